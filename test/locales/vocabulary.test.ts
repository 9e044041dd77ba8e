// A workbook of any language is understood by the words alone, before the rest of its language is loaded.
import { LANGUAGES, messagesOf } from '../../src/locales';
import { vocabulary as english } from '../../src/locales/en/vocabulary';
import { vocabulary as french } from '../../src/locales/fr/vocabulary';
import { SHEETS } from '../../src/sheets';

const words = { en: english, fr: french } as const;

describe.each(LANGUAGES)('the words of %s', (language) => {
  it('have every name, header and label by which sheets are found', () => {
    const needed = SHEETS.flatMap(({ name, tables }) => [
      name,
      ...tables.flatMap((table) =>
        table.kind === 'record' ? table.fields.map(({ label }) => label) : table.columns.map(({ header }) => header),
      ),
    ]);
    expect(needed.filter((key) => !Object.hasOwn(words[language], key))).toEqual([]);
  });

  it('have what lists of others call their columns', () => {
    const all = Object.keys(messagesOf(language)).filter((key) => /^(roster\.column|exchange\.synonyms)\./.test(key));
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((key) => !Object.hasOwn(words[language], key))).toEqual([]);
  });

  it('have every choice', () => {
    expect(Object.keys(words[language]).filter((key) => key.startsWith('choice.')).length).toBeGreaterThan(50);
  });
});
