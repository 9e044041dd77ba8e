// Cells to write, gathered into few blocks: a request with a thousand single cells takes Excel seconds.

import { gatherBlocks, type Edit } from '@coachbook/workbook';
import type { CellAddress, CellContent } from '../../excel';

export interface CellToWrite extends CellAddress {
  /** Undefined empties the cell. */
  readonly content: CellContent;
}

/** Every cell once; of two contents for one cell the later. What lies between the cells of a block is left as it is. */
export function inBlocks(cells: readonly CellToWrite[]): readonly Edit[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((sheet): readonly Edit[] => {
    const own = cells.filter((cell) => cell.sheet === sheet);
    const values = own
      .filter(({ content }) => content?.formula === undefined)
      .map(({ content, ...place }) => ({ ...place, content: content?.value ?? null }));
    const formulas = own.flatMap(({ content, ...place }) =>
      content?.formula === undefined ? [] : [{ ...place, content: { formula: content.formula, value: content.value } }],
    );
    return [
      ...gatherBlocks(values).map(({ top, left, rows }): Edit => ({
        kind: 'setValues',
        sheet,
        top,
        left,
        values: rows,
      })),
      ...gatherBlocks(formulas).map(({ top, left, rows }): Edit => ({
        kind: 'setFormulas',
        sheet,
        top,
        left,
        formulas: rows,
      })),
    ];
  });
}

/** The cells that blocks write to, each with its content. */
export function cellsToWrite(edits: readonly Edit[]): readonly CellToWrite[] {
  return edits.flatMap((edit) => {
    if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [];
    const lines: readonly (readonly (CellContent | null)[])[] =
      edit.kind === 'setFormulas'
        ? edit.formulas
        : edit.values.map((line) =>
            line.map((value) => (value === undefined ? undefined : value === null ? null : { value })),
          );
    return lines.flatMap((line, y) =>
      line.flatMap((content, x) =>
        content === undefined
          ? []
          : [{ sheet: edit.sheet, row: edit.top + y, column: edit.left + x, content: content ?? undefined }],
      ),
    );
  });
}
