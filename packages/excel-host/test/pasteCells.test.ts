// What other programs copied, pasted into the embedded workbook; and what goes with cells that are copied within it.

import { cellAt, emptySheet, emptyWorkbook, type CellStyle, type SheetData } from '@coachbook/workbook';
import { createHost, type PastedCell } from '../src';

const open = async (sheet: Partial<SheetData> = {}) => {
  const host = await createHost({
    ...emptyWorkbook(),
    activeSheet: 'Sheet1',
    sheets: [{ ...emptySheet('Sheet1'), ...sheet }],
  });
  const now = (): SheetData => host.snapshot().sheets[0] ?? emptySheet('Sheet1');
  const paste = (rows: readonly (readonly PastedCell[])[], merges: SheetData['merges'] = []) =>
    host.user.pasteCells('Sheet1', 0, 0, { rows, merges });
  return { host, now, paste, at: (row: number, column: number) => cellAt(now(), row, column) };
};
const bold: CellStyle = { font: { bold: true } };

describe('cells of other programs', () => {
  it('come with values, looks, links and merges in one act', async () => {
    const { host, now, paste, at } = await open();
    const before = now();
    paste(
      [
        [
          { text: '1,234.50', value: 1234.5, style: { numberFormat: '#,##0.00' } },
          { text: 'our page', style: bold, link: 'https://example.org/' },
        ],
        [
          { text: 'wide', style: bold },
          { text: '', style: bold },
        ],
      ],
      [{ top: 1, left: 0, bottom: 1, right: 1 }],
    );
    expect(at(0, 0)).toMatchObject({ value: 1234.5, style: { numberFormat: '#,##0.00' } });
    expect(now().hyperlinks).toEqual([
      { area: { top: 0, left: 1, bottom: 0, right: 1 }, address: 'https://example.org/' },
    ]);
    expect(now().merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
    host.user.undo();
    expect(now()).toEqual(before);
  });

  it('are never formulas, whatever their text begins with', async () => {
    const { paste, at } = await open();
    paste([
      [
        { text: '=1+1' },
        { text: '+A1' },
        { text: '-A1' },
        { text: '@SUM(A1)' },
        { text: '-5' },
        { text: '=1+1', value: '=1+1' },
      ],
    ]);
    expect([0, 1, 2, 3, 4, 5].map((column) => [at(0, column)?.value, at(0, column)?.formula])).toEqual([
      ['=1+1', undefined],
      ['+A1', undefined],
      ['-A1', undefined],
      ['@SUM(A1)', undefined],
      [-5, undefined],
      ['=1+1', undefined],
    ]);
  });

  it('leave the look of the place where they bring none', async () => {
    const { paste, at } = await open({ rows: [{ index: 0, cells: [{ column: 0, value: 'x', style: bold }] }] });
    paste([[{ text: '12%', value: 0.12, numberFormat: '0%' }]]);
    expect(at(0, 0)).toEqual({ column: 0, value: 0.12, style: { ...bold, numberFormat: '0%' } });
  });

  it('leave the place open to typing, or closed, as it was', async () => {
    const { paste, at } = await open({
      rows: [{ index: 0, cells: [{ column: 0, value: null, style: { locked: false } }] }],
    });
    paste([[{ text: 'a', style: bold }]]);
    expect(at(0, 0)?.style).toEqual({ ...bold, locked: false });
  });

  it('go into merged cells that have room for them, and take apart those that have none', async () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 1 }];
    const { now, paste, at } = await open({ merges });
    paste([[{ text: 'a' }]]);
    expect(now().merges).toEqual(merges);
    paste([[{ text: 'a' }, { text: 'b' }]]);
    expect(now().merges).toEqual([]);
    expect(at(0, 1)?.value).toBe('b');
  });
});

describe('cells copied within the workbook', () => {
  const sheet: Partial<SheetData> = {
    rows: [{ index: 0, cells: [{ column: 0, value: 'x' }] }],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hyperlinks: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, address: 'https://example.org/' }],
    notes: [{ row: 0, column: 0, author: 'A', text: 'a note' }],
  };
  const from = { sheet: 'Sheet1', area: { top: 0, left: 0, bottom: 0, right: 1 } };

  it('take merges, links and notes along, as often as they are repeated', async () => {
    const { host, now, at } = await open(sheet);
    host.user.copy(from, { sheet: 'Sheet1', row: 2, column: 0, down: 2, across: 1 });
    expect([at(2, 0)?.value, at(3, 0)?.value]).toEqual(['x', 'x']);
    expect(now().merges.map(({ top }) => top)).toEqual([0, 2, 3]);
    expect(now().hyperlinks.map(({ area }) => area.top)).toEqual([0, 2, 3]);
    expect(now().notes.map(({ row }) => row)).toEqual([0, 2, 3]);
  });

  it('leave nothing behind and lose nothing where they are moved, onto themselves too', async () => {
    const { host, now } = await open(sheet);
    host.user.copy(from, { sheet: 'Sheet1', row: 0, column: 1 }, { cut: true });
    expect(now().merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
    expect(now().hyperlinks).toEqual([
      { area: { top: 0, left: 1, bottom: 0, right: 1 }, address: 'https://example.org/' },
    ]);
    expect(now().notes).toEqual([{ row: 0, column: 1, author: 'A', text: 'a note' }]);
  });

  it('close up where only some rows are copied', async () => {
    const rows = [1, 2, 3, 4].map((value, index) => ({ index, cells: [{ column: 0, value }] }));
    const { host, at, now } = await open({ rows });
    host.user.copy(
      { sheet: 'Sheet1', area: { top: 0, left: 0, bottom: 3, right: 0 }, rows: [0, 2, 3] },
      { sheet: 'Sheet1', row: 0, column: 2, down: 2 },
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => at(row, 2)?.value)).toEqual([1, 3, 4, 1, 3, 4, undefined]);
    host.user.undo();
    expect(now().rows).toEqual(rows);
  });

  it('bring no merges, links or notes where only values are wanted', async () => {
    const { host, now } = await open(sheet);
    host.user.copy(from, { sheet: 'Sheet1', row: 2, column: 0 }, { only: 'values' });
    expect([now().merges.length, now().hyperlinks.length, now().notes.length]).toEqual([1, 1, 1]);
  });
});
