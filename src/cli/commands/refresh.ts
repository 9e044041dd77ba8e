// `coachbook refresh FILE -o OUT`: computes the workbook anew, and brings one of an earlier version up to date.

import { openFile, repairFile } from '../../app';
import { message } from '../../locales';
import type { Command } from '../Command';
import { openOurs } from '../openOurs';
import { outputOf, writeOpened } from '../writeOpened';
import { forceItself, output, today } from '../options';

/** The input is never changed unless the output is told to be it, with --force. What could not be carried over is named. */
export const refresh: Command = {
  summary: 'cli.refresh.summary',
  forms: ['{file} -o {out}', '{file}|{folder}... --to {folder}'],
  about: 'cli.refresh.about',
  examples: 'cli.refresh.examples',
  each: true,
  options: { output, today, force: forceItself },
  async run(input) {
    let upgraded = false;
    const { file, ...opened } = await openOurs(input, 'refresh', (bytes, today) => {
      const found = openFile(bytes, today);
      upgraded = found.findings.some(({ code }) => code === 'workbook.older');
      return upgraded ? repairFile(found, today) : found;
    });
    const output = await outputOf(input, file, 'refresh');
    const { lines, losses } = await writeOpened(opened, output, input);
    const unchanged = opened.edits.length === 0;
    return {
      exitCode: 0,
      lines: [
        ...(unchanged ? [message(input.language, 'cli.unchanged', { file })] : []),
        message(input.language, 'cli.written', { file: output }),
        ...(upgraded ? [message(input.language, 'cli.upgraded')] : []),
        ...lines,
      ],
      data: { file, output, unchanged, upgraded, losses },
    };
  },
};
