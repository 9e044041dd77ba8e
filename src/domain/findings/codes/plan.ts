// Codes about the plan, monitoring and traceability (steps 6 and 7).
import { advice, error, warning } from './spec';

export const planFindings = {
  'plan.cycle': error({ chain: 'chain' }),
  /** `days` = working days by which the deadline is missed; `chain` = the actions that cause it, first to last. */
  'plan.deadlineMissed': error({ deadline: 'day', finish: 'day', days: 'number', chain: 'chain' }),
  'plan.deadlineEscalated': advice({ deadline: 'day', finish: 'day', days: 'number' }),
  'plan.durationMissing': warning({}),
  'plan.ownerMissing': warning({}),
  'plan.goalMissing': advice({}),
  'plan.startMoved': advice({ start: 'day', moved: 'day' }),
  'plan.noWorkingDay': error({}),
  'plan.finishedButIncomplete': warning({ progress: 'share' }),
  'plan.actualInFuture': warning({ day: 'day' }),
  'plan.late': warning({ planned: 'day' }),
  'plan.overlap': warning({ personal: 'text', days: 'number', first: 'day' }),
  'personal.whenMissing': advice({}),
  'personal.hoursReversed': error({ from: 'number', to: 'number' }),
  'baseline.empty': warning({ name: 'text' }),
  'baseline.actionTwice': warning({ action: 'text' }),
  /** `reasons` = how many of the three signs speak: hours, stress, life balance. */
  'strain.beyondStrengths': warning({ name: 'text', reasons: 'number', signs: 'ids' }),
  'checkIn.due': advice({ since: 'day' }),
  'review.tooEarly': advice({ goal: 'text', progress: 'share' }),
  'trace.unanswered': advice({ name: 'text' }),
  'trace.answersNothing': advice({ name: 'text' }),
} as const;
