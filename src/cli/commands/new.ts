// `coachbook new [FILE]`: makes a workbook, blank or with an example.

import { EXAMPLES, newWorkbook, type ExampleName } from '../../app';
import { CHOICES } from '../../domain';
import { asLanguage, LANGUAGES, message, type Language } from '../../locales';
import { writeXlsx } from '../../ooxml';
import type { Command } from '../Command';
import { writeWorkbookFile } from '../files';
import { UsageError } from '../UsageError';

export const create: Command = {
  help: 'cli.new.help',
  options: { example: true, variant: true, language: true },
  async run({ files, options, language, today }) {
    const file = files[0] ?? 'Coachbook.xlsx';
    const workbook = newWorkbook({ language: languageOf(options.language, language), content: exampleOf(options.example), variant: variantOf(options.variant), today });
    await writeWorkbookFile(file, writeXlsx(workbook), options.force === true);
    return { exitCode: 0, lines: [message(language, 'cli.written', { file })], data: { file } };
  },
};

function languageOf(value: string | boolean | undefined, otherwise: Language): Language {
  if (value === undefined) return otherwise;
  const language = asLanguage(String(value));
  if (!language) throw new UsageError('cli.badLanguage', { value: String(value), languages: LANGUAGES.join(', ') });
  return language;
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
