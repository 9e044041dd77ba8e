// French typography: no-break spaces where a line must not break.
import { messagesOf } from '../../src/locales';

const texts = Object.entries(messagesOf('fr'));

/** Placeholders have syntax of their own; only the words around them are set in type. */
const wordsOnly = (pattern: string) => pattern.replace(/\{\w+, (?:number|plural|select)(?:, ::[^}]*)?[},]/g, '…');

describe('French', () => {
  it('sets a no-break space before : ; ! ? % and inside « »', () => {
    const breaks = texts.filter(([, text]) =>
      /(?<!\u00a0)[;!?»%]|(?<![\u00a0\w])[:](?!\/)|[^\s\u00a0\d]:(?=\s)|«(?!\u00a0)/.test(wordsOnly(text)),
    );
    expect(breaks).toEqual([]);
  });

  it('uses one kind of no-break space', () => {
    expect(texts.filter(([, text]) => /[\u202f\u2009]/.test(text))).toEqual([]);
  });

  it('does not use English quotes', () => {
    expect(texts.filter(([, text]) => /[“”]/.test(text))).toEqual([]);
  });

  it('is a translation: texts of more than four words differ from English', () => {
    const english = messagesOf('en') as Readonly<Record<string, string>>;
    expect(texts.filter(([key, text]) => wordsOnly(text).split(/\s+/).length > 4 && text === english[key])).toEqual([]);
  });
});
