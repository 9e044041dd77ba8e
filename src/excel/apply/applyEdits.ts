// Carries edits out in Excel: one request for all of them, unless they are too large for one.

import type { Edit } from '../../workbook';
import { applyCells } from './applyCells';
import { applyDrawings } from './applyDrawings';
import { applyRules } from './applyRules';
import { applySheets } from './applySheets';
import { applyTables } from './applyTables';

/** Well below the 5 MB that Excel on the web takes, because a request is longer than the edits it carries. */
const requestSize = 3_500_000;

/**
 * Applies the edits in their order. Sends one request; where the edits weigh more than Excel on the web accepts, as many as it takes, each leaving the workbook whole.
 * An error of Excel's stops at the edit it concerns.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  if (edits.length === 0) return;
  let size = 0;
  for (const edit of edits) {
    const weight = weightOf(edit);
    if (size > 0 && size + weight > requestSize) {
      await context.sync();
      size = 0;
    }
    size += weight;
    applyEdit(context, edit);
  }
  await context.sync();
}

function applyEdit(context: Excel.RequestContext, edit: Edit): void {
  const { workbook } = context;
  switch (edit.kind) {
    case 'insertColumns':
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
    case 'setConditionalFormats':
    case 'setHyperlinks':
      return applyRules(workbook.worksheets.getItem(edit.sheet), edit);
    case 'setCharts':
    case 'setImages':
    case 'setNotes':
      return applyDrawings(workbook, workbook.worksheets.getItem(edit.sheet), edit);
    default:
      return applySheets(workbook, edit);
  }
}

function weightOf(edit: Edit): number {
  return edit.kind === 'setStyle' ? edit.areas.length * 3_000 : JSON.stringify(edit).length + 500;
}
