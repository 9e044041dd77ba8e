// Tables people fill in, declared in a few words.

import type { Engagement, TableName } from '../../domain';
import { idColumn } from '../schema/columns';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { InputTable } from '../schema/SheetDefinition';

/** A table with its ids first. Its name in Excel is the model's with a capital: Goals, LifeDomains. */
export function inputTable<T extends TableName>(
  table: T,
  left: number,
  blankRows: number,
  columns: readonly ColumnDefinition<Engagement[T][number]>[],
): InputTable<T> {
  return {
    kind: 'input',
    table,
    name: `${table.charAt(0).toUpperCase()}${table.slice(1)}`,
    caption: `table.${table}`,
    left,
    blankRows,
    columns: [idColumn(table), ...columns],
  };
}
