// Cuts a formula into the pieces that matter for translating it; joining their texts gives the formula back.

export type TokenKind =
  /** "text", 'Sheet name', a run of blanks, an operator, an error such as #REF!, a number: never changed. */
  | 'string'
  | 'sheet'
  | 'blank'
  | 'operator'
  | 'error'
  | 'number'
  /** A function's name, a reference, a defined name or a table's name. */
  | 'word'
  /** "[...]" with everything nested in it. */
  | 'bracket';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['string', /"(?:[^"]|"")*"?/y],
  ['sheet', /'(?:[^']|'')*'?/y],
  ['blank', /\s+/y],
  [
    'error',
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BLOCKED!|FIELD!|CONNECT!|BUSY!|UNKNOWN!)/iy,
  ],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.$])|\.\d+(?:[eE][+-]?\d+)?/uy],
  ['word', /[\p{L}\p{N}_\\$.?]+/uy],
];

/** Tokens of a formula with or without its leading "=". */
export function tokenize(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === '[' ? { kind: 'bracket' as const, text: bracketAt(formula, at) } : match(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function match(formula: string, at: number): Token {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) return { kind, text: found[0] };
  }
  return { kind: 'operator', text: formula[at] ?? '' };
}

/** From "[" to its matching "]"; within, ' makes the next character an ordinary one. */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
