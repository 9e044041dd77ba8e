// A copy without days off: the same dates, and no difference that nobody made.
import {
  analyse,
  compare,
  completeEngagement,
  defaultSettings,
  keepDates,
  leaveOut,
  sharedDates,
  uncertainDates,
  withDatesOf,
  type EngagementDraft,
} from '../../../src/domain';

const settings = { ...defaultSettings, start: '2026-03-02' };
const today = '2026-03-02';
const away = {
  people: [
    { id: 'P1', name: 'Ann' },
    { id: 'P2', name: 'Bo' },
  ],
  daysOff: [
    { id: 'O1', person: 'P1', from: '2026-03-09', to: '2026-03-20', note: 'In hospital' },
    { id: 'O2', person: 'P1', from: '2026-04-06', to: '2026-04-06' },
  ],
};

const datesOf = (engagement: ReturnType<typeof completeEngagement>) =>
  analyse(engagement, settings, today).plan.schedule.actions.map(({ start, finish }) => `${start} ${finish}`);

const plans: Readonly<Record<string, NonNullable<EngagementDraft['projectActions']>>> = {
  'runs into an absence': [{ id: 'A1', name: 'One', owner: 'P1', duration: 7 }],
  'would begin within one': [{ id: 'A1', name: 'One', owner: 'P1', start: '2026-03-10', duration: 3 }],
  'waits for one that does': [
    { id: 'A1', name: 'One', owner: 'P1', duration: 7 },
    { id: 'A2', name: 'Two', owner: 'P2', duration: 4, predecessors: [{ action: 'A1', type: 'FS', lag: 1 }] },
    { id: 'A3', name: 'Three', owner: 'P1', duration: 9, predecessors: [{ action: 'A2', type: 'FS', lag: 0 }] },
    { id: 'A4', name: 'Four', owner: 'P1', duration: 0, predecessors: [{ action: 'A3', type: 'FS', lag: 0 }] },
  ],
  'has begun': [{ id: 'A1', name: 'One', owner: 'P1', duration: 10, actualStart: '2026-02-23', progress: 0.4 }],
  'is done': [
    {
      id: 'A1',
      name: 'One',
      owner: 'P1',
      duration: 3,
      actualStart: '2026-02-23',
      actualFinish: '2026-02-25',
      progress: 1,
    },
  ],
};

describe.each(Object.entries(plans))('a plan that %s', (_what, projectActions) => {
  const whole = completeEngagement({ ...away, projectActions } as EngagementDraft);
  const copy = leaveOut(keepDates(whole, settings, today), ['daysOff']);

  it('has the same dates without days off', () => {
    expect(copy.daysOff).toEqual([]);
    expect(datesOf(copy)).toEqual(datesOf(whole));
  });

  it('is the same when it comes back', () => {
    for (const given of [sharedDates(copy), undefined]) {
      const differences = (back: typeof copy) => compare(whole, withDatesOf(whole, back, given), ['daysOff']);
      expect(differences(copy)).toEqual([]);
      const changed = {
        ...copy,
        projectActions: copy.projectActions.map((action) => ({ ...action, name: 'Changed' })),
      };
      expect(differences(changed).map((one) => one.kind === 'changed' && one.column)).toEqual(
        projectActions.map(() => 'name'),
      );
    }
  });

  it('says which of its dates nobody can compare once it has lost what it was given', () => {
    expect(uncertainDates(whole, copy, sharedDates(copy))).toEqual([]);
    expect(uncertainDates(whole, whole, undefined)).toEqual([]);
    const changed = {
      ...copy,
      projectActions: copy.projectActions.map((action) => ({ ...action, duration: (action.duration ?? 0) + 100 })),
    };
    expect(uncertainDates(whole, changed, sharedDates(copy))).toEqual([]);
    expect(uncertainDates(whole, changed, undefined)).toEqual(
      projectActions.filter(({ owner }) => owner === 'P1').map(({ id }) => id),
    );
  });

  it('says what somebody changed of its dates', () => {
    const changed = {
      ...copy,
      projectActions: copy.projectActions.map((action) => ({
        ...action,
        start: '2026-05-04',
        duration: (action.duration ?? 0) + 100,
      })),
    };
    const differences = compare(whole, withDatesOf(whole, changed, sharedDates(copy)), ['daysOff']);
    expect(differences.map((one) => one.kind === 'changed' && one.column).sort()).toEqual(
      projectActions.flatMap(() => ['duration', 'start']).sort(),
    );
  });
});

it('stays as it is where nobody who owns an action is away', () => {
  const engagement = completeEngagement({
    ...away,
    projectActions: [{ id: 'A1', name: 'One', owner: 'P2', duration: 7 }],
  } as EngagementDraft);
  expect(keepDates(engagement, settings, today)).toBe(engagement);
});
