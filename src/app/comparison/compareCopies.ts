// A returned copy beside the open workbook: with the original, only what the other did since counts.

import { compare, merge, type Engagement, type Merge, type Settings } from '../../domain';

/** As much of a copy as is compared. */
export interface Copy {
  readonly engagement: Engagement;
  readonly settings: Settings;
}

/** From mine to what came back. Without an original nobody can know who changed what, so nothing is a conflict. What any of them leaves out is not compared. */
export function compareCopies(mine: Copy, returned: Copy, original?: Copy): Merge {
  const leftOut = [...mine.settings.leftOut, ...returned.settings.leftOut, ...(original?.settings.leftOut ?? [])];
  if (original) return merge(original.engagement, mine.engagement, returned.engagement, leftOut);
  return { theirs: compare(mine.engagement, returned.engagement, leftOut), conflicts: [] };
}
