// An action with the days it is planned for.

import type { ProjectAction } from '../model/plan';
import type { Day } from '../model/Row';
import type { Task } from './Task';

export interface ScheduledAction {
  readonly action: ProjectAction;
  readonly state: Task['state'];
  /** First and last working day; the same day for a milestone. */
  readonly start: Day;
  readonly finish: Day;
  /** Working days; 0 = milestone. */
  readonly duration: number;
  readonly progress: number;
  /** The latest days that hold every deadline and the finish of the whole. */
  readonly latestStart: Day;
  readonly latestFinish: Day;
  /** Working days it can slip without delaying the whole or a deadline; below 0 = days missing; undefined once done. */
  readonly totalSlack: number | undefined;
  /** Working days it can slip without moving any other action. */
  readonly freeSlack: number | undefined;
  readonly critical: boolean;
  /** Working days by which its own deadline is missed; 0 where it is met or there is none. */
  readonly missedBy: number;
  /** The action whose link holds it where it is. */
  readonly drivenBy: string | undefined;
}
