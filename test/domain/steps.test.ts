// Ids, suggestions, the next best step, completion: what the pane asks of an analysis.
import {
  analyse,
  completeEngagement,
  IdGiver,
  suggestOwners,
  validateEngagement,
  type EngagementDraft,
} from '../../src/domain';
import { planAndGates } from '../fixtures/errors/plan';
import { goal, goals, humanGoal, person } from '../fixtures/tidy';
import { engagementWith, settings } from './engagementWith';

const year = settings({ start: '2025-01-06', end: '2025-12-19' });
const open = planAndGates.find((fixture) => fixture.title === 'gates all open')?.engagement as EngagementDraft;
const next = (draft: EngagementDraft, today = '2025-01-10') => analyse(engagementWith(draft), year, today).steps;

describe('the next best step', () => {
  it('is what the first closed gate asks for', () => {
    expect(next({})).toMatchObject({
      current: 1,
      next: { kind: 'gate', step: 1, reason: { code: 'gate.auditEmpty' } },
    });
  });

  it('is to mend what breaks the figures once all gates are open', () => {
    expect(next({ ...open, holidays: [{ day: 'soon', name: 'Fair' }] })).toMatchObject({
      current: 7,
      next: { kind: 'finding', step: 0, finding: { code: 'cell.impossibleDay' } },
    });
  });

  it('then what is due, then a next goal, then a warning, then advice, then nothing', () => {
    const kept = { ...open, checkIns: [{ id: 'CI1', day: '2025-07-01' }] };
    const answered = {
      ...kept,
      goals: [
        { ...humanGoal, answers: ['K1'] },
        { ...goal, answers: ['K1'] },
      ],
    };
    expect(next(open, '2025-07-01').next).toMatchObject({
      kind: 'due',
      step: 7,
      item: { kind: 'checkIn', overdue: true },
    });
    expect(
      next(
        {
          ...answered,
          goals: [
            { ...humanGoal, answers: ['K1'], current: 0 },
            { ...goal, current: 20, answers: ['K1'] },
          ],
        },
        '2025-07-01',
      ).next,
    ).toMatchObject({ kind: 'finding', finding: { code: 'goal.nextMissing' } });
    expect(
      next(
        {
          ...answered,
          goals: [
            { ...humanGoal, answers: ['K1'] },
            { ...goal, current: 20, answers: ['K1'] },
          ],
        },
        '2025-07-01',
      ).next,
    ).toMatchObject({ kind: 'finding', finding: { code: 'measure.behind' } });
    expect(next(kept, '2025-07-01').next).toMatchObject({ kind: 'finding', finding: { severity: 'advice' } });
    expect(next(answered, '2025-07-01').next).toEqual({ kind: 'none' });
  });

  it('is nothing any more once the mission is complete', () => {
    expect(
      next({ ...open, reviews: [{ id: 'RV1', day: '2025-06-30', decision: 'missionComplete' }] }, '2025-07-01').next,
    ).toEqual({ kind: 'none' });
  });
});

describe('ids', () => {
  it('follow the highest ever given, goals within their parent', () => {
    const giver = new IdGiver(['A14', 'a15', 'A2', 'G1.4', 'G8', 'Gx', 'K9']);
    expect([
      giver.next('projectActions'),
      giver.next('goals', 'G1'),
      giver.next('goals'),
      giver.next('customers'),
    ]).toEqual(['A16', 'G1.5', 'G9', 'C1']);
    expect(giver.last).toEqual(['A16', 'C1', 'G9', 'G1.5', 'K9']);
  });

  it('of other programs are not remembered: none is ever given, and as a list thousands of them fill more than a cell', () => {
    expect(new IdGiver(['PROJ-17', 'Bo Li 4', 'G 2.3', 'x, y.1', 'A2']).last).toEqual(['A2']);
  });
});

