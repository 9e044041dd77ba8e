// Schedules people recognise: progress, baselines, earned progress, milestones, personal time.
import {
  addCycles,
  calendars,
  dayNumber,
  findOverlaps,
  freezeRows,
  compareBaselines,
  earnedProgress,
  occurrences,
  schedule,
  analysePlan,
  type PersonalAction,
  type ProjectAction,
} from '../../../src/domain';
import { actions, engagementWith, settings } from '../engagementWith';

const day = (text: string): number => dayNumber(text) as number;
const plain = calendars(settings(), [], []);
const plan = (
  rows: readonly Partial<ProjectAction>[],
  today: string,
  from: string | undefined = '2025-01-06',
  calendar = plain,
) => schedule(actions(rows), calendar, from === undefined ? undefined : day(from), day(today));
const daysOf = (result: ReturnType<typeof plan>): readonly string[] =>
  result.actions.map((one) => `${one.action.id} ${one.start}..${one.finish} ${one.totalSlack ?? '-'}`);
const after = (action: string, type: 'FS' | 'SS' | 'FF' | 'SF' = 'FS', lag = 0) => [{ action, type, lag }];

describe('progress-aware rescheduling (today is Wednesday 15 January 2025)', () => {
  const today = '2025-01-15';

  it('keeps what is done, lets go on from today what has begun, and moves the rest behind it', () => {
    expect(
      daysOf(
        plan(
          [
            { id: 'A1', duration: 5, progress: 1, actualStart: '2025-01-06', actualFinish: '2025-01-11' },
            { id: 'A2', duration: 10, progress: 0.5, actualStart: '2025-01-10', predecessors: after('A1') },
            { id: 'A3', duration: 2, predecessors: after('A2') },
            { id: 'A4', duration: 1 },
          ],
          today,
        ),
      ),
    ).toEqual([
      'A1 2025-01-06..2025-01-11 -',
      'A2 2025-01-10..2025-01-21 0',
      'A3 2025-01-22..2025-01-23 0',
      'A4 2025-01-15..2025-01-15 6',
    ]);
  });

  it('plans days nobody wrote down: done without days, done with a finish only, begun without a start', () => {
    expect(
      daysOf(
        plan(
          [
            { id: 'A1', duration: 3, progress: 1 },
            { id: 'A2', duration: 3, actualFinish: '2025-01-10' },
            { id: 'A3', duration: 4, progress: 0.25, predecessors: after('A2') },
            { id: 'A4', duration: 0, progress: 1, predecessors: after('A1') },
            { id: 'A5', duration: 0, progress: 0.5 },
            { id: 'A6', duration: 2, progress: 1, actualStart: '2025-01-14', actualFinish: '2025-01-08' },
          ],
          today,
        ),
      ),
    ).toEqual([
      'A1 2025-01-06..2025-01-08 -',
      'A2 2025-01-08..2025-01-10 -',
      'A3 2025-01-13..2025-01-17 0',
      'A4 2025-01-08..2025-01-08 -',
      'A5 2025-01-06..2025-01-15 3',
      'A6 2025-01-14..2025-01-08 -',
    ]);
  });

  it('holds work under way by predecessors that are not finished, whatever the link', () => {
    const rows = plan(
      [
        { id: 'A1', duration: 6 },
        { id: 'A2', duration: 4, progress: 0.5, actualStart: '2025-01-13', predecessors: after('A1') },
        { id: 'A3', duration: 4, progress: 0.5, actualStart: '2025-01-13', predecessors: after('A1', 'FF', 1) },
        { id: 'A4', duration: 1, predecessors: after('A3', 'SS', 9) },
        { id: 'A5', duration: 3, predecessors: [...after('A3', 'SF', 12), ...after('A2', 'SS')] },
        { id: 'A6', duration: 1, progress: 1, predecessors: after('A1') },
      ],
      today,
    );
    expect(daysOf(rows).slice(0, 5)).toEqual([
      'A1 2025-01-15..2025-01-22 2',
      'A2 2025-01-13..2025-01-24 2',
      'A3 2025-01-13..2025-01-23 3',
      'A4 2025-01-24..2025-01-24 2',
      'A5 2025-01-24..2025-01-28 0',
    ]);
    expect(rows.actions[1]?.drivenBy).toBe('A1');
  });

  it('leaves out the days an owner is away, forwards and backwards', () => {
    const { daysOff, holidays } = engagementWith({
      daysOff: [{ person: 'P1', from: '2025-01-16', to: '2025-01-17' }],
      holidays: [{ day: '2025-01-20' }],
    });
    const calendar = calendars(settings(), holidays, daysOff);
    expect(
      daysOf(
        plan(
          [
            { id: 'A1', owner: 'P1', duration: 2, deadline: '2025-01-20' },
            { id: 'A2', owner: 'P1', duration: 1, predecessors: after('A1', 'SS', 1) },
            { id: 'A3', owner: 'P1', duration: 2, predecessors: after('A4', 'FF') },
            { id: 'A4', duration: 3 },
            { id: 'A5', owner: 'P1', duration: 0, start: '2025-01-16', predecessors: after('A4', 'SF', -9) },
            { id: 'A6', owner: 'P1', duration: 1, progress: 0.5 },
            { id: 'A7', owner: 'P1', duration: 1, progress: 1, actualFinish: '2025-01-21' },
            { id: 'A8', owner: 'P1', duration: 1 },
            { id: 'A9', duration: 2, predecessors: after('A8', 'SS', 2) },
          ],
          today,
          '2025-01-06',
          calendar,
        ),
      ),
    ).toEqual([
      'A1 2025-01-15..2025-01-21 -1',
      'A2 2025-01-21..2025-01-21 0',
      'A3 2025-01-15..2025-01-21 0',
      'A4 2025-01-15..2025-01-17 1',
      'A5 2025-01-16..2025-01-16 3',
      'A6 2025-01-06..2025-01-15 3',
      'A7 2025-01-21..2025-01-21 -',
      'A8 2025-01-15..2025-01-15 0',
      'A9 2025-01-17..2025-01-21 0',
    ]);
  });

  it('begins at the earliest day anything names where the engagement has no start, or today', () => {
    expect(
      plan(
        [
          { id: 'A1', duration: 1, start: '2025-02-03' },
          { id: 'A2', duration: 1, progress: 0.5, actualStart: '2025-01-02' },
        ],
        today,
        undefined,
      ).start,
    ).toBe('2025-01-02');
    expect(schedule(actions([{ id: 'A1', duration: 2 }]), plain, undefined, day(today), false).start).toBe(today);
    expect(schedule([], plain, undefined, day(today)).finish).toBeUndefined();
  });

  it('treats a blank duration as a day and does not plan for ever', () => {
    const found = plan(
      [
        { id: 'A1' },
        { id: 'A2', duration: Infinity },
        { id: 'A3', duration: 1e300, predecessors: after('A1', 'FS', Number.NaN) },
        { id: 'A4', duration: -3 },
      ],
      today,
    );
    expect(found.actions.map((one) => one.duration)).toEqual([1, 1, 1000000, 0]);
  });
});

