// Placeholders in texts: {name}, {start}, or with words to fall back on, {coach|Coach}.

import { foldText, LANGUAGES, message } from '../../locales';

/** Begins with a letter, so that {1;2} in a formula or a set in a text is none. */
const PLACEHOLDER = /\{(\p{L}[\p{L}\p{M}\p{N} _.’'-]*)(?:\|([^{}]*))?\}/gu;

/** What stands where nobody said anything. */
export const UNFILLED = '…';

/** What every roster can say; found under its name in any of our languages, so that {name} and {nom} are one. */
const STANDARD = ['name', 'role', 'project', 'language', 'start', 'title'] as const;

/** Values by field, as the roster has them; a field is found however it is typed. */
export type Fields = Readonly<Record<string, string>>;

interface Filler {
  /** The text with every placeholder filled. Values are put in as they are: a brace in a name is a brace. */
  readonly fill: (text: string) => string;
  /** Fields that texts asked for and that have neither a value nor words to fall back on. */
  readonly missing: ReadonlySet<string>;
}

export function fillerOf(fields: Fields): Filler {
  const values = new Map(Object.entries(fields).map(([field, value]) => [foldText(field), value.trim()]));
  for (const field of STANDARD) {
    const words = LANGUAGES.map((language) => foldText(message(language, `roster.column.${field}`)));
    const value = words.map((word) => values.get(word)).find((one) => one);
    if (value !== undefined) for (const word of words) values.set(word, value);
  }
  const missing = new Set<string>();
  return {
    missing,
    fill: (text) =>
      text.includes('{')
        ? text.replace(PLACEHOLDER, (_, field: string, otherwise: string | undefined) => {
            const value = values.get(foldText(field)) || otherwise?.trim();
            if (!value) missing.add(field.trim());
            return value || UNFILLED;
          })
        : text,
  };
}

/** The fields a text asks for, as it names them. */
export function fieldsIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, field = '']) => field.trim());
}
