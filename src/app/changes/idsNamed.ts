// Ids that rows were given for the moment, and that a change names: written along with it, so that no other row is ever given them.

import type { Edit } from '@coachbook/workbook';
import type { Recomputed } from '../recompute';
import type { NamedChange } from './Change';
import { textsIn } from './textsIn';

/** An edit for each such row whose id has a column to stand in. */
export function idsNamed(
  changes: readonly NamedChange[],
  { givenIds, located }: Pick<Recomputed, 'givenIds' | 'located'>,
): readonly Edit[] {
  if (givenIds.length === 0) return [];
  // Rows that go, and those that are added: whichever other row is given the id of one of them is another row.
  const others = new Set(
    changes.flatMap((one) => (one.kind === 'remove' ? [one.id] : one.kind === 'add' ? [one.values.id] : [])),
  );
  const named = new Set<unknown>(changes.flatMap(textsIn));
  return givenIds.flatMap(({ table: name, row, id }): readonly Edit[] => {
    if (!named.has(id) || others.has(id)) return [];
    const table = [...located.tables.values()].find(
      ({ definition }) => definition.kind === 'input' && definition.table === name,
    );
    const left = table?.columns.get('id');
    if (!table || left === undefined) return [];
    return [{ kind: 'setValues', sheet: table.sheet.name, top: table.first + row, left, values: [[id]] }];
  });
}
