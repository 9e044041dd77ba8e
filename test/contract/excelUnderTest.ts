// The Excel the contract is held against: the embedded workbook here; a developer page can put the real one in its place.
import { connectClient, createHost, type Host } from '../../src/host';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

/** Runs a batch on a fresh workbook whose only sheet is "Sheet1". */
export async function onSheet(batch: Batch): Promise<void> {
  const { Excel } = connectClient(await createHost());
  await Excel.run(async (context) => {
    await batch(context, context.workbook.worksheets.getItem('Sheet1'));
  });
}

/** The code of the error a batch ends with; undefined when it ends well. */
export async function errorOf(batch: Batch): Promise<string | undefined> {
  try {
    await onSheet(async (context, sheet) => {
      await batch(context, sheet);
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

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

/** Names the page of Microsoft's reference a group of tests is written from. */
export function learn(object: string, about?: string): string {
  return `${about === undefined ? '' : `${about}: `}https://learn.microsoft.com/javascript/api/excel/excel.${object}`;
}
