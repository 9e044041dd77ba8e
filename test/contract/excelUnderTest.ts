// The Excel the contract is held against: whoever runs its files puts one there, see test/excelUnderTest.ts and src/selftest/contract/openWorkbook.ts.

import type { Host } from '@coachbook/excel-host';

export type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<void>;

export interface ExcelUnderTest {
  /** Runs a batch on a workbook whose only sheet is blank and called "Sheet1". */
  onSheet(batch: Batch): Promise<void>;
  /** For what a person does and the add-in hears. */
  withPerson(): Promise<{ readonly host: Host; readonly run: typeof Excel.run }>;
  /** Until every answer and event has arrived at its handler. */
  settle(host: Host): Promise<void>;
}

declare global {
  var excelUnderTest: ExcelUnderTest;
}

export const onSheet: ExcelUnderTest['onSheet'] = (batch) => excelUnderTest.onSheet(batch);
export const withPerson: ExcelUnderTest['withPerson'] = () => excelUnderTest.withPerson();
export const settle: ExcelUnderTest['settle'] = (host) => excelUnderTest.settle(host);

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

/** Names the page of Microsoft's reference a group of tests is written from. */
export function learn(object: string, about?: string): string {
  return `${about === undefined ? '' : `${about}: `}https://learn.microsoft.com/javascript/api/excel/excel.${object}`;
}
