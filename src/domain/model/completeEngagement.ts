// Fills the blanks of a sparsely written engagement, for examples, tests and decoding.
import type { Engagement, Singles, TableName, TableRows } from './Engagement';
import { COLUMNS, SINGLE_COLUMNS } from './columns';
import type { ColumnRule } from './ColumnRule';

/** A row with only what was filled in; every other cell counts as blank. */
export type DraftRow<T extends TableName> = Partial<TableRows[T]>;

/** An engagement with only the tables and cells that were filled in. */
export type EngagementDraft = { readonly [S in keyof Singles]?: Partial<Singles[S]> } & {
  readonly [T in TableName]?: readonly DraftRow<T>[];
};

/** The fields that are never undefined, whatever their column: a nameless row has the name ''. */
const ALWAYS_TEXT: Readonly<Record<string, true>> = { name: true, letters: true, respondent: true, code: true };

const LISTS = new Set<ColumnRule['kind']>(['references', 'numbers', 'links']);

function blankRecord(rules: object): Record<string, unknown> {
  const blank: Record<string, unknown> = {};
  for (const [column, rule] of Object.entries(rules) as [string, ColumnRule][]) {
    blank[column] = LISTS.has(rule.kind) ? [] : column in ALWAYS_TEXT ? '' : undefined;
  }
  return blank;
}

/** A row with nothing filled in: lists empty, names '', everything else undefined. */
export function blankRow<T extends TableName>(table: T, row: number): TableRows[T] {
  return { row, id: '', ...blankRecord(COLUMNS[table]) } as unknown as TableRows[T];
}

/**
 * The engagement with every blank filled: tables missing from the draft are empty, rows are numbered from 0 unless they say otherwise.
 */
export function completeEngagement(draft: EngagementDraft): Engagement {
  const whole: Record<string, unknown> = {};
  for (const single of Object.keys(SINGLE_COLUMNS) as (keyof Singles)[]) {
    whole[single] = { ...blankRecord(SINGLE_COLUMNS[single]), ...draft[single] };
  }
  for (const table of Object.keys(COLUMNS) as TableName[]) {
    const rows: readonly object[] = draft[table] ?? [];
    whole[table] = rows.map((row, at) => ({ ...blankRow(table, at), ...row }));
  }
  return whole as unknown as Engagement;
}
