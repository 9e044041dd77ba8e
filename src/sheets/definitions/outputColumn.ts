// A column of a computed table: it shows what its rows carry under the same key.

import type { MessageKey } from '../../locales';
import type { ColumnFormat, ComputedColumn } from '../schema/ColumnDefinition';
import type { OutputRow } from '../schema/SheetDefinition';

export function outputColumn(
  table: string,
  key: string,
  width: number,
  format: ColumnFormat,
): ComputedColumn<OutputRow> {
  return {
    key,
    header: `computed.${table}.${key}` as MessageKey,
    width,
    format,
    source: 'computed',
    value: (row) => row.cells[key] ?? null,
  };
}
