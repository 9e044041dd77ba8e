// What a sponsor wants to know first.
import { dayNumber } from './calendar';
import type { Finding, FindingCode } from './findings';
import type { GoalsAnalysis } from './goals';
import { worstStatus, type Status } from './indicators';
import type { Day } from './model';
import type { PlanAnalysis } from './schedule';

export interface Overview {
  /** The worse of goals and plan, and which of them it comes from. */
  readonly status: Status;
  readonly because: 'goals' | 'plan';
  /** Goals rolled up, 0..1. */
  readonly progress: number | undefined;
  /** Schedule performance, earned / planned. */
  readonly performance: number | undefined;
  readonly goalsAchieved: number;
  /** Leaf goals that are not excluded. */
  readonly goals: number;
  /** The first of what is not done, also one that has passed: `missed`. */
  readonly nextDeadline:
    { readonly action: string; readonly name: string; readonly day: Day; readonly missed: boolean } | undefined;
  /** What needs attention first, five at most: what is late, then the gravest. */
  readonly attention: readonly Finding[];
}

const MOST = 5;

/** What is late or about to be, the most pressing first. */
const URGENT: readonly FindingCode[] = [
  'mission.overdue',
  'plan.deadlineMissed',
  'plan.cycle',
  'plan.late',
  'measure.overdue',
  'measure.behind',
  'strain.beyondStrengths',
];

/** What is in hand already. */
const IN_HAND: readonly FindingCode[] = ['audit.mustHaveWorkedOn', 'plan.deadlineEscalated'];

/** Sums up an analysis. `findings` in order of the steps. Of a complete mission nothing is late and nothing needs attention. */
export function overview(
  goals: GoalsAnalysis,
  plan: PlanAnalysis,
  findings: readonly Finding[],
  today: number,
  isComplete = false,
): Overview {
  const leaves = goals.lines.filter((line) => line.leaf && !line.excluded);
  const planStatus: readonly Status[] = plan.schedule.actions.length === 0 ? [] : [plan.earned.status];
  const goalStatus: readonly Status[] = leaves.length === 0 ? [] : [goals.overall.status];
  const status = isComplete ? 'done' : worstStatus([...goalStatus, ...planStatus]);
  let nextDeadline: Overview['nextDeadline'];
  for (const one of isComplete ? [] : plan.schedule.actions) {
    const { action } = one;
    const day = dayNumber(action.deadline);
    if (one.state === 'done' || action.deadline === undefined || day === undefined) continue;
    if (nextDeadline === undefined || action.deadline < nextDeadline.day)
      nextDeadline = { action: action.id, name: action.name, day: action.deadline, missed: day < today };
  }
  const open = isComplete ? [] : findings.filter((one) => one.accepted === undefined && !IN_HAND.includes(one.code));
  const rest = open.filter((one) => !URGENT.includes(one.code));
  return {
    status,
    because: planStatus[0] === status && goalStatus[0] !== status ? 'plan' : 'goals',
    progress: goals.overall.progress,
    performance: plan.earned.performance,
    goalsAchieved: leaves.filter((line) => line.measure.achieved).length,
    goals: leaves.length,
    nextDeadline,
    attention: [
      ...URGENT.flatMap((code) => open.filter((one) => one.code === code).slice(0, MOST)),
      ...(['error', 'warning', 'advice'] as const).flatMap((severity) =>
        rest.filter((one) => one.severity === severity).slice(0, MOST),
      ),
    ].slice(0, MOST),
  };
}
