// The values a pattern asks for, read from its parsed form.
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../src/locales';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

function collect(elements: readonly Element[], found: Set<string>): void {
  for (const element of elements) {
    if ('value' in element && element.type !== 0) found.add(element.value);
    if ('options' in element) for (const option of Object.values(element.options)) collect(option.value, found);
  }
}

/** Throws where the pattern cannot be read. */
export function placeholdersOf(language: Language, pattern: string): readonly string[] {
  if (!/[{}]/.test(pattern)) return [];
  const found = new Set<string>();
  collect(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).getAst(), found);
  return [...found].sort();
}
