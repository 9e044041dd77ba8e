// What is written of a check-in is what was typed, and nothing else.
import {
  analyse,
  cellOf,
  COLUMNS,
  completeEngagement,
  defaultSettings,
  type Goal,
  type ProjectAction,
} from '../../../src/domain';
import { completionChanges } from '../../../src/taskpane/checkin/completionChanges';
import { checkInChanges, type CheckInReport } from '../../../src/taskpane/checkin/checkInChanges';
import { actionFields } from '../../../src/taskpane/checkin/ActionFields';
import { askedBesides } from '../../../src/taskpane/checkin/besides';
import { checkInOf, type ActionAsked } from '../../../src/taskpane/checkin/checkInOf';
import { readDraft } from '../../../src/taskpane/form/readDraft';

const today = '2026-11-24';
const nothing: CheckInReport = {
  day: today,
  readings: [],
  actions: [],
  besides: [],
  person: 'P1',
  stress: undefined,
  note: undefined,
};
const opened = (tables: object) => {
  const engagement = completeEngagement(tables as never);
  return { engagement, analysis: analyse(engagement, defaultSettings, today) };
};
const goal = (some: Partial<Goal> = {}) => ({
  row: 3,
  id: 'G1',
  name: 'Complaints',
  kind: 'quantitative',
  baseline: 60,
  target: 20,
  ...some,
});
const goalIn = ({ engagement }: ReturnType<typeof opened>): Goal => engagement.goals[0] as Goal;

describe('what a check-in writes', () => {
  it('is nothing where nothing was typed', () => {
    expect(checkInChanges(nothing, opened({}))).toEqual([]);
  });

  it('is one reading and the check-in itself', () => {
    const here = opened({ goals: [goal()] });
    expect(checkInChanges({ ...nothing, readings: [{ row: goalIn(here), value: 31.5 }], stress: 4 }, here)).toEqual([
      { kind: 'add', table: 'readings', values: { of: 'G1', day: today, value: 31.5, by: 'P1' } },
      { kind: 'add', table: 'checkIns', values: { day: today, person: 'P1', stress: 4, note: undefined } },
    ]);
  });

  it('corrects a level that was read today already, and adds amounts', () => {
    const reading = { row: 9, id: 'R9', of: 'G1', day: today, value: 30 };
    const level = opened({ goals: [goal()], readings: [{ ...reading, row: 8, day: '2026-11-23' }, reading] });
    expect(checkInChanges({ ...nothing, readings: [{ row: goalIn(level), value: 31 }] }, level)[0]).toEqual({
      kind: 'set',
      place: cellOf('readings', { row: 9, id: 'R9' }, 'value'),
      value: 31,
    });
    const amount = opened({ goals: [goal({ accumulation: 'cumulative' })], readings: [reading] });
    expect(checkInChanges({ ...nothing, readings: [{ row: goalIn(amount), value: 5 }] }, amount)[0]).toMatchObject({
      kind: 'add',
      table: 'readings',
    });
  });

  it('writes the days of an action only where they are given', () => {
    const here = opened({ projectActions: [{ row: 2, id: 'A1', name: 'Call back' }] });
    const action = here.engagement.projectActions[0] as ProjectAction;
    const columns = (changes: ReturnType<typeof checkInChanges>) =>
      changes.map((change) => (change.kind === 'set' ? [change.place.column, change.value] : change.kind));
    expect(columns(checkInChanges({ ...nothing, actions: [{ action, progress: 0.4 }] }, here))).toEqual([
      ['progress', 0.4],
      'add',
    ]);
    expect(
      columns(
        checkInChanges({ ...nothing, actions: [{ action, progress: 1, began: '2026-11-20', finished: today }] }, here),
      ),
    ).toEqual([['progress', 1], ['actualStart', '2026-11-20'], ['actualFinish', today], 'add']);
  });

  it('notes nobody twice on a day without anything new to say', () => {
    const here = opened({ goals: [goal()], checkIns: [{ row: 0, id: '', day: today, person: 'P1', stress: 3 }] });
    const readings = [{ row: goalIn(here), value: 31 }];
    expect(checkInChanges({ ...nothing, readings }, here)).toHaveLength(1);
    expect(checkInChanges({ ...nothing, readings, note: 'Better.' }, here)).toHaveLength(2);
    expect(checkInChanges({ ...nothing, readings, person: 'P2' }, here)).toHaveLength(2);
  });
});

