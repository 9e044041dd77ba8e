// Runs one probe on a sheet of its own and writes down what became of it.

import type { ExcelHere } from '../model/ExcelHere';
import type { RunningProbe } from '../model/Probe';
import { PROBE_SHEET } from '../model/probeSheet';
import type { ProbeResult } from '../model/ProbeResult';
import type { Scratch } from '../model/Scratch';
import { UNSEEN } from '../model/unseen';
import { refusalOf, refused } from '../probes/refusal';
import { carriedItems } from './carriedItems';
import { createLimit } from './createLimit';
import { removeCustom } from './customProperties';
import { removeNames } from './removeNames';
import type { Stock } from './Stock';
import { withinTime } from './withinTime';

/** Milliseconds after which a request counts as not answered. A person may take their time. */
const timeoutMs = 60_000;

/** Never throws: what goes wrong is the result. Afterwards only the sheets and names of the stock are there. */
export async function runProbe(
  probe: RunningProbe,
  here: ExcelHere,
  stock: Stock,
  ask: Scratch['ask'],
): Promise<ProbeResult> {
  const { id, asks, expects } = probe;
  const started = { at: performance.now(), asking: 0 };
  const limit = createLimit(timeoutMs);
  const askInTime: Scratch['ask'] = async (question) => {
    const before = performance.now();
    const answer = await limit.person(() => ask(question));
    started.asking += performance.now() - before;
    return answer;
  };
  const ms = (): number => Math.round(performance.now() - started.at - started.asking);
  try {
    await withinTime(prepare(here), timeoutMs);
    const context = new here.excel.RequestContext();
    started.at = performance.now();
    const answer = await limit.within(() =>
      probe.perform({ context, sheet: context.workbook.worksheets.getItem(PROBE_SHEET), here, ask: askInTime }),
    );
    return {
      id,
      asks,
      expects,
      answer,
      outcome: answer === UNSEEN ? 'skipped' : expects.includes(answer) ? 'pass' : 'differs',
      ms: ms(),
    };
  } catch (error) {
    const { code, ...more } = refusalOf(error);
    const answer = refused(code);
    return { id, asks, expects, answer, outcome: expects.includes(answer) ? 'pass' : 'refused', ...more, ms: ms() };
  } finally {
    await withinTime(tidy(new here.excel.RequestContext(), stock), timeoutMs).catch(() => undefined);
  }
}

/** The first sheet stays in front. A trial sheet that could not be taken away after the last probe is replaced. */
async function prepare({ excel }: ExcelHere): Promise<void> {
  const addSheet = async (): Promise<void> => {
    const context = new excel.RequestContext();
    context.workbook.worksheets.add(PROBE_SHEET);
    await context.sync();
  };
  await addSheet().catch(async (error: unknown) => {
    const context = new excel.RequestContext();
    const left = context.workbook.worksheets.getItemOrNullObject(PROBE_SHEET).load('name');
    await context.sync();
    if (left.isNullObject) throw error;
    left.delete();
    await context.sync();
    await addSheet();
  });
}

/** What one probe left would be in the way of the next. What Excel may refuse goes in requests of its own, sheets in a last one that does not depend on it. */
async function tidy(context: Excel.RequestContext, stock: Stock): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const carried = carriedItems(context.workbook);
  await context.sync();
  await removeNames(context, carried.newNames(stock.carriedItems));
  await removeCustom(context, stock.carriedItems.custom).catch(() => undefined);
  const own = new Set(stock.sheets);
  const [first] = stock.sheets;
  if (first !== undefined) worksheets.getItem(first).activate();
  for (const { name } of worksheets.items) if (!own.has(name)) worksheets.getItem(name).delete();
  // Styles last: by then no cell has them.
  carried.removeAllBut(stock.carriedItems);
  await context.sync();
}
