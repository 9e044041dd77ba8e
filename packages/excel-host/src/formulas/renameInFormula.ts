// Formulas that follow a renamed or deleted sheet, table, column or name.

import { parseStructRef, stringifyStructRef, type Token } from '@borgar/fx';
import { quoteSheet } from '@coachbook/workbook';
import { isReference, replaceTokens } from './tokens';

/** `next` undefined: the sheet is gone and references to it become #REF!. */
export function renameSheet(formula: string, sheet: string, next: string | undefined): string {
  if (!formula.includes('!')) return formula;
  const wanted = sheet.toUpperCase();
  return replaceTokens(formula, (token) => {
    if (!isReference(token) && token.type !== 'range_named') return undefined;
    const split = token.value.lastIndexOf('!');
    if (split < 0) return undefined;
    const prefix = token.value.slice(0, split);
    const named = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
    if (named.toUpperCase() !== wanted) return undefined;
    return next === undefined ? '#REF!' : `${quoteSheet(next)}!${token.value.slice(split + 1)}`;
  });
}

/** References to the table by its name; those inside the table without a name need no change. `next` undefined: #REF!. */
export function renameTable(formula: string, table: string, next: string | undefined): string {
  const wanted = table.toUpperCase();
  if (!formula.toUpperCase().includes(wanted)) return formula;
  return replaceTokens(formula, (token) => {
    if (token.type === 'range_named' && token.value.toUpperCase() === wanted) return next ?? '#REF!';
    if (token.type !== 'structured') return undefined;
    const reference = parseStructRef(token.value);
    if (reference?.table?.toUpperCase() !== wanted) return undefined;
    return next === undefined ? '#REF!' : next + token.value.slice(token.value.indexOf('['));
  });
}

/**
 * References to a table that becomes ordinary cells: absolute areas in place of structured references, as Excel writes them.
 * `area` answers the cells a reference means from that row, undefined where it means none.
 */
export function releaseTable(
  formula: string,
  table: string,
  inside: boolean,
  area: (columns: readonly string[], sections: readonly string[]) => string | undefined,
): string {
  const wanted = table.toUpperCase();
  return replaceTokens(formula, (token) => {
    if (token.type === 'range_named' && token.value.toUpperCase() === wanted) return area([], []) ?? '#REF!';
    if (token.type !== 'structured') return undefined;
    const reference = parseStructRef(token.value);
    if (!reference || (reference.table ? reference.table.toUpperCase() !== wanted : !inside)) return undefined;
    return area(reference.columns ?? [], reference.sections ?? []) ?? '#REF!';
  });
}

/** References to a column of a table, by the table's name or, where the formula stands inside it, without. `next` undefined: the column is gone. */
export function renameColumn(
  formula: string,
  table: string,
  inside: boolean,
  column: string,
  next: string | undefined,
): string {
  if (!formula.includes('[')) return formula;
  const wantedTable = table.toUpperCase();
  const wanted = column.toUpperCase();
  return replaceTokens(formula, (token) => columnToken(token, wantedTable, inside, wanted, next));
}

function columnToken(
  token: Token,
  table: string,
  inside: boolean,
  column: string,
  next: string | undefined,
): string | undefined {
  if (token.type !== 'structured') return undefined;
  const reference = parseStructRef(token.value);
  if (!reference) return undefined;
  const own = reference.table ? reference.table.toUpperCase() === table : inside;
  if (!own || !reference.columns?.some((each) => each.toUpperCase() === column)) return undefined;
  if (next === undefined) return '#REF!';
  return stringifyStructRef({
    ...reference,
    columns: reference.columns.map((each) => (each.toUpperCase() === column ? next : each)),
  });
}

/** A defined name. `next` undefined: it is gone and Excel says #NAME? by itself, so nothing changes. */
export function renameName(formula: string, name: string, next: string): string {
  const wanted = name.toUpperCase();
  return replaceTokens(formula, (token) =>
    token.type === 'range_named' && token.value.toUpperCase() === wanted ? next : undefined,
  );
}
