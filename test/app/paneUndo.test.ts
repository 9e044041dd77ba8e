// What the pane wrote for somebody is taken back whole, and never over what anybody did since.

import type { Host } from '@coachbook/excel-host';
import { cellAt, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook, type Change } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { cellOfGoal, sheetNamed, started, today, when, settled, type Opened } from './openSession';

const whole = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const example: WorkbookData = {
  ...whole,
  sheets: whole.sheets.filter(({ name }) =>
    ['Settings', 'People', '4 Goals', 'Goal tree', '6 Project plan', '6 Baselines'].includes(name),
  ),
  activeSheet: '4 Goals',
};

/** All that cells show, without what is computed from the rest after each change; rows that a table grew by stay, and show nothing. */
const contents = ({ host }: Opened) =>
  host
    .snapshot()
    .sheets.filter(({ name }) => !['Settings', 'Goal tree'].includes(name))
    .map(({ name, rows }) => ({
      name,
      cells: rows.flatMap(({ index, cells }) =>
        cells
          .filter(({ value }) => value !== null && value !== '')
          .map(({ column, value, formula }) => `${index} ${column} ${JSON.stringify(formula ?? value)}`),
      ),
    }));

const weight = (value: number): Change => ({
  kind: 'set',
  place: { table: 'goals', row: 1, id: 'G1.1', column: 'weight' },
  value,
});
const later: Change = { kind: 'add', table: 'goals', values: { name: 'Later', parent: 'G1' } };

async function changed(opened: Opened, changes: readonly Change[]): Promise<void> {
  expect(await opened.session.change(changes)).toBe(true);
  await settled(opened);
}

function tableData(host: Host) {
  const table = host
    .snapshot()
    .sheets.flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'Goals');
  if (!table) throw new Error('No table of goals');
  return table;
}

const tableOf = (host: Host) => tableData(host).area;

/** By their names, the last first. */
function sortGoals(host: Host): void {
  const { area, columns } = tableData(host);
  const rows = decodeWorkbook(host.snapshot()).engagement.goals.length;
  const body = { ...area, top: area.top + 1, bottom: area.top + rows };
  host.user.sort('4 Goals', body, area.left + columns.findIndex(({ name }) => name === 'Goal'), false);
}

