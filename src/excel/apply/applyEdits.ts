// Carries edits out in Excel: one request for all of them, unless they are too large for one.

import type { Edit, WorkbookData } from '../../workbook';
import { aroundFilters } from './aroundFilters';
import type { AddedChart } from './applyCharts';
import { tidyCharts } from './applyCharts';
import { applyEdit } from './applyEdit';
import { applyOutline, isAboutOutline, mayBeRefused } from './applyOutline';
import { Batch } from './Batch';
import { gatherEdits } from './gatherEdits';
import { withoutFilling } from './lonelyFormulas';
import { addCellStyles, readMissingCellStyles } from './provideCellStyles';
import { splitEdit, weightOf } from './splitEdit';
import { dressAll, isPrintEdit, printAll, type LeftOut } from './writeOptional';

/** Queues what is refused where the workbook is no longer as it was read, given what is about to be written. */
export type Hold = (edits: readonly Edit[]) => void;

/** Well below the 5 MB that Excel on the web takes, because a request is longer than the edits it carries. */
export const requestSize = 4_200_000;

/**
 * Applies the edits in their order. Sends one request; where the edits weigh more than Excel on the web accepts, as many as it takes, each leaving the workbook whole; one before where cells come from cell styles that may be missing, and
 * some after charts were added or the print set-up changed. `before`: the workbook as it was just read, so that no row lands where a filter shows another. `hold` is called at the head of the request that writes, see holdPlaces. An error of Excel's stops at the edit it concerns. Outlines come last: where somebody has grouped rows otherwise than we left them, that is how they stay, and nothing else is held up. What of charts' details and the print set-up Excel refuses is left out and answered.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[], before: WorkbookData, hold?: Hold): Promise<readonly LeftOut[]> {
  if (edits.length === 0) return [];
  const wanted = edits.flatMap((edit) => (edit.kind === 'provideCellStyles' ? edit.cellStyles : []));
  const batch = new Batch(context, { fresh: freshSheets(edits), cellStyles: new Map(wanted.map(({ name, style }) => [name, style])) });
  const missing = wanted.length > 0 ? await readMissingCellStyles(context, wanted) : [];
  hold?.(edits);
  addCellStyles(context, missing);
  paintAnew(batch);
  const textAt = textsOf(edits);
  const added: AddedChart[] = [];
  const outlines: Extract<Edit, { kind: 'setRows' }>[] = [];
  let size = 0;
  for (const edit of aroundFilters(gatherEdits(withoutFilling(edits, before).filter((edit) => !isPrintEdit(edit)).flatMap((whole) => splitEdit(whole, requestSize))), before)) {
    const weight = weightOf(edit);
    if (size > 0 && size + weight > requestSize) {
      await batch.send();
      size = 0;
    }
    size += weight;
    if (edit.kind === 'setRows') outlines.push(edit);
    added.push(...applyEdit(batch, edit, textAt));
  }
  const areDoubtful = outlines.some(mayBeRefused);
  // What was asked about the charts would not be answered by a request that ends with an error.
  if (areDoubtful && added.length > 0) await batch.send();
  for (const edit of outlines) applyOutline(batch, edit);
  await batch.send().catch((error: unknown) => {
    if (!areDoubtful || !isAboutOutline(error)) throw error;
  });
  if (added.some(({ foreign }) => foreign.value > 0)) {
    tidyCharts(batch, added);
    await batch.send();
  }
  const print = edits.filter(isPrintEdit);
  return [...(added.length > 0 ? await dressAll(batch, added) : []), ...(print.length > 0 ? await printAll(batch, print) : [])];
}

/** Some builds show colours by rules anew only when the window is painted (OfficeDev/office-js#5299): holding the painting back until the request is done brings it about, and saves time. */
export function paintAnew({ context }: Batch): void {
  context.application.suspendScreenUpdatingUntilNextSync();
}

export function freshSheets(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : [])));
}

/** What cells show that are written along with their links. */
export function textsOf(edits: readonly Edit[]): (sheet: string, row: number, column: number) => string | undefined {
  const blocks = edits.filter((edit) => edit.kind === 'setValues');
  return (sheet, row, column) => {
    for (const block of blocks) {
      const value = block.sheet === sheet ? block.values[row - block.top]?.[column - block.left] : undefined;
      if (typeof value === 'string') return value;
    }
    return undefined;
  };
}
