// The progress beside each goal: Excel's formula says what the method says, whatever stands in the cells it reads.

import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import { measureProgress, type Goal } from '../../src/domain';
import { newWorkbook, runBatches } from '../../src/app';
import { refresh } from '../../src/app/refresh';
import { typeInto } from './typeInto';

const today = '2026-11-23';

/** kind, direction, baseline, target, low, high, tolerance, current. The first twelve rows have their formulas from the start; what is undefined stands among them. */
const rows = [
  ['Quantitative', 'Decrease', 10, 0, null, null, null, 7],
  ['Quantitative', 'Decrease', 200, 100, null, null, null, 150],
  ['Quantitative', 'Keep in range', null, null, 7, 3, 4, 5],
  ['Quantitative', 'Keep in range', null, null, null, null, 4, 5],
  ['Quantitative', 'Increase', 0, 80, null, null, null, -8],
  ['Quantitative', 'Increase', 5, 5, null, null, null, 5],
  ['Quantitative', 'Increase', null, 5, null, null, null, 3],
  ['Quantitative', null, 1, 4, null, null, null, null],
  [null, null, 0, 4, null, null, null, 5],
  ['Qualitative', null, -2, 1, null, null, null, -1],
  ['Qualitative', null, null, null, null, null, null, 9],
  ['Quantitative', 'Keep in range', null, null, 2, 6, 4, 8],
  ['Quantitative', 'Keep in range', null, null, 2, 6, null, 8],
  ['Quantitative', 'Keep in range', null, null, 2, 6, 4, 4],
  ['Quantitative', 'Keep in range', null, null, null, 6, 2, 7],
  ['Quantitative', 'Keep in range', null, null, -5, null, 10, -8],
  ['Quantitative', 'Keep in range', null, null, null, -1, 4, -2],
] as const;

function expected([kind, direction, baseline, target, low, high, tolerance, current]: (typeof rows)[number]):
  number | string {
  const of = (value: number | null): number | undefined => value ?? undefined;
  const bounds = {
    direction: direction === 'Keep in range' ? 'range' : undefined,
    baseline: of(baseline),
    target: of(target),
    low: of(low),
    high: of(high),
    tolerance: of(tolerance),
  } as const satisfies Pick<Goal, 'direction' | 'baseline' | 'target' | 'low' | 'high' | 'tolerance'>;
  return measureProgress(kind === 'Qualitative' ? { ...bounds, kind: 'qualitative' } : bounds, of(current)) ?? '';
}

describe('the progress of a goal', () => {
  it('is in Excel what the method says, and follows a dated reading before a typed value', async () => {
    const blank = newWorkbook({ language: 'en', content: 'blank', today });
    const column = (index: number) => rows.map((row) => row[index] ?? undefined);
    const headers = ['Kind', 'Direction', 'Starting value', 'Target', 'Range from', 'Range to', 'Tolerance'];
    const table = blank.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'Goals');
    const longer = {
      ...blank,
      sheets: blank.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((one) =>
          one === table ? { ...one, area: { ...one.area, bottom: one.area.top + rows.length } } : one,
        ),
      })),
    };
    const typed = headers.reduce(
      (workbook, header, index) => typeInto(workbook, 'Goals', header, column(index)),
      typeInto(
        typeInto(
          longer,
          'Goals',
          'Goal',
          rows.map((_, at) => `Goal ${at + 1}`),
        ),
        'Goals',
        'Id',
        rows.map((_, at) => `G${at + 1}`),
      ),
    );
    const read = typeInto(
      typeInto(typeInto(typed, 'Readings', 'Reading of', ['G1']), 'Readings', 'Date', [46_340]),
      'Readings',
      'Value',
      [4],
    );
    const host = await createHost(read, { now: () => new Date(2026, 10, 23, 9) });
    const { Excel } = connectClient(host);
    await refresh(runBatches(Excel), today);
    const current = (table?.area.left ?? 0) + (table?.columns.findIndex(({ name }) => name === 'Current value') ?? 0);
    rows.forEach(
      (row, y) => row[7] !== null && host.user.type('4 Goals', (table?.area.top ?? 0) + 1 + y, current, String(row[7])),
    );
    await refresh(runBatches(Excel), today);
    const sheet = host.snapshot().sheets.find(({ name }) => name === '4 Goals');
    const goals = sheet?.tables[0];
    const at = (goals?.area.left ?? 0) + (goals?.columns.findIndex(({ name }) => name === 'Progress') ?? 0);
    const shown = rows.map((_, y) => sheet && cellAt(sheet, (goals?.area.top ?? 0) + 1 + y, at)?.value);
    const wanted = rows.map(expected);
    wanted[0] = 0.6;
    shown.forEach((value, y) => {
      const [got, want] = [value ?? '', wanted[y]];
      if (typeof want === 'number')
        expect([y, typeof got === 'number' ? got : NaN]).toEqual([y, expect.closeTo(want, 10)]);
      else expect([y, got]).toEqual([y, want]);
    });
  });
});
