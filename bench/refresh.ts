// What creating and refreshing cost through the Excel API: requests, bytes, and our own time against the bare cost of reading and writing the same blocks.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import { SheetDraft, type WorkbookData } from '@coachbook/workbook';
import { ACTIONS, editsOfChanges, newWorkbook, recompute, runBatches, type Change } from '../src/app';
import { Attempt } from '../src/app/changes';
import { createInExcel } from '../src/app/createInExcel';
import { readOurs } from '../src/app/readOurs';
import { refresh } from '../src/app/refresh';
import { applyEdits, WorkbookMemory } from '../src/excel';
import type { BenchRow } from './BenchRow';

const today = '2026-11-23';
const manyGoals = 2000;

async function open(data?: WorkbookData) {
  const host = await createHost(data, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = connectClient(host);
  return { host, run: runBatches(Excel) };
}

/** A blank workbook whose Goals table holds that many goals, ten below each parent. */
export function workbookWithGoals(count: number): WorkbookData {
  const blank = newWorkbook({ language: 'en', content: 'blank', today });
  return {
    ...blank,
    sheets: blank.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === 'Goals');
      if (!table) return sheet;
      const at = (header: string): number => table.area.left + table.columns.findIndex(({ name }) => name === header);
      const draft = new SheetDraft(sheet);
      const columns = {
        id: at('Id'),
        name: at('Goal'),
        parent: at('Part of'),
        baseline: at('Starting value'),
        target: at('Target'),
        current: at('Current value'),
      };
      for (let index = 0; index < count; index += 1) {
        const row = table.area.top + 1 + index;
        const isParent = index % 11 === 0;
        draft.setContent(row, columns.id, { value: `G${index + 1}` });
        draft.setContent(row, columns.name, { value: `Goal number ${index + 1}` });
        if (isParent) continue;
        draft.setContent(row, columns.parent, { value: `G${index - (index % 11) + 1}` });
        draft.setContent(row, columns.baseline, { value: 0 });
        draft.setContent(row, columns.target, { value: 100 });
        draft.setContent(row, columns.current, { value: index % 100 });
      }
      // What the spare rows of a blank table show is not what these say: they are calculated on opening.
      for (const { index, cells } of sheet.rows)
        for (const { column, formula } of cells)
          if (formula !== undefined) draft.setContent(index, column, { formula, value: null });
      return draft.finish({ tables: [{ ...table, area: { ...table.area, bottom: table.area.top + count } }] });
    }),
  };
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function trafficRows(what: string, { traffic }: Host): readonly BenchRow[] {
  return [
    { name: `${what}: requests`, value: traffic.requests, unit: '' },
    { name: `${what}: actions`, value: traffic.actions, unit: '' },
    { name: `${what}: sent`, value: Math.round(traffic.requestBytes / 1000), unit: 'kB' },
    { name: `${what}: received`, value: Math.round(traffic.responseBytes / 1000), unit: 'kB' },
  ];
}

/** Median of an odd number of runs. */
async function median(runs: number, act: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await act());
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** A value saved by a form, whose place is confirmed by the request that writes, against the same reading, computing and writing without asking. */
async function savingRows(count: number): Promise<readonly BenchRow[]> {
  const { host, run } = await open(recompute(workbookWithGoals(count), today, 'file').after);
  const memory = new WorkbookMemory();
  memory.isListening = true;
  await refresh(run, today, { memory });
  let value = 0;
  const next = (): readonly Change[] => [
    { kind: 'set', place: { table: 'goals', row: 1, id: 'G2', column: 'target' }, value: (value += 1) },
  ];
  const save = (): Promise<unknown> => ACTIONS.change.perform({ run, today: () => today, memory }, new Attempt(next()));
  const bare = (): Promise<unknown> =>
    run(async (context) => {
      const now = recompute(await readOurs(context, memory), today, 'excel');
      await applyEdits(context, editsOfChanges(next(), now, today) ?? [], now.before);
    });
  await save();
  host.traffic.reset();
  await save();
  const { requests, actions } = host.traffic;
  const [asked, unasked] = [await median(7, () => timed(save)), await median(7, () => timed(bare))];
  return [
    { name: `save a value among ${count} goals: requests`, value: requests, unit: '' },
    { name: `save a value among ${count} goals: actions`, value: actions, unit: '' },
    {
      name: `save a value among ${count} goals`,
      value: Math.round(asked),
      unit: 'ms',
      ratio: Math.round((asked / unasked) * 100) / 100,
    },
  ];
}

export async function refreshBench(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const fresh = await open();
  fresh.host.traffic.reset();
  await createInExcel(fresh.run, { language: 'en', content: 'headOfCustomerService', today });
  rows.push(...trafficRows('create the example', fresh.host));
  fresh.host.traffic.reset();
  await refresh(fresh.run, today);
  rows.push(...trafficRows('refresh, nothing changed', fresh.host));
  // As an open pane does it, whose first look is over.
  const memory = new WorkbookMemory();
  memory.isListening = true;
  await refresh(fresh.run, today, { memory });
  fresh.host.traffic.reset();
  await refresh(fresh.run, today, { memory });
  rows.push(...trafficRows('refresh in an open pane, nothing changed', fresh.host));

  for (const count of [50, 500, 5_000]) rows.push(...(await savingRows(count)));

  const { host, run } = await open(workbookWithGoals(manyGoals));
  host.traffic.reset();
  await refresh(run, today);
  rows.push(...trafficRows(`first refresh of ${manyGoals} goals`, host));
  const goals = host.snapshot().sheets.find(({ tables }) => tables.some(({ name }) => name === 'Goals'));
  const table = goals?.tables.find(({ name }) => name === 'Goals');
  const column = (table?.area.left ?? 0) + (table?.columns.findIndex(({ name }) => name === 'Current value') ?? 0);
  let value = 0;
  const change = (): void =>
    void host.user.type(goals?.name ?? '', (table?.area.top ?? 0) + 2, column, String((value += 7) % 100));
  change();
  host.traffic.reset();
  const { edits, before } = await refresh(run, today);
  rows.push(...trafficRows(`refresh of ${manyGoals} goals, one value changed`, host));
  const whole = await median(5, async () => {
    change();
    return timed(() => refresh(run, today));
  });
  const bareRead = await median(5, () => timed(() => run((context) => readOurs(context))));
  const bareWrite = await median(5, () => timed(() => run((context) => applyEdits(context, edits, before))));
  rows.push(
    {
      name: `refresh of ${manyGoals} goals, one value changed`,
      value: Math.round(whole),
      unit: 'ms',
      ratio: Math.round((whole / (bareRead + bareWrite)) * 100) / 100,
    },
    { name: 'bare reading of the same tables', value: Math.round(bareRead), unit: 'ms' },
    { name: 'bare writing of the same blocks', value: Math.round(bareWrite), unit: 'ms' },
  );
  return rows;
}
