// `coachbook compare ORIGINAL RETURNED`: what was added, changed and removed.

import { compareCopies, describeDifference, isAnother, type DescribedDifference, type OpenedFile } from '../../app';
import { CHOICES, type Difference } from '../../domain';
import { formatDay, message, type Language } from '../../locales';
import type { Command, CommandInput } from '../Command';
import { openOurs } from '../openOurs';
import { UsageError } from '../UsageError';
import { json } from '../options';

/** Nothing is written. Exit code 1 where they differ. */
export const compare: Command = {
  summary: 'cli.compare.summary',
  forms: ['{original} {returned}'],
  about: 'cli.compare.about',
  examples: 'cli.compare.examples',
  most: 2,
  options: { json, quiet: { text: 'cli.compare.option.quiet', short: 'q' } },
  async run(input) {
    const [first, second] = await openBoth(input, 'compare');
    const { theirs, datesNotCompared } = compareCopies(first, second);
    const differences = theirs.map((difference) =>
      describeDifference(difference, holderOf(difference, first, second), input.language),
    );
    return {
      exitCode: differences.length === 0 ? 0 : 1,
      lines: [
        ...originLines(second, input.language),
        ...(isAnother(first, second)
          ? [message(input.language, 'cli.copies.another', { file: second.file, other: first.file })]
          : []),
        ...(differences.length === 0
          ? [message(input.language, 'cli.compare.same')]
          : differences.map((one) => differenceLine(one, input.language))),
        ...uncertainLines(datesNotCompared, second.file, input.language),
        ...leftOutLines([first, second], input.language),
      ],
      data: {
        first: first.file,
        second: second.file,
        origin: second.origin,
        another: isAnother(first, second) ?? null,
        differences,
        datesNotCompared,
      },
    };
  },
};

type Opened = OpenedFile & { readonly file: string };

/** Who saved the copy last, and when. */
function originLines({ file, origin: { by, at } }: Opened, language: Language): readonly string[] {
  if (by === undefined && at === undefined) return [];
  return [
    message(language, 'cli.compare.origin', {
      file,
      who: by === undefined ? 'no' : 'yes',
      by: by ?? '',
      when: at === undefined ? 'no' : 'yes',
      day: at === undefined ? '' : formatDay(language, at.slice(0, 10)),
    }),
  ];
}

function leftOutLines(copies: readonly Opened[], language: Language): readonly string[] {
  const parts = CHOICES.part.filter((part) => copies.some(({ settings }) => settings.leftOut.includes(part)));
  return parts.length === 0
    ? []
    : [
        message(language, 'cli.compare.leftOut', {
          what: parts.map((part) => message(language, `choice.part.${part}`)).join(', '),
        }),
      ];
}

/** Which dates were not compared, if any. */
export function uncertainLines(ids: readonly string[], file: string, language: Language): readonly string[] {
  return ids.length === 0 ? [] : [message(language, 'cli.compare.datesUncertain', { list: ids.join(', '), file })];
}

/** Two workbooks of ours. */
async function openBoth(input: CommandInput, command: string): Promise<readonly [Opened, Opened]> {
  const [first, second] = input.files;
  if (first === undefined || second === undefined) throw new UsageError('cli.filesMissing', { command });
  return [
    await openOurs({ ...input, files: [first] }, command),
    await openOurs({ ...input, files: [second] }, command),
  ];
}

/** The copy in which the row of a difference is. */
function holderOf(difference: Difference, first: Opened, second: Opened) {
  return difference.kind === 'removed' ? first.engagement : second.engagement;
}

/** "＋ Goals: G5 Calm team", "~ Goals: G1 Faster answers, Target: 80 → 90". */
export function differenceLine(
  { kind, table, row, column, from, to }: DescribedDifference,
  language: Language,
): string {
  const what = [row, column].filter((text) => text !== '').join(', ');
  const nothing = message(language, 'cli.compare.nothing');
  if (kind === 'changed')
    return message(language, 'cli.compare.changed', { table, what, from: from || nothing, to: to || nothing });
  return message(language, kind === 'added' ? 'cli.compare.added' : 'cli.compare.removed', { table, what });
}
