// What holds for every text of every language.
import { LANGUAGES, message, messagesOf, type MessageKey } from '../../src/locales';
import { placeholdersOf } from './placeholders';

const keys = Object.keys(messagesOf('en')) as MessageKey[];
const entries = (language: (typeof LANGUAGES)[number]) =>
  Object.entries(messagesOf(language)) as [MessageKey, string][];
/** The command line’s help stands in columns. */
const isHelpText = (key: string): boolean => /^cli\.(?:\w+\.)?help$/.test(key);

/** Words of ours, and words that scold. */
const JARGON: Readonly<Partial<Record<string, RegExp>>> = {
  en: /\b(render\w*|sync\w*|host|payload|null|undefined|boolean|string|array|json|api|parse\w*|exception|cache\w*|nan|invalid|illegal|forbidden|fatal|failed|failure|please enter|deprecated|schema|enum|timeout)\b/i,
  fr: /\b(hôte|synchronis\w*|charge utile|null|booléen|chaîne de caractères|tableau de données|json|api|exception|cache|invalide|illégal\w*|interdit\w*|fatal\w*|échou\w*|échec|obsolète|schéma|énumération|veuillez entrer)\b/i,
};

describe.each(LANGUAGES)('the catalogue %s', (language) => {
  it('has a text for every key', () => {
    expect(entries(language).filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(Object.keys(messagesOf(language)).sort()).toEqual([...keys].sort());
  });

  it('can format every pattern with the values it asks for, numbers or texts', () => {
    const asked = entries(language).map(([key, pattern]) => [key, placeholdersOf(language, pattern)] as const);
    for (const value of [0, 1, 2, 1234.5]) {
      const texts = asked.map(([key, names]) =>
        message(language, key, Object.fromEntries(names.map((name) => [name, value]))),
      );
      expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
    }
  });

  it('asks for the same values as English', () => {
    const asked = entries(language).map(([key, pattern]) => [key, placeholdersOf(language, pattern)]);
    expect(asked).toEqual(entries(language).map(([key]) => [key, placeholdersOf('en', messagesOf('en')[key])]));
  });

  it('uses typographic apostrophes and quotes, which also means nothing quotes a placeholder away', () => {
    expect(entries(language).filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('begins no text as Excel begins a formula', () => {
    expect(entries(language).filter(([key, text]) => /^[=+\-@]/.test(text) && !key.startsWith('cli.'))).toEqual([]);
  });

  it('neither pads nor doubles spaces outside the columns of the command line’s help', () => {
    expect(
      entries(language).filter(([key, text]) => !isHelpText(key) && (text !== text.trim() || /\s\s/.test(text))),
    ).toEqual([]);
  });

  it('speaks without jargon and does not scold', () => {
    // The command line speaks to people who know its words.
    expect(entries(language).filter(([key, text]) => !key.startsWith('cli.') && JARGON[language]?.test(text))).toEqual(
      [],
    );
  });
});
