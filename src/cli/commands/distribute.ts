// `coachbook distribute TEMPLATE --roster FILE --to FOLDER`: one workbook for each line of a roster.

import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { assignFiles, makeFile, readRoster, RosterError, rosterLines, type Assignment, type PaneSource, type Roster, type RosterProblem } from '../../app';
import type { Day } from '../../domain';
import { ExchangeError } from '../../exchange';
import { message } from '../../locales';
import { FileError } from '../../ooxml';
import type { Command, CommandInput } from '../Command';
import { dayOption } from '../dayOption';
import { readWorkbookFile, writeWorkbookFile } from '../files';
import { openTemplate } from '../openTemplate';
import { progressLine } from '../progressLine';
import { UsageError } from '../UsageError';

/** Lines with mistakes are named with what to do about them; all others are made. A file that is there stays as it is without --force. */
export const distribute: Command = {
  help: 'cli.distribute.help',
  options: { roster: true, to: true, name: true, start: true, pane: true },
  async run(input) {
    const { files, options, language, today } = input;
    const [name] = files;
    if (name === undefined) throw new UsageError('cli.fileMissing', { command: 'distribute' });
    if (typeof options.roster !== 'string') throw new UsageError('cli.rosterMissing');
    if (typeof options.to !== 'string') throw new UsageError('cli.folderMissing');
    const pane = paneOf(options.pane);
    const templateFor = await openTemplate(name, language);
    const { entries, problems } = await rosterFrom(options.roster, input, dayOption(options.start));
    const folder = options.to;
    await makeFolder(folder);
    const assigned = assignFiles(entries, typeof options.name === 'string' && options.name.trim() !== '' ? options.name : undefined);
    const progress = progressLine(options, (done) => message(language, 'cli.distribute.progress', { done, all: assigned.length }));
    const results: Result[] = [];
    for (const [index, assignment] of assigned.entries()) {
      results.push(await make(assignment, folder, options.force === true, () => makeFile(templateFor(assignment.entry.language), assignment, { today, ...(pane === undefined ? {} : { pane }) })));
      progress.tell(index + 1);
    }
    progress.end();
    return report(input, folder, problems, results);
  },
};

interface Result {
  readonly line: number;
  readonly file: string;
  readonly made: boolean;
  readonly exists: boolean;
  readonly problems: readonly RosterProblem[];
}

async function make({ entry: { line }, file, problems }: Assignment, folder: string, force: boolean, makeNow: () => ReturnType<typeof makeFile>): Promise<Result> {
  const target = join(folder, file);
  if (!force && (await isThere(target))) return { line, file, made: false, exists: true, problems };
  const { bytes, problems: all } = makeNow();
  if (bytes) await writeWorkbookFile(target, bytes, force);
  return { line, file, made: bytes !== undefined, exists: false, problems: all };
}

function report({ language }: CommandInput, folder: string, problems: readonly RosterProblem[], results: readonly Result[]) {
  const said = [...problems, ...results.flatMap((result) => result.problems)].sort((a, b) => a.line - b.line)
    .map(({ line, code, params }) => ({ line, code, text: message(language, code, { ...params, line }) }));
  const made = results.filter((result) => result.made).length;
  const there = results.filter(({ exists }) => exists).map(({ file }) => message(language, 'cli.distribute.exists', { file: join(folder, file) }));
  const skipped = problems.length + results.length - made;
  return {
    exitCode: skipped > 0 ? 1 as const : 0 as const,
    lines: [
      ...said.map(({ text }) => text),
      ...there,
      message(language, 'cli.distribute.done', { made, folder }),
      ...(skipped > 0 ? [message(language, 'cli.distribute.skipped', { count: skipped })] : []),
    ],
    data: { folder, made: results.filter((result) => result.made).map(({ line, file }) => ({ line, file })), alreadyThere: results.filter(({ exists }) => exists).map(({ line, file }) => ({ line, file })), findings: said },
  };
}

async function rosterFrom(file: string, { language }: CommandInput, start: Day | undefined): Promise<Roster> {
  const bytes = await readWorkbookFile(file);
  try {
    return readRoster(rosterLines(bytes), language, start);
  } catch (error) {
    if (error instanceof RosterError) throw new UsageError(error.key, { ...error.params, file });
    if (error instanceof ExchangeError) throw new UsageError('roster.unreadable', { file, reason: message(language, error.key, error.params) });
    if (error instanceof FileError) throw new UsageError('cli.notAWorkbook', { file });
    throw error;
  }
}

function paneOf(value: string | boolean | undefined): PaneSource | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  const kind = text.toLowerCase();
  if (kind === 'admin' || kind === 'developer') return { kind };
  const folder = /^share:(\\\\[^\\]+\\.+)$/i.exec(text)?.[1];
  if (folder === undefined) throw new UsageError('cli.badPane', { value: text });
  return { kind: 'share', folder };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError('cli.cannotWrite', { file: folder, reason: error instanceof Error ? error.message : String(error) });
  }
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
