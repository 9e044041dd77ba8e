// From a baseline to a target, upwards or downwards.

import { cellOf, finding } from '../findings';
import { finite } from '../model/finite';
import type { Measured, MeasureKind } from './MeasureKind';

/** Whether anything of a measure in numbers was filled in. */
export function isMeasureBegun(measure: Measured): boolean {
  return [measure.baseline, measure.target, measure.low, measure.high].some((value) => finite(value) !== undefined);
}

/**
 * p = (value - baseline) / (target - baseline). Findings: measure.incomplete, measure.targetEqualsBaseline (remedy: keep in range),
 * measure.directionContradicts (remedy: the other direction), goal.measureMissing. Source: docs/method.md, "Indicator progress".
 */
export const way: MeasureKind = {
  scale: 'number',
  leads: true,
  isKept: false,
  progress: (measured, value) => {
    const baseline = finite(measured.baseline);
    const target = finite(measured.target);
    if (baseline === undefined || target === undefined || target === baseline) return undefined;
    return finite((value - baseline) / (target - baseline));
  },
  // Dividing by a comparison fails where it is false.
  formula: (of) =>
    `IFERROR((${of('value')}-${of('baseline')})/(${of('target')}-${of('baseline')})/(COUNT(${of('baseline')},${of('target')})=2),"")`,
  lineStart: () => 0,
  aim: ({ target }) => finite(target),
  lines: ({ target }) => ({ target }),
  isComplete: ({ baseline, target }) => finite(baseline) !== undefined && finite(target) !== undefined,
  checkSetUp: (table, row) => {
    if (!isMeasureBegun(row)) return [];
    const from = finite(row.baseline);
    const to = finite(row.target);
    if (from === undefined || to === undefined)
      return [finding('measure.incomplete', cellOf(table, row, from === undefined ? 'baseline' : 'target'), {})];
    const place = cellOf(table, row, 'direction');
    if (from === to)
      return [
        finding(
          'measure.targetEqualsBaseline',
          cellOf(table, row, 'target'),
          { value: to },
          { kind: 'set', place, value: 'range' },
        ),
      ];
    const truth = to > from ? 'increase' : 'decrease';
    if (row.direction === undefined || row.direction === truth) return [];
    return [
      finding(
        'measure.directionContradicts',
        place,
        { baseline: from, target: to },
        { kind: 'set', place, value: truth },
      ),
    ];
  },
  checkLeaf: (goal) =>
    isMeasureBegun(goal) ? [] : [finding('goal.measureMissing', cellOf('goals', goal, 'target'), {})],
  checkValue: () => [],
  toComplete: (goal) => [cellOf('goals', goal, 'target')],
};
