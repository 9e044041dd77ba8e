// `coachbook import FILE --from OTHER -o OUT`: brings rows from another program into a workbook.

import { basename } from 'node:path';
import {
  headerOf,
  importFile as propose,
  ImpossibleChangeError,
  isXml,
  saveFile,
  takeIn,
  describeValue,
  type CsvChoices,
  type ImportProposal,
} from '../../app';
import type { Person, SingleName, TableName } from '../../domain';
import { message, type Language } from '../../locales';
import type { Command, CommandInput } from '../Command';
import { isSameFile, readWorkbookFile, writeWorkbookFile } from '../files';
import { openOurs } from '../openOurs';
import { tableOf } from '../tableOf';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { force, output } from '../options';

export const importFile: Command = {
  summary: 'cli.import.summary',
  forms: ['{file} --from {file} -o {out}'],
  about: 'cli.import.about',
  note: 'cli.import.note',
  examples: 'cli.import.examples',
  most: 1,
  options: {
    from: { value: 'file', text: 'cli.import.option.from' },
    table: { value: 'table', text: 'cli.import.option.table' },
    map: { value: 'pairs', text: 'cli.import.option.map' },
    'dry-run': { text: 'cli.import.option.dryRun' },
    update: { text: 'cli.import.option.update' },
    output,
    force,
  },
  async run(input) {
    const { from } = input.options;
    const output = typeof input.options.output === 'string' ? workbookName(input.options.output) : undefined;
    const dry = input.options['dry-run'] === true;
    if (typeof from !== 'string') throw new UsageError('cli.import.fromMissing');
    if (!dry && typeof output !== 'string') throw new UsageError('cli.outputMissing', { command: 'import' });
    const choices = choicesOf(input);
    const bytes = await readWorkbookFile(from);
    const opened = await openOurs(input, 'import');
    if (isXml(bytes) && Object.keys(choices).length > 0) throw new UsageError('cli.import.mapCsvOnly');
    const proposal = propose(basename(from), bytes, opened, choices, input.language);
    const update = input.options.update === true;
    if (!dry && typeof output === 'string') {
      const force = input.options.force === true;
      if (!force && (await isSameFile(opened.file, output))) throw new UsageError('cli.sameFile', { file: output });
      const taken = takeIn(proposal, opened, input.today, update);
      if (!taken) throw new ImpossibleChangeError();
      await writeWorkbookFile(output, saveFile(taken), force);
    }
    const written = dry
      ? message(input.language, 'cli.import.dryRun')
      : message(input.language, 'cli.written', { file: String(output) });
    return {
      exitCode: 0,
      lines: [...describe(proposal, update, opened.engagement.people, input.language), written],
      data: { file: opened.file, from, ...(dry ? {} : { output }), ...proposal },
    };
  },
};

function choicesOf({ options }: CommandInput): CsvChoices {
  return {
    ...(typeof options.table === 'string' ? { table: tableOf(options.table) } : {}),
    ...(typeof options.map === 'string' ? { map: mapOf(options.map) } : {}),
  };
}

/** "Task=name,Who=owner": the last "=" of each pair separates, because headers may hold one. */
function mapOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new UsageError('cli.import.badMap', { value: pair.trim() });
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

function describe(
  { mapping, additions, updates, same, findings }: ImportProposal,
  update: boolean,
  people: readonly Person[],
  language: Language,
): readonly string[] {
  const words = (table: TableName | SingleName, column: string, value: unknown): string =>
    describeValue(table, column, value, people, language) || '–';
  const caption = (table: TableName | SingleName): string => message(language, `table.${table}`);
  const changed = new Set(updates.map(({ table, id }) => `${table}\n${id}`)).size;
  return [
    ...mapped(mapping, language),
    ...additions.map(({ table, id, values }) =>
      message(language, 'cli.import.add', { table: caption(table), id, name: words(table, 'name', values.name) }),
    ),
    ...updates.map(({ table, id, column, from, to }) =>
      message(language, 'cli.import.update', {
        row: `${caption(table)} ${id}`.trim(),
        column: headerOf(table, column, language),
        from: words(table, column, from),
        to: words(table, column, to),
      }),
    ),
    ...findings.map(({ key, params }) => `▲ ${message(language, key, params)}`),
    message(language, 'cli.import.summary.line', { added: additions.length, changed, same }),
    ...(updates.length > 0 && !update ? [message(language, 'cli.import.updatesLeft')] : []),
  ];
}

/** The tables rows go into, and the columns that are called something else there. */
function mapped(mapping: ImportProposal['mapping'], language: Language): readonly string[] {
  return [...new Set(mapping.map(({ table }) => table))].flatMap((table) => {
    const known = mapping.flatMap(({ table: of, column, field }) =>
      of === table && field !== undefined ? [{ column, field: headerOf(table, field, language) }] : [],
    );
    return [
      message(language, 'cli.import.table', {
        table: message(language, `table.${table}`),
        count: known.length,
      }),
      ...known
        .filter(({ column, field }) => column !== field)
        .map((pair) => `  ${message(language, 'cli.import.column', pair)}`),
    ];
  });
}
