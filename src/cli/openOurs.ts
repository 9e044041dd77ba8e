// Opens a workbook of ours, or says in words why not.

import { FileError } from '@coachbook/xlsx';
import type { Day } from '../domain';
import { openFile, workbookState, type OpenedFile, type WorkbookState } from '../app';
import { message } from '../locales';
import type { CommandInput } from './Command';
import { readWorkbookFile } from './files';
import { UsageError } from './UsageError';

const REFUSALS: Readonly<Record<WorkbookState, 'cli.newer' | 'cli.unfinished' | 'cli.notOurs'>> = {
  newer: 'cli.newer',
  unfinished: 'cli.unfinished',
  foreign: 'cli.notOurs',
  ready: 'cli.notOurs',
};

/** The one workbook a command was given. Throws UsageError where there is none, or it is damaged, somebody else's, or made by a newer version. `open` says how. */
export async function openOurs(
  { files, today, language }: CommandInput,
  command: string,
  open: (bytes: Uint8Array, today: Day) => OpenedFile = openFile,
): Promise<OpenedFile & { readonly file: string }> {
  const [file] = files;
  if (file === undefined) throw new UsageError('cli.fileMissing', { command });
  const bytes = await readWorkbookFile(file);
  let opened: OpenedFile;
  try {
    opened = open(bytes, today);
  } catch (error) {
    if (error instanceof FileError)
      throw new UsageError('cli.unreadable', { file, reason: message(language, `unread.${error.code}`) });
    throw error;
  }
  if (!opened.usable) throw new UsageError(REFUSALS[workbookState(opened.before, opened)], { file });
  return { ...opened, file };
}
