// A goal split into parts is still the same goal.
import fc from 'fast-check';
import { dayNumber, WorkCalendar } from '../../../src/domain';
import { splitGoal, type GoalPart, type SplitGoal, type SplitWay } from '../../../src/taskpane/goals/split';

const weekdays = new WorkCalendar([true, true, true, true, true, false, false], []);
const goal = (some: Partial<SplitGoal> = {}): SplitGoal => ({
  baseline: 0,
  target: 100,
  kind: 'quantitative',
  direction: 'increase',
  start: '2026-01-05',
  due: '2026-06-30',
  ...some,
});
const parts = (split: ReturnType<typeof splitGoal>): readonly GoalPart[] => {
  if (typeof split === 'string') throw new Error(`It was refused: ${split}.`);
  return split;
};
const day = (text: string): number => dayNumber(text) ?? NaN;

describe('splitting by dates', () => {
  it('makes stretches of the working calendar, with levels that lead from one to the next', () => {
    expect(splitGoal(goal({ due: '2026-01-16' }), { by: 'dates', count: 2 }, weekdays)).toEqual([
      { start: '2026-01-05', due: '2026-01-09', baseline: 0, target: 50, weight: undefined },
      { start: '2026-01-12', due: '2026-01-16', baseline: 50, target: 100, weight: undefined },
    ]);
  });

  it('ends each month on the last working day before the next part', () => {
    const made = parts(
      splitGoal(goal({ start: '2026-01-01', due: '2026-04-10' }), { by: 'dates', months: 1 }, weekdays),
    );
    expect(made.map(({ due }) => due)).toEqual(['2026-01-30', '2026-02-27', '2026-03-31', '2026-04-10']);
    expect(made.map(({ start }) => start)).toEqual(['2026-01-01', '2026-02-02', '2026-03-02', '2026-04-01']);
    // The short last stretch weighs less.
    expect(made.map(({ weight }) => weight)).toEqual([22, 20, 22, 8]);
  });

  it('leaves days off out', () => {
    const first = day('2026-01-12');
    const closed = new WorkCalendar([true, true, true, true, true, false, false], [{ from: first, to: first + 4 }]);
    expect(
      parts(splitGoal(goal({ due: '2026-01-23' }), { by: 'dates', count: 2 }, closed)).map(({ start, due }) => [
        start,
        due,
      ]),
    ).toEqual([
      ['2026-01-05', '2026-01-09'],
      ['2026-01-19', '2026-01-23'],
    ]);
  });

  it('splits a qualitative goal by dates alone', () => {
    expect(
      parts(splitGoal(goal({ kind: 'qualitative' }), { by: 'dates', count: 3 }, weekdays)).every(
        ({ baseline, target }) => baseline === undefined && target === undefined,
      ),
    ).toBe(true);
  });

  it('covers the whole goal, without overlap, whatever is asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20000, max: 22000 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom('count', 'months', 'weeks'),
        (from, length, wanted, way) => {
          const dates = goal({
            start: new Date(from * 864e5).toISOString().slice(0, 10),
            due: new Date((from + length) * 864e5).toISOString().slice(0, 10),
          });
          const made = splitGoal(dates, { by: 'dates', [way]: wanted } as unknown as SplitWay, weekdays);
          if (typeof made === 'string') return true;
          return (
            made.length > 1 &&
            made.length <= 60 &&
            (way !== 'count' || made.length === wanted) &&
            made[0]?.start === dates.start &&
            made.at(-1)?.due === dates.due &&
            made[0]?.baseline === 0 &&
            made.at(-1)?.target === 100 &&
            made.every(
              (part, at) =>
                part.start <= part.due &&
                (at === 0 ||
                  (part.start > (made[at - 1]?.due ?? '') &&
                    part.baseline === made[at - 1]?.target &&
                    (part.target ?? 0) >= (part.baseline ?? 0))),
            )
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('splitting by amounts', () => {
  it('gives parts of a size and what is left', () => {
    expect(
      parts(splitGoal(goal(), { by: 'amounts', size: 30 }, weekdays)).map(({ target, weight }) => [target, weight]),
    ).toEqual([
      [30, 30],
      [30, 30],
      [30, 30],
      [10, 10],
    ]);
  });

  it('adds up exactly to what was there and what is wanted', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 2, max: 60 }), fc.boolean(), (baseline, target, wanted, bySize) => {
        const made = splitGoal(
          goal({ baseline, target }),
          bySize
            ? { by: 'amounts', size: Math.max(0.01, Math.round((Math.abs(target - baseline) * 100) / wanted) / 100) }
            : { by: 'amounts', count: wanted },
          weekdays,
        );
        if (typeof made === 'string') return true;
        const sum = (pick: (part: GoalPart) => number | undefined): number =>
          made.reduce((total, part) => total + Math.round((pick(part) ?? NaN) * 100), 0);
        return (
          sum((part) => part.baseline) === Math.round(baseline * 100) &&
          sum((part) => part.target) === Math.round(target * 100)
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('what cannot be split', () => {
  it.each<[string, Partial<SplitGoal>, SplitWay]>([
    ['noDates', { due: undefined }, { by: 'dates', count: 3 }],
    ['noDates', { start: '2026-02-30' }, { by: 'dates', count: 3 }],
    ['backwards', { due: '2025-12-31' }, { by: 'dates', count: 3 }],
    ['tooShort', { due: '2026-01-06' }, { by: 'dates', count: 3 }],
    ['one', {}, { by: 'dates', count: 1 }],
    ['one', {}, { by: 'dates', months: 12 }],
    ['one', {}, { by: 'amounts', size: 100 }],
    ['tooMany', {}, { by: 'dates', count: 61 }],
    ['tooMany', {}, { by: 'amounts', size: 0.001 }],
    ['tooMany', { due: '2030-01-01' }, { by: 'dates', weeks: 1 }],
    ['number', {}, { by: 'dates', count: 2.5 }],
    ['number', {}, { by: 'dates', months: 0 }],
    ['number', {}, { by: 'amounts', size: -1 }],
    ['number', {}, { by: 'amounts', count: NaN }],
    ['noAmounts', { target: undefined }, { by: 'amounts', count: 2 }],
    ['noAmounts', { kind: 'qualitative' }, { by: 'amounts', count: 2 }],
    ['noAmounts', { direction: 'range' }, { by: 'amounts', count: 2 }],
    ['tooSmall', { target: 3 }, { by: 'amounts', count: 5 }],
  ])('is refused with the reason %s', (problem, some, way) => {
    expect(splitGoal(goal(some), way, weekdays)).toBe(problem);
  });
});
