// Says while a cell is being edited: to keys by a mark on the grid's element, to add-ins through the host.

import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { Host } from '../../host';

/** Sets data-editing="true" on the element during edits. Returns the way to end that. */
export function markEditing(injector: Injector, container: HTMLElement, host: Host): () => void {
  const subscription = injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    container.dataset['editing'] = String(visible);
    host.setEditing(visible);
  });
  return () => {
    subscription.unsubscribe();
    host.setEditing(false);
  };
}
