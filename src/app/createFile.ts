// A new engagement as a file: complete and in one piece, for where it cannot be made in the open workbook.

import { writeXlsx } from '@coachbook/xlsx';
import { newWorkbook, type NewEngagement } from './newEngagement';

/** The bytes of an .xlsx file with what createInExcel would make. */
export function createFile(engagement: NewEngagement): Uint8Array {
  return writeXlsx(newWorkbook(engagement));
}
