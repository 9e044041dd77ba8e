// The texts of the page around the embedded workbook keep the rules of all texts.
import { pageMessage, pageTexts, type Language, type PageKey } from '../src/locales/pageMessage';
import { placeholdersOf } from '../../../test/locales/placeholders';

const LANGUAGES = Object.keys(pageTexts) as Language[];

describe.each(LANGUAGES)('the page in %s', (language) => {
  const entries = Object.entries(pageTexts[language]) as [PageKey, string][];

  it('asks for the same values as English, and can be said', () => {
    for (const [key, pattern] of entries) {
      const names = placeholdersOf(language, pattern);
      expect([key, names]).toEqual([key, placeholdersOf('en', pageTexts.en[key])]);
      for (const value of [1, 2])
        expect(pageMessage(language, key, Object.fromEntries(names.map((name) => [name, value])))).not.toMatch(
          /[{}]|^$/,
        );
    }
  });

  it('uses typographic apostrophes and quotes', () => {
    expect(entries.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});

it('sets no-break spaces in French', () => {
  expect(
    Object.values(pageTexts.fr).filter((text) => /(?<!\u00a0)[;!?](?!\w)|(?<!\u00a0):(?=\s|$)/.test(text)),
  ).toEqual([]);
});
