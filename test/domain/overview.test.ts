// What is said first of an engagement: honest figures, and what is pressing before what is grave.

import { analyse } from '../../src/domain';
import { engagementWith, settings } from './engagementWith';

const year = settings({ start: '2026-01-01', end: '2026-12-31' });
const goal = { kind: 'quantitative', baseline: 0, target: 10 } as const;

describe('progress and what is expected', () => {
  it('of a main goal are of the same milestones, and those ahead count 0', () => {
    const { goals } = analyse(
      engagementWith({
        goals: [
          { id: 'G1', name: 'Less downtime' },
          { ...goal, id: 'G1.1', parent: 'G1', current: 10, start: '2026-01-01', due: '2026-03-01' },
          { ...goal, id: 'G1.2', parent: 'G1', start: '2026-09-01', due: '2026-12-01' },
          { ...goal, id: 'G1.3', parent: 'G1', start: '2026-01-01', due: '2026-06-01' },
        ],
      }),
      year,
      '2026-06-30',
    );
    // One is reached, one lies ahead, and of the third nobody knows anything.
    expect(goals.lines[0]).toMatchObject({
      progress: 0.5,
      expected: 0.5,
      parts: { count: 3, measured: 2 },
      neverUpdatedChildren: ['G1.3'],
    });
    expect(goals.overall.parts).toEqual({ count: 3, measured: 2 });
  });

  it('of what is to be kept grow with the time it was kept', () => {
    const kept = { id: 'G1', kind: 'quantitative', direction: 'range', low: 4, high: 6, current: 5 } as const;
    const on = (day: string) => analyse(engagementWith({ goals: [kept] }), year, day).goals.overall;
    expect(on('2026-01-01')).toMatchObject({ progress: 0, expected: 0 });
    expect(on('2026-04-02').progress).toBeCloseTo(0.25, 2);
    expect(on('2026-04-02').expected).toBeCloseTo(0.25, 2);
    expect(on('2026-12-31').progress).toBe(1);
  });
});

it('an achieved goal has no day where nobody knows it', () => {
  const { findings } = analyse(engagementWith({ goals: [{ ...goal, id: 'G1', current: 10 }] }), year, '2026-06-30');
  expect(findings.find(({ code }) => code === 'goal.nextMissing')?.params).toMatchObject({ achievedOn: '' });
});

it('no action has more free slack than slack', () => {
  const { plan } = analyse(
    engagementWith({
      projectActions: [
        { id: 'A1', name: 'Short', start: '2026-01-05', duration: 5, deadline: '2026-01-16' },
        { id: 'A2', name: 'Long', start: '2026-01-05', duration: 60 },
      ],
    }),
    year,
    '2026-01-05',
  );
  expect(plan.schedule.actions[0]).toMatchObject({ totalSlack: 5, freeSlack: 5 });
});

describe('a mission', () => {
  const goals = [
    { ...goal, id: 'G1', current: 10 },
    { ...goal, id: 'G2', current: 3 },
  ];
  const complete = { day: '2026-06-30', decision: 'missionComplete' } as const;
  const completionOf = (reviews: readonly object[], rows: readonly object[] = goals) => {
    const { completion, overview, findings } = analyse(
      engagementWith({ goals: rows, reviews } as never),
      year,
      '2026-06-30',
    );
    return {
      declared: completion.declared,
      open: completion.open,
      status: overview.status,
      early: findings.filter(({ code }) => code === 'mission.completeTooEarly').length,
    };
  };

  it('is not complete because it is said of one goal while others are open', () => {
    expect(completionOf([{ id: 'RV1', goal: 'G1', ...complete }])).toEqual({
      declared: false,
      open: ['G2'],
      status: 'atRisk',
      early: 1,
    });
  });

  it('is complete where it is said of the mission itself, or the others are given up', () => {
    const done = { declared: true, status: 'done', early: 0 };
    expect(completionOf([{ id: 'RV1', ...complete }])).toMatchObject({ ...done, open: ['G2'] });
    const stopped = { id: 'RV2', goal: 'G2', day: '2026-06-30', decision: 'stop' };
    expect(completionOf([{ id: 'RV1', goal: 'G1', ...complete }, stopped])).toMatchObject({ ...done, open: [] });
  });
});

describe('the overview', () => {
  const late = engagementWith({
    competences: [
      { id: 'K1', name: 'Delegating', current: 2, required: 4, mustHave: true },
      { id: 'K2', name: 'Planning', current: 2, required: 4, mustHave: true },
    ],
    goals: [{ ...goal, id: 'G1', current: 1, due: '2026-06-01', answers: ['K1'] }],
    projectActions: [
      { id: 'A1', name: 'Ask everybody', start: '2026-01-05', duration: 5, deadline: '2026-02-05' },
      { id: 'A2', name: 'Decide', start: '2026-07-06', duration: 5, deadline: '2026-12-01' },
    ],
  });
  const { overview } = analyse(late, year, '2026-06-30');

  it('names a deadline that was missed before those ahead', () => {
    expect(overview.nextDeadline).toEqual({ action: 'A1', name: 'Ask everybody', day: '2026-02-05', missed: true });
  });

  it('speaks of what is late before what falls short, and not of what is being worked on', () => {
    const codes = overview.attention.map(({ code }) => code);
    expect(codes[0]).toBe('plan.deadlineMissed');
    expect(codes.indexOf('measure.overdue')).toBeLessThan(codes.indexOf('audit.mustHaveGap'));
    expect(
      overview.attention.filter(({ place }) => place.table === 'competences').map(({ place }) => place.id),
    ).toEqual(['K2']);
  });
});
