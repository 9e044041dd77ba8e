// A table of two dimensions: rows of one table crossed with the people, one column each, and what people type where they meet.

import type { Activity } from '../../domain';
import type { MessageKey } from '../../locales';
import type { ColumnDefinition } from './ColumnDefinition';

/** A row of the matrix: the activity its id names; undefined where it is gone. */
export interface MatrixLine {
  readonly id: string;
  readonly activity: Activity | undefined;
}

/** Who does what: activities by people. The people's columns have their names as headers and follow the People table. */
export interface MatrixTable {
  readonly kind: 'matrix';
  /** The table of the model its cells are. */
  readonly table: 'assignments';
  readonly name: string;
  readonly caption: MessageKey;
  /** Zero-based column of its left edge when the sheet is made. */
  readonly left: number;
  /** All columns but the people's. */
  readonly columns: readonly ColumnDefinition<MatrixLine>[];
  /** The people's columns stand before the column of this index. */
  readonly crossAt: number;
  readonly cell: {
    readonly width: number;
    readonly choices: readonly string[];
    readonly header: MessageKey;
    readonly help: MessageKey;
  };
  /** What the name column keeps showing, and what the check column says, once the activity is gone. */
  readonly gone: { readonly column: string; readonly text: MessageKey };
}
