// Looks a workbook can do without: tried together, then one by one, and what Excel refuses is left out and told.

import type { Edit } from '../../workbook';
import type { AddedChart } from './applyCharts';
import { applyPrint } from './applyPrint';
import type { Batch } from './Batch';
import { dressChart } from './dressCharts';

/** What had to be left out. */
export type LeftOut = 'print' | 'paper' | 'charts';

/** Details of charts that were just added. One request; one for each chart where Excel refuses something. */
export async function dressAll(batch: Batch, added: readonly AddedChart[]): Promise<readonly LeftOut[]> {
  const charts = added.map(({ sheet, data }) => () => dressChart(batch, sheet, data));
  return (await tryAll(batch, charts)) ? [] : ['charts'];
}

type PrintEdit = Extract<Edit, { kind: 'setPrint' | 'setPageBreaks' }>;

export const isPrintEdit = (edit: Edit): edit is PrintEdit => edit.kind === 'setPrint' || edit.kind === 'setPageBreaks';

/** How sheets print. One request; where Excel refuses something, one for each sheet, first with the paper it was drawn for, then with the printer's own. */
export async function printAll(batch: Batch, edits: readonly PrintEdit[]): Promise<readonly LeftOut[]> {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))].map((sheet) => edits.filter((edit) => edit.sheet === sheet));
  if (await attempt(batch, () => edits.forEach((edit) => applyPrint(batch, edit)))) return [];
  const leftOut = new Set<LeftOut>();
  let isHopeless = false;
  for (const own of sheets) {
    if (isHopeless) break;
    if (await attempt(batch, () => own.forEach((edit) => applyPrint(batch, edit, { again: true })))) continue;
    const isPaper = await attempt(batch, () => own.forEach((edit) => applyPrint(batch, edit, { again: true, withoutPaper: true })));
    leftOut.add(isPaper ? 'paper' : 'print');
    // Refused although nothing is said of paper: there is no printer, and all other sheets are refused as well.
    isHopeless = !isPaper;
  }
  return [...leftOut];
}

async function tryAll(batch: Batch, acts: readonly (() => void)[]): Promise<boolean> {
  if (await attempt(batch, () => acts.forEach((act) => act()))) return true;
  for (const act of acts) await attempt(batch, act);
  return false;
}

/** Whether Excel took it. What it took before it refused stays; telling it once more does no harm. */
async function attempt(batch: Batch, act: () => void): Promise<boolean> {
  try {
    act();
    await batch.send();
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

/** Excel's no to what it was asked for; a broken connection or a cell that is being edited is none. */
function isRefusal(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && !['InvalidOperationInCellEditMode', 'RequestAborted', 'ServerBusy', 'Timeout'].includes(code);
}
