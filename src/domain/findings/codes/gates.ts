// What a gate still asks for before the next step is worth starting. These are reasons, not findings in the list: they live in the analysis of the steps.
import { advice } from './spec';

export const gateFindings = {
  /** `table` = a TableName or 'responses' that has nothing in it yet. */
  'gate.auditEmpty': advice({ table: 'text' }),
  'gate.mustHavesUnrated': advice({ ids: 'ids' }),
  'gate.tooFewResponses': advice({ count: 'number', smallest: 'number' }),
  'gate.expectationMissing': advice({}),
  'gate.missionBlank': advice({}),
  'gate.missionWithoutCustomer': advice({}),
  'gate.missionWithoutValue': advice({}),
  'gate.goalMissing': advice({}),
  /** Goals want owners, and nobody is listed who could be one. */
  'gate.nobodyListed': advice({}),
  'gate.goalsWithoutOwner': advice({ ids: 'ids' }),
  'gate.goalsWithoutMeasure': advice({ ids: 'ids' }),
  'gate.goalsWithoutDue': advice({ ids: 'ids' }),
  'gate.humanGoalMissing': advice({}),
  /** Roles are held in activities, and there is none. */
  'gate.activityMissing': advice({}),
  'gate.matrixEmpty': advice({}),
  'gate.matrixErrors': advice({ count: 'number' }),
  'gate.resourceGaps': advice({ ids: 'ids' }),
  'gate.projectPlanEmpty': advice({}),
  'gate.personalPlanEmpty': advice({}),
  'gate.planCircular': advice({ chain: 'chain' }),
  'gate.deadlinesMissed': advice({ ids: 'ids' }),
  'gate.baselineMissing': advice({}),
} as const;
