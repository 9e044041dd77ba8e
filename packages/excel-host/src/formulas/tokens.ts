// Formulas cut into tokens, remembered: in a calculated column thousands of cells share one text.

import { tokenize, type Token } from '@borgar/fx';

const cache = new Map<string, readonly Token[]>();

/** With references merged; a text that is no formula becomes tokens all the same. */
export function tokensOf(formula: string): readonly Token[] {
  const known = cache.get(formula);
  if (known) return known;
  const tokens = tokenize(formula, { mergeRefs: true });
  if (cache.size > 20_000) cache.clear();
  cache.set(formula, tokens);
  return tokens;
}

/** The formula with some tokens replaced; the same text where none is. */
export function replaceTokens(
  formula: string,
  replace: (token: Token, index: number, tokens: readonly Token[]) => string | undefined,
): string {
  const tokens = tokensOf(formula);
  let changed = false;
  const parts = tokens.map((token, index) => {
    const next = replace(token, index, tokens);
    if (next === undefined || next === token.value) return token.value;
    changed = true;
    return next;
  });
  return changed ? parts.join('') : formula;
}

/** Whether a token is a reference to cells in A1 form. */
export function isReference(token: Token): boolean {
  return token.type === 'range' || token.type === 'range_beam' || token.type === 'range_ternary';
}
