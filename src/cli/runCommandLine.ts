// One call of the command line, from its words to its exit code.

import { parseArgs, type ParseArgsConfig } from 'node:util';
import { escapedSigns, shownSigns } from '@coachbook/workbook';
import product from '../../package.json';
import { dayNumber, dayOf } from '../domain';
import { asLanguage, loadEverything, type Language } from '../locales';
import type { Command } from './Command';
import { COMMANDS } from './commands';
import { describeError } from './describeError';
import { codeOf } from './describeFileError';
import { helpOf } from './helpOf';
import { nearest } from './nearest';
import { COMMON_OPTIONS, to } from './options';
import { overview } from './overview';
import { runEach } from './runEach';
import { UsageError } from './UsageError';

interface CommandLineResult {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

/** Never throws; unknown words, wrong files and refusals end with exit code 2 and a sentence that says what to do. */
export async function runCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<CommandLineResult> {
  await loadEverything();
  const language: Language =
    asLanguage(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '') ?? 'en';
  try {
    return await runWords(words, language);
  } catch (error) {
    const text = describeError(error, language);
    return { exitCode: 2, output: words.includes('--json') ? asJson({ error: text }) : '', errors: shownSigns(text) };
  }
}

async function runWords(words: readonly string[], language: Language): Promise<CommandLineResult> {
  const [name, ...rest] = words;
  if (name === '--version' || name === '-v') return said(product.version);
  if (name === undefined) return said(overview(language));
  if (isHelp(name))
    return said(
      rest[0] === undefined || isHelp(rest[0]) ? overview(language) : help(rest[0], commandOf(rest[0]), language),
    );
  const command = commandOf(name);
  if (rest.includes('--help') || rest.includes('-h')) return said(help(name, command, language));
  const { values, positionals } = parse(rest, command);
  const tooMany = positionals[command.most ?? Infinity];
  if (tooMany !== undefined) throw new UsageError('cli.tooMany', { file: tooMany, command: name });
  const input = { files: positionals, options: values, language, today: todayOf(values.today) };
  const { exitCode, lines, data } = await (command.each ? runEach(command, input) : command.run(input));
  return {
    exitCode,
    output: values.json === true ? asJson(data) : values.quiet === true ? '' : shownSigns(lines.join('\n')),
    errors: '',
  };
}

function asJson(data: unknown): string {
  return escapedSigns(JSON.stringify(data, undefined, 2));
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const near = nearest(name, Object.keys(COMMANDS));
  if (!command) throw new UsageError('cli.unknownCommand', { command: name, near: near ?? 'none' });
  return command;
}

function parse(words: readonly string[], command: Command) {
  const known = { ...command.options, ...(command.each ? { to } : {}) };
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    Object.entries({ ...COMMON_OPTIONS, ...known }).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
    ]),
  );
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true }) as {
      values: Record<string, string | boolean | undefined>;
      positionals: string[];
    };
  } catch (error) {
    const said = String((error as Error).message);
    const option = /'(?:-\w, )?(-[\w-]*)/.exec(said)?.[1] ?? words.find((word) => word.startsWith('-')) ?? '';
    if (codeOf(error) !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageError('cli.unknownOption', {
        option,
        near:
          nearest(
            option,
            Object.keys(options).map((known) => `--${known}`),
          ) ?? 'none',
      });
    throw new UsageError(
      Object.entries(options).some(([known, { type }]) => `--${known}` === option && type === 'boolean')
        ? 'cli.valueNotTaken'
        : 'cli.valueMissing',
      { option },
    );
  }
}

function todayOf(value: string | boolean | undefined): string {
  if (value === undefined) {
    const now = new Date();
    return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
  }
  const number = dayNumber(String(value));
  if (number === undefined) throw new UsageError('cli.badDay', { value: String(value) });
  return dayOf(number);
}

function said(output: string): CommandLineResult {
  return { exitCode: 0, output, errors: '' };
}

/** As wide as the window, and never wider than is read with ease. */
function help(name: string, command: Command, language: Language): string {
  return helpOf(name, command, language, Math.min(100, Math.max(60, process.stdout.columns || 100)));
}
