// How much is asked of Excel: counts, which do not depend on the machine.

import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { cellOfGoal, open, settled, sheetNamed, started, today, when } from './openSession';

const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

const sent = ({
  traffic,
}: {
  readonly traffic: { readonly requests: number; readonly actions: number; readonly requestBytes: number };
}) => ({ requests: traffic.requests, actions: traffic.actions, bytes: traffic.requestBytes });

/** A table of somebody else's on a sheet of its own. */
const withTable = (workbook: WorkbookData, rows: number): WorkbookData => ({
  ...workbook,
  sheets: [
    ...workbook.sheets,
    ...emptyWorkbook().sheets.map((sheet) => ({
      ...sheet,
      rows: Array.from({ length: rows }, (_, index) => ({
        index,
        cells: [{ column: 0, value: index === 0 ? 'Stock' : index }],
      })),
      tables: [
        {
          name: 'Stock',
          area: { top: 0, left: 0, bottom: rows - 1, right: 0 },
          columns: [{ id: 1, name: 'Stock' }],
          style: null,
          headerRow: true,
          totalsRow: false,
          bandedRows: false,
          bandedColumns: false,
          firstColumn: false,
          lastColumn: false,
          filterButton: true,
          filters: [],
        },
      ],
    })),
  ],
});

it.each([
  ['nothing else', example],
  ["a small table of somebody else's", withTable(example, 100)],
])(
  'a refresh that changes nothing, in a workbook with %s, is one request of at most 20 actions and 3 kB',
  async (_, workbook) => {
    const { host, session } = await started(workbook);
    host.traffic.reset();
    await session.refresh();
    const { requests, actions, bytes } = sent(host);
    expect(requests).toBe(1);
    expect(actions).toBeLessThanOrEqual(20);
    expect(bytes).toBeLessThanOrEqual(3_000);
    expect(session.getSnapshot()).toMatchObject({ sheets: 'current', error: undefined });
  },
);

it("other people's large tables are not read", async () => {
  const { host, session } = await started(withTable(example, 30_000));
  host.traffic.reset();
  await session.refresh();
  expect(host.traffic.responseBytes).toBeLessThan(250_000);
  expect(session.getSnapshot()).toMatchObject({ sheets: 'current', error: undefined });
});

it('what follows from a typed cell is shown after one request of at most 20 actions', async () => {
  const opened = await started(example);
  const { host, session } = opened;
  const { sheet, row, column } = cellOfGoal(host, 'Goal', 0);
  host.traffic.reset();
  host.user.type(sheet, row, column, 'Another name');
  await when(session, ({ recomputed }) => recomputed?.engagement.goals[0]?.name === 'Another name');
  await settled(opened);
  expect(sent(host)).toMatchObject({ requests: 1 });
  expect(host.traffic.actions).toBeLessThanOrEqual(20);
});

it('F15, F27: going to another sheet costs no request, and what happens while sheets are made none either', async () => {
  const opened = await started(example);
  opened.host.traffic.reset();
  opened.host.user.activate('People');
  await when(opened.session, ({ activeSheet }) => activeSheet === 'People');
  expect(opened.host.traffic.requests).toBe(0);
  const blank = await open();
  await blank.session.start();
  await blank.session.create({ content: 'blank', language: 'en' });
  const { requests } = blank.host.traffic;
  await settled(blank);
  expect([blank.host.traffic.requests, blank.session.getSnapshot().activeSheet]).toEqual([requests, undefined]);
});

describe('what is remembered of places is never written to without being asked', () => {
  it('rows inserted above a table are seen, and where nobody heard of them nothing is written to the wrong place', async () => {
    const opened = await started(example);
    const { host, session, run } = opened;
    const place = cellOfGoal(host, 'Weight', 1);
    // The add-in's own insertion: no event tells of it.
    await run(async (context) => {
      context.workbook.worksheets.getItem(place.sheet).getRange('3:4').insert('Down');
      await context.sync();
    });
    await settled(opened);
    const before = host.snapshot().sheets.find(({ name }) => name === place.sheet);
    expect(cellOfGoal(host, 'Weight', 1).row).toBe(place.row + 2);
    expect(
      await session.change([
        { kind: 'set', place: { table: 'goals', row: 1, id: 'G1.1', column: 'weight' }, value: 77 },
      ]),
    ).toBe(true);
    const after = sheetNamed(host, place.sheet);
    const valuesAt = (rows: typeof after.rows, row: number) =>
      rows.find(({ index }) => index === row)?.cells.find(({ column }) => column === place.column)?.value;
    expect(valuesAt(after.rows, place.row + 2)).toBe(77);
    expect(valuesAt(after.rows, place.row)).toBe(valuesAt(before?.rows ?? [], place.row));
  });

  it('a row deleted by others between reading and writing is noticed', async () => {
    const opened = await started(example);
    const { host, session } = opened;
    const { sheet, row, column } = cellOfGoal(host, 'Weight', 3);
    const table = sheetNamed(host, sheet).tables.find(({ name }) => name === 'Goals');
    const send = host.bridge.sendMessageToHost.bind(host.bridge);
    let done = false;
    host.bridge.sendMessageToHost = (text) => {
      if (!done && text.includes('Values') && text.includes('77')) {
        done = true;
        host.remoteUser.deleteTableRows(sheet, table?.name ?? '', (table?.area.top ?? 0) + 1, 1);
      }
      send(text);
    };
    expect(
      await session.change([
        {
          kind: 'set',
          place: {
            table: 'goals',
            row: 3,
            id: opened.session.getSnapshot().recomputed?.engagement.goals[3]?.id,
            column: 'weight',
          },
          value: 77,
        },
      ]),
    ).toBe(true);
    expect(done).toBe(true);
    const rows = sheetNamed(host, sheet).rows;
    expect(rows.find(({ index }) => index === row - 1)?.cells.find((cell) => cell.column === column)?.value).toBe(77);
    expect(rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column)?.value).not.toBe(77);
  });
});
