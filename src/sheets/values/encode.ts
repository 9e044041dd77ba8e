// From a field of the model to what stands in its cell.

import type { CellValue } from '@coachbook/workbook';
import type { Link } from '../../domain';
import { message, type Language, textKey } from '../../locales';
import type { CellRule } from '../schema/SheetDefinition';
import { writeLinks } from './links';
import type { PeopleNames } from './references';
import { serialOfDay } from './serialDay';

/** The cell's value for a field; null for a blank one. A day that does not exist stays the text it was. */
export function encodeValue(value: unknown, rule: CellRule, language: Language, people: PeopleNames): CellValue {
  if (value === undefined || value === '') return null;
  switch (rule.kind) {
    case 'flag':
      return message(language, value === true ? 'choice.flag.yes' : 'choice.flag.no');
    case 'choice':
      return message(language, textKey('choice', rule.of, String(value)));
    case 'choices':
      return joined((value as readonly string[]).map((one) => message(language, textKey('choice', rule.of, one))));
    case 'language':
      return message(language, textKey('choice.language', String(value)));
    case 'day':
      return serialOfDay(String(value)) ?? String(value);
    case 'number':
      return Number(value);
    case 'numbers':
      return joined(value as readonly number[]);
    case 'reference':
      return rule.to.includes('people') ? people.nameOf(String(value)) : String(value);
    case 'references':
      return joined((value as readonly string[]).map((id) => (rule.to.includes('people') ? people.nameOf(id) : id)));
    case 'links':
      return joined([writeLinks(value as readonly Link[])]);
    case 'text':
      return String(value);
  }
}

function joined(items: readonly (string | number)[]): string | null {
  const text = items.filter((item) => item !== '').join(', ');
  return text === '' ? null : text;
}
