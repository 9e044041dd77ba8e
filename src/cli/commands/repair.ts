// `coachbook repair FILE -o OUT`: puts back what is missing of ours.

import { openFile, repairFile } from '../../app';
import { message } from '../../locales';
import type { Command } from '../Command';
import { findingLines, type FindingLine } from '../describeFindings';
import { openOurs } from '../openOurs';
import { outputOf, writeOpened } from '../writeOpened';
import { forceItself, output, today } from '../options';

/** The input is never changed unless the output is told to be it, with --force. Says what was missing, and what could not be put back: then the exit code is 1. */
export const repair: Command = {
  summary: 'cli.repair.summary',
  forms: ['{file} -o {out}', '{file}|{folder}... --to {folder}'],
  about: 'cli.repair.about',
  examples: 'cli.repair.examples',
  each: true,
  options: { output, today, force: forceItself },
  async run(input) {
    const { language } = input;
    let missing: readonly FindingLine[] = [];
    const { file, ...opened } = await openOurs(input, 'repair', (bytes, today) => {
      const damaged = openFile(bytes, today);
      missing = repairable(damaged, language);
      return repairFile(damaged, today);
    });
    const output = await outputOf(input, file, 'repair');
    const { lines, losses } = await writeOpened(opened, output, input);
    const left = repairable(opened, language);
    const list = (findings: readonly FindingLine[]): readonly string[] => findings.map(({ text }) => `  ${text}`);
    const found =
      missing.length === 0
        ? [message(language, 'cli.repair.nothing')]
        : [message(language, 'cli.repair.found'), ...list(missing)];
    return {
      exitCode: left.length > 0 ? 1 : 0,
      lines: [
        ...found,
        ...(left.length > 0 ? [message(language, 'cli.repair.left'), ...list(left)] : []),
        message(language, 'cli.written', { file: output }),
        ...lines,
      ],
      data: { file, output, found: missing, left, losses },
    };
  },
};

function repairable(
  opened: ReturnType<typeof openFile>,
  language: Parameters<typeof findingLines>[1],
): readonly FindingLine[] {
  return findingLines(
    { ...opened, findings: opened.findings.filter(({ remedy }) => remedy?.kind === 'repair') },
    language,
  );
}
