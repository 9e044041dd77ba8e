// From Excel's formula to one the calculation engine understands: names and structured references become plain ones, and its known traps are stepped around.

import { parseStructRef, type Token } from '@borgar/fx';
import { areaAddress, quoteSheet, type Area, type TableData } from '@coachbook/workbook';
import { isReference, tokensOf } from '../formulas/tokens';
import { intersections } from './intersections';
import { rewriteFunctions } from './rewriteFunctions';

/** What the formula may refer to from where it stands. */
export interface Surroundings {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  table(name: string): { readonly sheet: string; readonly table: TableData } | undefined;
  /** The table the cell stands in. */
  own(): { readonly sheet: string; readonly table: TableData } | undefined;
  /** A defined name's formula, in the formula's own sheet first; `sheet` where the name is qualified. */
  name(name: string, sheet: string | undefined): string | undefined;
  /** Serial number of this moment; its whole part is today. */
  readonly now: number;
}

/** The engine's formula with its leading "="; texts it does not understand come back unchanged and end as #NAME?. */
export function translate(formula: string, around: Surroundings): string {
  return rewriteFunctions(intersections(`=${expression(formula, around, 0)}`, around.sheet));
}

function expression(formula: string, around: Surroundings, depth: number): string {
  const tokens = tokensOf(formula);
  const parts: string[] = [];
  /** Where parentheses opened here close again. */
  const ends: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || token.type === 'fx_prefix') continue;
    if (token.type === 'context' && tokens[index + 1]?.value === '!' && tokens[index + 2]?.type === 'error') {
      index += 1;
      continue;
    }
    if (token.type === 'func') {
      const name = token.value.replace(/^(_xlfn\.|_xlws\.)+/i, '');
      const moment =
        /^(TODAY|NOW)$/i.test(name) && tokens[index + 1]?.value === '(' && tokens[index + 2]?.value === ')';
      if (moment) {
        parts.push(String(name.toUpperCase() === 'NOW' ? around.now : Math.floor(around.now)));
        index += 2;
      } else parts.push(name);
    } else if (
      token.type === 'operator' &&
      token.value === '-' &&
      tokens[index + 1]?.value === '-' &&
      isPrefixPlace(tokens, index)
    ) {
      parts.push('1*');
      index += 1;
    } else if (
      token.type === 'operator' &&
      token.value === '-' &&
      isPrefixPlace(tokens, index) &&
      severalUpTo(tokens, index + 1) !== undefined
    ) {
      // The engine negates a single value only.
      parts.push('(-1*');
      ends.push(severalUpTo(tokens, index + 1) ?? index);
    } else if (token.type === 'structured') parts.push(structured(token, around));
    else if (token.type === 'range_named') parts.push(named(token, tokens, index, around, depth));
    else parts.push(token.value);
    while ((ends.at(-1) ?? Infinity) <= index) {
      parts.push(')');
      ends.pop();
    }
  }
  return parts.join('');
}

/** The last token of the operand that begins there, where it may be several values; undefined for a single one. */
function severalUpTo(tokens: readonly Token[], first: number): number | undefined {
  const start = tokens[first]?.type === 'func' ? first + 1 : first;
  let end = start;
  if (tokens[start]?.value === '(') {
    for (let depth = 0; end < tokens.length; end += 1) {
      const value = tokens[end]?.value;
      depth += value === '(' ? 1 : value === ')' ? -1 : 0;
      if (depth === 0) break;
    }
  }
  const isSeveral = tokens
    .slice(first, end + 1)
    .some(
      (token) =>
        token.type === 'structured' ||
        token.value === '{' ||
        (token.type === 'range_named' && token.value !== '') ||
        (isReference(token) && token.value.includes(':')),
    );
  return isSeveral ? end : undefined;
}

/** Whether an operator here has nothing on its left to work on. */
function isPrefixPlace(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.type === 'whitespace' || tokens[at]?.type === 'newline') at -= 1;
  const before = tokens[at];
  return (
    !before ||
    before.type === 'fx_prefix' ||
    (before.type === 'operator' && ![')', '}', '%', '#'].includes(before.value))
  );
}

const parsedRefs = new Map<string, ReturnType<typeof parseStructRef>>();

/** A calculated column repeats its few references in every row. */
function parsed(text: string): ReturnType<typeof parseStructRef> {
  if (!parsedRefs.has(text)) {
    if (parsedRefs.size > 10_000) parsedRefs.clear();
    parsedRefs.set(text, parseStructRef(text));
  }
  return parsedRefs.get(text);
}

function structured(token: Token, around: Surroundings): string {
  const reference = parsed(token.value);
  const found = reference?.table ? around.table(reference.table) : around.own();
  if (!reference || !found) return '#REF!';
  const area = structuredArea(found.table, reference.columns ?? [], reference.sections ?? [], around.row);
  if (area === 'outside') return '#VALUE!';
  return area ? `${quoteSheet(found.sheet)}!${areaAddress(area, true)}` : '#REF!';
}

/** The cells a structured reference means; "outside" where "this row" is none of the table's. */
export function structuredArea(
  table: TableData,
  columns: readonly string[],
  sections: readonly string[],
  row: number,
): Area | 'outside' | undefined {
  const { area } = table;
  const positions = columns.map((name) =>
    table.columns.findIndex((column) => column.name.toUpperCase() === name.toUpperCase()),
  );
  if (positions.includes(-1)) return undefined;
  const left = area.left + (positions.length > 0 ? Math.min(...positions) : 0);
  const right = positions.length > 0 ? area.left + Math.max(...positions) : area.right;
  const first = area.top + (table.headerRow ? 1 : 0);
  const last = area.bottom - (table.totalsRow ? 1 : 0);
  const wanted = sections.map((section) => section.toLowerCase());
  if (wanted.includes('this row'))
    return row >= first && row <= last ? { top: row, bottom: row, left, right } : 'outside';
  if (wanted.includes('all')) return { top: area.top, bottom: area.bottom, left, right };
  const top = wanted.includes('headers')
    ? area.top
    : wanted.length === 0 || wanted.includes('data')
      ? first
      : area.bottom;
  const bottom = wanted.includes('totals')
    ? area.bottom
    : wanted.length === 0 || wanted.includes('data')
      ? last
      : area.top;
  if (wanted.includes('headers') && !table.headerRow) return undefined;
  if (wanted.includes('totals') && !table.totalsRow) return undefined;
  return { top, bottom: Math.max(top, bottom), left, right };
}

function named(token: Token, tokens: readonly Token[], index: number, around: Surroundings, depth: number): string {
  if (tokens[index + 1]?.value === '(') return token.value;
  const split = token.value.lastIndexOf('!');
  const sheet = split < 0 ? undefined : token.value.slice(0, split).replace(/^'|'$/g, '').replaceAll("''", "'");
  const name = token.value.slice(split + 1);
  const formula = depth < 20 ? around.name(name, sheet) : undefined;
  if (formula !== undefined) return `(${expression(formula, around, depth + 1)})`;
  const table = sheet === undefined ? around.table(name) : undefined;
  if (table) {
    const area = structuredArea(table.table, [], [], around.row);
    if (area && area !== 'outside') return `${quoteSheet(table.sheet)}!${areaAddress(area, true)}`;
  }
  return token.value;
}
