// What a text means when it is entered into a cell, by a person or by code: formula, number, date, percentage, boolean, error or text.

import { format, parseValue } from 'numfmt';
import type { CellErrorText, CellValue } from '@coachbook/workbook';

export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  /** Typing "12%" into a cell without a number format gives it one. */
  readonly numberFormat?: string;
}

const errors: ReadonlySet<string> = new Set<CellErrorText>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** In a cell of that number format. */
export function interpret(text: string, numberFormat: string): Content {
  if (text === '') return { value: null };
  if (numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.length > 1 ? text.slice(1) : null };
  if (text.length > 1 && text.startsWith('=')) return { value: null, formula: text };
  const recognised = fraction(text) ?? longTime(text) ?? plain(text);
  if (recognised) return recognised;
  if (/^[-+][-+\w(.$'@[]/.test(text))
    return { value: null, formula: `=${text.startsWith('+') ? text.slice(1) : text}` };
  if (/^@[A-Z.]+\(/i.test(text)) return { value: null, formula: `=${text.slice(1)}` };
  if (errors.has(text.toUpperCase())) return { value: { error: text.toUpperCase() as CellErrorText } };
  return { value: text };
}

/** "3 1/2"; without the whole number it would be a date. */
function fraction(text: string): Content | undefined {
  const [, sign, whole, over, under = ''] = /^\s*([-+]?)(\d+) (\d{1,5})\/(\d{1,5})\s*$/.exec(text) ?? [];
  if (whole === undefined || Number(under) === 0) return undefined;
  const value = Number(whole) + Number(over) / Number(under);
  const places = '?'.repeat(Math.min(under.length, 2));
  return { value: sign === '-' ? -value : value, numberFormat: `# ${places}/${places}` };
}

/** "25:30": more hours than a day has. */
function longTime(text: string): Content | undefined {
  const [, hours, minutes, seconds = '0'] = /^\s*(\d{2,4}):([0-5]?\d)(?::([0-5]?\d))?\s*$/.exec(text) ?? [];
  if (hours === undefined || Number(hours) < 24) return undefined;
  return { value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, numberFormat: '[h]:mm:ss' };
}

const monthFirst = /^\s*([a-z]{3,9})\.? (\d{1,2})\s*$/i;
/** What the library takes for a date or a number and Excel does not: "1 2", "1.234,5". */
const tooLax = /^\s*\d+ \d|\.\d*,/;

function plain(text: string): Content | undefined {
  if (!/^\s*[-+.\d($€£¥\p{L}]/u.test(text) || tooLax.test(text)) return undefined;
  // "Mar 4" is the fourth of March; where that day does not exist, the month of that year.
  return parsed(text.replace(monthFirst, '$2 $1')) ?? parsed(text);
}

function parsed(text: string): Content | undefined {
  const { v, z } = parseValue(text) ?? {};
  if (v === undefined || v === null || typeof v === 'object') return undefined;
  if (z === undefined) return { value: typeof v === 'number' ? fifteenDigits(v, text) : v };
  const numberFormat = shapes[z] ?? z;
  // The library makes the first of May of the thirty-first of April.
  if (numberFormat === 'd-mmm' && !new RegExp(`(^|\\D)0?${format('d', v)}(\\D|$)`).test(text)) return undefined;
  return { value: v as CellValue, numberFormat };
}

/** The formats Excel gives to what is typed, whatever signs stand between day, month and hour. */
const shapes: Readonly<Record<string, string>> = {
  'm/d': 'd-mmm',
  'mm/dd': 'd-mmm',
  'm-d': 'd-mmm',
  'mm-dd': 'd-mmm',
  'd mmm': 'd-mmm',
  'd mmmm': 'd-mmm',
  'dd mmm': 'd-mmm',
  'dd mmmm': 'd-mmm',
  'd-mmmm': 'd-mmm',
  'mmm yyyy': 'mmm-yy',
  'mmmm yyyy': 'mmm-yy',
  'mmm yy': 'mmm-yy',
  'mmm-yyyy': 'mmm-yy',
  'mm/dd/yy': 'm/d/yyyy',
  'm/d/yy': 'm/d/yyyy',
  'mm/dd/yyyy': 'm/d/yyyy',
  'hh:mm': 'h:mm',
  'hh:mm:ss': 'h:mm:ss',
  'hh:mm AM/PM': 'h:mm AM/PM',
  'hh:mm:ss AM/PM': 'h:mm:ss AM/PM',
};

/** Excel keeps the first fifteen digits of what is typed; those behind become zeros. */
function fifteenDigits(value: number, text: string): number {
  const digits = text
    .replace(/[eE].*$/, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
  if (digits.length <= 15 || !Number.isFinite(value) || /[eE]/.test(text)) return value;
  let seen = 0;
  const cut = text
    .replace(/,/g, '')
    .replace(/\d/g, (digit) => (seen === 0 && digit === '0' ? digit : (seen += 1) <= 15 ? digit : '0'));
  return Math.sign(value) * Math.abs(Number(cut.replace(/[^\d.]/g, '')));
}