describe('milestones', () => {
  it('stand at the end of the day that leads to them, at the beginning of the day that is fixed, and pass that on', () => {
    const found = plan(
      [
        { id: 'A1', duration: 5 },
        { id: 'A2', duration: 0, predecessors: after('A1'), deadline: '2025-01-10' },
        { id: 'A3', duration: 0, predecessors: after('A2', 'SS', 1) },
        { id: 'A4', duration: 0, start: '2025-01-13', predecessors: after('A1'), deadline: '2025-01-13' },
        { id: 'A5', duration: 0, predecessors: after('A1', 'SS', 2) },
        { id: 'A6', duration: 0, predecessors: [...after('A5'), ...after('A5', 'FF')] },
        { id: 'A7', duration: 3, predecessors: after('A6') },
      ],
      '2025-01-06',
    );
    expect(daysOf(found)).toEqual([
      'A1 2025-01-06..2025-01-10 0',
      'A2 2025-01-10..2025-01-10 0',
      'A3 2025-01-13..2025-01-13 0',
      'A4 2025-01-13..2025-01-13 0',
      'A5 2025-01-08..2025-01-08 1',
      'A6 2025-01-08..2025-01-08 1',
      'A7 2025-01-08..2025-01-10 1',
    ]);
    expect(found.findings).toEqual([]);
  });
});

it('names a chain of any length by its latest part', () => {
  const rows = Array.from({ length: 300 }, (_, at) => ({
    id: `A${at}`,
    duration: 1,
    predecessors: at === 0 ? [] : after(`A${at - 1}`),
    deadline: at === 299 ? '2025-01-31' : undefined,
    progress: at === 0 ? 1 : 0,
    actualStart: at === 0 ? '2025-01-06' : undefined,
  }));
  const found = plan(rows, '2025-01-07').findings[0];
  expect(found?.code === 'plan.deadlineMissed' && found.params.chain.length).toBe(200);
  const short = plan(
    rows.slice(290).map((row, at) => ({
      ...row,
      id: `A${at}`,
      progress: at === 0 ? 1 : 0,
      predecessors: at === 0 ? [] : after(`A${at - 1}`),
      deadline: at === 9 ? '2025-01-08' : undefined,
    })),
    '2025-01-07',
  ).findings[0];
  expect(short?.code === 'plan.deadlineMissed' && short.params.chain).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A7',
    'A8',
    'A9',
  ]);
});

