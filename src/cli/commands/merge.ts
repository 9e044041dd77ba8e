// `coachbook merge ORIGINAL MINE THEIRS -o OUT`: two copies that went separate ways, brought together.

import { writeXlsx } from '@coachbook/xlsx';
import { compareCopies, describeDifference, isAnother, takeOver, takingTheirs } from '../../app';
import type { Difference } from '../../domain';
import { message, type Language } from '../../locales';
import type { Command } from '../Command';
import { writeWorkbookFile } from '../files';
import { openOurs } from '../openOurs';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { output } from '../options';
import { differenceLine, uncertainLines } from './compare';

const sides = ['mine', 'theirs'] as const;

/** Writes MINE with what THEIRS changed since ORIGINAL. With conflicts nothing is written unless --prefer says whose word counts; exit code 1 then. */
export const merge: Command = {
  summary: 'cli.merge.summary',
  forms: ['{original} {mine} {theirs} -o {out}'],
  about: 'cli.merge.about',
  examples: 'cli.merge.examples',
  most: 3,
  options: {
    prefer: { value: ['mine', 'theirs'], text: 'cli.merge.option.prefer' },
    output,
    force: { text: 'cli.merge.option.force' },
  },
  async run(input) {
    const [base, mine, theirs] = input.files;
    if (base === undefined || mine === undefined || theirs === undefined)
      throw new UsageError('cli.mergeFilesMissing', {});
    const { prefer } = input.options;
    if (typeof input.options.output !== 'string') throw new UsageError('cli.mergeFilesMissing', {});
    const output = workbookName(input.options.output);
    if (prefer !== undefined && !sides.some((side) => side === prefer))
      throw new UsageError('cli.badPrefer', { value: String(prefer) });
    const open = (file: string) => openOurs({ ...input, files: [file] }, 'merge');
    const [first, own, other] = [await open(base), await open(mine), await open(theirs)];
    const stranger =
      input.options.force === true ? undefined : [own, other].find((copy) => isAnother(first, copy) === 'rows');
    if (stranger) throw new UsageError('cli.merge.another', { file: stranger.file, other: first.file });
    const { theirs: wanted, conflicts, datesNotCompared } = compareCopies(own, other, first);
    const words = (difference: Difference, of: typeof own) =>
      describeDifference(difference, difference.kind === 'removed' ? first.engagement : of.engagement, input.language);
    const conflictLines = conflicts.flatMap((conflict) =>
      describeConflict((side) => words(conflict[side], side === 'mine' ? own : other), input.language),
    );
    const uncertain = uncertainLines(datesNotCompared, other.file, input.language);
    const data = {
      datesNotCompared,
      output,
      takenOver: wanted.map((difference) => words(difference, other)),
      conflicts: conflicts.map((conflict) => ({
        mine: words(conflict.mine, own),
        theirs: words(conflict.theirs, other),
      })),
    };
    if (conflicts.length > 0 && prefer === undefined) {
      return {
        exitCode: 1,
        lines: [
          ...conflictLines,
          ...uncertain,
          message(input.language, 'cli.merge.conflicts', { count: conflicts.length }),
        ],
        data: { ...data, written: false },
      };
    }
    const differences = [...wanted, ...(prefer === 'theirs' ? takingTheirs(conflicts) : [])];
    await writeWorkbookFile(output, writeXlsx(takeOver(own, differences, input.today)), input.options.force === true);
    return {
      exitCode: 0,
      lines: [
        ...differences.map((difference) => differenceLine(words(difference, other), input.language)),
        ...uncertain,
        message(input.language, 'cli.merge.written', { count: differences.length, file: output }),
      ],
      data: { ...data, written: true },
    };
  },
};

function describeConflict(
  words: (side: 'mine' | 'theirs') => ReturnType<typeof describeDifference>,
  language: Language,
): readonly string[] {
  return sides.map((side) =>
    message(language, `cli.merge.${side}`, { difference: differenceLine(words(side), language) }),
  );
}
