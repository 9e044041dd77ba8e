// The contract held against the embedded workbook: a fresh one for each batch.

import { connectClient, createHost } from '@coachbook/excel-host';
import type { ExcelUnderTest } from './excelUnderTest';

export const embeddedWorkbook: ExcelUnderTest = {
  async onSheet(batch) {
    const { Excel } = connectClient(await createHost());
    await Excel.run(async (context) => {
      await batch(context, context.workbook.worksheets.getItem('Sheet1'));
    });
  },
  async withPerson() {
    const host = await createHost();
    const { Excel } = connectClient(host);
    return { host, run: Excel.run.bind(Excel) as typeof Excel.run };
  },
  async settle(host) {
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 2));
  },
};
