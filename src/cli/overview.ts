// What `coachbook --help` says: every command in one line, and what all of them understand.

import { message, type Language } from '../locales';
import { COMMANDS } from './commands';
import { optionLines } from './helpOf';
import { COMMON_OPTIONS } from './options';

export function overview(language: Language): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const commands = Object.entries(COMMANDS).map(
    ([name, { summary }]) => `  coachbook ${name.padEnd(width)}   ${message(language, summary)}`,
  );
  return [
    message(language, 'cli.overview.start'),
    '',
    ...commands,
    '',
    message(language, 'cli.overview.explain'),
    '',
    message(language, 'cli.overview.common'),
    ...optionLines({ ...COMMON_OPTIONS, version: { text: 'cli.option.version' } }, language),
    '',
    message(language, 'cli.overview.exit'),
  ].join('\n');
}
