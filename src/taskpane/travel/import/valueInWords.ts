// A value of the model as it would stand in its cell, for people to read.

import { rulesOf, type Person, type SingleName, type TableName } from '../../../domain';
import { formatDay, type Language } from '../../../locales';
import { encodeValue, peopleNames } from '../../../sheets';

/** "–" where it is blank. Lists and people as the workbook's language calls them. */
export function valueInWords(table: TableName | SingleName, column: string, value: unknown, people: readonly Person[], language: Language): string {
  const rule = rulesOf(table)[column];
  if (value === undefined || rule === undefined) return value === undefined ? '–' : String(value);
  if (rule.kind === 'day') return value === '' ? '–' : formatDay(language, String(value));
  const cell = encodeValue(value, rule, language, peopleNames(people));
  if (cell === null || cell === '' || typeof cell === 'object') return '–';
  return typeof cell === 'number' ? new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(cell) : String(cell);
}
