// Enter and Tab within a selection.

import type { Host } from '@coachbook/excel-host';
import { stepWithin } from '../src/grid/stepWithin';

/** Row 3 is hidden. */
const view = {
  rowHeight: (_: string, row: number) => (row === 3 ? 0 : 20),
  columnWidth: () => 64,
} as unknown as Host['view'];
const area = { top: 2, left: 1, bottom: 4, right: 2 };
const path = (key: string, row: number, column: number, times: number): readonly string[] => {
  const seen: string[] = [];
  let at = { row, column };
  for (let i = 0; i < times; i += 1) {
    at = stepWithin({ view }, key, { sheet: 'S', ...at, area }) ?? at;
    seen.push(`${at.row},${at.column}`);
  }
  return seen;
};

describe('within a selection', () => {
  it('Tab goes across and Enter down, round again, over what is hidden; Shift goes back', () => {
    expect(path('Tab', 2, 1, 4)).toEqual(['2,2', '4,1', '4,2', '2,1']);
    expect(path('Shift+Tab', 2, 1, 4)).toEqual(['4,2', '4,1', '2,2', '2,1']);
    expect(path('Enter', 2, 1, 4)).toEqual(['4,1', '2,2', '4,2', '2,1']);
    expect(path('Shift+Enter', 2, 1, 2)).toEqual(['4,2', '2,2']);
  });

  it('nothing else happens, nor with a single cell', () => {
    expect(stepWithin({ view }, 'ArrowDown', { sheet: 'S', row: 2, column: 1, area })).toBeUndefined();
    expect(
      stepWithin({ view }, 'Tab', { sheet: 'S', row: 2, column: 1, area: { top: 2, left: 1, bottom: 2, right: 1 } }),
    ).toBeUndefined();
  });
});
