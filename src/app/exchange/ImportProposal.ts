// What a file would change in an engagement, before anybody said yes.

import type { SingleName, TableName } from '../../domain';
import type { MessageKey, MessageParams } from '../../locales';

/** What a person should know of the file; `params.line` is the line of the file. */
export interface ImportFinding {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

/** A column of the file and the field it stands for; undefined is left out. */
export interface ColumnMapping {
  readonly table: TableName;
  readonly column: string;
  readonly field: string | undefined;
}

/** A row to be added, with the id it gets; `values` are the model's, blanks left out. */
export interface ProposedRow {
  readonly table: TableName;
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A cell of a row or record that is there already, and what the file says instead. */
export interface ProposedUpdate {
  readonly table: TableName | SingleName;
  /** Undefined, and `id` blank, in a record. */
  readonly row: number | undefined;
  readonly id: string;
  readonly column: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface ImportProposal {
  readonly mapping: readonly ColumnMapping[];
  readonly additions: readonly ProposedRow[];
  /** Never carried out unless asked for. */
  readonly updates: readonly ProposedUpdate[];
  /** Rows of the file that are in the workbook as they are. */
  readonly same: number;
  readonly findings: readonly ImportFinding[];
}
