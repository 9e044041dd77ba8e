// Added, changed, removed; and two copies brought together.

import { compare, merge, type Engagement } from '../../../src/domain';
import { engagementWith } from '../engagementWith';

const base: Engagement = engagementWith({
  goals: [
    { id: 'G1', name: 'Faster answers', target: 80 },
    { id: 'G2', name: 'Calm team' },
  ],
  projectActions: [{ id: 'A1', name: 'Train', goal: 'G1', predecessors: [] }],
  assignments: [{ activity: 'W1', person: 'P1', letters: 'A' }],
  mission: { statement: 'Reach us' },
});

const withGoals = (goals: readonly object[]): Engagement => ({
  ...base,
  goals: goals.map((goal, row) => ({
    ...(base.goals[0] as object),
    parent: undefined,
    target: undefined,
    row,
    ...goal,
  })) as unknown as Engagement['goals'],
});
const goal = (id: string): object => base.goals.find((one) => one.id === id) as object;

describe('comparing', () => {
  it('finds rows by id, wherever they stand', () => {
    expect(compare(base, { ...base, goals: base.goals.toReversed() })).toEqual([]);
  });

  it('names what was added, changed and removed', () => {
    expect(
      compare(
        base,
        withGoals([
          { ...goal('G1'), target: 90 },
          { id: 'G3', name: 'New' },
        ]),
      ),
    ).toEqual([
      { kind: 'changed', table: 'goals', id: 'G1', column: 'target', from: 80, to: 90 },
      { kind: 'removed', table: 'goals', id: 'G2', values: { name: 'Calm team' } },
      { kind: 'added', table: 'goals', id: 'G3', values: { name: 'New' } },
    ]);
  });

  it('takes the role matrix by who does what', () => {
    const changed = {
      ...base,
      assignments: [{ ...(base.assignments[0] as Engagement['assignments'][number]), id: 'Z9', row: 77, letters: 'R' }],
    };
    expect(compare(base, changed)).toEqual([
      { kind: 'changed', table: 'assignments', id: 'W1/P1', column: 'letters', from: 'A', to: 'R' },
    ]);
  });

  it('does not take for deleted what a copy leaves out', () => {
    const copy = { ...base, assignments: [], activities: [], roles: [], resources: [] };
    expect(compare(base, copy, ['structure'])).toEqual([]);
    expect(compare(base, copy)).not.toEqual([]);
  });

  it('overlooks what programs do to texts and numbers when they save', () => {
    expect(
      compare(base, withGoals([{ ...goal('G1'), name: 'Faster answers ', target: 80 * (1 + 1e-15) }, goal('G2')])),
    ).toEqual([]);
  });
});

