// From a proposal somebody agreed to, to the changes that carry it out.

import { columnsOf, rulesOf, type ColumnRule, type RemedyValue } from '../../domain';
import { encodeValue, peopleNames } from '../../sheets';
import type { Change } from '../changes';
import type { ImportProposal } from './ImportProposal';

/** Additions always; updates only where asked for. Letters of the role matrix are written where activity and person meet. */
export function changesOfProposal({ additions, updates }: ImportProposal, withUpdates: boolean): readonly Change[] {
  const added = additions.map(({ table, id, values }): Change =>
    table === 'assignments'
      ? {
          kind: 'assign',
          activity: String(values.activity ?? ''),
          person: String(values.person ?? ''),
          letters: String(values.letters ?? ''),
        }
      : {
          kind: 'add',
          table,
          values: {
            id,
            ...Object.fromEntries(
              columnsOf(table).flatMap(([column, rule]) =>
                values[column] === undefined ? [] : [[column, writable(values[column], rule)]],
              ),
            ),
          },
        },
  );
  const changed = withUpdates
    ? updates.map(({ table, row, id, column, to }): Change =>
        table === 'assignments'
          ? assign(id, String(to))
          : { kind: 'set', place: { table, row, id, column }, value: writable(to, rulesOf(table)[column]) },
      )
    : [];
  return [...added, ...changed];
}

/** Rows of the role matrix are called by their activity and their person. */
function assign(id: string, letters: string): Change {
  const [activity = '', person = ''] = id.split('·');
  return { kind: 'assign', activity, person, letters };
}

const nobody = peopleNames([]);

/** Links as people write them, "A3FS+2"; numbers of a list as texts. */
function writable(value: unknown, rule: ColumnRule | undefined): RemedyValue {
  if (rule?.kind === 'links') return String(encodeValue(value, rule, 'en', nobody) ?? '');
  if (rule?.kind === 'numbers') return (value as readonly number[]).map(String);
  return value as RemedyValue;
}
