// What the contract says alike of every Excel it is held against.

export type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

/** The code of the error a batch ends with; undefined when it ends well. */
export function errorOfBatches(
  onSheet: (batch: Batch) => Promise<void>,
): (batch: Batch) => Promise<string | undefined> {
  return async (batch) => {
    try {
      await onSheet(async (context, sheet) => {
        await batch(context, sheet);
        await context.sync();
      });
      return undefined;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  };
}

/** Names the page of Microsoft's reference a group of tests is written from. */
export function learn(object: string, about?: string): string {
  return `${about === undefined ? '' : `${about}: `}https://learn.microsoft.com/javascript/api/excel/excel.${object}`;
}
