// What a change writes, and what it leaves alone.

import { applyEdits } from '@coachbook/workbook';
import { editsOfChanges, newWorkbook, type Change } from '../../../src/app';
import { recompute } from '../../../src/app/recompute';
import type { Place } from '../../../src/domain';

const today = '2026-11-23';
const english = recompute(newWorkbook({ language: 'en', content: 'headOfCustomerService', today }), today, 'file');
const french = recompute(newWorkbook({ language: 'fr', content: 'headOfCustomerService', today }), today, 'file');
const blank = recompute(newWorkbook({ language: 'en', content: 'blank', today }), today, 'file');

const goal = (column: string | undefined): Place => ({ table: 'goals', row: 1, id: 'G1.1', column });
const written = (here: typeof english, value: Change & { kind: 'set' }) => {
  const edits = editsOfChanges([value], here, today);
  expect(edits).toHaveLength(1);
  const [edit] = edits ?? [];
  return edit?.kind === 'setValues' ? edit.values : undefined;
};

describe('a change', () => {
  it('empties a cell', () => {
    expect(written(english, { kind: 'set', place: goal('parent'), value: undefined })).toEqual([[null]]);
  });

  it('names a choice in the language of the workbook', () => {
    expect(written(english, { kind: 'set', place: goal('direction'), value: 'decrease' })).toEqual([['Decrease']]);
    expect(written(french, { kind: 'set', place: goal('direction'), value: 'decrease' })).toEqual([['Diminuer']]);
  });

  it('joins several ids as people type them', () => {
    expect(written(english, { kind: 'set', place: goal('answers'), value: ['C1', 'T2'] })).toEqual([['C1, T2']]);
  });

  it('names a person rather than an id', () => {
    expect(written(english, { kind: 'set', place: goal('owner'), value: 'P1' })).toEqual([['Helen Marsh']]);
  });

  it('writes days as Excel counts them', () => {
    expect(written(english, { kind: 'set', place: goal('due'), value: '2026-11-23' })).toEqual([[46349]]);
  });

  it('never writes over a header or a whole row', () => {
    expect(
      editsOfChanges(
        [{ kind: 'set', place: { ...goal('parent'), id: undefined, row: undefined }, value: 'x' }],
        english,
        today,
      ),
    ).toBeUndefined();
    expect(editsOfChanges([{ kind: 'set', place: goal(undefined), value: 'x' }], english, today)).toBeUndefined();
    expect(editsOfChanges([{ kind: 'set', place: goal('noSuchColumn'), value: 'x' }], english, today)).toBeUndefined();
  });

  it('adds a row where one is blank, below what is there', () => {
    const edits =
      editsOfChanges(
        [{ kind: 'add', table: 'goals', values: { succeeds: 'G1', kind: 'quantitative' } }],
        english,
        today,
      ) ?? [];
    const goals = english.located.tables.get('Goals');
    const rows = new Set(edits.map((edit) => (edit.kind === 'setValues' ? edit.top : -1)));
    expect(rows).toEqual(new Set([(goals?.first ?? 0) + english.engagement.goals.length]));
    expect(edits).toHaveLength(2);
  });

  it('begins at the first row of an empty table', () => {
    const [edit] =
      editsOfChanges([{ kind: 'add', table: 'goals', values: { kind: 'quantitative' } }], blank, today) ?? [];
    expect(edit).toMatchObject({ top: blank.located.tables.get('Goals')?.first });
  });

  it('finds a row again by its id, wherever it was moved', () => {
    const [edit] =
      editsOfChanges(
        [{ kind: 'set', place: { table: 'goals', row: 99, id: 'G1.1', column: 'name' }, value: 'x' }],
        english,
        today,
      ) ?? [];
    expect(edit).toMatchObject({ top: (english.located.tables.get('Goals')?.first ?? 0) + 1 });
  });

  it("is impossible once its row is gone: what moved up to its place is somebody else's", () => {
    expect(
      editsOfChanges(
        [{ kind: 'set', place: { table: 'goals', row: 1, id: 'G99', column: 'name' }, value: 'x' }],
        english,
        today,
      ),
    ).toBeUndefined();
  });

  it('takes the row somebody looked at where an id is there twice', () => {
    const goals = english.engagement.goals.map((one) => (one.row === 3 ? { ...one, id: 'G1.1' } : one));
    const twice = { ...english, engagement: { ...english.engagement, goals } };
    const top = (row: number) =>
      editsOfChanges([{ kind: 'set', place: { ...goal('name'), row }, value: 'x' }], twice, today)?.[0];
    expect(top(3)).toMatchObject({ top: (english.located.tables.get('Goals')?.first ?? 0) + 3 });
    expect(top(2)).toBeUndefined();
  });

  it('writes a field of a record in its own kind', () => {
    const [edit] =
      editsOfChanges(
        [{ kind: 'set', place: { table: 'settings', row: undefined, id: undefined, column: 'start' }, value: today }],
        english,
        today,
      ) ?? [];
    expect(edit).toMatchObject({ kind: 'setValues', values: [[46349]] });
  });

  it('writes letters where an activity meets a person, and nothing where either is gone', () => {
    const change = {
      kind: 'assign',
      activity: english.engagement.activities[0]?.id ?? '',
      person: 'P1',
      letters: 'A/R',
    } as const;
    expect(editsOfChanges([change], english, today)).toMatchObject([{ kind: 'setValues', values: [['A/R']] }]);
    expect(editsOfChanges([{ ...change, person: 'P99' }], english, today)).toBeUndefined();
    expect(editsOfChanges([{ ...change, activity: 'F99' }], english, today)).toBeUndefined();
  });

  it('lets a table grow by the rows that find no blank one, each with a row of its own', () => {
    const goals = blank.located.tables.get('Goals');
    const room = (goals?.last ?? 0) - (goals?.first ?? 0) + 1;
    const edits =
      editsOfChanges(
        Array.from({ length: room + 3 }, (_, index) => ({
          kind: 'add',
          table: 'goals',
          values: { name: `Goal ${index}` },
        })),
        blank,
        today,
      ) ?? [];
    expect(edits[0]).toMatchObject({ kind: 'growTable', count: 3 });
    const { engagement } = recompute(applyEdits(blank.before, edits), today, 'file');
    expect(engagement.goals.map(({ name }) => name)).toEqual(
      Array.from({ length: room + 3 }, (_, index) => `Goal ${index}`),
    );
  });

  it('refuses all of it where one part is impossible', () => {
    const fine: Change = { kind: 'add', table: 'goals', values: { name: 'x' } };
    expect(
      editsOfChanges([fine, { kind: 'set', place: goal('noSuchColumn'), value: 'x' }], english, today),
    ).toBeUndefined();
  });

  it('freezes the plan as a baseline, which then agrees with the plan', () => {
    const edits = editsOfChanges([{ kind: 'freeze', name: 'Second' }], english, today) ?? [];
    const { engagement, analysis } = recompute(applyEdits(english.before, edits), today, 'file');
    const baseline = engagement.baselines.at(-1);
    expect(baseline).toMatchObject({ name: 'Second', frozenOn: today });
    const comparison = analysis.plan.baselines.find((one) => one.baseline.id === baseline?.id);
    expect(comparison?.variances.every(({ start, finish }) => start === 0 && finish === 0)).toBe(true);
    expect(engagement.baselineActions.filter((row) => row.baseline === baseline?.id)).toHaveLength(
      analysis.plan.schedule.actions.length,
    );
  });
});
