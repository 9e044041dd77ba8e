// `coachbook template FILE -o TEMPLATE.xlsx`: makes a template of a workbook. `coachbook template --list`: names the ready ones.

import { basename } from 'node:path';
import { writeXlsx } from '@coachbook/xlsx';
import {
  asColor,
  asSheetKeys,
  brandOf,
  describeDoubts,
  filledParts,
  frameTextsOf,
  logoOf,
  MOST_LOGO_BYTES,
  READY_TEMPLATES,
  TEMPLATE_PARTS,
  templateOf,
  templateWorkbook,
  USUAL_PARTS,
  type Brand,
  type Logo,
  type NameDoubt,
  type TemplatePart,
} from '../../app';
import { LANGUAGES, message, type Language, textKey } from '../../locales';
import { SHEETS } from '../../sheets';
import type { Command, CommandInput, CommandOutput } from '../Command';
import { isSameFile, readWorkbookFile, writeWorkbookFile } from '../files';
import { languageOption } from '../languageOption';
import { openOurs } from '../openOurs';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { force, output } from '../options';

/** What stays is a copy into a new workbook; the file given is only read. */
export const template: Command = {
  summary: 'cli.template.summary',
  forms: ['{file} -o {template}.xlsx', '--list'],
  about: 'cli.template.about',
  examples: 'cli.template.examples',
  most: 1,
  options: {
    output,
    title: { value: 'title', text: 'cli.template.option.title' },
    keep: { value: 'parts', text: 'cli.template.option.keep' },
    accent: { value: 'colour', text: 'cli.template.option.accent' },
    logo: { value: 'file', text: 'cli.template.option.logo' },
    language: { value: LANGUAGES, text: 'cli.template.option.language' },
    protect: { value: 'sheets', text: 'cli.template.option.protect' },
    list: { text: 'cli.template.option.list' },
    force,
  },
  async run(input) {
    if (input.options.list === true) return list(input.language);
    const opened = await openOurs(input, 'template');
    const { options, language, today } = input;
    if (typeof options.output !== 'string') throw new UsageError('cli.outputMissing', { command: 'template' });
    const output = workbookName(options.output);
    if (await isSameFile(opened.file, output)) throw new UsageError('cli.sameFile', { file: output });
    const keep = partsOf(options.keep);
    const doubts: NameDoubt[] = [];
    const made = templateOf(
      opened,
      {
        title:
          typeof options.title === 'string' && options.title.trim() !== ''
            ? options.title.trim()
            : basename(output).replace(/\.xlsx$/i, ''),
        keep,
        language: languageOption(options.language, opened.language),
        brand: await brandOption(input, brandOf(opened.before)),
        protects: sheetsOf(options.protect),
        texts: frameTextsOf(opened.before, opened.located),
        tellDoubt: (doubt) => doubts.push(doubt),
      },
      today,
    );
    const stays = filledParts(made).filter((part) => keep.includes(part));
    if (stays.length === 0) throw new UsageError('cli.template.nothing', { file: opened.file });
    await writeWorkbookFile(output, writeXlsx(templateWorkbook(made, today)), options.force === true);
    const doubtful = describeDoubts(doubts, language);
    return {
      exitCode: 0,
      lines: [
        message(language, 'cli.written', { file: output }),
        message(language, 'cli.template.kept', {
          parts: stays.map((part) => message(language, `paneExchange.template.part.${part}`)).join(', '),
        }),
        message(language, 'cli.template.cleared'),
        ...(doubtful.length === 0
          ? []
          : [message(language, 'paneExchange.template.doubts', { list: doubtful.join(', ') })]),
      ],
      data: {
        file: opened.file,
        output,
        title: made.title,
        kept: stays,
        doubts: doubts.map(({ word, where }) => ({ word, where: message(language, where) })),
      },
    };
  },
};

function list(language: Language): CommandOutput {
  const templates = Object.keys(READY_TEMPLATES).map((name) => ({
    name,
    title: message(language, textKey('template.ready', name)),
    about: message(language, textKey('template.ready', name, 'about')),
  }));
  return {
    exitCode: 0,
    lines: templates.map(({ name, about }) => message(language, 'cli.template.line', { name, about })),
    data: { templates },
  };
}

function wordsOf(value: string): readonly string[] {
  return value.split(/[,;\s]+/).filter((word) => word !== '');
}

function partsOf(value: string | boolean | undefined): readonly TemplatePart[] {
  if (value === undefined) return USUAL_PARTS;
  const words = wordsOf(String(value));
  if (words.some((word) => word.toLowerCase() === 'all')) return TEMPLATE_PARTS;
  return words.map((word) => {
    const part = TEMPLATE_PARTS.find((known) => known.toLowerCase() === word.toLowerCase());
    if (!part) throw new UsageError('cli.badPart', { value: word, parts: TEMPLATE_PARTS.join(', ') });
    return part;
  });
}

function sheetsOf(value: string | boolean | undefined): readonly string[] {
  const words = wordsOf(String(value ?? ''));
  const unknown = words.find((word) => asSheetKeys([word]).length === 0);
  if (unknown !== undefined)
    throw new UsageError('cli.badSheet', { value: unknown, sheets: SHEETS.map(({ key }) => key).join(', ') });
  return asSheetKeys(words);
}

/** What was asked for, otherwise what the workbook has already. */
async function brandOption({ options }: CommandInput, own: Brand): Promise<Brand> {
  const logo = options.logo === undefined ? own.logo : await readLogo(String(options.logo));
  const accent = options.accent === undefined ? own.accent : asColor(String(options.accent));
  if (options.accent !== undefined && accent === undefined)
    throw new UsageError('cli.badAccent', { value: String(options.accent) });
  return { ...(accent === undefined ? {} : { accent }), ...(logo === undefined ? {} : { logo }) };
}

async function readLogo(file: string): Promise<Logo> {
  const bytes = await readWorkbookFile(file);
  if (bytes.length > MOST_LOGO_BYTES) throw new UsageError('cli.logoTooLarge', { file });
  const logo = logoOf(bytes);
  if (!logo) throw new UsageError('cli.badLogo', { file });
  return logo;
}
