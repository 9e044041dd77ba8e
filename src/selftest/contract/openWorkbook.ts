// The contract held against the Excel around the page, whose open workbook was empty.

import type { ExcelUnderTest } from '../../../test/contract/excelUnderTest';
import { blankWorkbook } from '../run/blankWorkbook';
import type { CarriedItems } from '../run/carriedItems';
import { NeedsPersonError } from './NeedsPersonError';

/** `kept`: what the tests may not take away from the workbook, known once it was looked at. */
export const openWorkbook: ExcelUnderTest & { kept: CarriedItems } = {
  kept: { names: new Map(), others: new Set(), custom: undefined },
  /** Makes the open workbook blank before. */
  async onSheet(batch) {
    await Excel.run(async (context) => {
      await batch(context, await blankWorkbook(context, 'Sheet1', openWorkbook.kept));
    });
  },
  /** Nobody can be told to type, and nobody can look inside. */
  withPerson: () => Promise.reject(new NeedsPersonError('This test needs a person at the sheet.')),
  settle: () => Promise.reject(new NeedsPersonError('This test needs a person at the sheet.')),
};
