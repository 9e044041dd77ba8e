// What the method says about each activity and each person, gathered once per analysis.

import type { Analysis, Finding, Person } from '../../domain';
import type { SheetContext } from '../schema/SheetContext';
import { peopleNames, type PeopleNames } from '../values/references';

interface RolesIndex {
  readonly names: PeopleNames;
  /** The person's name, with the id where two share it. */
  readonly labelOf: (person: Person) => string;
  /** Of the activity and of its cells, by the activity's id. */
  readonly ofActivity: ReadonlyMap<string, readonly Finding[]>;
  /** By the key of the person's row. */
  readonly ofPerson: ReadonlyMap<number, readonly Finding[]>;
}

const indexes = new WeakMap<Analysis, RolesIndex>();

/** What is said about roles, and about people who go beyond their strengths. */
const READ_OUT = /^(role|strain)\./;

/** Findings about roles that nobody accepted. */
export function rolesIndex({ analysis, engagement: { activities, assignments, people } }: SheetContext): RolesIndex {
  const known = indexes.get(analysis);
  if (known) return known;
  const idByRow = new Map(activities.map(({ row, id }) => [row, id]));
  const activityByCell = new Map(assignments.map(({ row, activity }) => [row, activity]));
  const ofActivity = new Map<string, Finding[]>();
  const ofPerson = new Map<number, Finding[]>();
  for (const finding of analysis.findings) {
    const { table, row } = finding.place;
    if (!READ_OUT.test(finding.code) || finding.accepted !== undefined || row === undefined) continue;
    if (table === 'people') note(ofPerson, row, finding);
    const activity =
      table === 'activities' ? idByRow.get(row) : table === 'assignments' ? activityByCell.get(row) : undefined;
    if (activity !== undefined) note(ofActivity, activity, finding);
  }
  const names = peopleNames(people);
  const labelOf = ({ id, name }: Person): string =>
    names.nameOf(id) === id && name.trim() !== '' ? `${name.trim()} (${id})` : names.nameOf(id);
  const index = { names, labelOf, ofActivity, ofPerson };
  indexes.set(analysis, index);
  return index;
}

function note<K>(map: Map<K, Finding[]>, key: K, finding: Finding): void {
  const list = map.get(key);
  if (list) list.push(finding);
  else map.set(key, [finding]);
}
