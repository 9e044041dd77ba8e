// Marks the grid's element while a cell is being edited, so that keys and add-ins can tell.

import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';

/** Sets data-editing="true" on the element during edits. Returns the way to end that. */
export function markEditing(injector: Injector, container: HTMLElement): () => void {
  const subscription = injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    container.dataset['editing'] = String(visible);
  });
  return () => subscription.unsubscribe();
}
