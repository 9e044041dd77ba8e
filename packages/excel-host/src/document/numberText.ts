// The text a value shows by its number format.

import { format, formatColor, isDateFormat } from 'numfmt';
import type { CellValue, Color } from '@coachbook/workbook';

/** As Excel shows it in a cell wide enough. What a format cannot show is "####" there as here. */
export function numberText(value: CellValue, numberFormat = 'General'): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@')) return value;
  if (typeof value === 'number' && numberFormat === 'General') return generalText(value);
  try {
    const shown = typeof value === 'number' && !isDateFormat(numberFormat) ? nudged(value) : value;
    return format(numberFormat, shown, { dateErrorThrows: false, throws: false, dateErrorNumber: false }).trimEnd();
  } catch {
    return String(value);
  }
}

/** The colour a format section names: "[Red]" in "0;[Red]-0". */
export function numberColor(value: CellValue, numberFormat = 'General'): Color | undefined {
  if (typeof value !== 'number' || !numberFormat.includes('[')) return undefined;
  const color = formatColor(numberFormat, value, { throws: false });
  return typeof color === 'string' ? named.get(color.toLowerCase()) : undefined;
}

/** Excel rounds the decimal number people see, not its binary neighbour: 1.005 is 1.01 with two places. */
function nudged(value: number): number {
  return Number.isInteger(value) ? value : value + value * 4e-16;
}

/** Numbers without a format: at most eleven characters, as in a wide cell. */
function generalText(value: number): string {
  return format('General', value);
}

const named: ReadonlyMap<string, Color> = new Map(
  Object.entries<Color>({
    black: '000000',
    blue: '0000FF',
    cyan: '00FFFF',
    green: '00FF00',
    magenta: 'FF00FF',
    red: 'FF0000',
    white: 'FFFFFF',
    yellow: 'FFFF00',
  }),
);
