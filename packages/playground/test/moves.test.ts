// Where keys lead from any cell: within the sheet, over hidden rows, out of merged cells.
import fc from 'fast-check';
import { createHost, type Host } from '@coachbook/excel-host';
import { contains, LIMITS } from '@coachbook/workbook';
import { move } from '../src/grid/moves';
import { placeNamed } from '../src/grid/nameBox';
import { sampleWorkbook } from './sampleWorkbook';

const one = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('keys', () => {
  let host: Host;
  beforeAll(async () => {
    const [goals, log] = sampleWorkbook.sheets;
    if (!goals || !log) throw new Error('The sample has two sheets.');
    const rows = log.rows.map((row) => (row.index === 3 || row.index === 4 ? { ...row, hidden: true as const } : row));
    host = await createHost({
      ...sampleWorkbook,
      sheets: [goals, { ...log, rows, merges: [{ top: 5, left: 1, bottom: 6, right: 2 }] }],
      names: [{ name: 'Total', formula: '=Log!$D$10' }],
    });
  });
  const after = (key: string, row: number, column: number, area = one(row, column)) =>
    move(host, key, { sheet: 'Log', row, column, area }, 20);

  it('step over hidden rows, and into and out of merged cells as one', () => {
    expect(after('ArrowDown', 2, 0)).toEqual(one(5, 0));
    expect(after('ArrowUp', 5, 0)).toEqual(one(2, 0));
    expect(after('ArrowRight', 6, 0)).toEqual({ top: 5, left: 1, bottom: 6, right: 2 });
    expect(after('ArrowDown', 5, 1, { top: 5, left: 1, bottom: 6, right: 2 })).toEqual(one(7, 1));
  });

  it('never leave the sheet or lose the cursor while a selection is stretched', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'PageUp', 'PageDown'].flatMap((key) => [
      key,
      `Shift+${key}`,
    ]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...keys), { maxLength: 20 }), (pressed) => {
        let [cursor, area] = [{ row: 1, column: 1 }, one(1, 1)];
        for (const key of pressed) {
          const next = move(host, key, { sheet: 'Log', ...cursor, area }, 7) ?? area;
          expect(contains({ top: 0, left: 0, bottom: LIMITS.rows - 1, right: LIMITS.columns - 1 }, next)).toBe(true);
          expect(next.top <= next.bottom && next.left <= next.right).toBe(true);
          if (key.startsWith('Shift')) expect(contains(next, one(cursor.row, cursor.column))).toBe(true);
          else cursor = { row: next.top, column: next.left };
          area = next;
        }
      }),
    );
  });

  it('of the name box find cells, names and tables, and nothing else', () => {
    expect(placeNamed(host, 'log!b2:c3')).toEqual({ sheet: 'Log', area: { top: 1, left: 1, bottom: 2, right: 2 } });
    expect(placeNamed(host, 'TOTAL')).toEqual({ sheet: 'Log', area: one(9, 3) });
    expect(placeNamed(host, 'sample')?.area).toEqual({ top: 5, left: 0, bottom: 12, right: 7 });
    expect([placeNamed(host, 'Nowhere!A1'), placeNamed(host, 'no place')]).toEqual([undefined, undefined]);
  });
});
