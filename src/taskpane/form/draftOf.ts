// What stands in an input before anybody has typed into it.

import type { Language } from '../../locales';
import type { FieldSpec } from './FieldSpec';

/** The value as text: lists by the model's own words, days as YYYY-MM-DD, numbers as the language writes them, without grouping. */
export function draftOf({ value, rule, percent = false }: FieldSpec, language: Language): string {
  if (value === undefined || value === null) return '';
  if (rule.kind === 'number')
    return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 10 }).format(
      Number(value) * (percent ? 100 : 1),
    );
  if (Array.isArray(value)) return value.join(', ');
  return String(value);
}
