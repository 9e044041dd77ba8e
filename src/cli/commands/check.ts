// `coachbook check FILE`: says what needs attention and changes nothing.

import type { Command } from '../Command';
import { describeFindings, findingLines } from '../describeFindings';
import { openOurs } from '../openOurs';
import { json, today } from '../options';

export const check: Command = {
  summary: 'cli.check.summary',
  forms: ['{file}|{folder}...'],
  about: 'cli.check.about',
  examples: 'cli.check.examples',
  each: true,
  options: { today, json, quiet: { text: 'cli.check.option.quiet', short: 'q' } },
  async run(input) {
    const opened = await openOurs(input, 'check');
    const findings = findingLines(opened, input.language);
    return {
      exitCode: findings.some(({ severity }) => severity === 'error') ? 1 : 0,
      lines: describeFindings(findings, input.language),
      data: { file: opened.file, findings },
    };
  },
};
