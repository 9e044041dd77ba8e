// A value of the model as it would stand in its cell, for people to read.

import { rulesOf, type Person, type SingleName, type TableName } from '../domain';
import { formatDay, type Language } from '../locales';
import { encodeValue, formatOf, peopleNames } from '../sheets';

/** '' where it is blank. Lists and people as the workbook's language calls them, shares as percentages. */
export function describeValue(
  table: TableName | SingleName,
  column: string,
  value: unknown,
  people: readonly Person[],
  language: Language,
): string {
  const rule = rulesOf(table)[column];
  if (value === undefined || value === '') return '';
  if (rule === undefined) return String(value);
  if (rule.kind === 'day') return formatDay(language, String(value));
  const cell = encodeValue(value, rule, language, peopleNames(people));
  if (typeof cell !== 'number') return cell === null || typeof cell === 'object' ? '' : String(cell);
  return new Intl.NumberFormat(
    language,
    formatOf(rule) === 'percent' ? { style: 'percent', maximumFractionDigits: 2 } : { maximumFractionDigits: 10 },
  ).format(cell);
}
