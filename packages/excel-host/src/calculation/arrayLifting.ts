// What of Excel's ways with several values the engine has by itself, and what it has to be told.

import { singleValues } from '@coachbook/workbook';

/** The engine lifts these itself: several in, several out. */
const native: ReadonlySet<string> = new Set([
  'IF',
  'IFERROR',
  'IFNA',
  'ABS',
  'SIGN',
  'INT',
  'SQRT',
  'EXP',
  'LN',
  'LOG10',
  'YEAR',
  'MONTH',
  'DAY',
  'WEEKDAY',
  'ISOWEEKNUM',
  'UPPER',
  'LOWER',
  'LEFT',
  'RIGHT',
  'MID',
  'TEXT',
  'DATE',
  'CHOOSE',
  '',
]);

const arrays: ReadonlySet<string> = new Set([
  'FILTER',
  'SORT',
  'SORTBY',
  'UNIQUE',
  'SEQUENCE',
  'RANDARRAY',
  'TRANSPOSE',
  'MAP',
  'MAKEARRAY',
  'HSTACK',
  'VSTACK',
  'TAKE',
  'DROP',
  'TOCOL',
  'TOROW',
  'CHOOSECOLS',
  'CHOOSEROWS',
  'BYROW',
  'BYCOL',
  'SCAN',
  'TEXTSPLIT',
  'FREQUENCY',
]);

/** Whether the engine has to be told to take the values of that argument one by one. */
export function isLiftedAt(name: string, position: number): boolean {
  const upper = name.toUpperCase();
  return !native.has(upper) && (singleValues.get(upper)?.(position) ?? false);
}

/** Whether a call answers several values when some of its arguments are several. */
export function passesArraysOn(name: string): boolean {
  return native.has(name.toUpperCase());
}

/** Whether a call answers several values by its nature. */
export function makesArrays(name: string): boolean {
  return arrays.has(name.toUpperCase());
}

const mayLift = new RegExp(
  `\\b(?:IF|TEXTJOIN|CONCAT|COUNT|${[...singleValues.keys()]
    .filter((name) => !native.has(name))
    .map((name) => name.replace('.', '\\.'))
    .join('|')})\\(`,
  'i',
);

/** Cheap to ask: nothing in such a formula needs mending. */
export function needsNoRewriting(formula: string): boolean {
  if (/HYPERLINK|AGGREGATE/i.test(formula)) return false;
  return !/[:{]/.test(formula) || !mayLift.test(formula);
}
