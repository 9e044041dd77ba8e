// Formulas that fill more than their own cell, typed in the embedded workbook: a file keeps them, and another program opens them with equal values.

import { cellAt, emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { createHost } from '../src';
import { convert, hasLibreOffice } from '../../xlsx/test/libreOffice';

const typed: readonly (readonly [row: number, column: number, text: string])[] = [
  [0, 0, '3'],
  [1, 0, '1'],
  [2, 0, '2'],
  [0, 2, '=A1:A3*2'],
  [0, 4, '=SORT(A1:A3)'],
  [0, 6, '=TRANSPOSE(A1:A3)'],
  [4, 0, '=MAX(IF(A1:A3>1,A1:A3*10))'],
  [4, 2, '=SUM(ROUND(A1:A3/2,0))'],
];

const shown = (workbook: WorkbookData): unknown[][] =>
  Array.from({ length: 5 }, (_row, row) =>
    Array.from({ length: 9 }, (_column, column) => {
      const sheet = workbook.sheets[0];
      return (sheet && cellAt(sheet, row, column)?.value) ?? null;
    }),
  );

async function filled(wanted = typed): Promise<WorkbookData> {
  const host = await createHost(emptyWorkbook());
  for (const [row, column, text] of wanted) host.user.type('Sheet1', row, column, text);
  return host.snapshot();
}

describe('formulas that fill several cells', () => {
  it('come back from a file as they were, and calculate on', async () => {
    const ours = await filled();
    expect(shown(ours)).toEqual([
      [3, null, 6, null, 1, null, 3, 1, 2],
      [1, null, 2, null, 2, null, null, null, null],
      [2, null, 4, null, 3, null, null, null, null],
      Array(9).fill(null),
      [30, null, 4, null, null, null, null, null, null],
    ]);
    const read = readXlsx(writeXlsx(ours)).workbook;
    expect(read.sheets).toEqual(ours.sheets);
    const again = await createHost(read);
    again.user.type('Sheet1', 0, 0, '5');
    expect(shown(again.snapshot())[0]).toEqual([5, null, 10, null, 1, null, 5, 1, 2]);
    expect(shown(again.snapshot())[4]?.[0]).toBe(50);
  });

  it('reach as far as they do, whatever a file claims', async () => {
    const book = emptyWorkbook();
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('No sheet');
    const cells = [{ column: 0, value: 1, formula: '=B1:C2*2', spill: { rows: 1_048_576, columns: 16_384 } }];
    const host = await createHost({ ...book, sheets: [{ ...sheet, rows: [{ index: 0, cells }] }] });
    host.user.type(sheet.name, 3, 5, '7');
    host.user.type(sheet.name, 0, 0, '8');
    expect(host.snapshot().sheets[0]?.rows.map((row) => row.cells.map(({ value }) => value))).toEqual([[8], [7]]);
  });

  (hasLibreOffice ? it : it.skip)(
    'show the same in LibreOffice',
    async () => {
      // Which has known SORT since 24.8 only.
      const ours = await filled(typed.filter(([, , text]) => !text.includes('SORT')));
      expect(shown(readXlsx(await convert(writeXlsx(ours), 'xlsx')).workbook)).toEqual(shown(ours));
    },
    180_000,
  );
});
