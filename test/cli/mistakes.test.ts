// What the command line says to people who mistype, forget and mix things up: in their words, with what to do, and nothing is harmed.

import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../src/cli/commands';
import { nearest } from '../../src/cli/nearest';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { wrapLines } from '../../src/cli/wrapLines';
import { LANGUAGES } from '../../src/locales';

let folder: string;
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine(words, { LANG: 'en_GB.UTF-8' });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-mistakes-'));
  await mkdir(at('deep'));
  await coachbook('new', at('mine.xlsx'), '--example', 'headOfCustomerService', '--today', '2026-03-02');
  await coachbook('new', at('other.xlsx'), '--example', 'hospitalAdmissions', '--today', '2026-03-02');
  await writeFile(
    at('old.xlsx'),
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)]),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const cases: readonly (readonly [string, () => readonly string[], string])[] = [
  ['a letter too few', () => ['chek', at('mine.xlsx')], 'Did you mean “check”?'],
  ['an option mistyped', () => ['refresh', at('mine.xlsx'), '--outptu', at('x.xlsx')], 'Did you mean “--output”?'],
  ['nothing behind an option', () => ['refresh', at('mine.xlsx'), '-o'], 'Something is missing behind --output'],
  [
    'an option in place of a value',
    () => ['refresh', at('mine.xlsx'), '--output', '--force'],
    'Something is missing behind --output',
  ],
  ['a value where none is taken', () => ['template', '--list=all'], '--list stands alone'],
  ['a second name', () => ['new', at('a.xlsx'), at('b.xlsx')], 'b.xlsx” is one name too many'],
  [
    'a folder that is not there',
    () => ['new', at('nowhere/a.xlsx')],
    'nowhere/a.xlsx could not be written: the folder is not there',
  ],
  ['a folder as a name', () => ['refresh', at('mine.xlsx'), '-o', `${folder}/deep/`], 'is a folder'],
  [
    'a folder to be replaced',
    () => ['refresh', at('mine.xlsx'), '-o', at('deep.xlsx/x.xlsx')],
    'the folder is not there',
  ],
  ['another ending', () => ['refresh', at('mine.xlsx'), '-o', at('a.csv')], 'a name that ends in .xlsx'],
  ['a folder to be read', () => ['compare', at('mine.xlsx'), folder], 'it is a folder'],
  ['a workbook of old', () => ['check', at('old.xlsx')], 'It is in the old .xls format'],
  ['a kind nobody writes', () => ['export', at('mine.xlsx'), '--as', 'pdf'], 'does not write “pdf”'],
  ['no audience', () => ['share', at('mine.xlsx'), '-o', at('a.xlsx')], '--for coachee, coach, sponsor'],
  [
    'a part that is none',
    () => ['share', at('mine.xlsx'), '-o', at('a.xlsx'), '--for', 'coach', '--without', 'mood'],
    'There is no part “mood” to leave out',
  ],
  [
    'two engagements as one',
    () => ['merge', at('mine.xlsx'), at('mine.xlsx'), at('other.xlsx'), '-o', at('a.xlsx')],
    'seems to be of another engagement',
  ],
];

it.each(cases)('%s: says what is wrong, ends with 2 and writes nothing', async (_, words, told) => {
  const before = await readdir(folder);
  const { exitCode, output, errors } = await coachbook(...words());
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(errors).toContain(told);
  expect(errors).not.toMatch(/E[A-Z]{4,}:|\.part/);
  expect(await readdir(folder)).toEqual(before);
});

it('gives a name without an ending the one of a workbook', async () => {
  expect((await coachbook('new', at('plain'))).output).toBe(`${at('plain.xlsx')} written.`);
});

it('tells programs what went wrong as JSON as well', async () => {
  const { output, errors } = await coachbook('check', at('nothing.xlsx'), '--json');
  expect(JSON.parse(output)).toEqual({ error: errors });
});

it('says of a comparison what could not be compared, and of strangers that they are', async () => {
  await coachbook('share', at('mine.xlsx'), '--for', 'sponsor', '-o', at('sponsor.xlsx'));
  expect((await coachbook('compare', at('mine.xlsx'), at('sponsor.xlsx'))).output).toMatch(
    /hold the same\.\nNot compared.*Competences.*Notes/,
  );
  expect((await coachbook('compare', at('mine.xlsx'), at('other.xlsx'))).output).toContain(
    'seems to be of another engagement',
  );
});

it('names all that a copy leaves out, also what the copy it is made of did', async () => {
  await coachbook('share', at('mine.xlsx'), '--for', 'coach', '--without', 'stress', '-o', at('coach.xlsx'));
  const { output } = await coachbook('share', at('coach.xlsx'), '--for', 'coach', '-o', at('again.xlsx'));
  expect(output).toContain('leaves out: Stress, Notes');
});

it('goes on with help below its own beginning, and never breaks what is to be copied', async () => {
  for (const language of LANGUAGES) {
    for (const name of Object.keys(COMMANDS)) {
      const { output } = await runCommandLine([name, '--help'], { LANG: language });
      expect(output.split('\n').filter((line) => line.length > 100 && !/^\s*coachbook /.test(line))).toEqual([]);
    }
  }
  expect(wrapLines('  --to X   one two three four', 20)).toBe('  --to X   one two\n           three\n           four');
  expect(wrapLines('one two three', 8)).toBe('one two\nthree');
});

it('guesses only what is near', () => {
  expect(nearest('portfolo', Object.keys(COMMANDS))).toBe('portfolio');
  expect(nearest('exprot', Object.keys(COMMANDS))).toBe('export');
  expect(nearest('dance', Object.keys(COMMANDS))).toBeUndefined();
});
