// No text is carried along that nobody says any more.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTexts } from '../../packages/playground/src/locales/pageMessage';
import { LANGUAGES, messagesOf } from '../../src/locales';

const sources = join(__dirname, '../../src');
const page = join(__dirname, '../../packages/playground/src');
const catalogues = new Set([...LANGUAGES.map((language) => join(sources, 'locales', language)), join(page, 'locales')]);

/** All our code but the catalogues themselves. */
function codeIn(folder: string): string {
  if (catalogues.has(folder)) return '';
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? codeIn(path) : /\.tsx?$/.test(path) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

/** What stands for a `${...}` in a key that is put together. */
const anything = '[\\w.-]+';

describe('the catalogues', () => {
  it.each([
    ['the add-in', sources, Object.keys(messagesOf('en'))],
    ['the page', page, Object.keys(pageTexts.en)],
  ])('of %s hold only keys that its code names, whole or put together', (_, folder, keys) => {
    const code = codeIn(folder);
    const whole = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, key]) => key));
    const made = [...code.matchAll(/`((?:[\w.]|\$\{[^}]*\})*\.(?:[\w.]|\$\{[^}]*\})*)`/g)].flatMap(([, key = '']) =>
      /^\w/.test(key) && key.includes('${') ? [key] : [],
    );
    // textKey('column', table, 'name') is `column.${table}.name`.
    const joined = [...code.matchAll(/\btextKey\(((?:[^()]|\([^()]*\))*)\)/g)].map(([, parts = '']) =>
      parts
        .split(',')
        .map((part) => /^\s*'([\w.]+)'\s*$/.exec(part)?.[1] ?? '${}')
        .join('.'),
    );
    const patterns = [...new Set([...made, ...joined.filter((key) => !key.startsWith('$'))])].map(
      (key) =>
        new RegExp(
          `^${key
            .split(/\$\{[^}]*\}/)
            .map((part) => part.replaceAll('.', '\\.'))
            .join(anything)}$`,
        ),
    );
    const unused = keys.filter((key) => !whole.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});
