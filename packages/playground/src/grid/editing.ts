// Says while a cell is being edited: to keys by a mark on the grid's element, to add-ins through the host.

import type { Injector } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import type { CellPlace, Host } from '@coachbook/excel-host';
import type { SheetIds } from './SheetIds';

/** Sets data-editing="true" on the element during edits. Returns the way to end that. */
export function markEditing(injector: Injector, container: HTMLElement, host: Host, ids: SheetIds): () => void {
  const editor = injector.get(IEditorBridgeService);
  const cell = (): CellPlace | undefined => {
    const state = editor.getEditCellState();
    const sheet = state && ids.nameOf(state.sheetId);
    return sheet ? { sheet, row: state.row, column: state.column } : undefined;
  };
  const subscription = editor.visible$.subscribe(({ visible }) => {
    container.dataset['editing'] = String(visible);
    host.setEditing(visible ? cell() : undefined);
  });
  return () => {
    subscription.unsubscribe();
    host.setEditing(undefined);
  };
}
