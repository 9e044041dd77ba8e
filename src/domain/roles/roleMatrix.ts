// The role matrix: activities by people, read from the cells and checked.
import { cellOf, finding, type Finding } from '../findings';
import type { Activity } from '../model/goals';
import { indexById } from '../model/indexById';
import type { Person } from '../model/people';
import type { Assignment } from '../model/structure';
import { readRaciCode, type RoleLetter } from './readRaciCode';

/** Who holds what in one activity; ids of people. A person with A and R stands in both. */
export interface MatrixRow {
  readonly activity: Activity;
  readonly holders: Readonly<Record<RoleLetter, readonly string[]>>;
  /** Those who do the work: R, or the A where there is no R. */
  readonly doers: readonly string[];
}

export interface RoleMatrix {
  /** Whether any cell is filled. */
  readonly begun: boolean;
  /** In the order of the activities. */
  readonly rows: readonly MatrixRow[];
  readonly findings: readonly Finding[];
}

type Holders = Record<RoleLetter, string[]>;

function readCells(
  assignments: readonly Assignment[],
  activities: ReadonlyMap<string, number>,
  people: ReadonlyMap<string, number>,
  findings: Finding[],
): ReadonlyMap<string, Holders> {
  const cells = new Map<string, Holders>();
  const seen = new Set<string>();
  for (const row of assignments) {
    const { activity, person } = row;
    const read = readRaciCode(row.letters);
    const place = cellOf('assignments', row, 'letters');
    if (read.kind === 'unreadable') {
      findings.push(finding('role.cellUnreadable', place, { letters: row.letters }));
      continue;
    }
    if (read.kind === 'several') findings.push(finding('role.cellSeveral', place, { letters: row.letters }));
    if (
      activity === undefined ||
      person === undefined ||
      !activities.has(activity) ||
      !people.has(person) ||
      read.letters.length === 0
    )
      continue;
    const key = JSON.stringify([activity, person]);
    if (seen.has(key)) {
      findings.push(finding('role.cellTwice', place, { activity, person }));
      continue;
    }
    seen.add(key);
    let holders = cells.get(activity);
    if (holders === undefined) cells.set(activity, (holders = { R: [], A: [], C: [], I: [] }));
    for (const letter of read.letters) holders[letter].push(person);
  }
  return cells;
}

function checkRow({ activity, holders }: MatrixRow, people: number): readonly Finding[] {
  const findings: Finding[] = [];
  const { name } = activity;
  const place = cellOf('activities', activity);
  const { R, A, C, I } = holders;
  if (A.length === 0) findings.push(finding('role.noAccountable', place, { name }));
  if (A.length > 1) findings.push(finding('role.severalAccountable', place, { name, people: A }));
  if (R.length === 0 && A.length === 0) findings.push(finding('role.noResponsible', place, { name }));
  if (R.length > 2) findings.push(finding('role.manyResponsible', place, { name, count: R.length }));
  if (C.length > people / 2) findings.push(finding('role.manyConsulted', place, { name, count: C.length }));
  if (I.length > people / 2) findings.push(finding('role.manyInformed', place, { name, count: I.length }));
  if (C.length === 0 && I.length === 0) findings.push(finding('role.nobodyInformed', place, { name }));
  return findings;
}

/**
 * Per activity: exactly one A (error), at least one R, an A alone counting as R (error), one letter per cell but A/R (error); more than two R, more than half the
 * people C, more than half I, neither C nor I: advice. Activities that stop are left in peace, and all are before the first cell is filled.
 * Source: docs/method.md, "Role matrix"; PMI responsibility assignment matrix.
 */
export function roleMatrix(
  activities: readonly Activity[],
  people: readonly Person[],
  assignments: readonly Assignment[],
): RoleMatrix {
  const findings: Finding[] = [];
  const cells = readCells(assignments, indexById(activities), indexById(people), findings);
  const none: Holders = { R: [], A: [], C: [], I: [] };
  const rows = activities.map((activity): MatrixRow => {
    const holders = cells.get(activity.id) ?? none;
    return { activity, holders, doers: holders.R.length > 0 ? holders.R : holders.A };
  });
  if (cells.size > 0) {
    for (const row of rows) if (row.activity.decision !== 'stop') findings.push(...checkRow(row, people.length));
  }
  return { begun: cells.size > 0, rows, findings };
}
