// A row of an imported file.

import type { TableName } from '../../domain';

/** A row as a file has it; `values` holds the model's values of the cells that are not blank. */
export interface FileRow {
  readonly table: TableName;
  readonly line: number;
  /** '' where blank. */
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}
