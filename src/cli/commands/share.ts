// `coachbook share FILE --for sponsor -o OUT`: a copy that never held what it leaves out.

import { writeXlsx } from '@coachbook/xlsx';
import { brandOf, copyFor } from '../../app';
import { CHOICES, LEFT_OUT_FOR, type Audience, type Part } from '../../domain';
import { message } from '../../locales';
import type { Command } from '../Command';
import { writeWorkbookFile } from '../files';
import { openOurs } from '../openOurs';
import { UsageError } from '../UsageError';
import { workbookName } from '../workbookName';
import { force, output } from '../options';

export const share: Command = {
  summary: 'cli.share.summary',
  forms: ['{file} --for coachee|coach|sponsor -o {out}'],
  about: 'cli.share.about',
  examples: 'cli.share.examples',
  each: true,
  options: {
    for: {
      value: CHOICES.audience,
      text: {
        coachee: 'cli.share.option.for.coachee',
        coach: 'cli.share.option.for.coach',
        sponsor: 'cli.share.option.for.sponsor',
      },
    },
    without: { value: 'parts', text: 'cli.share.option.without' },
    output,
    force,
  },
  async run(input) {
    const opened = await openOurs(input, 'share');
    if (typeof input.options.output !== 'string') throw new UsageError('cli.outputMissing', { command: 'share' });
    const output = workbookName(input.options.output);
    const audience = audienceOf(input.options.for);
    const parts = partsOf(input.options.without);
    const copy = copyFor(audience, opened, input.today, parts, brandOf(opened.before));
    await writeWorkbookFile(output, writeXlsx(copy), input.options.force === true);
    // A copy of a copy lacks what the first one left out as well.
    const leftOut = CHOICES.part.filter((part) =>
      [...opened.settings.leftOut, ...(parts ?? LEFT_OUT_FOR[audience])].includes(part),
    );
    const names = leftOut.map((part) => message(input.language, `choice.part.${part}`));
    return {
      exitCode: 0,
      lines: [
        message(input.language, 'cli.written', { file: output }),
        ...(names.length === 0 ? [] : [message(input.language, 'export.leftOut', { what: names.join(', ') })]),
      ],
      data: { output, audience, leftOut },
    };
  },
};

function audienceOf(value: string | boolean | undefined): Audience {
  const audience = CHOICES.audience.find((one) => one === value);
  if (!audience)
    throw new UsageError(value === undefined ? 'cli.audienceMissing' : 'cli.badAudience', {
      value: String(value),
      audiences: CHOICES.audience.join(', '),
    });
  return audience;
}

function partsOf(value: string | boolean | undefined): readonly Part[] | undefined {
  if (value === undefined) return undefined;
  return String(value)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => {
      const part = CHOICES.part.find((one) => one.toLowerCase() === name.toLowerCase());
      if (!part) throw new UsageError('cli.share.badPart', { value: name, parts: CHOICES.part.join(', ') });
      return part;
    });
}
