// Values as the Excel API has to be given them, so that text stays the text it is.

import type { CellValue } from '@coachbook/workbook';

const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d/i;

/**
 * What to write for a value. The API reads a text as if somebody typed it: "=1+1" would become a formula, "1/2" a date, "007" a number. Such texts get the apostrophe
 * with which people keep them text; Excel does not count it to the value.
 */
export function contentForExcel(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.error === '#N/A' ? '=NA()' : `'${value.error}`;
  return typeof value === 'string' && isMistakable(value) ? `'${value}` : value;
}

/** Words and signs are safe; anything that begins like a number, date, formula or error, or is a truth value, is not. */
function isMistakable(text: string): boolean {
  if (/^(true|false)$/i.test(text.trim()) || month.test(text.trim())) return true;
  return !/^[\p{L}\p{So}\u2003]/u.test(text) || /^\u2003+[^\p{L}\u2003]/u.test(text);
}
