// Looks of cells and columns, written through Excel.

import { connectClient, createHost } from '@coachbook/excel-host';
import { diffWorkbooks, emptyWorkbook, type CellStyle, type SheetData } from '@coachbook/workbook';
import { applyEdits, runBatches } from '../../src/excel';

async function written(part: Partial<SheetData>): Promise<SheetData | undefined> {
  const empty = emptyWorkbook();
  const wanted = { ...empty, sheets: empty.sheets.map((sheet) => ({ ...sheet, ...part })) };
  const host = await createHost(empty, { now: () => new Date(2026, 10, 23, 9) });
  await runBatches(connectClient(host).Excel)(async (context) =>
    applyEdits(context, diffWorkbooks(empty, wanted), empty),
  );
  return host.snapshot().sheets[0];
}

it('columns keep their number formats', async () => {
  const columns: SheetData['columns'] = [
    { first: 0, last: 1, style: { numberFormat: '0.00' } },
    { first: 2, last: 2, style: { numberFormat: 'd mmm', wrap: true } },
  ];
  expect((await written({ columns }))?.columns).toEqual(columns);
});

it('a cell that leads somewhere looks as it is meant to, not as links look', async () => {
  const cells: SheetData['rows'][number]['cells'] = [
    { column: 0, value: 'to the plan', style: { font: { bold: true } } },
  ];
  const area = { top: 4, bottom: 4, left: 0, right: 0 };
  expect(
    (await written({ rows: [{ index: 4, cells }], hyperlinks: [{ area, location: 'Sheet1!A1' }] }))?.rows[0]?.cells,
  ).toEqual(cells);
});

it('a cell with thin lines has them in a column of fine ones, too', async () => {
  const lines = (line: 'thin' | 'hair'): CellStyle => ({
    borders: Object.fromEntries(
      (['left', 'right', 'top', 'bottom'] as const).map((side) => [side, { line, color: '8EE1B2' }]),
    ),
  });
  const cells: SheetData['rows'][number]['cells'] = [{ column: 0, value: 'x', style: lines('thin') }];
  expect(
    (await written({ columns: [{ first: 0, last: 0, style: lines('hair') }], rows: [{ index: 4, cells }] }))?.rows[0]
      ?.cells,
  ).toEqual(cells);
});
