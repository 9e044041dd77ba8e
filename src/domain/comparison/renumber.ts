// New rows that both copies gave one id: theirs get another.
import { rulesOf, TABLES } from '../model/columns';
import type { ColumnRule } from '../model/ColumnRule';
import type { Engagement, TableName } from '../model/Engagement';
import { IdGiver } from '../model/nextId';
import { renameReferences } from '../model/renameReferences';
import { rowKey } from './compare';
import { keyOfRow, type AddedRow, type Difference, type Fields } from './Difference';
import { sameValue } from './sameValue';

/** New ids by the keys of their rows, see keyOfRow. */
type NewIds = ReadonlyMap<string, string>;

/**
 * Their differences; new rows whose id a new row of mine bears already have the next free one, also where they are referred to. Rows that hold the same are one row, as long as they mean the same: what
 * names a renumbered row is not what mine names by that id, and a frozen plan is the same only with all its actions. `known` = all copies, whose ids are not given again.
 */
export function renumber(
  theirs: readonly Difference[],
  mine: readonly Difference[],
  known: readonly Engagement[],
): readonly Difference[] {
  const taken = new Map(mine.filter(isAdded).map((row) => [keyOfRow(row), row]));
  const bothNew = theirs.filter(isAdded).filter((row) => row.table !== 'assignments' && taken.has(keyOfRow(row)));
  if (bothNew.length === 0) return theirs;
  const [plansOfMine, plansOfTheirs] = [frozenPlans(mine), frozenPlans(theirs)];
  const giver = new IdGiver(
    known.flatMap((engagement) => TABLES.flatMap((table) => engagement[table].map(({ id }) => id))),
  );
  const newIds = new Map<string, string>();
  let alike = bothNew;
  // Each new id may set further rows apart, those that name it.
  for (let before = -1; before < newIds.size;) {
    before = newIds.size;
    alike = alike.filter((row) => {
      const values = follow(row.table, row.values, newIds);
      const isOne =
        sameValue(values, taken.get(keyOfRow(row))?.values) &&
        (row.table !== 'baselines' || sameValue(plansOfTheirs.get(row.id), plansOfMine.get(row.id)));
      if (!isOne) {
        const parent = row.table === 'goals' && typeof values.parent === 'string' ? values.parent : undefined;
        newIds.set(keyOfRow(row), giver.next(row.table, parent));
      }
      return isOne;
    });
  }
  return newIds.size === 0 ? theirs : theirs.map((difference) => renamed(difference, newIds));
}

function isAdded(difference: Difference): difference is AddedRow {
  return difference.kind === 'added';
}

/** The new frozen actions by id, of each baseline. */
function frozenPlans(differences: readonly Difference[]): ReadonlyMap<unknown, Readonly<Record<string, Fields>>> {
  const plans = new Map<unknown, Record<string, Fields>>();
  for (const { table, id, values } of differences.filter(isAdded)) {
    if (table !== 'baselineActions') continue;
    const plan = plans.get(values.baseline) ?? {};
    plans.set(values.baseline, plan);
    plan[id] = values;
  }
  return plans;
}

function renamed(difference: Difference, newIds: NewIds): Difference {
  if (difference.kind === 'removed') return difference;
  if (difference.kind === 'changed') {
    const rule = rulesOf(difference.table)[difference.column];
    return { ...difference, to: followed(difference.to, rule, newIds) };
  }
  const values = follow(difference.table, difference.values, newIds);
  const id =
    difference.table === 'assignments'
      ? rowKey('assignments', '', values)
      : (newIds.get(keyOfRow(difference)) ?? difference.id);
  return { ...difference, id, values };
}

function follow(table: TableName, values: Fields, newIds: NewIds): Fields {
  const rules = rulesOf(table);
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, followed(value, rules[key], newIds)]));
}

/** The value of a cell with the rows it names under their new ids. */
function followed(value: unknown, rule: ColumnRule | undefined, newIds: NewIds): unknown {
  const now = (id: string, tables: readonly TableName[]): string =>
    tables.map((table) => newIds.get(keyOfRow({ table, id }))).find((found) => found !== undefined) ?? id;
  return rule === undefined ? value : renameReferences(value, rule, now);
}
