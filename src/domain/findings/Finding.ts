// What a check says: a stable code, how serious, exactly where, with which facts, and what one click would do about it.
import type { SingleName, TableName } from '../model/Engagement';
import type { Link } from '../model/plan';
import type { FINDINGS, FindingCode } from './catalogue';
import type { ParamsOf } from './ParamKind';
import type { Severity } from './Severity';

/**
 * Where: a table or record; the row by its key (undefined for a whole table, a record or the settings) with its id for people to read; the column by the model's field name
 * (undefined for a whole row).
 */
export interface Place {
  readonly table: TableName | SingleName | 'settings';
  readonly row: number | undefined;
  readonly id: string | undefined;
  readonly column: string | undefined;
}

/** A value a remedy writes into a cell; undefined empties it. */
export type RemedyValue =
  string | number | boolean | readonly string[] | readonly number[] | readonly Link[] | undefined;

/** One click: write one cell, add a row, freeze a baseline, or put back everything of ours that is missing. */
export type Remedy =
  | { readonly kind: 'set'; readonly place: Place; readonly value: RemedyValue }
  | { readonly kind: 'add'; readonly table: TableName; readonly values: Readonly<Record<string, RemedyValue>> }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'repair' };

export type FindingParams<C extends FindingCode = FindingCode> = ParamsOf<(typeof FINDINGS)[C]['params']>;

interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: FindingParams<C>;
  readonly remedy?: Remedy;
  /** The reason for which somebody accepted it. */
  readonly accepted?: string;
}

/** A finding; `code` decides what `params` holds. */
export type Finding<C extends FindingCode = FindingCode> = { readonly [K in C]: FindingOf<K> }[C];
