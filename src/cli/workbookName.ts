// The name of a workbook that is to be written.

import { extname } from 'node:path';
import { UsageError } from './UsageError';

/** With .xlsx where it has no ending. Throws UsageError for a blank name, and for another ending: Excel refuses a workbook under a wrong name. */
export function workbookName(name: string): string {
  const ending = extname(name);
  if (name.trim() === '') throw new UsageError('cli.nameless');
  if (/[\\/]$/.test(name)) throw new UsageError('cli.isFolder', { file: name });
  if (ending !== '' && ending.toLowerCase() !== '.xlsx') throw new UsageError('cli.notXlsx', { file: name });
  return ending === '' ? `${name}.xlsx` : name;
}
