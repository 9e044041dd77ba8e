// How two copies of one engagement differ, row by row and field by field.
import type { SingleName, TableName } from '../model/Engagement';

/** The cells of a row or record by field; only filled ones. */
export type Fields = Readonly<Record<string, unknown>>;

/** A row that only the second copy has. */
export interface AddedRow {
  readonly kind: 'added';
  readonly table: TableName;
  readonly id: string;
  readonly values: Fields;
}

/** A row that only the first copy has. */
interface RemovedRow {
  readonly kind: 'removed';
  readonly table: TableName;
  readonly id: string;
  readonly values: Fields;
}

/** A field that both have, with another value; `from` is the first copy's, `to` the second's, undefined where blank. */
interface ChangedField {
  readonly kind: 'changed';
  readonly table: TableName | SingleName;
  /** Undefined for a record, which has one row only. */
  readonly id: string | undefined;
  readonly column: string;
  readonly from: unknown;
  readonly to: unknown;
}

export type Difference = AddedRow | RemovedRow | ChangedField;

/** One place of one difference, as text: equal for differences that concern the same cell or row. */
export function keyOfDifference({ table, ...difference }: Difference): string {
  return [table, difference.id ?? '', difference.kind === 'changed' ? difference.column : ''].join('\n');
}

/** The row a difference concerns, as text: equal for all differences of one row. */
export function keyOfRow({ table, id }: Pick<Difference, 'table' | 'id'>): string {
  return `${table}\n${id ?? ''}`;
}
