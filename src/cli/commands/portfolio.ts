// `coachbook portfolio FOLDER -o OUT.xlsx`: many workbooks in one overview.

import { dirname, relative, resolve, sep } from 'node:path';
import { writeXlsx } from '@coachbook/xlsx';
import {
  joinParts,
  PortfolioPartError,
  portfolioData,
  portfolioWorkbook,
  readPart,
  type PortfolioPart,
} from '../../app';
import { dialectOf, writeCsv, type CsvCell } from '../../exchange';
import { message } from '../../locales';
import { dayOfSerial, type ReportCell } from '../../sheets';
import type { Command, CommandInput, CommandOutput } from '../Command';
import { readWorkbookFile, writeWorkbookFile } from '../files';
import { jobsOption } from '../jobsOption';
import { collectFiles } from '../collectFiles';
import { readAll } from '../portfolio/readAll';
import { HANDED_OVER, runSharded } from '../portfolio/runSharded';
import { progressLine } from '../progressLine';
import { shardOption } from '../shardOption';
import { tellParent } from '../tellParent';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { force, output, today } from '../options';

/** Below this many workbooks for each of them, starting further processes costs more than it brings. */
const worthAProcess = 12;

/** No workbook is changed; exit code 0 even where some could not be read: they are named. */
export const portfolio: Command = {
  summary: 'cli.portfolio.summary',
  forms: [
    '{folder}|{file}... -o {out}.xlsx',
    '{folder}|{file}... --shard {share} -o {part}.json',
    '--merge {part}.json... -o {out}.xlsx',
  ],
  about: 'cli.portfolio.about',
  note: 'cli.portfolio.note',
  examples: 'cli.portfolio.examples',
  options: {
    anonymous: { text: 'cli.portfolio.option.anonymous' },
    csv: { value: 'out', text: 'cli.portfolio.option.csv' },
    shard: { value: 'share', text: 'cli.portfolio.option.shard' },
    merge: { text: 'cli.portfolio.option.merge' },
    jobs: { value: 'number', text: 'cli.portfolio.option.jobs' },
    output,
    today,
    force,
  },
  async run(input) {
    const { files: words, options, language } = input;
    const { output } = options;
    if (words.length === 0) throw new UsageError('cli.portfolio.missing');
    if (typeof output !== 'string') throw new UsageError('cli.portfolio.noOutput');
    const force = options.force === true;
    if (options.merge === true) return finish(await mergeParts(words), output, input);
    const files = await collectFiles(words);
    if (files.length === 0) throw new UsageError('cli.portfolio.nothing', { what: words.join(', ') });
    const shard = shardOption(options.shard);
    if (shard) {
      const own = files.filter((_, index) => index % shard.of === shard.number - 1);
      const part = await readAll(own, input.today, tellParent);
      if (output === HANDED_OVER) return { exitCode: 0, lines: [], data: part };
      await writeWorkbookFile(output, new TextEncoder().encode(JSON.stringify(part)), force);
      return {
        exitCode: 0,
        lines: [message(language, 'cli.portfolio.part', { file: output, count: part.rows.length })],
        data: { output, engagements: part.rows.length, unread: part.unread },
      };
    }
    const jobs = jobsOption(options.jobs, files.length, worthAProcess);
    const progress = progressLine(options, (done) =>
      message(language, 'cli.portfolio.progress', { done, all: files.length }),
    );
    const part =
      jobs > 1
        ? await runSharded(words, jobs, input.today, progress.tell)
        : await readAll(files, input.today, progress.tell);
    progress.end();
    return finish(part, output, input);
  },
};

async function finish(part: PortfolioPart, name: string, { options, language }: CommandInput): Promise<CommandOutput> {
  const output = workbookName(name);
  const anonymous = options.anonymous === true;
  const force = options.force === true;
  const home = dirname(resolve(output));
  const linkOf = (file: string): string => relative(home, resolve(file)).split(sep).map(encodeURIComponent).join('/');
  await writeWorkbookFile(output, writeXlsx(portfolioWorkbook(part, { language, anonymous, linkOf })), force);
  if (typeof options.csv === 'string')
    await writeWorkbookFile(options.csv, new TextEncoder().encode(csvOf(part, anonymous)), force);
  const unread = part.unread.map(({ file, reason }, index) => ({
    file: anonymous ? index + 1 : file,
    reason,
    text: message(language, `unread.${reason}` as 'unread.failed'),
  }));
  return {
    exitCode: 0,
    lines: [
      ...unread.map(({ file, text }) => message(language, 'cli.portfolio.unread', { file, reason: text })),
      message(language, 'cli.portfolio.done', { file: output, count: part.rows.length }),
    ],
    data: { output, engagements: anonymous ? part.rows.length : part.rows, unread },
  };
}

/** With comma and decimal point whatever language people speak: it is programs that read it. */
function csvOf(part: PortfolioPart, anonymous: boolean): string {
  const { columns, rows } = portfolioData(part, anonymous);
  const cell = (value: ReportCell, format: string): CsvCell => {
    if (value === null || typeof value === 'object') return null;
    return format === 'day' && typeof value === 'number' ? (dayOfSerial(value) ?? null) : value;
  };
  return writeCsv(
    [
      columns.map(({ header }) => header),
      ...rows.map((row) => row.map((value, index) => cell(value, columns[index]?.format ?? 'text'))),
    ],
    dialectOf('en'),
  );
}

async function mergeParts(files: readonly string[]): Promise<PortfolioPart> {
  const parts: PortfolioPart[] = [];
  for (const file of files) {
    const text = new TextDecoder().decode(await readWorkbookFile(file));
    parts.push(told(() => readPart(text), file));
  }
  return told(() => joinParts(parts, parts[0]?.day ?? ''), files.join(', '));
}

function told<T>(work: () => T, file: string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PortfolioPartError) throw new UsageError(error.key, { file, ...error.params });
    throw error;
  }
}
