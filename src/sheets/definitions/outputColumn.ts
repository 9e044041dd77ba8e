// A column of a computed table: it shows what its rows carry under the same key.

import { textKey, type PartOf } from '../../locales';
import type { ColumnFormat, ComputedColumn } from '../schema/ColumnDefinition';
import type { OutputRow } from '../schema/SheetDefinition';

export function outputColumn<T extends string>(
  table: T,
  key: PartOf<`computed.${T}`>,
  width: number,
  format: ColumnFormat,
): ComputedColumn<OutputRow> {
  return {
    key,
    header: textKey('computed', table, key),
    width,
    format,
    source: 'computed',
    value: (row) => row.cells[key] ?? null,
  };
}
