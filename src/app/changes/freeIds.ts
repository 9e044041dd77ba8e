// Rows to be added whose ids somebody else gave to rows of theirs meanwhile: they get others, and what is written with them names those.

import { IdGiver, renameReferences, rulesOf, type ColumnRule, type RemedyValue, type TableName } from '../../domain';
import type { AddChange, Change, NamedChange } from './Change';
import type { Here } from './editsOfChanges';

/** What rows are called from now on, by table and the id they had: "goals G10" -> "G11". */
export type GivenAnew = ReadonlyMap<string, string>;

/** The ids that rows to be added get because somebody else has theirs; none where none is taken. */
export function freeIds(
  changes: readonly NamedChange[],
  isTaken: (change: AddChange) => boolean,
  { engagement, lastIds }: Pick<Here, 'engagement' | 'lastIds'>,
): GivenAnew {
  const given = new Map<string, string>();
  const taken = changes.filter((one): one is AddChange => one.kind === 'add' && isTaken(one));
  if (taken.length === 0) return given;
  const giver = new IdGiver([
    ...lastIds.split(/[,;\s]+/),
    ...Object.values(engagement)
      .flatMap((rows) => (Array.isArray(rows) ? rows : []))
      .map(({ id }: { id: string }) => id),
    ...changes.flatMap((one) => (one.kind === 'add' ? [String(one.values.id ?? '')] : [])),
  ]);
  for (const { table, values } of taken) {
    // A goal below one that gets another id itself begins with that.
    const { parent } = followed(table, values, given);
    given.set(
      keyOf(table, String(values.id)),
      giver.next(table, table === 'goals' && typeof parent === 'string' ? parent : ''),
    );
  }
  return given;
}

/** The same changes, with rows and whatever names them called as they are now. */
export function renameIds<C extends Change | NamedChange>(changes: readonly C[], given: GivenAnew): readonly C[] {
  if (given.size === 0) return changes;
  const now = nowIn(given);
  const renamed = (one: Change | NamedChange): Change | NamedChange => {
    switch (one.kind) {
      case 'add': {
        const values = followed(one.table, one.values, given);
        return { ...one, values: 'id' in values ? { ...values, id: now(String(values.id), [one.table]) } : values };
      }
      case 'set': {
        const { place, value } = one;
        const id = place.id === undefined ? undefined : now(place.id, [place.table as TableName]);
        return { ...one, place: { ...place, id }, value: followedIn(place.table, place.column, value, given) };
      }
      case 'assign':
        return { ...one, activity: now(one.activity, ['activities']), person: now(one.person, ['people']) };
      case 'remove':
      case 'freeze':
        return one;
    }
  };
  return changes.map((one) => renamed(one) as C);
}

const nowIn =
  (given: GivenAnew) =>
  (id: string, tables: readonly TableName[]): string =>
    tables.map((table) => given.get(keyOf(table, id))).find((found) => found !== undefined) ?? id;

function followedIn(table: string, column: string | undefined, value: RemedyValue, given: GivenAnew): RemedyValue {
  const rule = column === undefined ? undefined : (rulesOf(table as TableName) as Rules | undefined)?.[column];
  return rule ? (renameReferences(value, rule, nowIn(given)) as RemedyValue) : value;
}

function followed(table: string, values: AddChange['values'], given: GivenAnew): AddChange['values'] {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, followedIn(table, key, value, given)]));
}

type Rules = Readonly<Record<string, ColumnRule>>;

const keyOf = (table: string, id: string): string => `${table} ${id}`;
