// `coachbook distribute TEMPLATE --roster FILE --to FOLDER`: one workbook for each line of a roster.

import { join } from 'node:path';
import { FileError } from '@coachbook/xlsx';
import {
  assignFiles,
  fieldsNobodyHas,
  inBraces,
  readRoster,
  RosterError,
  rosterLines,
  type PaneSource,
  type Roster,
} from '../../app';
import { ExchangeError } from '../../exchange';
import { message } from '../../locales';
import type { Command, CommandInput, CommandOutput } from '../Command';
import { dayOption } from '../dayOption';
import { makeAll, type MakeOptions } from '../distribution/makeAll';
import type { Outcome } from '../distribution/Outcome';
import { runSharded } from '../distribution/runSharded';
import { makeFolder, readWorkbookFile } from '../files';
import { jobsOption } from '../jobsOption';
import { openTemplate } from '../openTemplate';
import { progressLine } from '../progressLine';
import { shardOption } from '../shardOption';
import { tellParent } from '../tellParent';
import { UsageError } from '../UsageError';

/** Below this many workbooks for each of them, starting further processes costs more than it brings. */
const worthAProcess = 25;

/** Lines with mistakes are named with what to do about them; all others are made. A file that is there stays as it is without --force. */
export const distribute: Command = {
  summary: 'cli.distribute.summary',
  forms: ['{template} --roster {file} --to {folder}'],
  about: 'cli.distribute.about',
  note: 'cli.distribute.note',
  examples: 'cli.distribute.examples',
  most: 1,
  options: {
    roster: { value: 'file', text: 'cli.distribute.option.roster' },
    to: { value: 'folder', text: 'cli.distribute.option.to' },
    name: { value: 'pattern', text: 'cli.distribute.option.name' },
    start: { value: 'day', text: 'cli.distribute.option.start' },
    pane: { value: 'kind', text: 'cli.distribute.option.pane' },
    jobs: { value: 'number', text: 'cli.distribute.option.jobs' },
    shard: { value: 'share', text: 'cli.distribute.option.shard' },
    force: { text: 'cli.distribute.option.force' },
  },
  async run(input) {
    const { files, options, language, today } = input;
    const [name] = files;
    if (name === undefined) throw new UsageError('cli.fileMissing', { command: 'distribute' });
    if (typeof options.to !== 'string') throw new UsageError('cli.folderMissing');
    const pane = paneOf(options.pane);
    const shard = shardOption(options.shard);
    const templateFor = await openTemplate(name, input);
    const { entries, problems, remarks } = await rosterOf(input);
    const pattern = typeof options.name === 'string' && options.name.trim() !== '' ? options.name : undefined;
    const unknown = fieldsNobodyHas(pattern ?? '', entries);
    if (unknown.length > 0)
      throw new UsageError('roster.noSuchField', {
        fields: inBraces(unknown),
        known: inBraces(Object.keys(entries[0]?.fields ?? {})),
      });
    const assigned = assignFiles(entries, pattern);
    await makeFolder(options.to);
    const make: Omit<MakeOptions, 'tell'> = {
      folder: options.to,
      force: options.force === true,
      language,
      today,
      ...(pane === undefined ? {} : { pane }),
    };
    if (shard) {
      const own = assigned.filter((_, index) => index % shard.of === shard.number - 1);
      return report(
        input,
        await makeAll(own, shard.number === 1 ? problems : [], shard.number === 1 ? remarks : [], templateFor, {
          ...make,
          tell: tellParent,
        }),
      );
    }
    const progress = progressLine(options, (done) =>
      message(language, 'cli.distribute.progress', { done, all: assigned.length }),
    );
    const jobs = jobsOption(options.jobs, assigned.length, worthAProcess);
    const outcome =
      jobs > 1
        ? await runSharded(wordsOf(input), jobs, progress.tell)
        : await makeAll(assigned, problems, remarks, templateFor, { ...make, tell: progress.tell });
    progress.end();
    return report(input, outcome);
  },
};

function report({ options, language }: CommandInput, outcome: Outcome): CommandOutput {
  const folder = String(options.to);
  const missing = outcome.lines - outcome.made.length;
  return {
    exitCode: missing > 0 ? 1 : 0,
    lines: [
      ...outcome.findings.map(({ text }) => text),
      ...outcome.alreadyThere.map(({ file }) =>
        message(language, 'cli.distribute.exists', { file: join(folder, file) }),
      ),
      message(language, 'cli.distribute.done', { made: outcome.made.length, folder }),
      ...(missing > 0 ? [message(language, 'cli.distribute.skipped', { count: missing })] : []),
    ],
    data: { folder, ...outcome },
  };
}

async function rosterOf({ options, language }: CommandInput): Promise<Roster> {
  const { roster: file } = options;
  if (typeof file !== 'string') throw new UsageError('cli.rosterMissing');
  const start = dayOption(options.start);
  const bytes = await readWorkbookFile(file);
  try {
    return readRoster(rosterLines(bytes), language, start);
  } catch (error) {
    if (error instanceof RosterError) throw new UsageError(error.key, { ...error.params, file });
    if (error instanceof ExchangeError)
      throw new UsageError('roster.unreadable', { file, reason: message(language, error.key, error.params) });
    if (error instanceof FileError)
      throw new UsageError('roster.unreadable', { file, reason: message(language, `unread.${error.code}`) });
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

/** The command as it was given; every process is told the same day. */
function wordsOf({ files, options, today }: CommandInput): readonly string[] {
  const given = (['roster', 'to', 'name', 'start', 'pane'] as const).flatMap((option) =>
    typeof options[option] === 'string' ? [`--${option}=${options[option]}`] : [],
  );
  return [...given, `--today=${today}`, ...(options.force === true ? ['--force'] : []), '--', ...files];
}
