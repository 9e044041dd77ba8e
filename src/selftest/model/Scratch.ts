// What a probe has to work with: a request, a blank sheet, and a person who may be asked.

import type { ExcelHere } from './ExcelHere';

export interface Scratch {
  /** New for every probe, so that a failing one leaves nothing behind in the next. */
  readonly context: Excel.RequestContext;
  /** A blank sheet at the end of the workbook, which is not in front; deleted afterwards. */
  readonly sheet: Excel.Worksheet;
  readonly here: ExcelHere;
  /** Asks the person what they see; undefined where they would rather not say. */
  readonly ask: (question: string) => Promise<boolean | undefined>;
}
