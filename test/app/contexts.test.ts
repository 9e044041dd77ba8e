// Every action on contexts of its own, as the entry points run them: outside Excel.run Microsoft's client refuses an object that is used after the sync that loaded it (InvalidObjectPath).

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { ACTIONS, newWorkbook, runBatches, type Environment, type Recomputed } from '../../src/app';
import { Attempt } from '../../src/app/changes';
import type { Finding } from '../../src/domain';

const today = '2026-11-23';
const halfFilled = newWorkbook({ language: 'en', content: 'halfFilled', today });

async function open(workbook?: WorkbookData): Promise<{ readonly host: Host; readonly environment: Environment }> {
  const host = await createHost(workbook);
  return {
    host,
    environment: {
      run: runBatches(connectClient(host).Excel),
      today: () => today,
      now: () => new Date(2026, 10, 23, 9),
    },
  };
}

/** One of each kind, and of each column it is about. */
function kinds({ findings, analysis }: Recomputed): readonly Finding[] {
  const all = [...findings, ...analysis.gates.flatMap(({ reasons }) => reasons)];
  return [
    ...new Map(
      all.map((finding) => [`${finding.code} ${finding.place.table} ${finding.place.column}`, finding]),
    ).values(),
  ];
}

it('leads to the place of every kind of finding, folded away or not', async () => {
  const { host, environment } = await open(halfFilled);
  const { located, ...recomputed } = await ACTIONS.load.perform(environment);
  const failed: string[] = [];
  for (const { code, place } of kinds({ ...recomputed, located })) {
    if (located.tables.size === 0) continue;
    await ACTIONS.goToCell
      .perform(environment, { place, located })
      .catch((error: Error) => failed.push(`${code}: ${error.message}`));
  }
  expect(failed).toEqual([]);
  const folded = ({ sheets }: WorkbookData): number =>
    sheets
      .flatMap(({ columns }) => columns)
      .reduce((sum, { first, last, hidden }) => sum + (hidden ? last - first + 1 : 0), 0);
  expect(folded(host.snapshot())).toBeLessThan(folded(halfFilled));
});

it('carries out every kind of remedy, and takes it back', async () => {
  const { environment } = await open(halfFilled);
  const failed: string[] = [];
  for (const finding of kinds(await ACTIONS.load.perform(environment))) {
    if (!finding.remedy || finding.remedy.kind === 'repair') continue;
    try {
      const back = await ACTIONS.remedy.perform(environment, { finding, attempt: new Attempt() });
      if (back) await ACTIONS.undo.perform(environment, back);
      else failed.push(`${finding.code}: no way back`);
    } catch (error) {
      failed.push(`${finding.code}: ${String(error)}`);
    }
  }
  expect(failed).toEqual([]);
}, 60_000);

it('remembers how to take back what was written, even where the way to it is barred', async () => {
  const { host, environment } = await open(halfFilled);
  const finding = kinds(await ACTIONS.load.perform(environment)).find(({ remedy }) => remedy?.kind === 'add');
  if (!finding) throw new Error('The example has a finding that adds a row');
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  // Another window has come to the front: documented for select and activate.
  host.bridge.sendMessageToHost = (text) => {
    if (text.includes('"Activate"')) host.fail({ code: 'InvalidSelection' });
    send(text);
  };
  expect(await ACTIONS.remedy.perform(environment, { finding, attempt: new Attempt() })).toBeDefined();
});

it('finds tables that were renamed, brings everything up to date, changes, repairs, shows and creates', async () => {
  const { host, environment } = await open(halfFilled);
  await environment.run(async (context) => {
    context.workbook.tables.getItem('Goals').name = 'Aims';
    context.workbook.tables.getItem('People').name = 'Everybody';
    await context.sync();
  });
  const { located, usable } = await ACTIONS.load.perform(environment);
  expect(usable).toBe(true);
  expect([...located.tables.values()].map(({ table }) => table.name)).toEqual(
    expect.arrayContaining(['Aims', 'Everybody']),
  );
  host.user.deleteSheet('Goal tree');
  await ACTIONS.repair.perform(environment);
  await ACTIONS.refresh.perform(environment);
  const back = await ACTIONS.change.perform(
    environment,
    new Attempt([{ kind: 'add', table: 'goals', values: { name: 'Later' } }]),
  );
  await ACTIONS.refresh.perform(environment);
  if (back) await ACTIONS.undo.perform(environment, back);
  await ACTIONS.timeline.perform(environment);
  await ACTIONS.showSheet.perform(environment, {
    place: { table: 'goals', row: undefined, id: undefined, column: undefined },
    located: (await ACTIONS.load.perform(environment)).located,
  });
  expect(host.snapshot().activeSheet).toBe('4 Goals');
  const blank = await open();
  await ACTIONS.create.perform(blank.environment, { language: 'en', content: 'blank' });
  expect((await ACTIONS.load.perform(blank.environment)).usable).toBe(true);
}, 60_000);
