// Carries edits out in Excel: one request for all of them, unless they are too large for one.

import { applyEdits as editWorkbook, type Edit, type WorkbookData } from '@coachbook/workbook';
import { aroundFilters } from './aroundFilters';
import { tidyCharts } from './applyCharts';
import type { Told } from './applyEdit';
import { applyOutline, isAboutOutline, mayBeRefused } from './applyOutline';
import { beginBatch, paintAnew, queueEdits, textsOf, toldEdits } from './beginBatch';
import { withoutFilling } from './lonelyFormulas';
import { addCellStyles, readMissingCellStyles } from './provideCellStyles';
import { formatAll, isPrintEdit, printAll, type LeftOut } from './writeOptional';
import { MovedError, type Confirm, type SheetArea } from '../confirmCells';

/** Queues what is refused where the workbook is no longer as it was read, given what is about to be written, what was read, and what else must still stand as it was read; what it answers is called when that was written. */
export type Hold = (edits: readonly Edit[], before: WorkbookData, also?: readonly SheetArea[]) => Confirm | undefined;

/**
 * Applies the edits in their order. Sends one request; where the edits weigh more than Excel on the web accepts, as many as it takes, each leaving the workbook whole; one before where cells come from cell styles that may be missing, and
 * some after charts were added or the print set-up changed. `before`: the workbook as it was just read, so that no row lands where a filter shows another. `hold` is called at the head of each request that writes, see holdPlaces and confirmCells; where that finds out that something else stood there, further requests are not sent. `inRows`: see aroundFilters. An error of Excel's stops at the edit it concerns. Outlines come last: where somebody has grouped rows otherwise than we left them, that is how they stay, and nothing else is held up. What of charts' details and the print set-up Excel refuses is left out and answered.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: WorkbookData,
  hold?: Hold,
  inRows: readonly SheetArea[] = [],
): Promise<readonly LeftOut[]> {
  if (edits.length === 0) return [];
  const { batch, wanted } = beginBatch(context, edits);
  const missing = wanted.length > 0 ? await readMissingCellStyles(context, wanted) : [];
  const print = edits.filter(isPrintEdit);
  let isLookedAt = true;
  let isLast = false;
  const holdOn = (to: readonly Edit[], read: WorkbookData): void => {
    const confirm = hold?.(to, read);
    isLookedAt = confirm === undefined;
    // As soon as it can be told: whatever becomes of further requests, what was written over is known by then.
    batch.whenAnswered(() => {
      isLookedAt = true;
      try {
        confirm?.();
      } catch (error) {
        if (error instanceof MovedError) error.isWhole = isLast && print.length === 0;
        throw error;
      }
    });
  };
  holdOn(edits, before);
  addCellStyles(context, missing);
  paintAnew(batch);
  const told = aroundFilters(
    toldEdits(withoutFilling(edits, before).filter((edit) => !isPrintEdit(edit))),
    before,
    inRows,
  );
  // Between two requests others may move rows as well: each further one finds what the ones before it left.
  const added = await queueEdits(batch, told, textsOf(edits), (sent) => {
    holdOn(told.slice(sent).filter(isPlain), editWorkbook(before, told.slice(0, sent).filter(isPlain)));
  });
  const outlines = told.filter((edit) => edit.kind === 'setRows');
  const areDoubtful = outlines.some(mayBeRefused);
  // What was asked about charts and cells would not be answered by a request that ends with an error.
  if (areDoubtful && (added.length > 0 || !isLookedAt)) await batch.send();
  for (const edit of outlines) applyOutline(batch, edit);
  isLast = added.length === 0;
  await batch.send().catch((error: unknown) => {
    if (!areDoubtful || !isAboutOutline(error)) throw error;
  });
  if (added.some(({ foreign }) => foreign.value > 0)) {
    tidyCharts(batch, added);
    await batch.send();
  }
  return [
    ...(added.length > 0 ? await formatAll(batch, added) : []),
    ...(print.length > 0 ? await printAll(batch, print) : []),
  ];
}

/** Looks are gathered, and move nothing. */
function isPlain(edit: Told): edit is Exclude<Told, { kind: 'setStyles' }> {
  return edit.kind !== 'setStyles';
}
