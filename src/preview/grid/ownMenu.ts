// Entries of ours in the grid's context menu.

import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/preset-sheets-core';

const note = 'coachbook.command.note';

/** Adds "Note" to the menu of cells. Returns the way to take it back. */
export function addOwnMenu(injector: Injector, openNote: () => void): () => void {
  const command = injector.get(ICommandService).registerCommand({ id: note, type: CommandType.COMMAND, handler: () => { setTimeout(openNote, 20); return true; } });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.OTHERS]: {
        [note]: { order: 0, menuItemFactory: () => ({ id: note, type: MenuItemType.BUTTON, title: 'Note' }) },
      },
    },
  });
  return () => command.dispose();
}
