// A returned copy beside the open workbook: with the original, only what the other did since counts.

import {
  compare,
  merge,
  uncertainDates,
  withDatesOf,
  type Engagement,
  type Merge,
  type Settings,
  type SharedDates,
} from '../../domain';

/** As much of a copy as is compared. */
export interface Copy {
  readonly engagement: Engagement;
  readonly settings: Settings;
  /** Of a copy that leaves out days off, see keepDates; absent where it is not known. */
  readonly datesGiven?: SharedDates | undefined;
}

interface Comparison extends Merge {
  /** Ids of the project actions whose start and duration were not compared, because a copy without days off has lost what it was given. */
  readonly datesNotCompared: readonly string[];
}

/** From mine to what came back. Without an original nobody can know who changed what, so nothing is a conflict. What any of them leaves out is not compared. */
export function compareCopies(mine: Copy, returned: Copy, original?: Copy): Comparison {
  const leftOut = [...mine.settings.leftOut, ...returned.settings.leftOut, ...(original?.settings.leftOut ?? [])];
  const isWhole = ({ settings }: Copy): boolean => !settings.leftOut.includes('daysOff');
  const whole = [original, mine, returned].find((copy) => copy && isWhole(copy));
  const [base, own, theirs] = [original, mine, returned].map((copy) =>
    copy && whole && !isWhole(copy)
      ? withDatesOf(whole.engagement, copy.engagement, copy.datesGiven)
      : copy?.engagement,
  );
  const datesNotCompared =
    whole && !isWhole(returned) ? uncertainDates(whole.engagement, returned.engagement, returned.datesGiven) : [];
  if (!own || !theirs) return { theirs: [], conflicts: [], datesNotCompared };
  return {
    ...(base ? merge(base, own, theirs, leftOut) : { theirs: compare(own, theirs, leftOut), conflicts: [] }),
    datesNotCompared,
  };
}
