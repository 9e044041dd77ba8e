// The picture of the plans in days, and what would follow from a change before it is written.
import fc from 'fast-check';
import { analyse, completeEngagement, dayNumber, dayOf, defaultSettings, weekdayOf } from '../../../src/domain';
import { planRows, spanOn } from '../../../src/taskpane/plan/planRows';
import { monthStarts, timeAxis, weekStarts } from '../../../src/taskpane/plan/timeAxis';
import { whatIf } from '../../../src/taskpane/plan/whatIf';

const today = '2026-11-24';
const day = (text: string): number => dayNumber(text) ?? NaN;
const opened = (tables: object) => {
  const engagement = completeEngagement(tables as never);
  return { engagement, settings: defaultSettings, analysis: analyse(engagement, defaultSettings, today) };
};
const links = (...ids: readonly string[]) => ids.map((action) => ({ action, type: 'FS', lag: 0 }));
const action = (row: number, some: object = {}) => ({
  row,
  id: `A${row}`,
  name: `Action ${row}`,
  duration: 5,
  ...some,
});

describe('the time axis', () => {
  it('spans whole months around everything, today included', () => {
    const axis = timeAxis(['2026-12-10', '2027-02-03', undefined, '2026-13-40'], day(today));
    expect(axis && [dayOf(axis.from), dayOf(axis.to)]).toEqual(['2026-11-01', '2027-02-28']);
    expect(axis && monthStarts(axis).map(dayOf)).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
  });

  it('is not drawn without a day', () => {
    expect(timeAxis([undefined, 'soon'], day(today))).toBeUndefined();
  });

  it('stays drawable, with Mondays within it, whatever people typed', () => {
    const days = fc.array(fc.integer({ min: -700000, max: 2900000 }).map(dayOf), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(days, (typed) => {
        const axis = timeAxis(typed, day(today));
        return (
          axis !== undefined &&
          axis.to >= axis.from &&
          axis.to - axis.from <= 366 * 5 &&
          weekStarts(axis).every((first) => weekdayOf(first) === 1 && first >= axis.from && first <= axis.to)
        );
      }),
    );
  });
});

describe('the rows of the picture', () => {
  const axis = { from: day('2026-11-01'), to: day('2026-11-30') };

  it('cut bars at the edges', () => {
    expect(spanOn(axis, day('2026-11-02'), day('2026-11-02'))).toEqual({ at: 1, length: 1 });
    expect(spanOn(axis, day('2026-10-01'), day('2026-11-05'))).toEqual({ at: 0, length: 5 });
    expect(spanOn(axis, day('2026-12-01'), day('2026-12-05'))).toBeUndefined();
    expect(spanOn(axis, day('2026-11-05'), day('2026-11-04'))).toBeUndefined();
  });

  it('hold the project by its start, then the personal plan, which goes on where it has no end', () => {
    const { engagement, analysis } = opened({
      projectActions: [
        action(1, { start: '2026-11-30' }),
        action(2, { start: '2026-11-25', deadline: '2026-11-27' }),
        action(3, { duration: 0, start: '2026-11-26' }),
      ],
      personalActions: [
        { row: 0, id: 'B1', name: 'Violin', start: '2026-11-09', recurrence: 'weekly' },
        { row: 1, id: 'B2', name: 'Day off', start: '2026-11-10' },
      ],
    });
    const rows = planRows(analysis, engagement, axis);
    expect(rows.map(({ id }) => id)).toEqual(['A2', 'A3', 'A1', 'B1', 'B2']);
    expect(rows.map(({ bar }) => bar)).toEqual([
      { at: 24, length: 6 },
      { at: 25, length: 1 },
      { at: 29, length: 1 },
      { at: 8, length: 22 },
      { at: 9, length: 1 },
    ]);
    expect(rows[0]).toMatchObject({ deadline: 26 });
    expect(rows[1]).toMatchObject({ isMilestone: true });
  });
});

describe('what if', () => {
  const tables = {
    projectActions: [
      action(1, { start: '2026-11-24' }),
      action(2, { predecessors: links('A1'), deadline: '2026-12-07' }),
      action(3, { start: '2026-11-24', duration: 2 }),
    ],
  };

  it('says what moves, by how much, and which deadline is missed', () => {
    const effect = whatIf(opened(tables), { action: 'A1', start: '2026-11-26', duration: 5 });
    expect(effect).toMatchObject({ before: '2026-12-07', after: '2026-12-09', later: 2, rescued: [] });
    expect(effect.wished).toMatchObject({
      before: { totalSlack: 0 },
      after: { start: '2026-11-26', finish: '2026-12-02', totalSlack: -2 },
      later: 2,
    });
    expect(effect.moved.map(({ after, later }) => [after.action.id, later])).toEqual([['A2', 2]]);
    expect(effect.newlyMissed.map((one) => [one.action.id, one.missedBy])).toEqual([['A2', 2]]);
  });

  it('says which deadline is rescued', () => {
    const late = {
      projectActions: [tables.projectActions[0], { ...tables.projectActions[1], deadline: '2026-12-04' }],
    };
    expect(whatIf(opened(late), { action: 'A1', start: '2026-11-24', duration: 4 })).toMatchObject({
      later: -1,
      newlyMissed: [],
      rescued: [{ action: { id: 'A2' } }],
    });
  });

  it('says how much later one comes that was late already', () => {
    const late = {
      projectActions: [tables.projectActions[0], { ...tables.projectActions[1], deadline: '2026-12-04' }],
    };
    const { stillMissed, newlyMissed } = whatIf(opened(late), { action: 'A1', start: '2026-11-24', duration: 8 });
    expect([
      stillMissed.map(({ before, after }) => [after.action.id, before.missedBy, after.missedBy]),
      newlyMissed,
    ]).toEqual([[['A2', 1, 4]], []]);
  });

  it('is nothing where nothing changes, and is what the plan says once it is written', () => {
    const start = fc.option(
      fc.integer({ min: 0, max: 60 }).map((days) => dayOf(day(today) + days)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 40 }), (from, duration) => {
        const effect = whatIf(opened(tables), { action: 'A1', start: from, duration });
        const { finish } = opened({
          projectActions: [{ ...tables.projectActions[0], start: from, duration }, ...tables.projectActions.slice(1)],
        }).analysis.plan.schedule;
        expect(effect.after).toBe(finish);
      }),
      { numRuns: 30 },
    );
    const same = whatIf(opened(tables), { action: 'A1', start: '2026-11-24', duration: 5 });
    expect(same).toMatchObject({ later: 0, moved: [], newlyMissed: [], rescued: [] });
  });
});
