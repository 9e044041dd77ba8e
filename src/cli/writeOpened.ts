// Writes a workbook a command was given, computed or repaired, to another file, and says what could not be carried over.

import { describeLoss } from '@coachbook/xlsx';
import { saveFile, type OpenedFile } from '../app';
import { message, type Language } from '../locales';
import type { CommandInput } from './Command';
import { isSameFile, writeWorkbookFile } from './files';
import { UsageError } from './UsageError';
import { workbookName } from './workbookName';

/** The file a command is to write. Throws UsageError where none is named, or it is the one that was given, unless told so with --force. */
export async function outputOf({ options }: CommandInput, file: string, command: string): Promise<string> {
  const { output, force } = options;
  if (typeof output !== 'string') throw new UsageError('cli.outputMissing', { command });
  const name = workbookName(output);
  if (force !== true && (await isSameFile(file, name))) throw new UsageError('cli.sameFile', { file: name });
  return name;
}

/** Lines and data about what is in the file that was given and not in the one written. */
export async function writeOpened(
  opened: OpenedFile,
  output: string,
  { language, options }: CommandInput,
): Promise<{ readonly lines: readonly string[]; readonly losses: readonly object[] }> {
  await writeWorkbookFile(output, saveFile(opened), options.force === true);
  return { lines: lossLines(opened, language), losses: opened.losses.map(({ kind, sheet }) => ({ kind, sheet })) };
}

function lossLines({ losses }: OpenedFile, language: Language): readonly string[] {
  if (losses.length === 0) return [];
  const what = losses.map((loss) => describeLoss(loss, language));
  return [message(language, 'cli.losses', { what: what.join('; ') })];
}
