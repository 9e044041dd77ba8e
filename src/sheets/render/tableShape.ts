// The columns of any kind of table as the renderer needs them: header, width, look, formula.

import { message, type Language } from '../../locales';
import { sameRow } from '../schema/references';
import type { ColumnDefinition, ColumnFormat } from '../schema/ColumnDefinition';
import type { TableDefinition } from '../schema/SheetDefinition';
import type { ColumnStyles } from './matrixStyles';

export interface ShapeColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly format: ColumnFormat;
  readonly source: ColumnDefinition<never>['source'];
  readonly detail?: true;
  readonly folded?: true;
  readonly formula?: string;
  /** Looks of its own, where those of its source and format do not fit. */
  readonly look?: ColumnStyles;
}

export interface TableShape {
  /** Zero-based sheet column of the left edge. */
  readonly left: number;
  readonly columns: readonly ShapeColumn[];
}

/** A table's columns in the workbook's language, at the place its definition gives it; `crossings` are the people's columns of a matrix. */
export function tableShape(
  table: TableDefinition,
  language: Language,
  crossings: readonly ShapeColumn[] = [],
): TableShape {
  if (table.kind === 'record') {
    const { label, value, help } = table.widths;
    return {
      left: table.left,
      columns: [
        { key: 'label', header: message(language, 'column.record.label'), width: label, format: 'text', source: 'id' },
        {
          key: 'value',
          header: message(language, 'column.record.value'),
          width: value,
          format: 'text',
          source: 'input',
        },
        {
          key: 'help',
          header: message(language, 'column.record.help'),
          width: help,
          format: 'longText',
          source: 'computed',
        },
      ],
    };
  }
  const columns = table.columns as readonly ColumnDefinition<never>[];
  const headers = new Map(columns.map((column) => [column.key, message(language, column.header)]));
  const shaped = columns.map((column): ShapeColumn => ({
    key: column.key,
    header: headers.get(column.key) ?? '',
    width: column.width,
    format: column.format,
    source: column.source,
    ...(column.detail ? { detail: true } : {}),
    ...(column.folded ? { folded: true } : {}),
    ...(column.source === 'formula'
      ? { formula: column.formula((key) => sameRow(headers.get(key) ?? key), language) }
      : {}),
  }));
  return {
    left: table.left,
    columns:
      table.kind === 'matrix'
        ? [...shaped.slice(0, table.crossAt), ...crossings, ...shaped.slice(table.crossAt)]
        : shaped,
  };
}
