// What stands in a few cells before they are written over, asked for on the way, without a request of its own.

import { gatherBlocks, type CellData } from '@coachbook/workbook';
import { cellContent } from './cellContent';

export interface CellAddress {
  readonly sheet: string;
  /** Zero-based, like the column. */
  readonly row: number;
  readonly column: number;
}

/** Value and formula; undefined for an empty cell. */
export type CellContent = Pick<CellData, 'value' | 'formula'> | undefined;

/** Call it before the writing is queued; the answer may be called after the next request: contents in the order of the cells. */
export function snapshotCells(
  context: Excel.RequestContext,
  cells: readonly CellAddress[],
): () => readonly CellContent[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const asked = sheets.flatMap((sheet) =>
    gatherBlocks(cells.flatMap((cell, at) => (cell.sheet === sheet ? [{ ...cell, content: at }] : []))).map(
      ({ top, left, rows }) => {
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 0);
        range.load('values,formulas');
        return { range, rows };
      },
    ),
  );
  return () => {
    const contents: CellContent[] = cells.map(() => undefined);
    for (const { range, rows } of asked) {
      rows.forEach((line, y) =>
        line.forEach((at, x) => {
          if (at !== undefined) contents[at] = cellContent(range.values[y]?.[x], range.formulas[y]?.[x]);
        }),
      );
    }
    return contents;
  };
}
