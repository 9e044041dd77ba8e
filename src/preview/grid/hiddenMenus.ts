// Menu entries of the grid that lead nowhere here: the embedded workbook is for trying Coachbook, Excel is for the rest.

const ids = [
  'sheet.menu.copy-special', 'sheet.menu.paste-special', 'sheet.menu.sheet-frozen', 'sheet.column-header-menu.sheet-frozen', 'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission', 'sheet.contextMenu.text-to-number', 'sheet.command.clear-selection-format', 'sheet.command.clear-selection-all',
  'sheet.command.insert-range-move-right-confirm', 'sheet.command.insert-range-move-down-confirm', 'sheet.command.delete-range-move-left-confirm', 'sheet.command.delete-range-move-up-confirm',
  'sheet.command.hide-col-confirm', 'sheet.command.hide-row-confirm', 'sheet.command.set-selected-cols-visible', 'sheet.command.set-selected-rows-visible',
  'sheet.command.set-col-auto-width', 'sheet.command.set-row-is-auto-height', 'sheet.command.copy-sheet', 'sheet.command.set-tab-color',
  'sheet.command.add-range-protection-from-sheet-bar', 'sheet.command.delete-worksheet-protection-from-sheet-bar', 'sheet.command.change-sheet-protection-from-sheet-bar', 'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Settings of the grid's menus. */
export const hiddenMenus: Record<string, { readonly hidden: true }> = Object.fromEntries(ids.map((id) => [id, { hidden: true }]));
