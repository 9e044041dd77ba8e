// Values as Excel's operators take them: what counts as a number, as a text, and what comes before what.

import type { CellValue, CellError } from '@coachbook/workbook';
import { numberText } from '../document/numberText';

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export const errorOf = (error: CellError['error']): CellError => ({ error });

/** Blank is 0, a text counts where it is a plain number. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return value.trim() === '' || Number.isNaN(Number(value)) ? errorOf('#VALUE!') : Number(value);
}

/** Blank is "". */
export function toText(value: CellValue): string | CellError {
  return isError(value) ? value : numberText(value);
}

/** Blank is false; a text only where it says so. */
export function toCondition(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : errorOf('#VALUE!');
  return isError(value) ? value : (value ?? 0) !== 0;
}

const ranks = { number: 0, string: 1, boolean: 2 } as const;
type Plain = number | string | boolean;

/** Negative where a comes first. Numbers come before texts before truth values; texts regardless of case; blank is like whatever it is compared with. Neither is an error. */
export function compare(a: CellValue, b: CellValue): number {
  const one = a ?? blankLike(b);
  const other = b ?? blankLike(a);
  const rank = ranks[typeof one as keyof typeof ranks] - ranks[typeof other as keyof typeof ranks];
  if (rank !== 0) return rank;
  const [x, y] =
    typeof one === 'string' && typeof other === 'string'
      ? [one.toUpperCase(), other.toUpperCase()]
      : [one as Plain, other as Plain];
  return x < y ? -1 : x > y ? 1 : 0;
}

function blankLike(other: CellValue): Plain {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}
