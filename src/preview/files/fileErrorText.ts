// What a file error means, in words for people.

import type { FileError, FileErrorCode } from '../../ooxml';

const texts: Record<FileErrorCode, string> = {
  notAZip: 'It is not an Excel workbook (.xlsx).',
  truncated: 'The file is not complete; perhaps a download was interrupted. Please fetch it again.',
  damaged: 'A part of the file is damaged. Excel may be able to repair it when you open it there.',
  encrypted: 'It is protected with a password. Please save a copy without one in Excel, and open that.',
  legacyFormat: 'It is in the format of Excel before 2007 (.xls). Please save it as .xlsx in Excel, and open that.',
  binaryFormat: 'It is in the binary format (.xlsb). Please save it as .xlsx in Excel, and open that.',
  notAWorkbook: 'There is no workbook in it.',
  tooLarge: 'It is larger than this page can hold.',
  entityDeclaration: 'It holds declarations that no spreadsheet program writes, so it is not read.',
  notWritable: 'The workbook holds something no spreadsheet program would open.',
};

export function fileErrorText({ code }: FileError): string {
  return texts[code];
}
