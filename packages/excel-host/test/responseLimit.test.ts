// An answer is too large by its bytes, and never by a guess that is above them.

import { emptyWorkbook } from '@coachbook/workbook';
import { connectClient, createHost } from '../src';

async function load(responseLimit: number): Promise<number> {
  const book = emptyWorkbook();
  const cells = Array.from({ length: 10 }, (_, column) => ({ column, value: 7 }));
  const rows = Array.from({ length: 1_000 }, (_, index) => ({ index, cells }));
  const host = await createHost(
    { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows })) },
    { responseLimit },
  );
  const { Excel } = connectClient(host);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:J1000').load('values');
    await context.sync();
    return range.values.flat().length;
  });
}

it('answers ten thousand digits with 25,000 bytes, and refuses them with 15,000', async () => {
  expect(await load(25_000)).toBe(10_000);
  await expect(load(15_000)).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});