describe('earned progress', () => {
  const thresholds = settings().thresholds;
  const of = (rows: readonly Partial<ProjectAction>[], today: string) => {
    const list = actions(rows);
    const meant = schedule(list, plain, day('2025-01-06'), day(today), false).actions;
    return earnedProgress(
      schedule(list, plain, day('2025-01-06'), day(today)).actions,
      meant.map((one) => ({ start: one.start, finish: one.finish, weight: one.action.weight ?? one.duration })),
      plain,
      day(today),
      thresholds,
    );
  };

  it.each([
    [0, 0, 'late'],
    [0.5, 1, 'onTrack'],
    [0.475, 0.95, 'onTrack'],
    [0.47, 0.94, 'atRisk'],
    [0.425, 0.85, 'atRisk'],
    [0.42, 0.84, 'late'],
    [1, 2, 'done'],
  ])('ten days half way through, %d done: SPI %d, %s', (progress, performance, status) => {
    const earned = of([{ id: 'A1', duration: 10, progress }], '2025-01-10');
    expect(earned.performance).toBeCloseTo(performance, 10);
    expect(earned.status).toBe(status);
  });

  it('is not late on the day it begins, but on the next one', () => {
    expect(of([{ id: 'A1', duration: 10 }], '2025-01-06')).toMatchObject({
      planned: 1,
      earned: 0,
      performance: 0,
      status: 'notStarted',
    });
    expect(of([{ id: 'A1', duration: 10 }], '2025-01-07').status).toBe('late');
    expect(of([{ id: 'A1', duration: 10, progress: 0.05 }], '2025-01-06').status).toBe('onTrack');
  });

  it('weighs by duration unless told otherwise, is not started before anything is planned, and draws both curves', () => {
    const earned = of(
      [
        { id: 'A1', duration: 10, progress: 1, actualFinish: '2025-01-17', actualStart: '2025-01-06' },
        { id: 'A2', duration: 5, weight: 30, start: '2025-01-20' },
      ],
      '2025-01-17',
    );
    expect([earned.planned, earned.earned, earned.total, earned.performance]).toEqual([10, 10, 40, 1]);
    expect(
      earned.curve
        .map((point) => [point.day, point.planned, point.earned])
        .filter(([name]) => ['2025-01-03', '2025-01-06', '2025-01-17', '2025-01-24'].includes(name as string)),
    ).toEqual([
      ['2025-01-03', 0, 0],
      ['2025-01-06', 0.025, 0.025],
      ['2025-01-17', 0.25, 0.25],
      ['2025-01-24', 1, undefined],
    ]);
    const later = of([{ id: 'A1', duration: 5, start: '2025-03-03' }], '2025-01-10');
    expect([later.performance, later.status]).toEqual([undefined, 'notStarted']);
    expect(of([], '2025-01-10').curve).toEqual([]);
  });
});

describe('baselines', () => {
  it('compare each frozen plan with what is planned now, newest last, and list what came and went', () => {
    const list = actions([
      { id: 'A1', duration: 5 },
      { id: 'A2', duration: 5, predecessors: after('A1', 'FS', 2) },
      { id: 'A3', duration: 1 },
      { id: '', duration: 1 },
    ]);
    const now = schedule(list, plain, day('2025-01-06'), day('2025-01-06'));
    const { baselines, baselineActions } = engagementWith({
      baselines: [
        { id: 'BL2', name: 'Second', frozenOn: '2025-01-03' },
        { id: 'BL1', name: 'First', frozenOn: '2025-01-02' },
        { id: 'BL0', name: 'Undated' },
        { id: 'BL9', name: 'Undated too' },
      ],
      baselineActions: [
        { baseline: 'BL1', action: 'A1', start: '2025-01-06', finish: '2025-01-10', duration: 5 },
        { baseline: 'BL1', action: 'A2', start: '2025-01-13', finish: '2025-01-17', duration: 5 },
        { baseline: 'BL1', action: 'A9' },
        ...freezeRows('BL2', now),
      ],
    });
    const { comparisons } = compareBaselines(baselines, baselineActions, now, plain.common);
    expect(comparisons.map((one) => [one.baseline.id, one.finish, one.added, one.removed])).toEqual([
      ['BL0', undefined, ['A1', 'A2', 'A3'], []],
      ['BL9', undefined, ['A1', 'A2', 'A3'], []],
      ['BL1', 2, ['A3'], ['A9']],
      ['BL2', 0, [], []],
    ]);
    expect(comparisons[2]?.variances.map((one) => [one.action, one.start, one.finish])).toEqual([
      ['A1', 0, 0],
      ['A2', 2, 2],
    ]);
    expect(freezeRows('BL3', now)).toHaveLength(3);
  });

  it('are what progress is measured against; without one it is the plan as meant', () => {
    const tables = engagementWith({
      projectActions: [{ id: 'A1', duration: 10, progress: 0.5 }],
      baselines: [{ id: 'BL1', name: 'x' }],
      baselineActions: [
        { baseline: 'BL1', action: 'A1', start: '2025-01-06', finish: '2025-01-10', duration: 5, weight: 2 },
        { baseline: 'BL1', action: 'A2', start: '2025-01-06', finish: 'soon', duration: 5 },
        { baseline: 'BL1', action: 'A3', start: '2025-01-06', finish: '2025-01-07' },
      ],
    });
    expect(analysePlan(tables, settings({ start: '2025-01-06' }), day('2025-01-10')).earned.planned).toBe(2);
    expect(
      analysePlan({ ...tables, baselineActions: [] }, settings({ start: '2025-01-06' }), day('2025-01-10')).earned
        .planned,
    ).toBe(5);
  });
});

