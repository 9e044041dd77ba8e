// Says which compulsory deadlines cannot be met, by how much, and because of which chain of actions.
import { cellOf, finding, type Finding } from '../findings';
import type { Edge } from './network';
import type { ScheduledAction } from './ScheduledAction';

/** A chain longer than this tells nobody more: its latest part is shown. */
const LONGEST_CHAIN = 200;

/** The actions that hold one where it is, first to last. */
function chainTo(
  at: number,
  actions: readonly ScheduledAction[],
  driver: readonly (Edge | undefined)[],
): readonly string[] {
  const chain: string[] = [];
  let here: number | undefined = at;
  while (here !== undefined && chain.length < LONGEST_CHAIN) {
    const one = actions[here] as ScheduledAction;
    if (one.state === 'done') break;
    chain.push(one.action.id);
    here = driver[here]?.from;
  }
  return chain.reverse();
}

/** plan.deadlineMissed for each deadline that cannot be met (working days missing, chain); plan.deadlineEscalated where somebody was told. */
export function deadlineFindings(
  actions: readonly ScheduledAction[],
  driver: readonly (Edge | undefined)[],
): readonly Finding[] {
  return actions.flatMap((one, at) => {
    const { action, finish, missedBy: days } = one;
    if (days === 0 || action.deadline === undefined) return [];
    const place = cellOf('projectActions', action, 'deadline');
    const facts = { deadline: action.deadline, finish, days };
    return [
      (action.escalated ?? '') !== ''
        ? finding('plan.deadlineEscalated', place, facts)
        : finding('plan.deadlineMissed', place, { ...facts, chain: chainTo(at, actions, driver) }),
    ];
  });
}
