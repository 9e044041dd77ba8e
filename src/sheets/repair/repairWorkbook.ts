// Puts back what is ours and is missing: sheets, tables, columns, lines of records, charts, rules, names. What people typed stays where it is.

import type { WorkbookData } from '@coachbook/workbook';
import { locate } from '../decode/locate';
import type { SheetContext } from '../schema/SheetContext';
import { colourNewColumns } from './colourNewColumns';
import { finishSheets } from './finishSheets';
import { restoreCharts } from './restoreCharts';
import { restoreColumns } from './restoreColumns';
import { restoreFields } from './restoreFields';
import { restoreFormulas } from './restoreFormulas';
import { restoreNames } from './restoreNames';
import { restoreRules } from './restoreRules';
import { restoreSheets } from './restoreSheets';
import { restoreTables } from './restoreTables';

/** The damaged workbook, what it means, and how a new one for the same engagement looks. */
interface Repair {
  readonly damaged: WorkbookData;
  readonly context: SheetContext;
  readonly fresh: WorkbookData;
}

/**
 * The workbook with every part of ours there again, nothing computed yet. An upgrade is the same: what has come since an older version is what is missing. `damaged` holds all cells of
 * the sheets that are ours; a sheet's conditional formats and a column's validation count as missing where there are none at all; columns that are put back bring their colours along; sheets whose
 * making came to no end look as if it had. Where people have put something else in a
 * part's place, the part goes beside it or stays away; a second repair changes nothing.
 */
export function repairWorkbook({ damaged, context, fresh }: Repair): WorkbookData {
  const whole = [restoreSheets, restoreTables, restoreColumns, restoreFields].reduce(
    (workbook, restore) => restore(workbook, fresh, locate(workbook), context),
    damaged,
  );
  const restored = [restoreFormulas, restoreNames, restoreRules, restoreCharts].reduce(
    (workbook, restore) => restore(workbook, fresh, locate(workbook), context),
    whole,
  );
  return finishSheets(colourNewColumns(restored, damaged, context), fresh, locate(restored), context);
}
