// A formula as Excel shows it, as files hold it.

import { futurePrefix } from './futureFunctions';
import { parameterNames } from './parameterNames';
import { toFileReference } from './structuredReference';
import { type Token, tokenize } from './tokenize';

const newForms = /[@[#]/;

/**
 * Translates "=[@Target]-1" into "Goals[[#This Row],[Target]]-1": without the "=", tables named, newer functions prefixed, `A1#` and `@A1:A5` as functions.
 * Text in quotes is left alone.
 * @param ownTable the table that contains the cell, empty outside any
 */
export function toFileFormula(formula: string, ownTable: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!newForms.test(body) && !callsFuture(body)) return body;
  const tokens = tokenize(body);
  const parameters = parameterNames(tokens);
  const out: string[] = [];
  // Where the operand that ends at the last piece of `out` begins: what a following "#" or preceding "@" applies to.
  let operand = 0;
  // Depths of parentheses at which a SINGLE( waits for its operand to end.
  const intersections: number[] = [];
  let depth = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const continues =
      before?.text === '!' ||
      before?.text === ':' ||
      token.text === '!' ||
      token.text === ':' ||
      token.text === '#' ||
      token.kind === 'bracket';
    if (!continues) operand = out.length;
    if (token.kind === 'word' && next?.text === '(')
      out.push(
        parameters.has(token.text.toUpperCase())
          ? `_xlpm.${token.text}`
          : `${futurePrefix(token.text) ?? ''}${token.text}`,
      );
    else if (
      token.kind === 'word' &&
      parameters.has(token.text.toUpperCase()) &&
      next?.text !== '!' &&
      next?.kind !== 'bracket'
    )
      out.push(`_xlpm.${token.text}`);
    else if (token.kind === 'bracket') pushBracket(out, token, before, next, ownTable);
    else if (token.text === '#') {
      const reference = out.splice(operand).join('');
      out.push(`_xlfn.ANCHORARRAY(${reference})`);
    } else if (token.text === '@') {
      intersections.push(depth);
      out.push('_xlfn.SINGLE(');
    } else out.push(token.text);
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    if (token.text !== '@' && depth === intersections.at(-1) && endsOperand(token, next)) {
      out.push(')');
      intersections.pop();
    }
  });
  return out.join('');
}

function pushBracket(
  out: string[],
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  ownTable: string,
): void {
  // [Book.xlsx]Sheet1!A1 is another workbook, not a column.
  if (next?.kind === 'word') return void out.push(token.text);
  const table = before?.kind === 'word' ? (out.pop() ?? '') : '';
  out.push(toFileReference(table, token.text.slice(1, -1), ownTable));
}

function endsOperand(token: Token, next: Token | undefined): boolean {
  if (token.kind === 'blank') return false;
  return (
    !(
      next &&
      (next.kind === 'bracket' || next.text === '!' || next.text === ':' || next.text === '(' || next.text === '#')
    ) &&
    token.text !== '!' &&
    token.text !== ':'
  );
}

function callsFuture(body: string): boolean {
  for (const [, name] of body.matchAll(/([A-Z][A-Z0-9.]*)\(/gi))
    if (futurePrefix(name ?? '') !== undefined) return true;
  return false;
}
