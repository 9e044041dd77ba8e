// Checks that what a cell refers to exists.
import type { TableName } from '../model/Engagement';
import type { Finding, Place } from './Finding';
import { ID_PREFIXES } from '../model/idPrefixes';
import type { IdIndex } from './idIndex';
import { finding } from './makeFinding';

function has(index: IdIndex, table: TableName, id: string): boolean {
  return index.get(table)?.has(id) === true;
}

/** Of one cell. Where there are more, the later ones are named once the first are put right: each says what the whole cell should hold without it. */
const MOST_NAMED = 100;

const personId = new RegExp(`^${ID_PREFIXES.people}\\d+$`);

/** People are picked by name: a text that is no id, where nothing but a person can stand, is the name of somebody who is not listed yet. */
function isName(id: string, to: readonly TableName[]): boolean {
  return to.length === 1 && to[0] === 'people' && !personId.test(id);
}

/**
 * Findings about the ids in one cell: reference.missing and reference.wrongTable (remedy: leave that id out), reference.personUnknown (remedy: list that person), reference.self, reference.repeated.
 * `own` is the id of the row itself where a row must not refer to itself.
 */
export function validateReferences(
  ids: readonly string[],
  to: readonly TableName[],
  place: Place,
  index: IdIndex,
  own: string | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (id === '') continue;
    if (findings.length >= MOST_NAMED) break;
    if (!seen.has(id) && id !== own && to.some((table) => has(index, table, id))) {
      seen.add(id);
      continue;
    }
    const without = ids.filter((other) => other !== id);
    const leaveOut = { kind: 'set', place, value: ids.length > 1 ? without : undefined } as const;
    if (seen.has(id)) {
      findings.push(finding('reference.repeated', place, { id }, { kind: 'set', place, value: [...new Set(ids)] }));
      continue;
    }
    seen.add(id);
    if (isName(id, to)) {
      findings.push(
        finding('reference.personUnknown', place, { name: id }, { kind: 'add', table: 'people', values: { name: id } }),
      );
    } else if (id === own && to.includes(place.table as TableName)) {
      findings.push(finding('reference.self', place, { id }, leaveOut));
    } else {
      const elsewhere = [...index.keys()].find((table) => has(index, table, id));
      findings.push(
        elsewhere === undefined
          ? finding('reference.missing', place, { id, tables: to }, leaveOut)
          : finding('reference.wrongTable', place, { id, tables: to, found: elsewhere }, leaveOut),
      );
    }
  }
  return findings;
}