describe('what a check-in asks for', () => {
  it('are the readings that are due, the longest waiting first, and the actions under way', () => {
    const here = opened({
      goals: [
        goal({ cycle: 'weekly', start: '2026-11-20' }),
        { ...goal({ cycle: 'weekly', start: '2026-11-10' }), row: 4, id: 'G2' },
        { ...goal(), row: 5, id: 'G3' },
      ],
      projectActions: [
        { row: 0, id: 'A1', name: 'Begun', duration: 30, start: '2026-11-02', progress: 0.2 },
        { row: 1, id: 'A2', name: 'Done', progress: 1 },
        { row: 2, id: 'A3', name: 'Later', start: '2027-01-04' },
        { row: 3, id: 'A4', name: 'Now', start: '2026-11-23' },
      ],
    });
    const asked = checkInOf(here);
    expect(asked.due.map(({ row }) => row.id)).toEqual(['G2', 'G1']);
    expect(asked.others.map(({ row }) => row.id)).toEqual(['G3']);
    expect(asked.actions.map(({ action }) => action.id)).toEqual(['A1', 'A4']);
  });

  it('are all other actions that are not done as well, those that begin first first', () => {
    const here = opened({
      projectActions: [
        { row: 0, id: 'A1', name: 'In spring', duration: 5, start: '2027-03-01' },
        { row: 1, id: 'A2', name: 'Done ahead', start: '2027-01-04', progress: 1 },
        { row: 2, id: 'A3', name: 'Next', duration: 5, start: '2026-11-30' },
        {
          row: 3,
          id: 'A4',
          name: 'Begun ahead',
          duration: 5,
          start: '2027-01-04',
          actualStart: '2026-11-20',
          progress: 0.1,
        },
      ],
    });
    const asked = checkInOf(here);
    expect(asked.actions.map(({ action }) => action.id)).toEqual(['A4']);
    expect(asked.later.map(({ action }) => action.id)).toEqual(['A3', 'A1']);
  });

  it('is every action planned from today, also where today is a day off', () => {
    for (const day of ['2026-11-27', '2026-11-28', '2026-11-29', '2026-12-31', '2028-02-29']) {
      const engagement = completeEngagement({
        projectActions: [{ row: 0, id: 'A1', name: 'First', duration: 5, start: day }],
      } as never);
      const { actions, later } = checkInOf({ engagement, analysis: analyse(engagement, defaultSettings, day) });
      expect([day, [...actions, ...later].map(({ action }) => action.id)]).toEqual([day, ['A1']]);
    }
  });

  it('says of no action twice that it is late', () => {
    const here = opened({
      goals: [{ ...goal(), due: '2026-11-20' }],
      projectActions: [
        { row: 0, id: 'A1', name: 'Begun', duration: 30, start: '2026-11-02', progress: 0.2, deadline: '2026-11-20' },
        { row: 1, id: 'A2', name: 'Later', start: '2027-01-04', deadline: '2026-11-23' },
      ],
    });
    const asked = checkInOf(here);
    // Late is due, whenever it was to begin.
    expect(asked.actions.map(({ action }) => action.id)).toEqual(['A1', 'A2']);
    expect(asked.later).toEqual([]);
    expect(asked.besides.map(({ kind, place }) => [kind, place.id])).toEqual([['goal', 'G1']]);
  });

  it('gives goals in words their five levels', () => {
    const here = opened({
      goals: [goal({ kind: 'qualitative' })],
      anchors: [{ row: 0, id: '', goal: 'G1', minusTwo: 'none', zero: 'some' }],
    });
    expect(checkInOf(here).others[0]?.levels).toEqual(['none', undefined, 'some', undefined, undefined]);
  });
});

