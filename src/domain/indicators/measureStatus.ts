// The mark a measure gets on a day.
import type { Thresholds } from '../model/Settings';
import type { Status } from './Status';

interface StatusFacts {
  /** Raw progress; undefined where there is no value. */
  readonly progress: number | undefined;
  /** Progress the straight line from baseline to target asks for today; undefined without dates. */
  readonly expected: number | undefined;
  readonly started: boolean;
  readonly stale: boolean;
  /** Whether reaching the target ends it: not so while a value is to be kept in a range. */
  readonly ends: boolean;
}

const HAIR = 1e-9;

/** Points (0..100) behind the straight line; 0 or below is on or ahead of it. */
export function pointsBehind(progress: number, expected: number): number {
  return (expected - progress) * 100;
}

/**
 * Up to `indicatorGreen` points behind the line is on track, up to `indicatorAmber` at risk, more is late; done, no data, stale and not started have
 * marks of their own. Without dates there is no line to compare with: no data. Source: docs/method.md, "Status" (own).
 */
export function measureStatus(facts: StatusFacts, thresholds: Thresholds): Status {
  if (facts.progress === undefined) return facts.started ? 'noData' : 'notStarted';
  if (facts.ends && facts.progress >= 1 - HAIR) return 'done';
  if (facts.stale) return 'stale';
  if (facts.expected === undefined) return 'noData';
  const behind = pointsBehind(facts.progress, facts.expected);
  if (behind <= thresholds.indicatorGreen + HAIR) return 'onTrack';
  return behind <= thresholds.indicatorAmber + HAIR ? 'atRisk' : 'late';
}
