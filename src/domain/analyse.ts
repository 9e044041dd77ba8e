// The one entry: an engagement in, everything sheets and pane show out.
import { dayNumber } from './calendar';
import { validateEngagement, type Finding } from './findings';
import { analyseGoalStep, measureGoal } from './goals/analyseGoalStep';
import type { GoalsAnalysis } from './goals';
import { groupReadings } from './indicators/groupReadings';
import type { Day, Engagement, Settings } from './model';

export interface Analysis {
  readonly today: Day;
  readonly goals: GoalsAnalysis;
  readonly findings: readonly Finding[];
}

/** Analyses an engagement as of `today`. Pure: the same input gives the same analysis. */
export function analyse(engagement: Engagement, settings: Settings, today: Day): Analysis {
  const now = dayNumber(today) ?? 0;
  const groups = groupReadings(engagement.readings);
  const goals = analyseGoalStep(engagement, (goal) => measureGoal(goal, groups.get(goal.id) ?? [], settings, now), settings, now);
  return { today, goals, findings: [...validateEngagement(engagement, settings), ...goals.findings] };
}
