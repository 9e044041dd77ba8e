// The one entry: an engagement in, everything sheets and pane show out.
import type { Analysis } from './Analysis';
import { createAnalyser } from './createAnalyser';
import type { Day, Engagement, Settings } from './model';

/**
 * Analyses an engagement as of `today`. Pure: the same input gives the same analysis, nothing is thrown for well-typed input; what is wrong with the input is in
 * `findings`. Whoever analyses again and again keeps a `createAnalyser()` instead.
 */
export function analyse(engagement: Engagement, settings: Settings, today: Day): Analysis {
  return createAnalyser()(engagement, settings, today);
}
