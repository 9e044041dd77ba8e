// What a grid is told to draw.

import { emptySheet, emptyWorkbook } from '@coachbook/workbook';
import { createHost } from '../src';

describe('a conditional format', () => {
  it('reaches as far as its area, in columns and rows, relative to its first cell', async () => {
    const rule = {
      kind: 'custom',
      formula: '=AND(COLUMN(B1)=COLUMN(B1),MOD(COLUMN(B1)+ROW(B1),2)=1)',
      style: { fill: 'FF0000' },
    } as const;
    const sheet = {
      ...emptySheet('Sheet1'),
      conditionalFormats: [{ areas: [{ top: 0, left: 1, bottom: 199, right: 160 }], rule, stopIfTrue: false }],
    };
    const host = await createHost({ ...emptyWorkbook(), sheets: [sheet] });
    const filled = (row: number, column: number): boolean =>
      host.view.cell('Sheet1', row, column).style.fill === 'FF0000';
    for (const [row, column] of [
      [0, 1],
      [0, 63],
      [0, 160],
      [150, 101],
      [199, 2],
    ] as const) {
      expect([row, column, filled(row, column)]).toEqual([row, column, (row + column) % 2 === 1]);
    }
    expect(filled(0, 161)).toBe(false);
  });
});

it('hears once that a workbook was loaded, and apart from it of the results its file did not bring along', async () => {
  const host = await createHost();
  const origins: string[] = [];
  host.onChange(({ origin }) => origins.push(origin));
  host.load({
    ...emptyWorkbook(),
    sheets: [{ ...emptySheet('Sheet1'), rows: [{ index: 0, cells: [{ column: 0, value: null, formula: '=1+1' }] }] }],
  });
  host.user.select('Sheet1', { top: 1, left: 0, bottom: 1, right: 0 });
  expect([origins, host.view.display('Sheet1', 0, 0)]).toEqual([['load', 'calculation', 'user'], '2']);
});

it('names a formula that waits for its own result, until it no longer does', async () => {
  const host = await createHost();
  expect(host.view.circle()).toBeUndefined();
  host.user.type('Sheet1', 0, 0, '=B1+1');
  host.user.type('Sheet1', 0, 1, '=A1*2');
  expect(host.view.circle()?.sheet).toBe('Sheet1');
  expect(host.view.cell('Sheet1', 0, 1).value).toBe(0);
  host.user.type('Sheet1', 0, 1, '3');
  expect(host.view.circle()).toBeUndefined();
  expect(host.view.cell('Sheet1', 0, 0).value).toBe(4);
});
