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