describe('taking back', () => {
  it('puts a formula back where one stood', async () => {
    const opened = await started(example);
    const { host, session } = opened;
    const { sheet, row, column } = cellOfGoal(host, 'Weight', 1);
    host.user.type(sheet, row, column, '=1+2');
    await when(session, ({ recomputed }) => recomputed?.engagement.goals[1]?.weight === 3);
    await settled(opened);
    const before = contents(opened);
    await changed(opened, [weight(7)]);
    expect(cellAt(sheetNamed(host, sheet), row, column)).toMatchObject({ value: 7 });
    expect(await session.undo()).toBe(true);
    await settled(opened);
    expect(cellAt(sheetNamed(host, sheet), row, column)).toMatchObject({ value: 3, formula: '=1+2' });
    expect(contents(opened)).toEqual(before);
    expect(session.getSnapshot()).toMatchObject({ undo: undefined, error: undefined });
  });

  it('puts a formula back where its sheet was renamed, and none where its row was moved', async () => {
    const opened = await started(example);
    const { host, session } = opened;
    const { sheet, row, column } = cellOfGoal(host, 'Weight', 1);
    host.user.type(sheet, row, column, '=1+2');
    await when(session, ({ recomputed }) => recomputed?.engagement.goals[1]?.weight === 3);
    await settled(opened);
    await changed(opened, [weight(7)]);
    host.user.renameSheet(sheet, 'What we want');
    expect(await session.undo()).toBe(true);
    await settled(opened);
    expect(cellAt(sheetNamed(host, 'What we want'), row, column)).toMatchObject({ value: 3, formula: '=1+2' });
    await changed(opened, [weight(7)]);
    host.user.insertTableRows('What we want', 'Goals', row, 1);
    await when(session, ({ undo }) => undo === undefined);
    expect(cellAt(sheetNamed(host, 'What we want'), row + 1, column)).toMatchObject({ value: 7 });
  });

  it('blanks an added row with the id it was given', async () => {
    const opened = await started(example);
    const before = contents(opened);
    await changed(opened, [later]);
    expect(opened.session.getSnapshot().recomputed?.engagement.goals.at(-1)).toMatchObject({
      name: 'Later',
      id: expect.stringMatching(/^G1\./),
    });
    expect(await opened.session.undo()).toBe(true);
    await settled(opened);
    expect(contents(opened)).toEqual(before);
  });

  it('thaws a frozen plan', async () => {
    const opened = await started(example);
    const before = contents(opened);
    await changed(opened, [{ kind: 'freeze', name: 'Too early' }]);
    const { recomputed, undo } = opened.session.getSnapshot();
    expect(recomputed?.engagement.baselines).toHaveLength(2);
    // Two tables with a line for every action: blocks, not cells.
    expect(undo?.expected.length).toBeGreaterThan(50);
    expect(undo?.edits.length).toBeLessThanOrEqual(3);
    expect(await opened.session.undo()).toBe(true);
    await settled(opened);
    expect(contents(opened)).toEqual(before);
  });

  it('is not offered any more once somebody worked on the cell', async () => {
    const opened = await started(example);
    const { host, session } = opened;
    const { sheet, row, column } = cellOfGoal(host, 'Weight', 1);
    await changed(opened, [weight(7)]);
    expect(session.getSnapshot().undo).toBeDefined();
    host.user.type(sheet, row, column, '5');
    await when(session, ({ undo }) => undo === undefined);
    await settled(opened);
    const before = contents(opened);
    expect(await session.undo()).toBe(false);
    expect(contents(opened)).toEqual(before);
  });

  it.each<[string, (host: Host) => void]>([
    ['a row was inserted above it', (host) => host.user.insertTableRows('4 Goals', 'Goals', tableOf(host).top + 1, 1)],
    ['a column was inserted beside it', (host) => host.user.insertColumns('4 Goals', 1, 1)],
    ['the rows were sorted', (host) => sortGoals(host)],
    ['its sheet was renamed', (host) => host.user.renameSheet('4 Goals', 'What we want')],
  ])('finds its cell where %s', async (_, act) => {
    const opened = await started(example);
    const { host, session } = opened;
    const weights = () => decodeWorkbook(host.snapshot()).engagement.goals.map(({ id, weight: now }) => [id, now]);
    const before = new Map(weights().map(([id, now]) => [String(id), now]));
    await changed(opened, [weight(7)]);
    act(host);
    await settled(opened);
    expect(session.getSnapshot().undo).toBeDefined();
    expect(await session.undo()).toBe(true);
    expect(new Map(weights().flatMap(([id, now]) => (id === '' ? [] : [[String(id), now]])))).toEqual(before);
  });

  it.each<[string, (host: Host, row: number) => void]>([
    ['its blank row was deleted', (host, row) => host.user.deleteTableRows('4 Goals', 'Goals', row, 1)],
    [
      'all blank rows were deleted',
      (host, row) => {
        host.user.deleteTableRows('4 Goals', 'Goals', row, 1);
        const { area } = tableData(host);
        const { goals } = decodeWorkbook(host.snapshot()).engagement;
        const first = area.top + 1 + goals.length;
        if (first <= area.bottom) host.user.deleteTableRows('4 Goals', 'Goals', first, area.bottom - first + 1);
      },
    ],
  ])('brings a removed row back into its table, although %s', async (_, act) => {
    const opened = await started(example);
    const { host, session } = opened;
    const names = () =>
      decodeWorkbook(host.snapshot())
        .engagement.goals.map(({ id, name }) => `${id} ${name}`)
        .sort();
    await changed(opened, [later]);
    const before = names();
    const { id, row } = session.getSnapshot().recomputed?.engagement.goals.at(-1) ?? { id: '', row: 0 };
    await changed(opened, [{ kind: 'remove', table: 'goals', id }]);
    expect(names()).not.toEqual(before);
    act(host, tableOf(host).top + 1 + row);
    await settled(opened);
    expect(await session.undo()).toBe(true);
    expect(names()).toEqual(before);
  });

  it('writes nothing where somebody was quicker than the pane, and says so', async () => {
    const opened = await started(example, { quiet: 60_000 });
    const { host, session } = opened;
    const { sheet, row, column } = cellOfGoal(host, 'Weight', 1);
    await changed(opened, [weight(7)]);
    host.user.type(sheet, row, column, '5');
    expect(await session.undo()).toBe(false);
    expect(session.getSnapshot().error).toMatchObject({ kind: 'changedSince', during: 'undo' });
    expect(cellAt(sheetNamed(host, sheet), row, column)?.value).toBe(5);
    await session.stop();
  });

  it('says so where the table is not there that a remedy is for, and writes nothing', async () => {
    const opened = await started(example);
    const { host, session } = opened;
    const goal = cellOfGoal(host, 'Kind', 1);
    host.user.type(goal.sheet, goal.row, goal.column, 'Qualitative');
    await settled(opened);
    const found = session.getSnapshot().recomputed?.findings.find(({ code }) => code === 'goal.anchorsMissing');
    const before = host.snapshot();
    expect(await session.remedy(found as NonNullable<typeof found>)).toBe(false);
    expect(session.getSnapshot().error).toMatchObject({ kind: 'gone', during: 'remedy' });
    expect(host.snapshot()).toEqual(before);
    await session.stop();
  });

  it("lets a remedy that was in somebody's way be tried again", async () => {
    const opened = await started(example);
    const { host, session } = opened;
    const parent = cellOfGoal(host, 'Part of', 1);
    host.user.type(parent.sheet, parent.row, parent.column, 'G99', { overrideAlert: true });
    const missing = ({ recomputed }: ReturnType<typeof session.getSnapshot>) =>
      recomputed?.findings.find(({ code }) => code === 'goal.parentMissing');
    const found = missing(await when(session, (state) => missing(state) !== undefined));
    await settled(opened);
    host.fail({ code: 'AccessDenied' });
    expect(await session.remedy(found as NonNullable<typeof found>)).toBe(false);
    expect(session.getSnapshot().error).toMatchObject({ kind: 'protected', during: 'remedy' });
    await session.tryAgain();
    expect(session.getSnapshot().error).toBeUndefined();
    expect(missing(session.getSnapshot())).toBeUndefined();
  });
});
