// Where the engagement stands in the seven steps, and the one next best thing to do.
import type { Finding } from '../findings';
import type { Engagement } from '../model/Engagement';
import { isFilled } from '../model/isFilled';
import { TABLES } from '../model/columns';
import { stepOf, type Step } from '../findings/stepOf';
import type { DueAnalysis, DueItem } from './dueItems';
import type { Gate } from './gates';

interface StepState {
  readonly step: Step;
  /** Rows and single answers filled in on the sheets of the step. */
  readonly filled: number;
  /** The gate behind it; undefined for step 0 and step 7. */
  readonly gate: Gate | undefined;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/**
 * gate: fill what the gate of the step asks for first. finding: what breaks the figures; else, once nothing is due, an achieved goal without a next one, or what is
 * worth most. due: do what is due. none: nothing is asked for, or the mission is complete.
 */
export type NextBestStep =
  | { readonly kind: 'gate'; readonly step: Step; readonly reason: Finding }
  | { readonly kind: 'finding'; readonly step: Step; readonly finding: Finding }
  | { readonly kind: 'due'; readonly step: Step; readonly item: DueItem }
  | { readonly kind: 'none' };

export interface Steps {
  readonly states: readonly StepState[];
  /** The first step whose gate asks for something, or 7. */
  readonly current: Step;
  readonly next: NextBestStep;
}

function filledOf(engagement: Engagement, step: Step): number {
  const rows = TABLES.filter((table) => stepOf(table) === step).reduce(
    (sum, table) => sum + engagement[table].length,
    0,
  );
  const texts = [
    ...(step === 1 ? [engagement.coachee.idealMission] : []),
    ...(step === 3 ? [engagement.mission.statement, engagement.mission.purpose] : []),
  ];
  return rows + texts.filter(isFilled).length + (step === 1 && engagement.coachee.stress !== undefined ? 1 : 0);
}

/** Errors that come from the audits tell about the work ahead; all others mean that figures cannot be trusted. */
function isBroken(one: Finding): boolean {
  return one.severity === 'error' && !one.code.startsWith('audit.');
}

function nextBest(
  current: Step,
  gatesList: readonly Gate[],
  findings: readonly Finding[],
  due: DueAnalysis,
  isComplete: boolean,
): NextBestStep {
  if (isComplete) return { kind: 'none' };
  const reason = gatesList.find((gate) => gate.from === current)?.reasons[0];
  if (reason !== undefined) return { kind: 'gate', step: current, reason };
  const open = findings.filter((one) => one.accepted === undefined);
  const look = (found: Finding): NextBestStep => ({ kind: 'finding', step: stepOf(found.place.table), finding: found });
  const broken = open.find(isBroken);
  if (broken !== undefined) return look(broken);
  const item = due.now[0];
  if (item !== undefined) return { kind: 'due', step: stepOf(item.place.table), item };
  const worth =
    open.find((one) => one.code === 'goal.nextMissing') ?? open.find((one) => one.severity === 'warning') ?? open[0];
  return worth === undefined ? { kind: 'none' } : look(worth);
}

/** Progress through the steps; `findings` in order of the steps; nothing is next once the mission `isComplete`. */
export function stepsOf(
  engagement: Engagement,
  gatesList: readonly Gate[],
  findings: readonly Finding[],
  due: DueAnalysis,
  isComplete: boolean,
): Steps {
  const current: Step = gatesList.find((gate) => !gate.open)?.from ?? 7;
  const counts = new Map<string, number>();
  for (const one of findings) {
    if (one.accepted !== undefined) continue;
    const key = `${stepOf(one.place.table)} ${one.severity}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const states = ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((step): StepState => ({
    step,
    filled: filledOf(engagement, step),
    gate: gatesList.find((gate) => gate.from === step),
    errors: counts.get(`${step} error`) ?? 0,
    warnings: counts.get(`${step} warning`) ?? 0,
    advice: counts.get(`${step} advice`) ?? 0,
  }));
  return { states, current, next: nextBest(current, gatesList, findings, due, isComplete) };
}
