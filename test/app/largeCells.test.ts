// Cells and files that hold a thousand times what people write: read in seconds, and told in a few lines.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '@coachbook/workbook';
import { readXlsx } from '@coachbook/xlsx';
import { IMPORT_LIMITS, importFile, openFile, recompute } from '../../src/app';
import { assignFiles, type RosterEntry } from '../../src/app/distribution';
import type { Finding } from '../../src/domain';
import { cpuSeconds } from '../fixtures/cpuSeconds';
import { typeInto } from '../sheets/typeInto';

const TODAY = '2026-11-24';
const MOST_SECONDS = 3;
const bytes = new Uint8Array(readFileSync(join(__dirname, '../fixtures/files/schema2-half-filled-en.xlsx')));
const { workbook } = readXlsx(bytes);
const opened = openFile(bytes, TODAY);

const repeated = (count: number, text: (at: number) => string, between = ', '): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(between);

describe('one cell of the workbook', () => {
  it.each<readonly [string, string, CellValue]>([
    ['10,000 links that lead nowhere', 'Depends on', repeated(10_000, (at) => `X${at}`)],
    ['10,000 links to one action', 'Depends on', repeated(10_000, () => 'A1')],
    ['10,000 links with lags', 'Depends on', repeated(10_000, (at) => `A${(at % 9) + 1}SS+${at}`)],
    ['a link with a hole of blanks', 'Depends on', `A1${' '.repeat(30_000)}x`],
  ])('%s', (_, header, value) => {
    const typed = typeInto(workbook, 'ProjectActions', header, [undefined, undefined, value]);
    let findings: readonly Finding[] = [];
    expect(cpuSeconds(() => ({ findings } = recompute(typed, TODAY, 'file')))).toBeLessThan(MOST_SECONDS);
    // Each of them says what the cell should hold instead: ten thousand of ten thousand fill a machine.
    expect(findings.filter(({ code }) => code === 'reference.missing').length).toBeLessThan(200);
  });
});

const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a CSV file', () => {
  it('of as many people as an import brings in at once is read one after the other', () => {
    const file = csv(`Name;Involved as\n${repeated(IMPORT_LIMITS.added, (at) => `Person ${at};r`, '\n')}`);
    let additions = 0;
    expect(
      cpuSeconds(() => {
        additions = importFile('people.csv', file, opened, { table: 'people' }).additions.length;
      }),
    ).toBeLessThan(MOST_SECONDS);
    expect(additions).toBe(IMPORT_LIMITS.added);
  });

  it('none of whose cells can be read is told by the first of them, and by how many there are', () => {
    const file = csv(
      `Action;Not before;Compulsory deadline\n${repeated(IMPORT_LIMITS.added, (at) => `n${at};soon;late`, '\n')}`,
    );
    let findings = 0;
    expect(
      cpuSeconds(() => {
        findings = importFile('plan.csv', file, opened, { table: 'projectActions' }).findings.length;
      }),
    ).toBeLessThan(MOST_SECONDS);
    expect(findings).toBeLessThan(500);
  });
});

describe('a roster', () => {
  const entry = (at: number, name: string): RosterEntry => ({
    line: at + 2,
    name,
    project: '',
    start: TODAY,
    language: undefined,
    title: undefined,
    fields: { name },
  });

  it('of people who are all called the same gives each a name of its own', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => entry(at, at % 3 === 0 ? `Kim (${at})` : 'Kim'));
    let names: readonly string[] = [];
    expect(
      cpuSeconds(() => {
        names = assignFiles(entries, '{name}').map(({ file }) => file.toLowerCase());
      }),
    ).toBeLessThan(MOST_SECONDS);
    expect(new Set(names).size).toBe(entries.length);
  });
});
