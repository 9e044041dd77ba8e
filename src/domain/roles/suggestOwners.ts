// Who could take an activity nobody owns.
import { hoursOf } from '../goals/flows';
import type { Activity } from '../model/goals';
import type { Person } from '../model/people';
import type { RoleSheet } from './roleSheets';

export interface OwnerSuggestion {
  readonly person: Person;
  /** Hours a month left once the activity is taken; below 0 it is too much; undefined where no capacity is known. */
  readonly spareHours: number | undefined;
  /** Whether the person already holds an activity or a goal close to it (same goal, or a hand-off with it). */
  readonly close: boolean;
  /** How many activities they are accountable for already. */
  readonly accountable: number;
}

function isClose(sheet: RoleSheet, activity: Activity): boolean {
  const held = [...sheet.activities.A, ...sheet.activities.R];
  return (
    (activity.goal !== undefined &&
      (sheet.goals.some((goal) => goal.id === activity.goal) || held.some((one) => one.goal === activity.goal))) ||
    held.some((one) => activity.inputFrom.includes(one.id) || activity.outputTo.includes(one.id))
  );
}

/**
 * Coachee and members, the most fitting first: those with hours to spare before those without, then those close to the work, then those accountable for
 * least. (own)
 */
export function suggestOwners(activity: Activity, sheets: readonly RoleSheet[]): readonly OwnerSuggestion[] {
  const hours = hoursOf(activity);
  return sheets
    .filter((sheet) => sheet.person.involvement === 'coachee' || sheet.person.involvement === 'member')
    .map((sheet): OwnerSuggestion => ({
      person: sheet.person,
      spareHours: sheet.capacity === undefined ? undefined : sheet.capacity - sheet.hours - hours,
      close: isClose(sheet, activity),
      accountable: sheet.activities.A.length,
    }))
    .sort(
      (a, b) =>
        Number((b.spareHours ?? 0) >= 0) - Number((a.spareHours ?? 0) >= 0) ||
        Number(b.close) - Number(a.close) ||
        a.accountable - b.accountable ||
        (b.spareHours ?? 0) - (a.spareHours ?? 0),
    );
}
