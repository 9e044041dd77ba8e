// Says when somebody is going beyond their strengths.
import { dayNumber } from '../calendar/dayNumber';
import { cellOf, finding, type Finding } from '../findings';
import { finite } from '../model/finite';
import type { CheckIn } from '../model/monitoring';
import type { Person } from '../model/people';
import type { Settings } from '../model/Settings';
import type { RoleSheet } from '../roles';

type StrainSign = 'hours' | 'stress' | 'balance';

export interface Strain {
  readonly person: Person;
  /** Hours a month taken and to give. */
  readonly hours: number;
  readonly capacity: number | undefined;
  /** Latest stress 0..10: the newest check-in, for the coachee else the audit. */
  readonly stress: number | undefined;
  /** The coachee's lowest life-balance score 0..10. */
  readonly lowestBalance: number | undefined;
  readonly signs: readonly StrainSign[];
  readonly beyond: boolean;
}

interface StrainInput {
  readonly sheets: readonly RoleSheet[];
  readonly checkIns: readonly CheckIn[];
  readonly auditStress: number | undefined;
  readonly lowestBalance: number | undefined;
}

/** The newest stress each person told, up to today. */
function latestStress(checkIns: readonly CheckIn[], today: number): ReadonlyMap<string, number> {
  const latest = new Map<string, { readonly day: number; readonly stress: number }>();
  for (const checkIn of checkIns) {
    const day = dayNumber(checkIn.day);
    const stress = finite(checkIn.stress);
    if (day === undefined || stress === undefined || checkIn.person === undefined || day > today) continue;
    if (day >= (latest.get(checkIn.person)?.day ?? -Infinity)) latest.set(checkIn.person, { day, stress });
  }
  return new Map([...latest].map(([person, one]) => [person, one.stress]));
}

/**
 * Assigned hours over capacity, stress at or above its limit, the lowest life-balance score at or below its limit: each is a sign, any of them means beyond
 * strengths. Finding: strain.beyondStrengths where stress or balance speak; hours alone are said by role.overload. The method holds that people who go beyond
 * their strengths are a threat, not an opportunity. Source: docs/method.md, "Strain guard" (own).
 */
export function strainGuard(
  input: StrainInput,
  settings: Settings,
  today: number,
): { readonly people: readonly Strain[]; readonly findings: readonly Finding[] } {
  const told = latestStress(input.checkIns, today);
  const people = input.sheets.map(({ person, hours, capacity }): Strain => {
    const coachee = person.involvement === 'coachee';
    const stress = told.get(person.id) ?? (coachee ? finite(input.auditStress) : undefined);
    const lowestBalance = coachee ? input.lowestBalance : undefined;
    const signs: StrainSign[] = [];
    if (capacity !== undefined && hours > capacity) signs.push('hours');
    if (stress !== undefined && stress >= settings.stressLimit) signs.push('stress');
    if (lowestBalance !== undefined && lowestBalance <= settings.balanceLimit) signs.push('balance');
    return { person, hours, capacity, stress, lowestBalance, signs, beyond: signs.length > 0 };
  });
  const findings = people
    .filter((strain) => strain.signs.some((sign) => sign !== 'hours'))
    .map((strain) =>
      finding('strain.beyondStrengths', cellOf('people', strain.person), {
        name: strain.person.name,
        reasons: strain.signs.length,
        signs: strain.signs,
      }),
    );
  return { people, findings };
}
