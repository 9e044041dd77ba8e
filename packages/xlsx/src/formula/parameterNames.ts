// The names LET and LAMBDA bring in: files mark them with a prefix of their own (_xlpm.).

import type { Token } from './tokenize';

/** Upper-case names of all parameters in the formula; empty in nearly all formulas. */
export function parameterNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || tokens[index + 1]?.text !== '(') return;
    const isLet = /^let$/i.test(token.text);
    if (!isLet && !/^lambda$/i.test(token.text)) return;
    const parts = argumentsFrom(tokens, index + 2);
    parts.slice(0, -1).forEach((part, position) => {
      const word = part.filter((each) => each.kind !== 'blank');
      if ((!isLet || position % 2 === 0) && word.length === 1 && word[0]?.kind === 'word')
        names.add(word[0].text.toUpperCase());
    });
  });
  return names;
}

/** The arguments of a call whose first token after "(" is at `start`. */
function argumentsFrom(tokens: readonly Token[], start: number): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(' || token.text === '{') depth++;
    if (token.text === ')' || token.text === '}') {
      if (depth === 0) break;
      depth--;
    }
    if (token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
