// The words that lint refuses are those of the glossary.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
  replacedWords(glossary: string): ReadonlyMap<string, string>;
  replacementFor(
    name: string,
    words: ReadonlyMap<string, string>,
  ): { readonly old: string; readonly say: string } | undefined;
}

let rule: Rule;
let words: ReadonlyMap<string, string>;
beforeAll(async () => {
  rule = (await import('../../scripts/lint/glossaryWords.mjs' as string)) as Rule;
  words = rule.replacedWords(readFileSync(join(__dirname, '..', '..', 'docs', 'glossary.md'), 'utf8'));
});

it('are found as a whole name and as a part of one, whatever their capitals', () => {
  const names = ['takeBack', 'TakeBack', 'isTakenBack', 'TROUBLE', 'showTrouble', 'valueInWords', 'pile'];
  expect(names.filter((name) => rule.replacementFor(name, words) === undefined)).toEqual([]);
  expect(rule.replacementFor('followTakeBack', words)).toEqual({ old: 'take back', say: 'undo' });
});

it('are not found where only letters are alike', () => {
  const names = ['dashboard', 'keyboard', 'compile', 'address', 'footer', 'plots', 'undo', 'takesBackground', 'x'];
  expect(names.filter((name) => rule.replacementFor(name, words) !== undefined)).toEqual([]);
});

it('stand in no row of the glossary above', () => {
  const glossary =
    readFileSync(join(__dirname, '..', '..', 'docs', 'glossary.md'), 'utf8').split('## No longer used')[0] ?? '';
  const terms = [...glossary.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, term]) => term ?? '');
  expect(terms.length).toBeGreaterThan(100);
  expect(terms.filter((term) => [...words.keys()].some((word) => term === word))).toEqual([]);
});
