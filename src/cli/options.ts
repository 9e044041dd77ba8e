// Options that several commands have, and those every command understands.

import type { Option } from './Command';

export const output: Option = { value: 'out', text: 'cli.option.output', short: 'o' };
export const force: Option = { text: 'cli.option.force' };
/** Where OUT may be FILE itself. */
export const forceItself: Option = { text: 'cli.option.forceItself' };
export const today: Option = { value: 'day', text: 'cli.option.today' };
export const json: Option = { text: 'cli.option.json' };
/** Where a command of one workbook is to do many. */
export const to: Option = { value: 'folder', text: 'cli.option.to' };

export const COMMON_OPTIONS: Readonly<Record<string, Option>> = {
  today,
  force,
  json,
  quiet: { text: 'cli.option.quiet', short: 'q' },
};
