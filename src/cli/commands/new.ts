// `coachbook new [FILE]`: makes a workbook: blank, with an example, or from a template.

import type { WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { EXAMPLES, instantiate, newWorkbook, type ExampleName } from '../../app';
import { CHOICES } from '../../domain';
import { message } from '../../locales';
import type { Command, CommandInput } from '../Command';
import { dayOption } from '../dayOption';
import { writeWorkbookFile } from '../files';
import { languageOption } from '../languageOption';
import { openTemplate } from '../openTemplate';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';

export const create: Command = {
  summary: 'cli.new.summary',
  help: 'cli.new.help',
  most: 1,
  options: {
    output: true,
    example: true,
    template: true,
    variant: true,
    language: true,
    name: true,
    role: true,
    project: true,
    title: true,
    start: true,
  },
  async run(input) {
    const { files, options, language } = input;
    const file = workbookName(typeof options.output === 'string' ? options.output : (files[0] ?? 'Coachbook.xlsx'));
    await writeWorkbookFile(file, writeXlsx(await workbookOf(input)), options.force === true);
    return { exitCode: 0, lines: [message(language, 'cli.written', { file })], data: { file } };
  },
};

async function workbookOf(input: CommandInput): Promise<WorkbookData> {
  const { options, language, today } = input;
  if (options.template === undefined)
    return newWorkbook({
      language: languageOption(options.language, language),
      content: exampleOf(options.example),
      variant: variantOf(options.variant),
      today,
    });
  if (options.example !== undefined) throw new UsageError('cli.twoContents');
  const wished = options.language === undefined ? undefined : languageOption(options.language, language);
  const template = (await openTemplate(String(options.template), input))(wished);
  const fields = Object.fromEntries(
    ['name', 'role', 'project', 'title'].flatMap((field) =>
      typeof options[field] === 'string' ? [[field, options[field]] as const] : [],
    ),
  );
  const start = dayOption(options.start) ?? today;
  return instantiate(
    template,
    {
      language: wished ?? languageOption(template.settings.language, language),
      start,
      fields: { ...fields, start },
      ...(fields.title === undefined ? {} : { title: fields.title }),
    },
    today,
  ).workbook;
}

function exampleOf(value: string | boolean | undefined): 'blank' | ExampleName {
  if (value === undefined) return 'blank';
  const names = Object.keys(EXAMPLES) as ExampleName[];
  const name = names.find((known) => known.toLowerCase() === String(value).toLowerCase());
  if (!name) throw new UsageError('cli.badExample', { value: String(value), examples: names.join(', ') });
  return name;
}

function variantOf(value: string | boolean | undefined): 'individual' | 'team' {
  if (value === undefined) return 'individual';
  const variant = CHOICES.variant.find((known) => known === value);
  if (!variant) throw new UsageError('cli.badVariant', { value: String(value), variants: CHOICES.variant.join(', ') });
  return variant;
}
