// What has to be known of a workbook before it can be repaired.

import type { Area, WorkbookData } from '@coachbook/workbook';
import { locate, type Located } from '../decode/locate';
import type { SheetContext } from '../schema/SheetContext';
import { calculatedColumns } from './restoreFormulas';
import { lostValidations } from './restoreRules';
import { sheetPairs } from './sheetPairs';

interface RepairReach {
  /** Names of the sheets that are ours: all their cells matter. */
  readonly sheets: readonly string[];
  /** Those of them that lack a table: even a formula that shows nothing must not be covered there. */
  readonly lacking: readonly string[];
  /** Cells that Excel calculates: their formulas matter. */
  readonly calculated: readonly { readonly sheet: string; readonly area: Area }[];
  /** Where validations of ours should be. */
  readonly validated: readonly { readonly sheet: string; readonly area: Area }[];
}

/** `fresh` is a new workbook for the same engagement. */
export function repairReach(
  workbook: WorkbookData,
  fresh: WorkbookData,
  located: Located,
  context: SheetContext,
): RepairReach {
  const made = locate(fresh);
  const pairs = sheetPairs(workbook, fresh, located, context);
  return {
    sheets: pairs.flatMap(({ sheet }) => sheet?.name ?? []),
    lacking: pairs.flatMap(({ sheet, definition }) =>
      sheet && definition.tables.some(({ name }) => !located.tables.has(name)) ? [sheet.name] : [],
    ),
    calculated: calculatedColumns(located, context).map(({ sheet, column, first, last }) => ({
      sheet,
      area: { top: first, bottom: last, left: column, right: column },
    })),
    validated: pairs.flatMap(({ sheet, definition, fresh: model }) => {
      if (!sheet) return [];
      const areas = lostValidations({ ...sheet, validations: [] }, definition, model, made, located).flatMap(
        (validation) => validation.areas,
      );
      return areas.map((area) => ({ sheet: sheet.name, area }));
    }),
  };
}
