// One style laid over another.

import type { CellStyle, DifferentialStyle } from '@coachbook/workbook';

/** Parts the upper one names win, fonts and borders part by part. */
export function over(lower: CellStyle, upper: CellStyle | DifferentialStyle): CellStyle {
  const font = lower.font || upper.font ? { font: { ...lower.font, ...upper.font } } : {};
  const borders = lower.borders || upper.borders ? { borders: { ...lower.borders, ...upper.borders } } : {};
  return { ...lower, ...upper, ...font, ...borders };
}
