// F3: while we write to a table that somebody has filtered, every value lands in its own row; the embedded workbook plays Excel's defect.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import { cellAt, type SheetData, type TableData } from '@coachbook/workbook';
import { newWorkbook, runBatches } from '../../src/app';
import { refresh } from '../../src/app/refresh';
import { createSession } from '../../src/app/session';

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

function goalsOf(host: Host): {
  readonly sheet: SheetData;
  readonly table: TableData;
  readonly at: (header: string) => number;
} {
  for (const sheet of host.snapshot().sheets) {
    const table = sheet.tables.find(({ name }) => name === 'Goals');
    if (table)
      return { sheet, table, at: (header) => table.area.left + table.columns.findIndex(({ name }) => name === header) };
  }
  throw new Error('The example has goals');
}

/** What each goal shows, by its id. */
function shown(host: Host): Readonly<Record<string, readonly unknown[]>> {
  const { sheet, table } = goalsOf(host);
  const rows = Array.from({ length: table.area.bottom - table.area.top }, (_, offset) => table.area.top + 1 + offset);
  return Object.fromEntries(
    rows.map((row) => [
      String(cellAt(sheet, row, table.area.left)?.value ?? ''),
      table.columns.map((_, offset) => cellAt(sheet, row, table.area.left + offset)?.value ?? null),
    ]),
  );
}

async function open() {
  const host = await createHost(example, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = connectClient(host);
  return { host, run: runBatches(Excel) };
}

function filterByOwner(host: Host): void {
  const { sheet, table, at } = goalsOf(host);
  const owner = String(cellAt(sheet, table.area.top + 3, at('Owner'))?.value);
  host.user.filter(sheet.name, table.area.top, at('Owner'), { values: [owner] });
  expect(goalsOf(host).sheet.rows.filter(({ hidden }) => hidden).length).toBeGreaterThan(2);
}

it('F3: computed columns of a filtered table are brought up to date in their own rows', async () => {
  const [plain, filtered] = [await open(), await open()];
  filterByOwner(filtered.host);
  for (const { host, run } of [plain, filtered]) {
    const { sheet, table, at } = goalsOf(host);
    for (const [offset, value] of [
      [6, '12'],
      [9, '71'],
      [12, '3'],
    ] as const)
      host.user.type(sheet.name, table.area.top + offset, at('Current value'), value);
    expect(
      (await refresh(run, today)).edits.some(
        (edit) => edit.kind === 'setValues' && edit.sheet === sheet.name && edit.values.length > 1,
      ),
    ).toBe(true);
  }
  expect(shown(filtered.host)).toEqual(shown(plain.host));
}, 60_000);

it('F3: what the pane writes and takes back stays in its rows', async () => {
  const { host, run } = await open();
  filterByOwner(host);
  const session = createSession({
    run,
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    quiet: 0,
    pause: 0,
    idle: 0,
  });
  await session.start();
  const before = shown(host);
  const goals = session.getSnapshot().recomputed?.engagement.goals ?? [];
  const changes = goals.slice(2, 9).map(({ id, row }, index) => ({
    kind: 'set' as const,
    place: { table: 'goals' as const, row, id, column: 'weight' },
    value: index + 2,
  }));
  expect(await session.change(changes)).toBe(true);
  const weight = goalsOf(host).at('Weight') - goalsOf(host).table.area.left;
  changes.forEach(({ place: { id }, value }) => expect(shown(host)[id]?.[weight]).toBe(value));
  const others = Object.keys(before).filter((id) => !changes.some(({ place }) => place.id === id));
  for (const id of others) expect(shown(host)[id]?.[weight]).toBe(before[id]?.[weight]);
  expect(await session.undo()).toBe(true);
  for (const id of Object.keys(before)) expect(shown(host)[id]?.[weight]).toBe(before[id]?.[weight]);
  await session.stop();
}, 60_000);
