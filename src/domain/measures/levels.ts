// By five levels, -2 to +2, each described in words beforehand: goal attainment scaling.

import { dayNumber } from '../calendar/dayNumber';
import { cellOf, finding, type Finding } from '../findings';
import { clamp, finite } from '../model/finite';
import type { Anchors, Goal } from '../model/goals';
import { isFilled } from '../model/isFilled';
import type { MeasureKind } from './MeasureKind';

const ANCHORS = ['minusTwo', 'minusOne', 'zero', 'plusOne', 'plusTwo'] as const;

/** -2 = 0, -1 = 0.5, 0 and above = 1 (raw: above 1 where more than expected was reached). Source: docs/method.md, "Goal attainment scaling" (own). */
export const levels: MeasureKind = {
  chosen: { column: 'kind', list: 'goalKind', value: 'qualitative' },
  scale: 'levels',
  leads: false,
  isKept: false,
  progress: (_, level) => (clamp(level, -2, 2) + 2) / 2,
  formula: (of) => `(MIN(2,MAX(-2,${of('value')}))+2)/2`,
  lineStart: ({ baseline }) => {
    const first = finite(baseline);
    return first === undefined ? 0 : clamp((clamp(first, -2, 2) + 2) / 2, 0, 1);
  },
  aim: ({ target }) => finite(target) ?? 0,
  lines: ({ target }) => ({ target }),
  isComplete: (_, anchors) => anchors !== undefined && missingIn(anchors)[0] === undefined,
  checkSetUp: () => [],
  checkLeaf: (goal, anchors) => checkAnchors(goal, anchors),
  checkValue: (goal, level) =>
    level !== undefined && (level < -2 || level > 2)
      ? [finding('goal.levelOffScale', cellOf('goals', goal, 'current'), { value: level })]
      : [],
  toComplete: (goal, anchors) =>
    anchors
      ? [cellOf('anchors', anchors, missingIn(anchors)[0])]
      : [cellOf('goals', goal), { kind: 'add', table: 'anchors', values: { goal: goal.id } }],
};

/** The levels that have no words yet, from the lowest. */
function missingIn(anchors: Anchors): readonly (typeof ANCHORS)[number][] {
  return ANCHORS.filter((anchor) => !isFilled(anchors[anchor]));
}

function checkAnchors(goal: Goal, anchors: Anchors | undefined): readonly Finding[] {
  if (anchors === undefined)
    return [
      finding(
        'goal.anchorsMissing',
        cellOf('goals', goal),
        { count: 5 },
        { kind: 'add', table: 'anchors', values: { goal: goal.id } },
      ),
    ];
  const findings: Finding[] = [];
  const missing = missingIn(anchors);
  if (missing.length > 0)
    findings.push(finding('goal.anchorsMissing', cellOf('anchors', anchors, missing[0]), { count: missing.length }));
  const written = dayNumber(anchors.writtenOn);
  const start = dayNumber(goal.start);
  if (written === undefined) findings.push(finding('goal.anchorsUndated', cellOf('anchors', anchors, 'writtenOn'), {}));
  else if (start !== undefined && written >= start) {
    findings.push(
      finding('goal.anchorsLate', cellOf('anchors', anchors, 'writtenOn'), {
        writtenOn: anchors.writtenOn as string,
        start: goal.start as string,
      }),
    );
  }
  return findings;
}
