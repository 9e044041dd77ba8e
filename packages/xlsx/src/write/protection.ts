// What people may do on a protected sheet; files say it the other way round, what is locked.

import type { ProtectionData } from '@coachbook/workbook';
import { element } from '../xml/element';

export function protection(data: ProtectionData | undefined): string {
  if (!data) return '';
  // Locked is the format's default for these, and is left out; for objects and scenarios the default is free.
  const allowed = (allow: boolean): boolean | undefined => (allow ? false : undefined);
  return element('sheetProtection', {
    sheet: true,
    objects: data.allowEditObjects ? undefined : true,
    scenarios: data.allowEditScenarios ? undefined : true,
    formatCells: allowed(data.allowFormatCells),
    formatColumns: allowed(data.allowFormatColumns),
    formatRows: allowed(data.allowFormatRows),
    insertColumns: allowed(data.allowInsertColumns),
    insertRows: allowed(data.allowInsertRows),
    insertHyperlinks: allowed(data.allowInsertHyperlinks),
    deleteColumns: allowed(data.allowDeleteColumns),
    deleteRows: allowed(data.allowDeleteRows),
    selectLockedCells: data.selection === 'normal' ? undefined : true,
    sort: allowed(data.allowSort),
    autoFilter: allowed(data.allowAutoFilter),
    pivotTables: allowed(data.allowPivotTables),
    selectUnlockedCells: data.selection === 'none' ? true : undefined,
  });
}
