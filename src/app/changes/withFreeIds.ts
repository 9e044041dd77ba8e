// Rows to be added whose ids somebody else gave to rows of theirs meanwhile: they get others, and what is written with them names those.

import { IdGiver, renameReferences, rulesOf, type ColumnRule, type RemedyValue, type TableName } from '../../domain';
import type { AddChange, NamedChange } from './Change';
import type { Here } from './editsOfChanges';

/** The same changes where no id is taken. */
export function withFreeIds(
  changes: readonly NamedChange[],
  isTaken: (change: AddChange) => boolean,
  { engagement, lastIds }: Pick<Here, 'engagement' | 'lastIds'>,
): readonly NamedChange[] {
  const taken = changes.filter((one): one is AddChange => one.kind === 'add' && isTaken(one));
  if (taken.length === 0) return changes;
  const giver = new IdGiver([
    ...lastIds.split(/[,;\s]+/),
    ...Object.values(engagement)
      .flatMap((rows) => (Array.isArray(rows) ? rows : []))
      .map(({ id }: { id: string }) => id),
    ...changes.flatMap((one) => (one.kind === 'add' ? [String(one.values.id ?? '')] : [])),
  ]);
  const given = new Map<string, string>();
  const now = (id: string, tables: readonly TableName[]): string =>
    tables.map((table) => given.get(keyOf(table, id))).find((found) => found !== undefined) ?? id;
  const followed = (table: string, column: string | undefined, value: RemedyValue): RemedyValue => {
    const rule = column === undefined ? undefined : (rulesOf(table as TableName) as Rules | undefined)?.[column];
    return rule ? (renameReferences(value, rule, now) as RemedyValue) : value;
  };
  const all = (table: string, values: AddChange['values']): AddChange['values'] =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, followed(table, key, value)]));
  for (const { table, values } of taken) {
    // A goal below one that gets another id itself begins with that.
    const { parent } = all(table, values);
    given.set(
      keyOf(table, String(values.id)),
      giver.next(table, table === 'goals' && typeof parent === 'string' ? parent : ''),
    );
  }
  return changes.map((one): NamedChange => {
    switch (one.kind) {
      case 'add': {
        const values = all(one.table, one.values);
        return { ...one, values: 'id' in values ? { ...values, id: now(String(values.id), [one.table]) } : values };
      }
      case 'set': {
        const { place, value } = one;
        const id = place.id === undefined ? undefined : now(place.id, [place.table as TableName]);
        return { ...one, place: { ...place, id }, value: followed(place.table, place.column, value) };
      }
      case 'assign':
        return { ...one, activity: now(one.activity, ['activities']), person: now(one.person, ['people']) };
      case 'remove':
        return one;
    }
  });
}

type Rules = Readonly<Record<string, ColumnRule>>;

const keyOf = (table: string, id: string): string => `${table} ${id}`;
