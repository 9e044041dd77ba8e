// Carries edits out in Excel: one request for all of them, unless they are too large for one.

import type { Edit } from '../../workbook';
import { applyCells } from './applyCells';
import { applyOutline, isAboutOutline, mayBeRefused } from './applyOutline';
import { applyDrawings, tidyCharts, type AddedChart } from './applyDrawings';
import { applyRules } from './applyRules';
import { applySheets } from './applySheets';
import { applyTables } from './applyTables';
import { splitEdit, weightOf } from './splitEdit';

/** Well below the 5 MB that Excel on the web takes, because a request is longer than the edits it carries. */
const requestSize = 4_200_000;

/**
 * Applies the edits in their order. Sends one request; where the edits weigh more than Excel on the web accepts, as many as it takes, each leaving the workbook whole; and one more after
 * charts were added. An error of Excel's stops at the edit it concerns. Outlines come last: where somebody has grouped rows otherwise than we left them, that is how they stay, and nothing else is held up.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  const charts: (readonly [string, readonly AddedChart[]])[] = [];
  const outlines: Extract<Edit, { kind: 'setRows' }>[] = [];
  let size = 0;
  for (const edit of edits.flatMap((whole) => splitEdit(whole, requestSize))) {
    const weight = weightOf(edit);
    if (size > 0 && size + weight > requestSize) {
      await context.sync();
      size = 0;
    }
    size += weight;
    if (edit.kind === 'setRows') outlines.push(edit);
    if (edit.kind === 'setCharts') charts.push([edit.sheet, applyDrawings(context.workbook, context.workbook.worksheets.getItem(edit.sheet), edit)]);
    else applyEdit(context, edit);
  }
  const areDoubtful = outlines.some(mayBeRefused);
  // What was asked about the charts would not be answered by a request that ends with an error.
  if (areDoubtful && charts.some(([, added]) => added.length > 0)) await context.sync();
  for (const edit of outlines) applyOutline(context.workbook.worksheets.getItem(edit.sheet), edit);
  await context.sync().catch((error: unknown) => {
    if (!areDoubtful || !isAboutOutline(error)) throw error;
  });
  const untidy = charts.filter(([, added]) => added.some(({ foreign }) => foreign.value > 0));
  if (untidy.length === 0) return;
  for (const [sheet, added] of untidy) tidyCharts(context.workbook.worksheets.getItem(sheet), added);
  await context.sync();
}

function applyEdit(context: Excel.RequestContext, edit: Exclude<Edit, { kind: 'setCharts' }>): void {
  const { workbook } = context;
  switch (edit.kind) {
    case 'insertColumns':
    case 'insertCells':
    case 'setColumns':
    case 'setRows':
    case 'setStyle':
    case 'setValues':
    case 'setFormulas':
    case 'setMerges':
      return applyCells(workbook.worksheets.getItem(edit.sheet), edit);
    case 'addTable':
    case 'changeTable':
    case 'growTable':
    case 'deleteTable':
      return applyTables(workbook.worksheets.getItem(edit.sheet), edit);
    case 'setValidations':
    case 'addConditionalFormats':
    case 'setConditionalFormats':
    case 'setHyperlinks':
      return applyRules(workbook.worksheets.getItem(edit.sheet), edit);
    case 'setImages':
    case 'setNotes':
      return void applyDrawings(workbook, workbook.worksheets.getItem(edit.sheet), edit);
    default:
      return applySheets(workbook, edit);
  }
}
