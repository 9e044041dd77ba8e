// A copy that came back: whether it is one, what of it counts, and what taking it over means.

import { writeXlsx } from '@coachbook/xlsx';
import {
  authorOf,
  compareCopies,
  groupDifferences,
  isAnother,
  batchesOf,
  readReturned,
  takeOver,
  takesAway,
  takingTheirs,
} from '../../../src/app/comparison';
import { openExample } from '../../../src/app/examples';
import { drawWorkbook } from '../../../src/app/drawWorkbook';
import { recompute } from '../../../src/app/recompute';
import { leaveOut, type Conflict, type Difference } from '../../../src/domain';

const { engagement, settings, today } = openExample('headOfCustomerService');
const mine = { engagement, settings };
const [first] = engagement.goals;
if (!first) throw new Error('The example has become empty.');
const inGoals = (column: string, from: unknown, to: unknown): Difference => ({
  kind: 'changed',
  table: 'goals',
  id: first.id,
  column,
  from,
  to,
});

it('is of the same engagement after much was renamed, and of another where only ids are alike', () => {
  const renamed = { ...engagement, goals: engagement.goals.map((goal) => ({ ...goal, name: `Better: ${goal.name}` })) };
  expect(isAnother(mine, { engagement: renamed, settings })).toBeUndefined();
  expect(isAnother(mine, openExample('hospitalAdmissions'))).toBe('rows');
  expect(isAnother(mine, { engagement, settings: { ...settings, title: 'Something else' } })).toBe('title');
});

it('has nothing removed by what it leaves out', () => {
  const parts = ['values', 'personalPlan'] as const;
  const copy = { engagement: leaveOut(engagement, parts), settings: { ...settings, leftOut: parts } };
  expect(compareCopies(mine, copy).theirs).toEqual([]);
  expect(compareCopies(mine, { ...copy, settings }).theirs.filter(takesAway).length).toBeGreaterThanOrEqual(
    engagement.values.length + engagement.personalActions.length,
  );
});

it('says why it cannot be read', () => {
  expect(readReturned('notes.xlsx', new TextEncoder().encode('notes'), today)).toBe('notAZip');
  const read = readReturned('copy.xlsx', writeXlsx(drawWorkbook(mine, today)), today);
  expect(read).toMatchObject({ file: 'copy.xlsx', origin: {} });
});

it('takes something away only where a row or a field would be gone', () => {
  expect(takesAway({ kind: 'removed', table: 'goals', id: first.id, values: {} })).toBe(true);
  expect(takesAway(inGoals('name', first.name, undefined))).toBe(true);
  expect(takesAway(inGoals('name', undefined, 'x'))).toBe(false);
});

it('brings back whole what was removed here and changed there', () => {
  const gone: Difference = { kind: 'removed', table: 'goals', id: first.id, values: { name: first.name, weight: 2 } };
  const conflicts: Conflict[] = [
    { mine: gone, theirs: inGoals('name', first.name, 'New') },
    { mine: gone, theirs: inGoals('weight', 2, undefined) },
  ];
  expect(takingTheirs(conflicts)).toEqual([{ kind: 'added', table: 'goals', id: first.id, values: { name: 'New' } }]);
  expect(takingTheirs([{ mine: inGoals('name', first.name, 'Mine'), theirs: gone }])).toEqual([gone]);
});

it('writes letters of the role matrix after the activities and people they need', () => {
  const [person] = engagement.people;
  if (!person) throw new Error('The example has become empty.');
  const differences: readonly Difference[] = [
    {
      kind: 'added',
      table: 'assignments',
      id: `F99/${person.id}`,
      values: { activity: 'F99', person: person.id, letters: 'R' },
    },
    { kind: 'added', table: 'activities', id: 'F99', values: { name: 'Answer letters' } },
  ];
  expect(batchesOf(differences).map((batch) => batch.map(({ kind }) => kind))).toEqual([['add'], ['assign']]);
  expect(batchesOf([])).toEqual([]);
  const opened = recompute(drawWorkbook(mine, today), today, 'file');
  const after = recompute(takeOver(opened, differences, today), today, 'file').engagement;
  expect(after.assignments).toContainEqual(
    expect.objectContaining({ activity: 'F99', person: person.id, letters: 'R' }),
  );
});

it('knows who took a reading, and is grouped by table and row', () => {
  const reading = engagement.readings.find(({ by }) => by !== undefined);
  const person = engagement.people.find(({ id }) => id === reading?.by);
  if (!reading || !person) throw new Error('The example has no reading by anybody.');
  const differences: readonly Difference[] = [
    inGoals('name', first.name, 'New'),
    { kind: 'changed', table: 'readings', id: reading.id, column: 'value', from: 1, to: 2 },
    inGoals('weight', 1, 2),
  ];
  expect(differences.map((one) => authorOf(one, engagement))).toEqual([{}, { by: person.name, day: reading.day }, {}]);
  const groups = groupDifferences(
    differences,
    (one) => one,
    ({ table, id = '', kind }) => ({ kind, table, row: id, column: '', from: '', to: '' }),
  );
  expect(groups.map(({ table, rows }) => [table, rows.map(({ row, fields }) => [row, fields.length])])).toEqual([
    ['goals', [[first.id, 2]]],
    ['readings', [[reading.id, 1]]],
  ]);
});
