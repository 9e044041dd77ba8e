// Finding the line of an analysis that belongs to a row, once per analysis however often it is asked.

import { message, type MessageKey, textKey } from '../../locales';
import { columnReference } from '../schema/references';
import type { FormulaColumn } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';

const indexes = new WeakMap<readonly object[], ReadonlyMap<unknown, object>>();

/** The first item whose key is that; one list is always asked by the same key. Keys of strings are compared as Excel compares them, whatever their case. */
export function lineFor<T extends object>(
  lines: readonly T[],
  keyOf: (line: T) => unknown,
  key: unknown,
): T | undefined {
  let index = indexes.get(lines) as ReadonlyMap<unknown, T> | undefined;
  if (!index) {
    const made = new Map<unknown, T>();
    for (const line of lines) {
      const own = fold(keyOf(line));
      if (!made.has(own)) made.set(own, line);
    }
    index = made;
    indexes.set(lines, made);
  }
  return index.get(fold(key));
}

function fold(key: unknown): unknown {
  return typeof key === 'string' ? key.toLowerCase() : key;
}

interface NameBeside {
  readonly table: string;
  /** The computed column. */
  readonly key: string;
  /** The column that holds the id. */
  readonly of: string;
  /** Excel's name of the table the id is of, and the header of its name column. */
  readonly source: string;
  readonly header: MessageKey;
  readonly id: MessageKey;
  readonly rows: (context: SheetContext) => readonly { readonly id: string; readonly name: string }[];
  readonly width?: number;
}

/** A column that shows the name of the row whose id stands beside it; blank where there is none. */
export function nameBeside<Row extends object>({
  table,
  key,
  of,
  source,
  header,
  id,
  rows,
  width = 190,
}: NameBeside): FormulaColumn<Row> {
  return {
    key,
    header: textKey('computed', table, key),
    width,
    format: 'longText',
    source: 'formula',
    formula: (ref, language) => {
      const named = columnReference(source, message(language, header));
      const ids = columnReference(source, message(language, id));
      return `=IF(${ref(of)}="","",IFERROR(INDEX(${named},MATCH(${ref(of)},${ids},0)),""))`;
    },
    value: (row, context) => {
      const wanted = (row as Readonly<Record<string, unknown>>)[of];
      return typeof wanted === 'string' && wanted !== ''
        ? (lineFor(rows(context), (line) => line.id, wanted)?.name ?? '')
        : '';
    },
  };
}
