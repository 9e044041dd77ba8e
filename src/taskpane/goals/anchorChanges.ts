// From the words of an attainment scale to what is written.

import type { Change } from '../../app';
import { cellOf, type Anchors, type Day } from '../../domain';

export const LEVELS = ['plusTwo', 'plusOne', 'zero', 'minusOne', 'minusTwo'] as const;

export type Level = (typeof LEVELS)[number];

export type Scale = Readonly<Record<Level, string>>;

/** The scale as it stands; blank where nothing was written. */
export function scaleOf(anchors: Anchors | undefined): Scale {
  return {
    plusTwo: anchors?.plusTwo ?? '',
    plusOne: anchors?.plusOne ?? '',
    zero: anchors?.zero ?? '',
    minusOne: anchors?.minusOne ?? '',
    minusTwo: anchors?.minusTwo ?? '',
  };
}

/** Only what changed, dated today, because a scale is as old as its youngest word; nothing where nothing changed. */
export function anchorChanges(goal: string, anchors: Anchors | undefined, scale: Scale, today: Day): readonly Change[] {
  const before = scaleOf(anchors);
  const changed = LEVELS.filter((level) => scale[level].trim() !== before[level].trim());
  if (changed.length === 0) return [];
  if (!anchors)
    return [
      {
        kind: 'add',
        table: 'anchors',
        values: { goal, ...Object.fromEntries(changed.map((level) => [level, scale[level].trim()])), writtenOn: today },
      },
    ];
  return [
    ...changed.map((level): Change => ({
      kind: 'set',
      place: cellOf('anchors', anchors, level),
      value: scale[level].trim(),
    })),
    { kind: 'set', place: cellOf('anchors', anchors, 'writtenOn'), value: today },
  ];
}
