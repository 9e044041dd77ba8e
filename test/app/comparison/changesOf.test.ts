// What differs between two copies, taken over, makes them equal: through the workbook, not only on paper.

import fc from 'fast-check';
import { applyEdits } from '@coachbook/workbook';
import { EXAMPLES, openExample, type ExampleName } from '../../../src/app/examples';
import { changesOf } from '../../../src/app/comparison';
import { editsOfChanges } from '../../../src/app/changes';
import { drawWorkbook } from '../../../src/app/drawWorkbook';
import { recompute, type Recomputed } from '../../../src/app/recompute';
import {
  COLUMNS,
  compare,
  merge,
  type ColumnRule,
  type Difference,
  type Engagement,
  type TableName,
} from '../../../src/domain';

function open(name: ExampleName): Recomputed & { readonly today: string } {
  const { engagement, settings, today } = openExample(name);
  return { ...recompute(drawWorkbook({ engagement, settings }, today), today, 'file'), today };
}

const opened = (Object.keys(EXAMPLES) as ExampleName[]).map((name) => [name, open(name)] as const);

function takeOver(mine: Recomputed, differences: readonly Difference[], today: string): Recomputed {
  const edits = editsOfChanges(changesOf(differences), mine, today);
  if (!edits) throw new Error('A difference could not be taken over.');
  return recompute(applyEdits(mine.after, edits), today, 'file');
}

type Act =
  | { readonly act: 'retitle'; readonly table: TableName; readonly at: number; readonly text: string }
  | { readonly act: 'remove'; readonly table: TableName; readonly at: number }
  | { readonly act: 'add'; readonly table: TableName; readonly id: string; readonly text: string };

const tables = ['goals', 'partners', 'projectActions', 'indicators', 'customers', 'roles'] as const;

const acts = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant('retitle' as const),
      table: fc.constantFrom(...tables),
      at: fc.nat(30),
      text: fc.string({ minLength: 1, unit: fc.constantFrom(...'abc é=+"<') }).map((text) => `x${text}x`),
    }),
    fc.record({ act: fc.constant('remove' as const), table: fc.constantFrom(...tables), at: fc.nat(30) }),
    fc.record({
      act: fc.constant('add' as const),
      table: fc.constantFrom(...tables),
      id: fc.nat(99).map((n) => `ZZ${n}`),
      text: fc.constantFrom('One', 'Two'),
    }),
  ),
  { maxLength: 6 },
);

/** A copy of the engagement after some acts. */
function after(engagement: Engagement, list: readonly Act[]): Engagement {
  return list.reduce((now, act) => {
    const rows = now[act.table] as readonly { readonly id: string; readonly name: string; readonly row: number }[];
    if (act.act === 'add')
      return rows.some(({ id }) => id === act.id)
        ? now
        : { ...now, [act.table]: [...rows, { ...blankOf(act.table), id: act.id, name: act.text, row: 999 }] };
    // A row whose id another one bears as well is nobody's to tell apart.
    const own = rows.filter(({ id }) => rows.filter((row) => row.id === id).length === 1);
    const at = own.length === 0 ? -1 : rows.indexOf(own[act.at % own.length] as (typeof rows)[number]);
    return {
      ...now,
      [act.table]:
        act.act === 'remove'
          ? rows.filter((_, index) => index !== at)
          : rows.map((row, index) => (index === at ? { ...row, name: act.text } : row)),
    };
  }, engagement);
}

function blankOf(table: TableName): object {
  const lists: readonly ColumnRule['kind'][] = ['references', 'numbers', 'links'];
  return Object.fromEntries(
    Object.entries(COLUMNS[table] as Readonly<Record<string, ColumnRule>>).map(([key, { kind }]) => [
      key,
      lists.includes(kind) ? [] : undefined,
    ]),
  );
}

describe.each(opened)('copies of %s', (_name, mine) => {
  const { engagement, today } = mine;

  it('are equal to themselves', () => {
    expect(compare(engagement, engagement)).toEqual([]);
  });

  it('become equal by taking everything over', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const theirs = after(engagement, list);
        expect(compare(takeOver(mine, compare(engagement, theirs), today).engagement, theirs)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('merge without loss: what either did is there or is a conflict', () => {
    fc.assert(
      fc.property(acts, acts, (one, other) => {
        const [a, b] = [after(engagement, one), after(engagement, other)];
        const { theirs, conflicts } = merge(engagement, a, b);
        const wanted = compare(engagement, b);
        // Each of their differences is taken over, is a conflict, or was done by both.
        const alike = wanted.length - theirs.length - conflicts.length;
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(compare(engagement, a).length);
      }),
      { numRuns: 50 },
    );
  });
});
