// To be kept between two bounds, or above or below one.

import { cellOf, finding } from '../findings';
import { finite } from '../model/finite';
import type { MeasureKind } from './MeasureKind';

/** 1 inside, else max(0, 1 - distance / tolerance). Finding: measure.rangeMissing. Source: docs/method.md, "Indicator progress". */
export const range: MeasureKind = {
  chosen: { column: 'direction', list: 'direction', value: 'range' },
  scale: 'number',
  leads: false,
  isKept: true,
  progress: (measured, value) => {
    const low = finite(measured.low);
    const high = finite(measured.high);
    if (low === undefined && high === undefined) return undefined;
    if (low !== undefined && high !== undefined && low > high) return undefined;
    const distance = Math.max((low ?? value) - value, value - (high ?? value), 0);
    if (distance === 0) return 1;
    const tolerance = finite(measured.tolerance) ?? 0;
    return tolerance > 0 ? Math.max(0, 1 - distance / tolerance) : 0;
  },
  formula: (of) => {
    const [value, low, high] = [of('value'), of('low'), of('high')];
    const bounds = `COUNT(${low},${high})`;
    // MIN and MAX pass over blank cells. Without a tolerance any distance is too far.
    const distance = `ABS(${value}-MAX(${low},MIN(${value},${high})))/MAX(${of('tolerance')},0.000001)`;
    return `IF(OR(${bounds}=0,AND(${bounds}=2,${low}>${high})),"",MAX(0,1-${distance}))`;
  },
  lineStart: () => 1,
  aim: () => undefined,
  lines: ({ low, high }) => ({ target: high ?? low, lower: high === undefined ? undefined : low }),
  isComplete: ({ low, high }) => finite(low) !== undefined || finite(high) !== undefined,
  checkSetUp: (table, row) =>
    range.isComplete(row, undefined) ? [] : [finding('measure.rangeMissing', cellOf(table, row, 'low'), {})],
  checkLeaf: () => [],
  checkValue: () => [],
  toComplete: (goal) => [cellOf('goals', goal, 'low')],
};
