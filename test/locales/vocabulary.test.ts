// A workbook of any language is understood by the words alone, before the rest of its language is loaded.
import { describeLoss } from '@coachbook/xlsx';
import { LANGUAGES, languageModule, messagesOf } from '../../src/locales';
import { SHEETS } from '../../src/sheets';

describe.each(LANGUAGES)('the words of %s', (language) => {
  let words: Readonly<Record<string, string>>;
  beforeAll(async () => {
    words = await languageModule(language).vocabulary();
  });

  it('have every name, header and label by which sheets are found', () => {
    const needed = SHEETS.flatMap(({ name, tables }) => [
      name,
      ...tables.flatMap((table) =>
        table.kind === 'record' ? table.fields.map(({ label }) => label) : table.columns.map(({ header }) => header),
      ),
    ]);
    expect(needed.filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });

  it('have what lists of others call their columns', () => {
    const all = Object.keys(messagesOf(language)).filter((key) => /^(roster\.column|exchange\.synonyms)\./.test(key));
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((key) => !Object.hasOwn(words, key))).toEqual([]);
  });

  it('have every choice', () => {
    expect(Object.keys(words).filter((key) => key.startsWith('choice.')).length).toBeGreaterThan(50);
  });
});

it('of what a file holds and a workbook of ours cannot are another in every language', () => {
  const texts = LANGUAGES.map((language) => describeLoss({ kind: 'pivotTables', count: 2, sheet: 'S' }, language));
  expect(new Set(texts).size).toBe(LANGUAGES.length);
});
