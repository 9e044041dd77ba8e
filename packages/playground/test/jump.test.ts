// Control and an arrow lead where they lead in Excel.

import type { Host } from '@coachbook/excel-host';
import { jump } from '../src/grid/jump';

/** One column of cells; x is filled. */
function column(cells: string): Pick<Host, 'view'> {
  const view: Partial<Host['view']> = {
    usedArea: () => ({ top: 0, left: 0, bottom: cells.length - 1, right: 0 }),
    cell: (_sheet, row) => ({ value: cells.charAt(row) === 'x' ? 1 : null, text: '', style: {} }),
  };
  return { view: view as Host['view'] };
}
const down = (cells: string, from: number) =>
  jump(column(cells), 's', { top: from, left: 0, bottom: from, right: 0 }, 'ArrowDown', false).top;
const up = (cells: string, from: number) =>
  jump(column(cells), 's', { top: from, left: 0, bottom: from, right: 0 }, 'ArrowUp', false).top;

describe('a jump', () => {
  it('goes to the end of the filled cells', () => expect(down('xxx.x', 0)).toBe(2));
  it('goes from an end to the next filled cell', () => expect(down('x..xx', 0)).toBe(3));
  it('goes from an empty cell to the next filled one', () => expect(down('..xx', 0)).toBe(2));
  it('stays at the last filled cell', () => expect(down('xx', 1)).toBe(1));
  it('goes up the same way', () => expect([up('xx.xx', 4), up('xx.xx', 3), up('.x', 1)]).toEqual([3, 1, 0]));
  it('stretches the selection with Shift', () => {
    expect(jump(column('xxxx'), 's', { top: 1, left: 0, bottom: 1, right: 0 }, 'ArrowDown', true)).toEqual({
      top: 1,
      left: 0,
      bottom: 3,
      right: 0,
    });
  });
});
