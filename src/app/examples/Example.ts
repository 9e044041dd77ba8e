// What an example engagement is made of.
import type { Day, EngagementDraft, Settings } from '../../domain';

/** A written-out engagement: the product offers it to look around in, the tests analyse it. `today` is the day it is told on. */
export interface Example {
  readonly settings: Partial<Settings>;
  readonly today: Day;
  readonly engagement: EngagementDraft;
}
