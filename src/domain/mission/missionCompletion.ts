// How far the mission itself has come: its success criteria.
import type { Criterion } from '../model/project';
import type { Review } from '../model/monitoring';

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
  /** A review has said so. */
  readonly declared: boolean;
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
): MissionCompletion {
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
    declared: reviews.some((review) => review.decision === 'missionComplete'),
  };
}
