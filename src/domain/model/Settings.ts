// The single values of an engagement: language, dates, scales, thresholds, working week.
import type { Choice, Variant } from './choices';
import type { Day } from './Row';

/** Monday first: whether each day of the week is worked. Excel's mask string "0000011" reads the other way round (1 = rest). */
export type WorkingWeek = readonly [boolean, boolean, boolean, boolean, boolean, boolean, boolean];

/** Where green ends and amber ends. */
export interface Thresholds {
  /** Schedule performance (earned / planned): at or above is green (0.95). */
  readonly scheduleGreen: number;
  /** Schedule performance: at or above is amber, below is red (0.85). */
  readonly scheduleAmber: number;
  /** Points (0..100) an indicator may lie behind its straight line and still be green (5). */
  readonly indicatorGreen: number;
  /** Points behind that are still amber (20). */
  readonly indicatorAmber: number;
}

/** Everything on the Settings sheet that is one value and not a table. Blank cells are filled from `defaultSettings`. */
export interface Settings {
  readonly title: string;
  /** BCP 47 tag of the workbook's language. */
  readonly language: string;
  readonly variant: Variant;
  /** First and last day of the engagement: default for goals and indicators without dates of their own. */
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  /** Top of the rating scales of competences (0..max), values, importance, influence and support (1..max). */
  readonly ratingMax: number;
  readonly thresholds: Thresholds;
  readonly workingWeek: WorkingWeek;
  /** The hours of a working day, as decimals of the clock (8.5 = 8:30). */
  readonly workFrom: number;
  readonly workTo: number;
  /** Calendar days between two check-ins. */
  readonly checkInEvery: number;
  /** How many of the latest readings a forecast looks at (at least 3). */
  readonly forecastReadings: number;
  /** Groups smaller than this are not shown as figures. */
  readonly smallestGroup: number;
  /** Stress (0..10) from which the strain guard speaks. */
  readonly stressLimit: number;
  /** Life-balance score (0..10) at or below which the strain guard speaks. */
  readonly balanceLimit: number;
  /** For whom this copy was made; undefined for an engagement that is no copy. */
  readonly copyFor: Choice<'audience'> | undefined;
  /** What this workbook does without: it is not asked for, not drawn and not repaired. */
  readonly leftOut: readonly Choice<'part'>[];
}
