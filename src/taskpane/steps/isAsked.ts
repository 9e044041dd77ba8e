// What a gate asks of several rows at once is not said of each of them again beside it.

import type { Finding, FindingCode } from '../../domain';

/** The warnings a gate sums up, by what it asks. Errors are told one by one: they say more than the gate. */
const SUMMED_UP: Readonly<Partial<Record<FindingCode, readonly FindingCode[]>>> = {
  'gate.expectationMissing': ['project.expectationMissing'],
  'gate.missionBlank': ['mission.blank'],
  'gate.nobodyListed': ['goal.ownerMissing'],
  'gate.goalsWithoutOwner': ['goal.ownerMissing'],
  'gate.goalsWithoutMeasure': ['goal.measureMissing', 'goal.anchorsMissing'],
  'gate.goalsWithoutDue': ['goal.dueMissing'],
  'gate.humanGoalMissing': ['goal.noHuman'],
  'gate.resourceGaps': ['resource.gap'],
};

/** Whether one of these questions of a gate says the finding already. */
export function isAsked({ code }: Pick<Finding, 'code'>, asks: readonly Finding[]): boolean {
  return asks.some((ask) => SUMMED_UP[ask.code]?.includes(code));
}
