// The languages the product speaks.

/** Every language with a catalogue of its own; more follow by adding a folder beside `en` and `fr`. */
export const LANGUAGES = ['en', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];
