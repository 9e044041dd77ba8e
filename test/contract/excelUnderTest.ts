// The Excel the contract is held against: the embedded workbook here; a developer page can put the real one in its place.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import { errorOfBatches, type Batch } from './anyExcel';

/** Runs a batch on a fresh workbook whose only sheet is "Sheet1". */
export async function onSheet(batch: Batch): Promise<void> {
  const { Excel } = connectClient(await createHost());
  await Excel.run(async (context) => {
    await batch(context, context.workbook.worksheets.getItem('Sheet1'));
  });
}

export const errorOf = errorOfBatches(onSheet);

/** For what a person does and the add-in hears. */
export async function withPerson(): Promise<{ host: Host; run: typeof Excel.run }> {
  const host = await createHost();
  const { Excel } = connectClient(host);
  return { host, run: Excel.run.bind(Excel) as typeof Excel.run };
}

/** Until every answer and event has arrived at its handler. */
export async function settle(host: Host): Promise<void> {
  await host.settled();
  await new Promise((resolve) => setTimeout(resolve, 2));
}

export { learn } from './anyExcel';
