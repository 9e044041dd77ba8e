// The goals of an engagement from its raw tables: measured, rolled up and checked.
import { analyseMeasure, type MeasureAnalysis } from '../indicators/analyseMeasure';
import type { Finding } from '../findings';
import type { Engagement } from '../model/Engagement';
import type { Goal } from '../model/goals';
import type { Reading } from '../model/monitoring';
import type { Settings } from '../model/Settings';
import { analyseGoals, type GoalsAnalysis } from './analyseGoals';
import { checkGoals, checkHumanSide } from './checkGoals';

export type GoalTables = Pick<Engagement, 'goals' | 'anchors' | 'activities' | 'partners'>;

/** Measures one goal from its own readings. */
export function measureGoal(goal: Goal, readings: readonly Reading[], settings: Settings, today: number): MeasureAnalysis {
  return analyseMeasure({ ...goal, qualitative: goal.kind === 'qualitative' }, readings, settings, today);
}

/** Step 4 without its activity flows: tree, progress, statuses and all findings about goals. `measures` gives each goal's measurement. */
export function analyseGoalStep(tables: GoalTables, measures: (goal: Goal) => MeasureAnalysis, settings: Settings, today: number): GoalsAnalysis {
  const goals = analyseGoals(tables.goals, measures);
  const findings: Finding[] = [
    ...goals.findings,
    ...checkGoals(goals.lines, tables.anchors, today),
    ...checkHumanSide(goals.lines, tables.activities, tables.partners, settings.ratingMax),
  ];
  return { ...goals, findings };
}
