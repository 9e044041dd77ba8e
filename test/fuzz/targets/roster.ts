// Lists of people who get a workbook: as CSV and as a workbook, with anything in them.

import { emptySheet, emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import { assignFiles, makeFile, rosterInFile } from '../../../src/app/distribution';
import { readyTemplate } from '../../../src/app/templates';
import { LANGUAGES, message } from '../../../src/locales';
import { today } from '../books';
import { checkCarried, checkOurs, demandEqual } from '../checkWorkbook';
import { checkNames } from '../checkNames';
import { checkWords, orRefused } from '../outcome';
import { anyValue } from '../mutateCells';
import { mutateBytes, mutateFile } from '../mutateFile';
import { bytesOf, mutateText } from '../mutateText';
import type { Random } from '../Random';
import type { Target } from '../Target';

const HEADINGS = [
  'Name',
  'Nom',
  'Project',
  'Projet',
  'Role',
  'Language',
  'Langue',
  'Start',
  'Début',
  'Title',
  'Titre',
  'coach',
  'name',
  '',
  '__proto__',
  'constructor',
  '{x}',
  'Name ',
];

const cell = (random: Random): string =>
  random.chance(0.4)
    ? random.text()
    : random.pick([
        'Ann',
        'Bo Li',
        'Zoé',
        'en',
        'fr',
        'Français',
        'xx',
        '2026-11-23',
        '3/4/2026',
        '31.12.2026',
        '46000',
        '',
        'North',
      ]);

function lines(random: Random): readonly (readonly string[])[] {
  const headings = ['Name', ...random.some(6, () => random.pick(HEADINGS))];
  return [headings, ...random.some(10, () => headings.map(() => cell(random)))];
}

function asWorkbook(rows: readonly (readonly string[])[], random: Random): WorkbookData {
  const empty = emptyWorkbook();
  const sheet = {
    ...emptySheet('People'),
    rows: rows.map((cells, index) => ({
      index,
      cells: cells.map((value, column) => ({
        column,
        value: index > 0 && random.chance(0.2) ? anyValue(random) : value.slice(0, 30_000) || null,
      })),
    })),
  };
  return { ...empty, sheets: [sheet], activeSheet: sheet.name };
}

function anyFile(random: Random): Uint8Array {
  const rows = lines(random);
  if (random.chance(0.3)) {
    const bytes = orRefused(() => writeXlsx(asWorkbook(rows, random)));
    if (bytes) return random.chance(0.5) ? mutateFile(bytes, random) : bytes;
  }
  const text = rows
    .map((row) =>
      row.map((one) => (random.chance(0.5) ? `"${one.replaceAll('"', '""')}"` : one)).join(random.pick([',', ';'])),
    )
    .join('\n');
  const bytes = bytesOf(random.chance(0.5) ? mutateText(text, random) : text, random);
  return random.chance(0.05) ? mutateBytes(bytes, random) : bytes;
}

export const roster: Target = {
  title: 'rosters (.csv, .xlsx)',
  rounds: 3000,
  sampled: 60,
  seconds: 8,
  round: async (random) => {
    const bytes = anyFile(random);
    const language = random.pick(LANGUAGES);
    const start = random.chance(0.5) ? today : undefined;
    const read = rosterInFile('people.csv', bytes, language, start);
    demandEqual(read, rosterInFile('people.csv', bytes, language, start), 'The same roster is read otherwise');
    if ('wrong' in read) {
      checkWords(read.wrong);
      return 'refused';
    }
    const assigned = assignFiles(
      read.entries,
      random.chance(0.5) ? undefined : `${random.text()}{${random.pick(HEADINGS)}}`,
    );
    for (const { line, code, params } of [
      ...read.problems,
      ...read.remarks,
      ...assigned.flatMap(({ problems }) => problems),
    ])
      for (const one of LANGUAGES) checkWords(message(one, code, { ...params, line }));
    checkNames(assigned.map(({ file }) => file));
    const [first] = assigned;
    if (first && random.chance(0.03)) {
      const made = makeFile(await readyTemplate('sales', language), first, { today });
      for (const { line, code, params } of made.problems) checkWords(message(language, code, { ...params, line }));
      if (made.bytes && (!checkCarried(made.bytes) || !checkOurs(made.bytes)?.usable))
        throw new Error('What was made for somebody cannot be read.');
    }
    return 'accepted';
  },
};
