// From what people type back to what is meant.
import fc from 'fast-check';
import { LANGUAGES, asLanguage, foldText, keyOfText, message, messagesOf, type MessageKey } from '../../src/locales';

const decoded = (Object.keys(messagesOf('en')) as MessageKey[]).filter(
  (key) => /^(column|choice)\./.test(key) || /^sheet\..*\.name$/.test(key),
);
const scopeOf = (key: string) => (key.startsWith('sheet.') ? 'sheet.' : `${key.split('.').slice(0, 2).join('.')}.`);

/** The ways in which one text is typed: other case, other spaces, other composition of accents, straight apostrophes. */
const typed = (text: string) =>
  fc
    .record({
      upper: fc.boolean(),
      apart: fc.boolean(),
      before: fc.constantFrom('', ' ', '\u00a0\t'),
      between: fc.constantFrom(' ', '  ', '\u00a0', '\n'),
      straight: fc.boolean(),
    })
    .map(({ upper, apart, before, between, straight }) => {
      let way = text.replaceAll(' ', between);
      if (upper) way = way.toUpperCase();
      if (apart) way = way.normalize('NFD');
      if (straight) way = way.replaceAll('’', "'");
      return `${before}${way}${before}`;
    });

describe('keyOfText', () => {
  it('finds every header, choice and sheet name of any language, however it is typed', () => {
    const cases = fc
      .constantFrom(...decoded)
      .chain((key) =>
        fc.constantFrom(...LANGUAGES).chain((language) => typed(message(language, key)).map((text) => ({ key, text }))),
      );
    fc.assert(
      fc.property(cases, ({ key, text }) => {
        expect(keyOfText(scopeOf(key), text)).toContain(key);
      }),
      { numRuns: 500 },
    );
  });

  it('means exactly one column of a table and one value of a list', () => {
    for (const key of decoded.filter((one) => !one.startsWith('sheet.'))) {
      for (const language of LANGUAGES) expect(keyOfText(scopeOf(key), message(language, key))).toEqual([key]);
    }
  });

  it('understands capitals without accents', () => {
    expect(keyOfText('column.goals.', 'ETAT')).toEqual(['column.goals.state']);
    expect(keyOfText('choice.flag.', ' OUI ')).toEqual(['choice.flag.yes']);
  });

  it('finds nothing where there is nothing', () => {
    expect(keyOfText('column.goals.', 'Competence')).toEqual([]);
    expect(keyOfText('column.', '')).toEqual([]);
    expect(keyOfText('no.such.scope.', 'Name')).toEqual([]);
  });
});

describe('foldText', () => {
  it('is settled after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('folds ligatures, apostrophes and hyphens that look alike', () => {
    expect(foldText('Cœur d’équipe')).toBe(foldText("coeur d'equipe"));
    expect(foldText('know\u2011how')).toBe('know-how');
  });
});

describe('asLanguage', () => {
  it('takes any tag of a language we speak', () => {
    expect([asLanguage('fr-CA'), asLanguage('EN_gb'), asLanguage(' fr '), asLanguage('de-CH'), asLanguage('')]).toEqual(
      ['fr', 'en', 'fr', undefined, undefined],
    );
  });
});
