// `coachbook refresh FILE -o OUT`: computes the workbook anew.

import { saveFile } from '../../app';
import { message, pageMessage } from '../../locales';
import type { Command } from '../Command';
import { isSameFile, writeWorkbookFile } from '../files';
import { openOurs } from '../openOurs';
import { UsageError } from '../UsageError';

/** The input is never changed unless the output is told to be it, with --force. What could not be carried over is named. */
export const refresh: Command = {
  summary: 'cli.refresh.summary',
  help: 'cli.refresh.help',
  each: true,
  options: { output: true },
  async run(input) {
    const opened = await openOurs(input, 'refresh');
    const { output } = input.options;
    if (typeof output !== 'string') throw new UsageError('cli.outputMissing', { command: 'refresh' });
    const force = input.options.force === true;
    if (!force && (await isSameFile(opened.file, output))) throw new UsageError('cli.sameFile', { file: output });
    await writeWorkbookFile(output, saveFile(opened), force);
    const unchanged = opened.edits.length === 0;
    const losses = opened.losses.map(({ kind, sheet }) => ({ kind, sheet }));
    return {
      exitCode: 0,
      lines: [
        message(input.language, unchanged ? 'cli.unchanged' : 'cli.written', { file: unchanged ? opened.file : output }),
        ...(losses.length === 0 ? [] : [message(input.language, 'cli.losses', { what: opened.losses.map(({ kind, sheet, count, example }) => pageMessage(input.language, 'loss.line', { what: pageMessage(input.language, `loss.${kind}`), count, sheet: sheet ?? 'none', example: example ?? 'none' })).join('; ') })]),
      ],
      data: { file: opened.file, output, unchanged, losses },
    };
  },
};
