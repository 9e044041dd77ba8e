// The Excel the contract is held against in the self-test page: the one around the page, whose open workbook was empty.

import { blankWorkbook } from '../../src/selftest/run/blankWorkbook';
import { NeedsPersonError } from '../../src/selftest/contract/NeedsPersonError';
import { surroundings } from '../../src/selftest/contract/surroundings';
import { errorOfBatches, type Batch } from './anyExcel';

/** Runs a batch on the open workbook, made blank before: its only sheet is "Sheet1". */
export async function onSheet(batch: Batch): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context, await blankWorkbook(context, 'Sheet1', surroundings.kept));
  });
}

export const errorOf = errorOfBatches(onSheet);

/** Nobody can be told to type, and nobody can look inside. */
export async function withPerson(): Promise<never> {
  throw new NeedsPersonError('This test needs a person at the sheet.');
}

export const settle = withPerson;

export { learn } from './anyExcel';
