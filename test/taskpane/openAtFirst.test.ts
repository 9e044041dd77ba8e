// A tree is seen as far as it stays readable.

import { analyse, completeEngagement, defaultSettings, type Goal } from '../../src/domain';
import { openAtFirst } from '../../src/taskpane/goals/openAtFirst';

const linesOf = (parents: readonly (string | undefined)[]) => {
  const goals = parents.map((parent, row) => ({
    row,
    id: `G${row}`,
    name: `Goal ${row}`,
    ...(parent === undefined ? {} : { parent }),
  })) as Partial<Goal>[];
  return analyse(completeEngagement({ goals } as never), defaultSettings, '2026-11-23').goals.lines;
};

describe('what stands open at first', () => {
  it('is everything in a small tree', () => {
    expect(openAtFirst(linesOf([undefined, 'G0', 'G1', 'G1']))).toEqual(new Set([0, 1]));
  });

  it('is nothing where the first level alone fills the view', () => {
    expect(openAtFirst(linesOf([undefined, ...Array.from({ length: 40 }, () => 'G0')]))).toEqual(new Set());
  });

  it('stops at the level that would be too much', () => {
    const lines = linesOf([undefined, 'G0', ...Array.from({ length: 40 }, () => 'G1')]);
    expect(openAtFirst(lines)).toEqual(new Set([0]));
  });
});
