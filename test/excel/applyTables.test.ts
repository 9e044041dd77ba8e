// Tables, written through Excel.

import { connectClient, createHost } from '@coachbook/excel-host';
import { diffWorkbooks, emptySheet, emptyWorkbook, type TableData } from '@coachbook/workbook';
import { applyEdits, runBatches } from '../../src/excel';

it.each(['Costs in US$', "$'a$1", 'A$1'])('are added to a sheet called %s', async (name) => {
  const empty = emptyWorkbook();
  const table: TableData = {
    name: 'Costs',
    area: { top: 0, left: 0, bottom: 1, right: 0 },
    columns: [{ id: 1, name: 'What' }],
    style: null,
    headerRow: true,
    totalsRow: false,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    filters: [],
  };
  const sheet = { ...emptySheet(name), rows: [{ index: 0, cells: [{ column: 0, value: 'What' }] }], tables: [table] };
  const host = await createHost(empty);
  await runBatches(connectClient(host).Excel)((context) =>
    applyEdits(context, diffWorkbooks(empty, { ...empty, sheets: [sheet], activeSheet: name }), empty),
  );
  expect(
    host.snapshot().sheets.map((one) => [one.name, one.tables.map(({ name: title, area }) => [title, area])]),
  ).toEqual([[name, [['Costs', table.area]]]]);
});