describe('who could take an activity', () => {
  it('is first those with time, then those close to it, then those accountable for least', () => {
    const analysis = analyse(
      engagementWith({
        ...goals(),
        people: [
          { ...person, hoursPerWeek: 1 },
          { id: 'P2', name: 'Ben', involvement: 'member', hoursPerWeek: 20 },
          { id: 'P3', name: 'Cat', involvement: 'member' },
          { id: 'P4', name: 'Dan', involvement: 'coach' },
          { id: 'P5', name: 'Eve', involvement: 'member', hoursPerWeek: 10 },
          { id: 'P6', name: 'Fay', involvement: 'member' },
          { id: 'P7', name: 'Gus', involvement: 'member', hoursPerWeek: 15 },
          { id: 'P8', name: 'Hal', involvement: 'member', hoursPerWeek: 0 },
        ],
        activities: [
          { id: 'W1', name: 'Sell', goal: 'G9', outputTo: ['W4'], hoursPerMonth: 10 },
          { id: 'W2', name: 'Pack', hoursPerMonth: 5 },
          { id: 'W3', name: 'Free', hoursPerMonth: 12, inputFrom: ['W2'] },
          { id: 'W4', name: 'Old', decision: 'stop', hoursPerMonth: 99, outputTo: ['W1'] },
        ],
        assignments: [
          { activity: 'W1', person: 'P5', letters: 'A' },
          { activity: 'W2', person: 'P2', letters: 'A/R' },
          { activity: 'W4', person: 'P7', letters: 'A' },
        ],
      }),
      year,
      '2025-02-01',
    );
    const suggest = (id: string) =>
      suggestOwners(
        analysis.flows.savings.lines
          .map((line) => line.activity)
          .concat(engagementActivities(analysis))
          .find((one) => one.id === id) as never,
        analysis.roleSheets,
      ).map((one) => [one.person.name, one.close, one.accountable]);
    expect(suggest('W3')).toEqual([
      ['Ben', true, 1],
      ['Gus', false, 0],
      ['Cat', false, 0],
      ['Fay', false, 0],
      ['Eve', false, 1],
      ['Ann', false, 0],
      ['Hal', false, 0],
    ]);
    expect(suggest('W1')[0]).toEqual(['Eve', true, 1]);
    expect(suggest('W4').map(([name]) => name)).toContain('Hal');
  });
});

function engagementActivities(analysis: ReturnType<typeof analyse>) {
  return analysis.matrix.rows.map((row) => row.activity);
}

describe('the mission', () => {
  const complete = (met: readonly (boolean | undefined)[], measuredBy?: string) =>
    analyse(
      engagementWith({
        ...goals({ ...goal, current: 100 }),
        criteria: met.map((one, at) => ({ id: `M${at}`, name: 'Seen', met: one, measuredBy })),
        indicators: [{ id: 'N1', name: 'Calls', direction: 'increase', baseline: 0, target: 10 }],
        readings: [{ of: 'N1', day: '2025-01-08', value: 5 }],
      }),
      year,
      '2025-01-10',
    ).completion;

  it('is complete when people say so or its measures do', () => {
    expect(complete([true, true])).toMatchObject({ complete: true, progress: 1 });
    expect(complete([true, false])).toMatchObject({ complete: false, progress: 0.5 });
    expect(complete([undefined])).toMatchObject({ complete: false, progress: undefined });
    expect(complete([undefined], 'G1')).toMatchObject({ complete: true, progress: 1 });
    expect(complete([undefined], 'N1')).toMatchObject({ complete: false, progress: 0.5 });
    expect(complete([false], 'G1')).toMatchObject({ complete: false, progress: 1 });
    expect(complete([undefined], 'G404')).toMatchObject({ progress: undefined });
  });
});

it('validates without analysing', () => {
  expect(
    validateEngagement(completeEngagement({ people: [{ id: 'P1', name: '' }] }), year).map((one) => one.code),
  ).toEqual(['row.nameMissing']);
});

it('weighs life balance, fit and forces as docs/method.md says', () => {
  const analysis = analyse(
    engagementWith({
      lifeDomains: [
        { id: 'L1', name: 'a', today: 2, desired: 8, importance: 5 },
        { id: 'L2', name: 'b', today: 8, desired: 9, importance: 5 },
        { id: 'L3', name: 'c', today: 5, desired: 9, importance: 5 },
        { id: 'L4', name: 'd', today: 5, desired: 10, importance: 3 },
        { id: 'L5', name: 'e', today: 5, desired: 5 },
        { id: 'L6', name: 'f', today: 5, desired: 4, importance: 5 },
      ],
      competences: [
        { id: 'K1', name: 'a', current: 2, required: 4, weight: 3 },
        { id: 'K2', name: 'b', current: 5, required: 3, weight: 1 },
        { id: 'K3', name: 'c', current: 5 },
      ],
      factors: [
        { id: 'F1', name: 'a', effect: 'eases', strength: 5 },
        { id: 'F2', name: 'b', effect: 'hinders', strength: 3 },
        { id: 'F3', name: 'c', effect: 'eases', strength: 1 },
        { id: 'F4', name: 'd', strength: 5 },
      ],
    }),
    year,
    '2025-01-10',
  );
  expect(analysis.balance).toMatchObject({ mean: 5, minimum: 2, focus: ['L1', 'L3', 'L4'] });
  expect(analysis.balance.balance).toBeCloseTo(1 - Math.sqrt(18 / 6) / 5, 12);
  expect(analysis.competences.fit).toBeCloseTo((3 * 2 + 3) / (3 * 4 + 3), 12);
  expect(analysis.project.forceField).toMatchObject({ eases: 6, hinders: 3, net: 3 });
});