describe('merging', () => {
  it('takes over what only the other did', () => {
    const { theirs, conflicts } = merge(
      base,
      { ...base, mission: { ...base.mission, statement: 'Mine' } },
      withGoals([{ ...goal('G1'), target: 90 }, goal('G2')]),
    );
    expect(theirs).toEqual([{ kind: 'changed', table: 'goals', id: 'G1', column: 'target', from: 80, to: 90 }]);
    expect(conflicts).toEqual([]);
  });

  it('asks where both changed one field differently, and not where they agree', () => {
    const [a, b] = [85, 90].map((target) => withGoals([{ ...goal('G1'), target }, goal('G2')]));
    expect(merge(base, a as Engagement, b as Engagement)).toMatchObject({
      theirs: [],
      conflicts: [{ mine: { to: 85 }, theirs: { to: 90 } }],
    });
    expect(merge(base, a as Engagement, a as Engagement)).toEqual({ theirs: [], conflicts: [] });
  });

  it('asks where one removed what the other changed', () => {
    const removed = withGoals([goal('G2')]);
    const changed = withGoals([{ ...goal('G1'), target: 90 }, goal('G2')]);
    expect(merge(base, removed, changed).conflicts).toMatchObject([
      { mine: { kind: 'removed' }, theirs: { kind: 'changed' } },
    ]);
    expect(merge(base, changed, removed).conflicts).toMatchObject([
      { mine: { kind: 'changed' }, theirs: { kind: 'removed' } },
    ]);
  });

  it('keeps two new rows apart that were given one id, and follows the new one', () => {
    const mine = withGoals([goal('G1'), goal('G2'), { id: 'G3', name: 'Mine' }]);
    const theirs = {
      ...withGoals([goal('G1'), goal('G2'), { id: 'G3', name: 'Theirs' }, { id: 'G3.1', name: 'Part', parent: 'G3' }]),
      projectActions: base.projectActions.map((action) => ({ ...action, goal: 'G3' })),
    };
    expect(merge(base, mine, theirs)).toEqual({
      theirs: [
        { kind: 'added', table: 'goals', id: 'G4', values: { name: 'Theirs' } },
        { kind: 'added', table: 'goals', id: 'G3.1', values: { name: 'Part', parent: 'G4' } },
        { kind: 'changed', table: 'projectActions', id: 'A1', column: 'goal', from: 'G1', to: 'G4' },
      ],
      conflicts: [],
    });
  });

  describe('plans frozen on both sides', () => {
    const frozen = (name: string, days: readonly (readonly [string, string])[], more: object = {}): Engagement => ({
      ...base,
      ...engagementWith({
        baselines: [{ id: 'BL1', name, frozenOn: '2026-11-28' }],
        baselineActions: days.map(([action, start], at) => ({ id: `BA${at + 1}`, baseline: 'BL1', action, start })),
        ...more,
      } as Parameters<typeof engagementWith>[0]),
      goals: base.goals,
      projectActions: base.projectActions,
    });
    const told = (mine: Engagement, others: Engagement): readonly string[] => {
      const { theirs, conflicts } = merge(base, mine, others);
      expect(conflicts).toEqual([]);
      return theirs.flatMap((one) =>
        one.kind === 'added' ? [`${one.id} ${String(one.values.baseline ?? one.values.name ?? one.values.of)}`] : [],
      );
    };
    const days = [
      ['A1', '2026-12-01'],
      ['A2', '2026-12-02'],
    ] as const;

    it('stand beside each other with all their actions, also where those are alike', () => {
      expect(told(frozen('Mine', days), frozen('Theirs', days))).toEqual(['BL2 Theirs', 'BA3 BL2', 'BA4 BL2']);
    });

    it('are two where only their actions tell them apart, and never mixed', () => {
      const later = [days[0], ['A2', '2026-12-09']] as const;
      expect(told(frozen('Plan', days), frozen('Plan', later))).toEqual(['BL2 Plan', 'BA3 BL2', 'BA4 BL2']);
      expect(told(frozen('Plan', days), frozen('Plan', days.slice(0, 1)))).toEqual(['BL2 Plan', 'BA3 BL2']);
    });

    it('are one where they hold the same', () => {
      expect(told(frozen('Plan', days), frozen('Plan', days))).toEqual([]);
    });
  });

  it('keeps rows apart that only look alike because what they refer to was given one id', () => {
    const withRows = (name: string): Engagement =>
      engagementWith({
        ...base,
        goals: [...base.goals, { id: 'G3', name }, { id: 'G3.1', name: 'Step', parent: 'G3' }],
        readings: [{ id: 'RD1', of: 'G3.1', value: 1 }],
      } as Parameters<typeof engagementWith>[0]);
    const { theirs, conflicts } = merge(base, withRows('Mine'), withRows('Theirs'));
    expect(conflicts).toEqual([]);
    expect(theirs).toMatchObject([
      { id: 'G4', values: { name: 'Theirs' } },
      { id: 'G4.1', values: { name: 'Step', parent: 'G4' } },
      { id: 'RD2', values: { of: 'G4.1', value: 1 } },
    ]);
  });
});
