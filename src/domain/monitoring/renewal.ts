// When intermediate goals are achieved, new goals are set, until the mission is complete.
import { cellOf, finding, type Finding } from '../findings';
import type { GoalLine } from '../goals';
import { indexById } from '../model/indexById';
import { groupBy } from '../model/groupBy';
import type { Goal } from '../model/goals';
import { FINAL_DECISIONS, type Review } from '../model/monitoring';
import type { Day } from '../model/Row';

/** One achieved goal, and what followed. */
interface RenewalLine {
  readonly goal: Goal;
  readonly achievedOn: Day | undefined;
  /** Ids of the goals that succeed it. */
  readonly next: readonly string[];
  /** The latest review that decided about it. */
  readonly review: Review | undefined;
  readonly answered: boolean;
}

export interface Renewal {
  /** Every goal achieved so far, in tree order: the history. */
  readonly history: readonly RenewalLine[];
  readonly findings: readonly Finding[];
}

/** Circles of goals each following the next; every goal follows at most one, so walking is enough. */
function successionCycles(goals: readonly Goal[]): readonly Finding[] {
  const index = indexById(goals);
  const walk = new Int32Array(goals.length);
  const findings: Finding[] = [];
  const nextOf = (at: number): number => index.get((goals[at] as Goal).succeeds ?? '') ?? -1;
  for (let start = 0; start < goals.length; start++) {
    let at = start;
    while (at !== -1 && walk[at] === 0) {
      walk[at] = start + 1;
      at = nextOf(at);
    }
    if (at === -1 || walk[at] !== start + 1) continue;
    const chain: string[] = [];
    let member = at;
    do {
      chain.push((goals[member] as Goal).id);
      member = nextOf(member);
    } while (member !== at);
    // A goal that succeeds itself is named by the check of references.
    if (chain.length > 1)
      findings.push(
        finding('goal.successionCycle', cellOf('goals', goals[at] as Goal, 'succeeds'), {
          chain: [...chain, chain[0] as string],
        }),
      );
  }
  return findings;
}

/**
 * An achieved goal (leaf, not excluded) asks for a next goal, linked by "succeeds" or named in a review, or for the decision that the mission is complete or the
 * matter closed. Findings: goal.nextMissing (remedy: add a goal that succeeds it), goal.successionCycle, review.tooEarly (a next goal decided for one not achieved).
 * Source: docs/method.md, "Renewal" (own).
 */
export function renewal(
  lines: readonly GoalLine[],
  reviews: readonly Review[],
  goals: readonly Goal[],
  missionComplete: boolean,
): Renewal {
  const successors = groupBy(
    goals.filter((goal) => goal.succeeds !== goal.id),
    (goal) => goal.succeeds,
  );
  const byGoal = groupBy(reviews, (review) => review.goal);
  const findings: Finding[] = [...successionCycles(goals)];
  const history: RenewalLine[] = [];
  for (const line of lines) {
    if (!line.leaf || line.excluded || line.goal.id === '') continue;
    const { goal, measure } = line;
    const decided = (byGoal.get(goal.id) ?? [])
      .filter((review) => review.decision !== undefined)
      .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
    const review = decided[decided.length - 1];
    if (!measure.achieved) {
      if (review?.decision === 'nextGoal' && measure.progress !== undefined) {
        findings.push(
          finding('review.tooEarly', cellOf('reviews', review, 'decision'), {
            goal: goal.id,
            progress: measure.progress,
          }),
        );
      }
      continue;
    }
    const named = decided.map((one) => one.nextGoal).filter((id) => id !== undefined && id !== '');
    const next = [...new Set([...(successors.get(goal.id) ?? []).map((one) => one.id), ...(named as string[])])];
    const answered = next.length > 0 || missionComplete || FINAL_DECISIONS.has(review?.decision);
    history.push({ goal, achievedOn: measure.achievedOn, next, review, answered });
    if (!answered) {
      const values = {
        succeeds: goal.id,
        parent: goal.parent,
        kind: goal.kind,
        nature: goal.nature,
        owner: goal.owner,
      };
      findings.push(
        finding(
          'goal.nextMissing',
          cellOf('goals', goal),
          { name: goal.name, achievedOn: measure.achievedOn ?? '' },
          { kind: 'add', table: 'goals', values },
        ),
      );
    }
  }
  return { history, findings };
}
