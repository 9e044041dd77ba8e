// From plain sheet data to the form with fast access.

import type { SheetData } from '@coachbook/workbook';
import type { Entry } from './Entry';
import type { Identities } from './Identities';
import type { RowState, SheetState } from './SheetState';

/** Takes the cells themselves over; the data must not change afterwards. */
export function openSheet(data: SheetData, identities: Identities): SheetState {
  const { rows, columns, tables, charts, conditionalFormats, images, names, ...rest } = data;
  const identified = <T>(items: readonly T[]): readonly Entry<T>[] =>
    items.map((item) => ({ id: identities.next(), data: item }));
  return {
    id: identities.next(),
    parts: {
      ...rest,
      tables: identified(tables),
      charts: identified(charts),
      conditionalFormats: identified(conditionalFormats),
      images: identified(images),
      names: identified(names),
    },
    rows: new Map(
      rows.map(({ index, cells, ...props }): [number, RowState] => [
        index,
        { props, cells: new Map(cells.map((cell) => [cell.column, cell])) },
      ]),
    ),
    columns,
    rowsSnapshot: undefined,
    used: undefined,
    snapshot: data,
  };
}