describe('an action that is done', () => {
  const proposed = (row: object, day = today) => {
    const [one] = [...checkInOf(opened({ projectActions: [{ row: 0, id: 'A1', name: 'First', ...row }] })).actions];
    const { began, finished } = actionFields(one as ActionAsked, '', day);
    return [began.value, finished.value];
  };

  it('is proposed to have taken the days it was planned for', () => {
    expect(proposed({ start: '2026-11-02', duration: 8 })).toEqual(['2026-11-02', '2026-11-11']);
  });

  it('ends by the day of the check-in where it was to take longer', () => {
    expect(proposed({ start: '2026-11-16', duration: 20 })).toEqual(['2026-11-16', today]);
    expect(proposed({ start: '2026-11-16', duration: 20 }, '2026-11-20')).toEqual(['2026-11-16', '2026-11-20']);
  });

  it('never ends before it began', () => {
    const late = { start: '2026-11-02', duration: 3, progress: 0.5, actualStart: '2026-11-16' };
    expect(proposed(late)[1]).toBe(today);
  });
});

describe('what a check-in asks besides', () => {
  const engagement = completeEngagement({
    personalActions: [
      { row: 0, id: 'Y1', name: 'Run', progress: 0.2 },
      { row: 1, id: 'Y2', name: 'Read', progress: 1 },
      { row: 2, id: 'Y3', name: '' },
    ],
    lifeDomains: [{ row: 0, id: 'L1', name: 'Sleep', today: 4 }],
    criteria: [
      { row: 0, id: 'S1', name: 'The team decides itself' },
      { row: 1, id: 'S2', name: 'Fewer complaints', measuredBy: 'G1' },
      { row: 2, id: 'S3', name: 'Known by all', met: true },
    ],
  } as never);
  const askedOf = (settings: typeof defaultSettings) =>
    askedBesides({ engagement, settings }).map(({ title, asked }) => [title, asked.map(({ place }) => place.id)]);

  it('is the personal plan, the balance of life and what of success nothing measures', () => {
    expect(askedOf(defaultSettings)).toEqual([
      ['work.checkIn.personal', ['Y1']],
      ['work.checkIn.balance', ['L1']],
      ['work.checkIn.criteria', ['S1']],
    ]);
  });

  it('is not asked of what this copy leaves out', () => {
    expect(askedOf({ ...defaultSettings, leftOut: ['personalPlan', 'lifeBalance'] })).toEqual([
      ['work.checkIn.criteria', ['S1']],
    ]);
  });

  it('is written where it was changed, and dated like the rest of the check-in', () => {
    const here = opened({});
    const place = cellOf('lifeDomains', { row: 0, id: 'L1' }, 'today');
    expect(checkInChanges({ ...nothing, day: '2026-11-20', besides: [{ place, value: 7 }] }, here)).toEqual([
      { kind: 'set', place, value: 7 },
      {
        kind: 'add',
        table: 'checkIns',
        values: { day: '2026-11-20', person: 'P1', stress: undefined, note: undefined },
      },
    ]);
  });
});

it('a percentage in a unit of percent is no hundredth', () => {
  const field = { key: 'x', rule: COLUMNS.readings.value, label: '', unit: '%', value: undefined };
  expect(readDraft(field, '44%', 'en', 5)).toEqual({ value: 44 });
  expect(readDraft(field, '44,5 %', 'fr', 5)).toEqual({ value: 44.5 });
  expect(readDraft({ ...field, unit: 'days' }, '44%', 'en', 5)).toEqual({ value: 0.44 });
});

it('a mission that is complete notes what becomes of open goals, ratings made again and what was learnt', () => {
  const place = cellOf('competences', { row: 0, id: 'K1' }, 'current');
  expect(
    completionChanges({
      day: today,
      ends: [
        { goal: 'G1', end: 'goOn', said: 'Goes on' },
        { goal: 'G2', end: 'handOver', said: 'Is handed over' },
      ],
      ratings: [{ place, value: 4 }],
      lessons: ' Ask earlier. ',
    }),
  ).toEqual([
    { kind: 'set', place, value: 4 },
    { kind: 'add', table: 'reviews', values: { day: today, goal: 'G1', decision: 'continue', note: 'Goes on' } },
    { kind: 'add', table: 'reviews', values: { day: today, goal: 'G2', decision: 'stop', note: 'Is handed over' } },
    { kind: 'add', table: 'reviews', values: { day: today, decision: 'missionComplete', note: 'Ask earlier.' } },
  ]);
});
