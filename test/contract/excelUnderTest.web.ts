// The Excel the contract is held against in the self-test page: the one around the page, whose open workbook was empty.

import { blankWorkbook } from '../../src/selftest/run/blankWorkbook';
import { NeedsPersonError } from '../../src/selftest/contract/NeedsPersonError';
import { surroundings } from '../../src/selftest/contract/surroundings';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

/** Runs a batch on the open workbook, made blank before: its only sheet is "Sheet1". */
export async function onSheet(batch: Batch): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context, await blankWorkbook(context, 'Sheet1', surroundings.kept));
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

/** Nobody can be told to type, and nobody can look inside. */
export async function withPerson(): Promise<never> {
  throw new NeedsPersonError('This test needs a person at the sheet.');
}

export const settle = withPerson;

/** Names the page of Microsoft's reference a group of tests is written from. */
export function learn(object: string, about?: string): string {
  return `${about === undefined ? '' : `${about}: `}https://learn.microsoft.com/javascript/api/excel/excel.${object}`;
}
