// How far the mission itself has come: its success criteria.
import type { Criterion } from '../model/project';
import type { GoalLine } from '../goals';
import { cellOf, finding, type Finding } from '../findings';
import { FINAL_DECISIONS, type Review } from '../model/monitoring';

interface CriterionLine {
  readonly criterion: Criterion;
  /** Said by people, or by the measure it names. */
  readonly met: boolean;
  /** 0..1: that of the measure, else 1 or 0; undefined where nobody can tell. */
  readonly progress: number | undefined;
}

export interface MissionCompletion {
  readonly criteria: readonly CriterionLine[];
  /** Mean progress of the criteria that can be told; undefined without one. */
  readonly progress: number | undefined;
  /** Every criterion is met. */
  readonly complete: boolean;
  /** Somebody has said so: of the mission itself, or of a goal when no other was open. */
  readonly declared: boolean;
  /** Ids of goals that are neither achieved nor given up; leaves that are not excluded. */
  readonly open: readonly string[];
  /** mission.completeTooEarly: said of a goal while others are open, and so of no effect. */
  readonly findings: readonly Finding[];
}

/** What is known about the goal or indicator a criterion names. */
export interface Measurement {
  readonly progress: number | undefined;
  readonly achieved: boolean;
}

/** Criteria are met when people say so or when their measure has reached its target; what people say goes before. */
export function missionCompletion(
  criteria: readonly Criterion[],
  reviews: readonly Review[],
  measured: (id: string) => Measurement | undefined,
  goals: readonly GoalLine[],
): MissionCompletion {
  const ended = new Set(reviews.filter(({ decision }) => FINAL_DECISIONS.has(decision)).map(({ goal }) => goal));
  const open = goals
    .filter(({ goal, leaf, excluded, measure }) => leaf && !excluded && !measure.achieved && !ended.has(goal.id))
    .map(({ goal }) => goal.id);
  const said = reviews.filter(({ decision }) => decision === 'missionComplete');
  const isOfAll = ({ goal }: Review): boolean => goal === undefined || goal === '';
  const lines = criteria.map((criterion): CriterionLine => {
    const measure = criterion.measuredBy === undefined ? undefined : measured(criterion.measuredBy);
    const met = criterion.met ?? measure?.achieved ?? false;
    return { criterion, met, progress: met ? 1 : (measure?.progress ?? (criterion.met === false ? 0 : undefined)) };
  });
  const known = lines.map((line) => line.progress).filter((progress) => progress !== undefined);
  return {
    criteria: lines,
    progress: known.length === 0 ? undefined : known.reduce((sum, progress) => sum + progress, 0) / known.length,
    complete: lines.length > 0 && lines.every((line) => line.met),
    declared: said.some((review) => isOfAll(review) || open.length === 0),
    open,
    findings:
      open.length === 0 || said.some(isOfAll)
        ? []
        : said.map((review) =>
            finding('mission.completeTooEarly', cellOf('reviews', review, 'decision'), {
              goal: review.goal as string,
              open,
            }),
          ),
  };
}
