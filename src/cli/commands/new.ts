// `coachbook new [FILE]`: makes a workbook: blank, with an example, or from a template.

import type { WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { EXAMPLES, instantiate, newWorkbook, type ExampleName } from '../../app';
import { CHOICES } from '../../domain';
import { LANGUAGES, message } from '../../locales';
import type { Command, CommandInput } from '../Command';
import { dayOption } from '../dayOption';
import { writeWorkbookFile } from '../files';
import { languageOption } from '../languageOption';
import { openTemplate } from '../openTemplate';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { force, output } from '../options';

export const create: Command = {
  summary: 'cli.new.summary',
  forms: ['[{file}]'],
  about: 'cli.new.about',
  examples: 'cli.new.examples',
  most: 1,
  options: {
    example: { value: 'name', text: 'cli.new.option.example' },
    template: { value: 'template', text: 'cli.new.option.template' },
    variant: { value: CHOICES.variant, text: 'cli.new.option.variant' },
    language: { value: LANGUAGES, text: 'cli.new.option.language' },
    name: { value: 'name', text: 'cli.new.option.name' },
    role: { value: 'role', text: 'cli.new.option.role' },
    project: { value: 'project', text: 'cli.new.option.project' },
    title: { value: 'title', text: 'cli.new.option.title' },
    start: { value: 'day', text: 'cli.new.option.start' },
    output,
    force,
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
