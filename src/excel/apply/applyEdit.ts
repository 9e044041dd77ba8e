// One edit, told to Excel: whose business it is.

import { applyCells } from './applyCells';
import { applyStyles } from './applyStyles';
import { applyCharts, type AddedChart } from './applyCharts';
import { applyImages } from './applyImages';
import { applyPrint } from './applyPrint';
import { applyRules } from './applyRules';
import { applySheets } from './applySheets';
import { applyTables } from './applyTables';
import type { Batch } from './Batch';
import type { gatherEdits } from './gatherEdits';

export type Told = ReturnType<typeof gatherEdits>[number];

/** Queues it. Answers the charts it adds. Outlines and cell styles are told apart from it, see applyOutline and provideCellStyles. */
export function applyEdit(batch: Batch, edit: Told, textAt?: Parameters<typeof applyRules>[2]): readonly AddedChart[] {
  switch (edit.kind) {
    case 'setStyles':
      applyStyles(batch, edit.sheet, edit.edits);
      return [];
    case 'insertColumns':
    case 'insertCells':
    case 'setColumns':
    case 'setRows':
    case 'setValues':
    case 'setFormulas':
    case 'setMerges':
      applyCells(batch, edit);
      return [];
    case 'addTable':
    case 'changeTable':
    case 'growTable':
    case 'deleteTable':
      applyTables(batch, edit);
      return [];
    case 'setValidations':
    case 'addConditionalFormats':
    case 'setConditionalFormats':
    case 'setHyperlinks':
      applyRules(batch, edit, textAt);
      return [];
    case 'setCharts':
      return applyCharts(batch, edit);
    case 'setImages':
    case 'setNotes':
      applyImages(batch, edit);
      return [];
    case 'setPrint':
    case 'setPageBreaks':
      applyPrint(batch, edit);
      return [];
    // Selecting would bring each sheet to the front; the first cell is selected on a new sheet anyway.
    case 'select':
    case 'provideCellStyles':
      return [];
    default:
      applySheets(batch, edit);
      return [];
  }
}
