// Goals can be moved anywhere but round in a circle.
import fc from 'fast-check';
import { analyse, completeEngagement, defaultSettings, type GoalLine } from '../../../src/domain';
import { branchOf } from '../../../src/taskpane/goals/branchOf';
import { moveProblem } from '../../../src/taskpane/goals/moveProblem';

const analysed = (parents: readonly (number | undefined)[]) => {
  const goals = parents.map((parent, row) => ({
    row,
    id: `G${row}`,
    name: `Goal ${row}`,
    ...(parent === undefined ? {} : { parent: `G${parent}` }),
  }));
  return analyse(completeEngagement({ goals } as never), defaultSettings, '2026-11-23').goals;
};
const at = (lines: readonly GoalLine[], id: string): number => lines.findIndex(({ goal }) => goal.id === id);

describe('moving a goal', () => {
  const { lines } = analysed([undefined, 0, 1, undefined]);
  const problem = (moved: string, target?: string) =>
    moveProblem(lines, at(lines, moved), target === undefined ? undefined : at(lines, target));

  it('is refused under itself, under a part of it, and where it is already', () => {
    expect([problem('G0', 'G0'), problem('G0', 'G2'), problem('G2', 'G1'), problem('G3')]).toEqual([
      'itself',
      'below',
      'already',
      'already',
    ]);
  });

  it('is free otherwise', () => {
    expect([problem('G2', 'G3'), problem('G2'), problem('G0', 'G3'), problem('G2', 'G0')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lets a goal out of a circle that somebody typed', () => {
    const circle = analysed([1, 0]).lines;
    expect(moveProblem(circle, at(circle, 'G0'), undefined)).toBeUndefined();
  });

  it('never makes a circle where there was none', () => {
    const forest = fc
      .integer({ min: 1, max: 12 })
      .chain((size) =>
        fc.tuple(
          ...Array.from({ length: size }, (_, row) =>
            fc
              .option(fc.integer({ min: 0, max: Math.max(0, row - 1) }), { nil: undefined })
              .map((parent) => (row === 0 ? undefined : parent)),
          ),
        ),
      );
    fc.assert(
      fc.property(forest, fc.nat(), fc.option(fc.nat(), { nil: undefined }), (parents, moved, target) => {
        const before = analysed(parents).lines;
        const [from, to] = [moved % before.length, target === undefined ? undefined : target % before.length];
        if (moveProblem(before, from, to) !== undefined) return true;
        const after = parents.map((parent, row) =>
          before[from]?.goal.row === row ? (to === undefined ? undefined : before[to]?.goal.row) : parent,
        );
        return analysed(after).findings.every(({ code }) => code !== 'goal.cycle');
      }),
    );
  });
});

describe('one branch', () => {
  it('is a tree of its own', () => {
    const { lines } = analysed([undefined, 0, undefined, 2, 3, 2]);
    const branch = branchOf(lines, at(lines, 'G2'));
    expect(branch.map(({ goal, parent, depth, children }) => [goal.id, parent, depth, children])).toEqual([
      ['G2', undefined, 0, [1, 3]],
      ['G3', 0, 1, [2]],
      ['G4', 1, 2, []],
      ['G5', 0, 1, []],
    ]);
  });
});
