// What `coachbook NAME --help` says, made of what the command declares.

import { message, type Language } from '../locales';
import type { Command, Option, Word } from './Command';
import { wrapLines } from './wrapLines';

/** `width` in characters: calls to copy stay on one line, everything else goes on below. */
export function helpOf(name: string, command: Command, language: Language, width: number): string {
  const examples = message(language, command.examples).split('\n');
  const paragraphs = [
    command.forms.map((form) => `coachbook ${name} ${withWords(form, language)} [${wordOf('options', language)}]`),
    [message(language, command.about)],
    optionLines(command.options, language),
    command.note === undefined ? [] : [message(language, command.note)],
    [message(language, 'cli.help.example', { count: examples.length }), ...examples.map((line) => `  ${line}`)],
  ];
  const text = paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return wrapLines(text, width);
}

function wordOf(word: Word, language: Language): string {
  return message(language, `cli.word.${word}`);
}

function withWords(form: string, language: Language): string {
  return form.replace(/\{(\w+)\}/g, (_, word: string) => wordOf(word as Word, language));
}

/** One line an option, or one for each of its values where each has its own words. */
export function optionLines(options: Command['options'], language: Language): readonly string[] {
  const lines = Object.entries(options).flatMap(([name, option]) => linesOf(name, option, language));
  const width = Math.max(...lines.map(([call]) => call.length));
  return lines.map(([call, text]) => `  ${call.padEnd(width)}   ${text}`);
}

function linesOf(
  name: string,
  { value, text, short }: Option,
  language: Language,
): readonly (readonly [string, string])[] {
  const call = `${short === undefined ? '' : `-${short}, `}--${name}`;
  if (typeof text !== 'string')
    return Object.entries(text).map(([one, key]) => [`${call} ${one}`, message(language, key)]);
  const follows = value === undefined ? '' : typeof value === 'string' ? wordOf(value, language) : value.join('|');
  return [[`${call} ${follows}`.trimEnd(), message(language, text)]];
}