describe('personal time', () => {
  const one = (some: Partial<PersonalAction>): PersonalAction =>
    engagementWith({
      personalActions: [{ id: 'Y1', name: 'Choir', person: 'P1', protected: true, start: '2025-01-01', ...some }],
    }).personalActions[0] as PersonalAction;
  const happens = (some: Partial<PersonalAction>, from = '2025-01-01', to = '2025-02-15') =>
    occurrences(one(some), day(from), day(to)).map((number) => number - day('2025-01-01') + 1);

  it.each<[Partial<PersonalAction>, readonly number[]]>([
    [{ recurrence: 'weekly' }, [1, 8, 15, 22, 29, 36, 43]],
    [{ recurrence: 'fortnightly', weekdays: [1, 5] }, [3, 13, 17, 27, 31, 41, 45]],
    [{ recurrence: 'monthly' }, [1, 32]],
    [{ recurrence: 'daily', until: '2025-01-03' }, [1, 2, 3]],
    [{ recurrence: 'once' }, [1]],
    [{}, [1]],
    [{ start: undefined }, []],
    [{ start: '2025-03-01', recurrence: 'daily' }, []],
    [{ start: '2025-03-01' }, []],
  ])('%j happens on days %j of the year', (some, days) => {
    expect(happens(some)).toEqual(days);
  });

  it('is looked at within a window, and not for ever', () => {
    expect(happens({ recurrence: 'monthly', start: '2024-01-31' }, '2025-01-15', '2025-03-31')).toEqual([31, 59, 90]);
    expect(happens({ recurrence: 'weekly', start: '2020-01-01' }, '2025-01-02', '2025-01-15')).toEqual([8, 15]);
    for (const recurrence of ['daily', 'weekly', 'monthly'] as const)
      expect(happens({ recurrence }, '2025-01-01', '9999-12-31').length).toBeLessThanOrEqual(2007);
  });

  it('meets project work of the same person on working days within working hours', () => {
    const list = schedule(
      actions([
        { id: 'A1', owner: 'P1', duration: 10 },
        { id: 'A2', owner: 'P1', duration: 5, start: '2025-02-03' },
        { id: 'A3', owner: 'P2', duration: 50 },
        { id: 'A4', owner: 'P1', duration: 5, progress: 1 },
        { id: 'A5', duration: 5 },
      ]),
      plain,
      day('2025-01-06'),
      day('2025-01-06'),
    ).actions;
    const meets = (some: Partial<PersonalAction>) =>
      findOverlaps([one(some)], list, plain, settings(), day('2025-01-06')).overlaps.map((overlap) => [
        overlap.days.length,
        overlap.days[0],
        overlap.actions,
      ]);
    expect(meets({ recurrence: 'daily' })).toEqual([[15, '2025-01-06', ['A1']]]);
    expect(meets({ recurrence: 'weekly', weekdays: [3, 7], fromHour: 17, toHour: 19 })).toEqual([
      [3, '2025-01-08', ['A1']],
    ]);
    expect(meets({ recurrence: 'daily', fromHour: 18 })).toEqual([]);
    expect(meets({ recurrence: 'daily', fromHour: 6, toHour: 8 })).toEqual([]);
    expect(meets({ recurrence: 'daily', person: 'P9' })).toEqual([]);
    expect(meets({ recurrence: 'daily', person: undefined })).toEqual([]);
    expect(meets({ start: '2025-01-20' })).toEqual([]);
  });

  it('repeats without end where a cycle is', () => {
    expect(addCycles(0, 'weekly', 3)).toBe(21);
  });
});
