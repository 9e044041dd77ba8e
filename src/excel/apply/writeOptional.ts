// Looks a workbook can do without: tried together, then one by one, and what Excel refuses is left out and told.

import type { Edit } from '@coachbook/workbook';
import type { AddedChart } from './applyCharts';
import { applyPrint } from './applyPrint';
import type { Batch } from './Batch';
import { formatChart } from './formatCharts';
import { isPassing, patiently } from './patiently';

/** What had to be left out. */
export type LeftOut = 'print' | 'paper' | 'charts';

/** For work that must not fail any more: what passes by itself is waited for, and left out where it stays. Without it, that is thrown. */
interface Waits {
  /** Milliseconds, see patiently. */
  readonly pause: number;
}

/** Details of charts that were just added. One request; one for each chart where Excel refuses something. */
export async function formatAll(
  batch: Batch,
  added: readonly AddedChart[],
  waits?: Waits,
): Promise<readonly LeftOut[]> {
  const charts = added.map(
    ({ sheet, data }) =>
      () =>
        formatChart(batch, sheet, data),
  );
  return (await tryAll(batch, charts, waits)) ? [] : ['charts'];
}

type PrintEdit = Extract<Edit, { kind: 'setPrint' | 'setPageBreaks' }>;

export const isPrintEdit = (edit: Edit): edit is PrintEdit => edit.kind === 'setPrint' || edit.kind === 'setPageBreaks';

/** `queue`: what goes along with the first request, in front of it; `done` is called where Excel took that. */
interface GoesAlong {
  readonly queue: () => void;
  readonly done: () => void;
}

/** How sheets print. One request; where Excel refuses something, one for each sheet, first with the paper it was drawn for, then with the printer's own. */
export async function printAll(
  batch: Batch,
  edits: readonly PrintEdit[],
  waits?: Waits,
  along?: GoesAlong,
): Promise<readonly LeftOut[]> {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))].map((sheet) =>
    edits.filter((edit) => edit.sheet === sheet),
  );
  const whole = (): void => {
    along?.queue();
    for (const edit of edits) applyPrint(batch, edit);
  };
  if (await attempt(batch, whole, waits)) {
    along?.done();
    return [];
  }
  const leftOut = new Set<LeftOut>();
  let isHopeless = false;
  for (const own of sheets) {
    if (isHopeless) break;
    if (await attempt(batch, () => own.forEach((edit) => applyPrint(batch, edit, { again: true })), waits)) continue;
    const isPaper = await attempt(
      batch,
      () => own.forEach((edit) => applyPrint(batch, edit, { again: true, withoutPaper: true })),
      waits,
    );
    leftOut.add(isPaper ? 'paper' : 'print');
    // Refused although nothing is said of paper: there is no printer, and all other sheets are refused as well.
    isHopeless = !isPaper;
  }
  return [...leftOut];
}

/** Whether all of them were taken in the end. */
async function tryAll(batch: Batch, acts: readonly (() => void)[], waits: Waits | undefined): Promise<boolean> {
  if (await attempt(batch, () => acts.forEach((act) => act()), waits)) return true;
  let isWhole = true;
  for (const act of acts) isWhole = (await attempt(batch, act, waits)) && isWhole;
  return isWhole;
}

/** Whether Excel took it. What it took before it refused stays; telling it once more does no harm. */
async function attempt(batch: Batch, act: () => void, waits: Waits | undefined): Promise<boolean> {
  const once = async (): Promise<void> => {
    act();
    await batch.send();
  };
  try {
    await (waits ? patiently(once, waits.pause) : once());
    return true;
  } catch (error) {
    const isExcels = typeof (error as { readonly code?: unknown }).code === 'string';
    if (!isExcels || (isPassing(error) && !waits)) throw error;
    return false;
  }
}
