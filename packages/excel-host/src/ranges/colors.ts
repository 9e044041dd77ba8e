// Colours as Excel's API writes them ("#0F6C6D", "red") and as the workbook holds them.

import { parseColor, type Color } from '@coachbook/workbook';
import { invalidArgument } from '../server/Arguments';

/** Throws InvalidArgument for what is no colour. */
export function readColor(value: unknown): Color {
  const color = typeof value === 'string' ? parseColor(value) : undefined;
  if (color === undefined) throw invalidArgument();
  return color;
}

export function writeColor(color: Color | undefined, fallback: string): string {
  return color === undefined ? fallback : `#${color}`;
}
