// Waits for the grid's first picture.

import { LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';

/** Resolves once the grid has drawn for the first time; its commands are all registered then. */
export function whenRendered(injector: Injector): Promise<void> {
  return injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
}
