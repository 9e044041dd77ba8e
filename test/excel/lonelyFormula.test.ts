// F18: a formula put back into a column of a table that holds nothing else stays where it was.

import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import { newWorkbook, runBatches } from '../../src/app';
import { applyEdits } from '../../src/excel';
import { readOurs } from '../../src/app/readOurs';

it('F18: a formula written into one cell of a blank column does not fill the others', async () => {
  const host = await createHost(newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' }));
  const run = runBatches(connectClient(host).Excel);
  const sheet = host.snapshot().sheets.find(({ tables }) => tables.some(({ name }) => name === 'People'));
  const table = sheet?.tables.find(({ name }) => name === 'People');
  if (!sheet || !table) throw new Error('The example has people');
  const column = table.area.left + table.columns.findIndex(({ name }) => name === 'Hours/week');
  for (let row = table.area.top + 1; row <= table.area.bottom; row += 1)
    host.user.clear(sheet.name, [{ top: row, bottom: row, left: column, right: column }]);
  const row = table.area.top + 2;
  await run(async (context) =>
    applyEdits(
      context,
      [
        {
          kind: 'setFormulas',
          sheet: sheet.name,
          top: row,
          left: column,
          formulas: [[{ formula: '=40/2', value: 20 }]],
        },
      ],
      await readOurs(context),
    ),
  );
  const after = host.snapshot().sheets.find(({ name }) => name === sheet.name);
  const held = Array.from(
    { length: table.area.bottom - table.area.top },
    (_, offset) => table.area.top + 1 + offset,
  ).filter(
    (at) =>
      after &&
      (cellAt(after, at, column)?.formula !== undefined || (cellAt(after, at, column)?.value ?? null) !== null),
  );
  expect(held).toEqual([row]);
});
