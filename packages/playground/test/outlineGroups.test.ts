// Outline levels of rows become nested groups with one handle each.

import fc from 'fast-check';
import { outlineGroups } from '../src/overlay/outlineGroups';

const line = (index: number, level: number, hidden = false) => ({ index, level, hidden });

describe('groups of an outline', () => {
  it('nest by level, with the handle above when summaries stand above', () => {
    const groups = outlineGroups([line(6, 1), line(7, 2), line(8, 2), line(9, 1)], true);
    expect(groups).toEqual([
      { level: 1, first: 6, last: 9, summary: 5, folded: false },
      { level: 2, first: 7, last: 8, summary: 6, folded: false },
    ]);
  });

  it('have the handle below otherwise, and know when they are folded', () => {
    expect(outlineGroups([line(2, 1, true), line(3, 1, true)], false)).toEqual([
      { level: 1, first: 2, last: 3, summary: 4, folded: true },
    ]);
  });

  it('end where the rows are not beside each other', () => {
    expect(outlineGroups([line(2, 1), line(4, 1)], true).map(({ first, last }) => [first, last])).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  it('hold every line exactly once on each level it has', () => {
    const lines = fc
      .array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 })
      .map((levels) => levels.map((level, i) => line(i + 1, level)));
    fc.assert(
      fc.property(lines, fc.boolean(), (all, before) => {
        const groups = outlineGroups(all, before);
        for (const { index, level } of all) {
          const at = groups.filter(({ first, last }) => index >= first && index <= last).map((group) => group.level);
          expect(at.sort()).toEqual(Array.from({ length: level }, (_, i) => i + 1));
        }
      }),
    );
  });
});
