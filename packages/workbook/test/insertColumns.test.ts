// Columns inserted where a sheet ends: nothing goes over the edge.

import { emptySheet, emptyWorkbook, insertColumns, LIMITS, type SheetData, type WorkbookData } from '../src';

const last = LIMITS.columns - 1;
const workbookOf = (sheet: Partial<SheetData>): WorkbookData => ({
  ...emptyWorkbook(),
  sheets: [{ ...emptySheet('A'), ...sheet }],
  activeSheet: 'A',
});
const inserted = (workbook: WorkbookData): WorkbookData => insertColumns(workbook, { sheet: 'A', at: 1, count: 1 });

it('is left alone where something stands in the last column', () => {
  for (const cell of [
    { column: last, value: 1 },
    { column: last, value: null, formula: '=1' },
  ]) {
    const workbook = workbookOf({ rows: [{ index: 0, cells: [cell] }] });
    expect(inserted(workbook)).toBe(workbook);
  }
});

it('cuts off at the edge what has no content', () => {
  const area = { top: 0, left: 0, bottom: 9, right: last };
  const {
    sheets: [sheet],
  } = inserted(
    workbookOf({
      rows: [
        {
          index: 0,
          cells: [
            { column: 2, value: 1, formula: '=XFD1+B1' },
            { column: last, value: null, style: { fill: 'FF0000' } },
          ],
        },
      ],
      columns: [{ first: 0, last, width: 20 }],
      merges: [area],
    }),
  );
  expect(sheet?.rows[0]?.cells).toEqual([{ column: 3, value: 1, formula: '=XFD1+C1' }]);
  expect(sheet?.columns).toEqual([{ first: 0, last, width: 20 }]);
  expect(sheet?.merges).toEqual([area]);
});
