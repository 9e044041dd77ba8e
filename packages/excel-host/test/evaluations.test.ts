// How often a whole workbook is calculated: once for all that one request writes.

import { connectClient, createHost } from '../src';
import { Engine } from '../src/calculation/Engine';

it('cells written one by one and charts over them are calculated once, where nobody listens', async () => {
  const { Excel } = connectClient(await createHost());
  await Excel.run(async (context) => {
    await context.sync();
  });
  const evaluations = jest.spyOn(Engine.prototype, 'evaluate');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['Month', 'Hours']];
    for (let row = 2; row <= 20; row += 1) {
      sheet.getRange(`A${row}`).values = [[row]];
      sheet.getRange(`B${row}`).formulas = [[`=A${row}*2`]];
    }
    const chart = sheet.charts.add('Line', sheet.getRange('B1:B20'), 'Columns').load('title/text');
    await context.sync();
    expect(chart.title.text).toBe('Hours');
  });
  expect(evaluations).toHaveBeenCalledTimes(1);
});
