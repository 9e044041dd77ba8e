// `coachbook export FILE --as KIND`: writes a workbook for other programs.

import { basename, dirname, extname, join } from 'node:path';
import { EXPORTS, type ExportChoices, type ExportName } from '../../app';
import { dayNumber, TABLES } from '../../domain';
import { CALENDAR_PARTS, type CalendarPart } from '../../exchange';
import { message } from '../../locales';
import type { Command, CommandInput } from '../Command';
import { isSameFile, writeWorkbookFile } from '../files';
import { openOurs } from '../openOurs';
import { tableOf } from '../tableOf';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { force, today } from '../options';

const kinds = Object.keys(EXPORTS) as readonly ExportName[];

export const exportFile: Command = {
  summary: 'cli.export.summary',
  forms: ['{file} --as {kind}'],
  about: 'cli.export.about',
  note: 'cli.export.note',
  examples: 'cli.export.examples',
  most: 1,
  options: {
    as: {
      value: kinds,
      text: {
        xlsx: 'cli.export.option.as.xlsx',
        values: 'cli.export.option.as.values',
        csv: 'cli.export.option.as.csv',
        ics: 'cli.export.option.as.ics',
        project: 'cli.export.option.as.project',
      },
    },
    output: { value: 'out', text: 'cli.export.option.output', short: 'o' },
    only: { value: 'names', text: 'cli.export.option.only' },
    today,
    force,
  },
  async run(input) {
    const kind = kinds.find((name) => name === input.options.as);
    if (!kind)
      throw new UsageError(input.options.as === undefined ? 'cli.export.kindMissing' : 'cli.export.badKind', {
        value: String(input.options.as),
        kinds: kinds.join(', '),
      });
    const choices = choicesOf(kind, input);
    const opened = await openOurs(input, 'export');
    const { extension, write } = EXPORTS[kind];
    const output = outputOf(kind, opened.file, extension(opened, choices), input);
    const force = input.options.force === true;
    if (!force && (await isSameFile(opened.file, output))) throw new UsageError('cli.sameFile', { file: output });
    if (kind === 'csv' && extname(output).toLowerCase() === '.csv' && extension(opened, choices) === '.zip') {
      throw new UsageError('cli.export.severalTables', {
        file: output,
        count: choices.tables?.length ?? TABLES.length,
      });
    }
    await writeWorkbookFile(output, write(opened, choices), force);
    return {
      exitCode: 0,
      lines: [message(input.language, 'cli.written', { file: output })],
      data: { file: opened.file, output },
    };
  },
};

function choicesOf(kind: ExportName, { options, today }: CommandInput): ExportChoices {
  // A day that was asked for is the whole truth: the same command gives the same file.
  const now = options.today === undefined ? Date.now() : (dayNumber(today) ?? 0) * 86_400_000;
  const words =
    typeof options.only === 'string'
      ? options.only
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== '')
      : undefined;
  if (words === undefined) return { now };
  if (kind === 'csv') return { now, tables: words.map(tableOf) };
  if (kind === 'ics') return { now, parts: words.flatMap(partsOf) };
  throw new UsageError('cli.export.onlyNot', { kind });
}

/** "plan" is what a plan has in a calendar. */
function partsOf(word: string): readonly CalendarPart[] {
  if (word.toLowerCase() === 'plan') return ['deadlines', 'milestones'];
  const part = CALENDAR_PARTS.find((name) => name.toLowerCase() === word.toLowerCase());
  if (!part) throw new UsageError('exchange.noSuchPart', { part: word, parts: ['plan', ...CALENDAR_PARTS].join(', ') });
  return [part];
}

/** Beside the workbook unless said otherwise; a workbook never goes over itself. */
function outputOf(kind: ExportName, file: string, extension: string, { options }: CommandInput): string {
  if (typeof options.output === 'string') return extension === '.xlsx' ? workbookName(options.output) : options.output;
  if (kind === 'xlsx') throw new UsageError('cli.outputMissing', { command: 'export' });
  return join(dirname(file), `${basename(file, extname(file))}${kind === 'values' ? '-values' : ''}${extension}`);
}
