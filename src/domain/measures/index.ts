// The ways in which goals and indicators are measured.

import { finite } from '../model/finite';
import { levels } from './levels';
import type { Measured, MeasureKind } from './MeasureKind';
import { range } from './range';
import { way } from './way';

/** In the order in which they are looked for: the last is what is neither of the others. */
export const MEASURES: readonly MeasureKind[] = [levels, range, way];

/** How a goal or an indicator is measured. */
export function measureKind(measured: Measured): MeasureKind {
  return MEASURES.find(({ chosen }) => chosen === undefined || measured[chosen.column] === chosen.value) ?? way;
}

/** Raw progress, 1 = reached; undefined without a number, or where the measure is not complete. Source: docs/method.md, "Indicator progress". */
export function measureProgress(measured: Measured, value: number | undefined): number | undefined {
  const given = finite(value);
  return given === undefined ? undefined : measureKind(measured).progress(measured, given);
}

export { isMeasureBegun } from './way';
export type { Measured, MeasuredTable } from './MeasureKind';
