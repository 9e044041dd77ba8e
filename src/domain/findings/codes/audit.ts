// Codes about the audits, the project and the mission (steps 1 to 3).
import { advice, error, warning } from './spec';

export const auditFindings = {
  'audit.unrated': warning({ name: 'text' }),
  'audit.mustHaveUnrated': error({ name: 'text' }),
  'audit.mustHaveGap': error({ name: 'text', current: 'number', required: 'number' }),
  /** A goal, an activity, a role or an action names it as what it answers. */
  'audit.mustHaveWorkedOn': advice({ name: 'text', current: 'number', required: 'number', by: 'ids' }),
  /** `difference` = self - mean(others): above 0 the coachee sees more than others do. */
  'audit.blindSpot': advice({ name: 'text', self: 'number', others: 'number', difference: 'number' }),
  'audit.valueMisaligned': advice({ name: 'text', importance: 'number', served: 'number' }),
  'audit.interferenceOpen': warning({ name: 'text' }),
  'audit.balanceHindererOpen': warning({ name: 'text' }),
  'audit.groupTooSmall': warning({ audit: 'text', count: 'number', smallest: 'number' }),
  'audit.disagreement': advice({ name: 'text', spread: 'number' }),
  'audit.answeredTwice': warning({ respondent: 'text', statement: 'text' }),
  'project.hindererUnanswered': warning({ name: 'text', strength: 'number' }),
  'project.expectationMissing': warning({ name: 'text' }),
  'project.expectationUnserved': warning({ name: 'text', expectation: 'text' }),
  'project.partnerOpposes': advice({ name: 'text', influence: 'number', support: 'number' }),
  'mission.completeTooEarly': warning({ goal: 'text', open: 'ids' }),
  'mission.blank': warning({}),
  'mission.valueLeftOut': warning({ name: 'text' }),
  'mission.customerLeftOut': warning({ name: 'text' }),
  'mission.strengthLeftOut': advice({ name: 'text' }),
  'mission.criteriaMissing': advice({}),
  'mission.overdue': warning({ end: 'day' }),
} as const;
