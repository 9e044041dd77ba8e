// Makes new sheets in a few requests, each of which leaves a workbook that can be used; all of them or none.

import type { Edit, NameData, WorkbookData } from '@coachbook/workbook';
import { tidyCharts, type AddedChart } from './applyCharts';
import type { Told } from './applyEdit';
import { applyOutline } from './applyOutline';
import type { Batch } from './Batch';
import { takeAway } from './takeAway';
import { beginBatch, paintAnew, queueEdits, textsOf, toldEdits } from './beginBatch';
import { addCellStyles, missingCellStyles } from './provideCellStyles';
import { patiently } from './patiently';
import { addMark, makeSureItIsFinished, removeMark } from '../unfinished';
import { formatAll, isPrintEdit, printAll, type LeftOut } from './writeOptional';

/** In this order: what a workbook cannot do without comes first. */
const STEPS = ['sheets', 'contents', 'formatting', 'charts'] as const;
type Step = (typeof STEPS)[number];

interface CreateSheetsOptions {
  /** Stands in the workbook as long as it is not whole. */
  readonly mark: NameData;
  /** The workbook as it was just read: what it is called and its own properties come back where the work is given up. */
  readonly before: WorkbookData;
  /** Names of all cell styles it has. */
  readonly cellStyles: readonly string[];
  /**
   * Awaited before each step; what it throws ends the work, and what was made is taken away again. `done` of `of` steps are behind. From the first step on that `canEnd` is false for, the workbook is whole, and the work goes on to its
   * end: nothing may be thrown any more that had not happened before.
   */
  readonly beforeStep?: (done: number, of: number, canEnd: boolean) => Promise<void>;
  /** Milliseconds, see takeAway. */
  readonly pause?: number;
}

/**
 * Edits that add sheets (and what belongs to them) to the workbook of this context, told in steps: the sheets; values, tables, names, formulas and validations; looks, sizes and colours by rules; charts; then what can be left out, details of
 * charts and how sheets print. Seven requests as a rule. Where Excel refuses one of the first four, or `beforeStep` throws, all that was added is deleted again and the error is thrown. What had to be left out
 * of the rest is answered.
 */
export async function createSheets(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { mark, before, cellStyles, beforeStep = async () => undefined, pause }: CreateSheetsOptions,
): Promise<readonly LeftOut[]> {
  const { batch, wanted } = beginBatch(context, edits);
  const textAt = textsOf(edits);
  const told = toldEdits(edits);
  const steps = STEPS.length + 2;
  const added: AddedChart[] = [];
  const missing = missingCellStyles(wanted, cellStyles);
  // Whoever stops it now has lost nothing.
  await beforeStep(0, steps, true);
  const sheets = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  let ids: readonly string[] | undefined;
  let isFilled = false;
  try {
    for (const [done, step] of STEPS.entries()) {
      if (done > 0) await beforeStep(done, steps, true);
      isFilled = done > 0;
      if (step === 'sheets') addMark(context, mark);
      if (step === 'contents') addCellStyles(context, missing);
      added.push(
        ...(await writeStep(
          batch,
          told.filter((edit) => stepOf(edit) === step),
          textAt,
        )),
      );
      if (step === 'sheets') ids = sheets.map((name) => batch.sheet(name).id);
    }
    if (added.some(({ foreign }) => foreign.value > 0)) tidyCharts(batch, added);
    // What was calculated while calculation was held back is brought up to date, as Excel asks for.
    context.application.calculate('Recalculate');
    await batch.send();
    await beforeStep(STEPS.length, steps, false);
  } catch (error) {
    await takeAway(context, {
      edits,
      mark,
      sheets: ids,
      isFilled,
      cellStyles: missing.map(({ name }) => name),
      before,
      ...(pause === undefined ? {} : { pause }),
    });
    throw error;
  }
  // The workbook is whole: nothing that comes now may look as if it were not.
  const waits = { pause: pause ?? 500 };
  const withoutCharts = await formatAll(batch, added, waits);
  await beforeStep(STEPS.length + 1, steps, false);
  let isFinished = false;
  const withoutPrint = await printAll(batch, edits.filter(isPrintEdit), waits, {
    queue: () => removeMark(context, mark),
    done: () => {
      isFinished = true;
    },
  });
  // Where Excel refused that request, it may have refused what came first in it.
  if (!isFinished) await patiently(() => makeSureItIsFinished(context, mark), waits.pause).catch(() => undefined);
  return [...withoutCharts, ...withoutPrint];
}

/** Calculation and painting are held back until the request is done. More than one request only where it weighs too much for Excel on the web. */
async function writeStep(
  batch: Batch,
  edits: readonly Told[],
  textAt: ReturnType<typeof textsOf>,
): Promise<readonly AddedChart[]> {
  const begin = (): void => {
    batch.context.application.suspendApiCalculationUntilNextSync();
    paintAnew(batch);
  };
  begin();
  const added = await queueEdits(batch, edits, textAt, begin);
  for (const edit of edits) if (edit.kind === 'setRows') applyOutline(batch, edit);
  await batch.send();
  return added;
}

function stepOf({ kind }: Told): Step | undefined {
  switch (kind) {
    case 'setPrint':
    case 'setPageBreaks':
    case 'select':
    case 'provideCellStyles':
      return undefined;
    case 'addSheet':
      return 'sheets';
    case 'setStyles':
    case 'setColumns':
    case 'setRows':
    case 'setMerges':
    case 'setSheet':
    case 'setConditionalFormats':
    case 'addConditionalFormats':
      return 'formatting';
    case 'setCharts':
    case 'setImages':
    case 'setNotes':
    case 'setProperties':
    case 'setSettings':
    case 'setCustomXml':
    case 'protect':
    case 'activate':
      return 'charts';
    default:
      return 'contents';
  }
}
