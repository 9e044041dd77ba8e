// One sheet per person: "What role am I expected to play within the company through my projects and responsibilities?"
import { cellOf, finding, type Finding } from '../findings';
import { hoursOf } from '../goals/flows';
import type { Engagement } from '../model/Engagement';
import { finite } from '../model/finite';
import type { Activity, Goal } from '../model/goals';
import type { Person } from '../model/people';
import type { ProjectAction } from '../model/plan';
import type { Variant } from '../model/choices';
import type { Resource, Role } from '../model/structure';
import type { RoleMatrix } from './roleMatrix';
import type { RoleLetter } from './readRaciCode';

export interface RoleSheet {
  readonly person: Person;
  readonly roles: readonly Role[];
  readonly activities: Readonly<Record<RoleLetter, readonly Activity[]>>;
  readonly goals: readonly Goal[];
  readonly actions: readonly ProjectAction[];
  readonly resources: readonly Resource[];
  /** Hours a month of the activities this person does (shared equally among those who do one), and what they can give. */
  readonly hours: number;
  readonly capacity: number | undefined;
}

interface RoleSheets {
  /** In the order of the people. */
  readonly sheets: readonly RoleSheet[];
  readonly findings: readonly Finding[];
}

/** A year has 52 weeks and 12 months. */
const WEEKS_PER_MONTH = 52 / 12;
const MANY_ACTIVITIES = 10;
const MUCH_OF_A = 0.25;

type Growing = {
  -readonly [K in keyof RoleSheet]: RoleSheet[K] extends readonly (infer R)[]
    ? R[]
    : RoleSheet[K] extends Readonly<Record<RoleLetter, readonly Activity[]>>
      ? Record<RoleLetter, Activity[]>
      : RoleSheet[K];
};

function emptySheet(person: Person): Growing {
  const week = finite(person.hoursPerWeek);
  return {
    person,
    roles: [],
    activities: { R: [], A: [], C: [], I: [] },
    goals: [],
    actions: [],
    resources: [],
    hours: 0,
    capacity: week === undefined ? undefined : Math.max(0, week) * WEEKS_PER_MONTH,
  };
}

/** Who is expected to hold something in the matrix: the coachee and the members; others may. */
function isExpected(person: Person): boolean {
  return person.involvement === 'coachee' || person.involvement === 'member';
}

function checkSheet(
  sheet: Growing,
  totals: { readonly activities: number; readonly accountable: number },
  variant: Variant,
): readonly Finding[] {
  const { person, activities, hours, capacity } = sheet;
  const { name } = person;
  const place = cellOf('people', person);
  const findings: Finding[] = [];
  const holds = new Set([...activities.R, ...activities.A]).size;
  const cells = new Set([...activities.R, ...activities.A, ...activities.C, ...activities.I]).size;
  if (holds === 0 && isExpected(person))
    findings.push(
      finding(
        variant === 'team' && person.involvement === 'member' ? 'role.memberWithout' : 'role.personWithout',
        place,
        { name },
      ),
    );
  if (cells > 2 && cells === totals.activities)
    findings.push(finding('role.personEverywhere', place, { name, count: cells }));
  const share = activities.A.length / totals.accountable;
  if (activities.A.length > 1 && share > MUCH_OF_A)
    findings.push(finding('role.personAccountableForMuch', place, { name, share }));
  if (holds > MANY_ACTIVITIES) findings.push(finding('role.personTooManyActivities', place, { name, count: holds }));
  if (capacity !== undefined && hours > capacity)
    findings.push(finding('role.overload', place, { name, hours: Math.round(hours), capacity: Math.round(capacity) }));
  if (holds > 0 && sheet.roles.length === 0) findings.push(finding('role.expectationMissing', place, { name }));
  return findings;
}

/**
 * Gathers what each person holds and checks it, once the matrix is begun: no R and no A (warning; in a team engagement an error for members), no empty cell (from
 * three activities on), more than a quarter of all A (from two A on), over 10 activities, load over capacity: warnings; no role written down: advice.
 * Source: docs/method.md, "Role sheets"; PMI responsibility assignment matrix.
 */
export function roleSheets(
  tables: Pick<Engagement, 'people' | 'roles' | 'goals' | 'projectActions' | 'resources'>,
  matrix: RoleMatrix,
  variant: Variant,
): RoleSheets {
  const sheets = tables.people.map(emptySheet);
  const byId = new Map<string, Growing>();
  for (const sheet of sheets)
    if (sheet.person.id !== '' && !byId.has(sheet.person.id)) byId.set(sheet.person.id, sheet);
  const rows = matrix.rows.filter((row) => row.activity.decision !== 'stop');
  for (const row of rows) {
    for (const letter of ['R', 'A', 'C', 'I'] as const)
      for (const person of row.holders[letter]) (byId.get(person) as Growing).activities[letter].push(row.activity);
    // The matrix names only people who exist.
    for (const person of row.doers) (byId.get(person) as Growing).hours += hoursOf(row.activity) / row.doers.length;
  }
  for (const role of tables.roles) byId.get(role.person ?? '')?.roles.push(role);
  for (const goal of tables.goals) if (goal.state !== 'excluded') byId.get(goal.owner ?? '')?.goals.push(goal);
  for (const action of tables.projectActions) byId.get(action.owner ?? '')?.actions.push(action);
  for (const resource of tables.resources) byId.get(resource.owner ?? '')?.resources.push(resource);
  const accountable = rows.reduce((sum, row) => sum + row.holders.A.length, 0);
  const totals = { activities: rows.length, accountable: Math.max(1, accountable) };
  return { sheets, findings: matrix.begun ? sheets.flatMap((sheet) => checkSheet(sheet, totals, variant)) : [] };
}
