// Closes sheets that are not to be changed, without a password: whoever has to can open them in Excel.

import type { ProtectionData, WorkbookData } from '@coachbook/workbook';
import { decodeWorkbook } from '../../sheets';
import { definitionOf } from './frameTexts';

/** Reading, selecting, filtering and widening columns stay possible. */
const CLOSED: ProtectionData = {
  allowFormatCells: false,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: false,
  allowInsertRows: false,
  allowInsertHyperlinks: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowSort: false,
  allowAutoFilter: true,
  allowPivotTables: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selection: 'normal',
};

export function protect(workbook: WorkbookData, keys: readonly string[]): WorkbookData {
  if (keys.length === 0) return workbook;
  const { located } = decodeWorkbook(workbook);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      keys.includes(definitionOf(sheet, located)?.key ?? '') ? { ...sheet, protection: CLOSED } : sheet,
    ),
  };
}
