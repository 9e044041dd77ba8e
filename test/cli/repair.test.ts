// Damaged workbooks and workbooks of an earlier version on the command line, with real files.

import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptySheet, emptyWorkbook } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { interpretFile } from '../../src/app/interpretFile';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { decodeWorkbook, markOf, SCHEMA_VERSION } from '../../src/sheets';

let folder: string;
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine([...words, '--today', '2026-11-23'], { LANG: 'en_GB.UTF-8' });
const read = async (name: string) => readXlsx(await readFile(at(name))).workbook;
const older = join(__dirname, '../fixtures/files/schema1-individual-en.xlsx');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-repair-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('coachbook repair', () => {
  beforeEach(async () => {
    await coachbook('new', at('whole.xlsx'), '--example', 'headOfCustomerService');
    const whole = await read('whole.xlsx');
    await writeFile(
      at('damaged.xlsx'),
      writeXlsx({ ...whole, sheets: whole.sheets.filter(({ name }) => name !== 'Goal tree' && name !== 'Dashboard') }),
    );
  });

  it('completes sheets that were saved while they were made, and says where nothing stands in them yet', async () => {
    const whole = await read('whole.xlsx');
    const mark = markOf({ sheets: whole.sheets.map(({ name }) => name), by: 'x', since: new Date(0) });
    const bare = whole.sheets.map((sheet) => ({
      ...sheet,
      conditionalFormats: [],
      charts: [],
      columns: [],
      rows: sheet.rows.map(({ index, cells }) => ({
        index,
        cells: cells
          .filter(({ value, formula }) => value !== null || formula !== undefined)
          .map(({ style: _style, ...cell }) => cell),
      })),
    }));
    await writeFile(at('bare.xlsx'), writeXlsx({ ...whole, sheets: bare, names: [...whole.names, mark] }));
    expect((await coachbook('check', at('bare.xlsx'))).output).toContain(
      'Coachbook was stopped while it made these sheets',
    );
    expect(await coachbook('repair', at('bare.xlsx'), '-o', at('mended.xlsx'))).toMatchObject({ exitCode: 0 });
    const mended = await read('mended.xlsx');
    expect(mended.names).toEqual(whole.names);
    expect(
      mended.sheets.map(({ rows, columns, charts, conditionalFormats }) => [
        rows,
        columns,
        charts.length,
        conditionalFormats.length,
      ]),
    ).toEqual(
      whole.sheets.map(({ rows, columns, charts, conditionalFormats }) => [
        rows,
        columns,
        charts.length,
        conditionalFormats.length,
      ]),
    );
    await writeFile(
      at('blank.xlsx'),
      writeXlsx({
        ...emptyWorkbook(),
        sheets: whole.sheets.map(({ name }) => emptySheet(name)),
        activeSheet: 'Guide',
        names: [mark],
      }),
    );
    const blank = await coachbook('check', at('blank.xlsx'));
    expect(blank.errors + blank.output).toContain('before anything stood in them');
    expect(interpretFile(await readFile(at('blank.xlsx')), '2026-11-23')).toBe('unfinished');
  });

  it('puts back what is missing, says what it was, and leaves the file it was given', async () => {
    const bytes = await readFile(at('damaged.xlsx'));
    const { exitCode, output } = await coachbook('repair', at('damaged.xlsx'), '-o', at('mended.xlsx'));
    expect(exitCode).toBe(0);
    expect(output).toContain('found, and put right');
    expect(output).toContain('Goal tree');
    expect(await readFile(at('damaged.xlsx'))).toEqual(bytes);
    const [whole, mended] = [await read('whole.xlsx'), await read('mended.xlsx')];
    expect(mended.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
    expect(decodeWorkbook(mended).engagement).toEqual(decodeWorkbook(whole).engagement);
    expect((await coachbook('repair', at('mended.xlsx'), '-o', at('again.xlsx'))).output).toContain(
      'Nothing was missing.',
    );
  });

  it('never writes over its own input unasked', async () => {
    expect(await coachbook('repair', at('damaged.xlsx'), '-o', at('damaged.xlsx'))).toMatchObject({ exitCode: 2 });
    expect(await coachbook('repair', at('damaged.xlsx'))).toMatchObject({ exitCode: 2 });
    expect(await coachbook('repair', at('damaged.xlsx'), '-o', at('damaged.xlsx'), '--force')).toMatchObject({
      exitCode: 0,
    });
  });

  it('does a whole folder', async () => {
    await mkdir(at('sent'));
    await copyFile(at('damaged.xlsx'), join(at('sent'), 'a.xlsx'));
    await writeFile(join(at('sent'), 'b.xlsx'), 'no workbook');
    expect(await coachbook('repair', at('sent'), '--to', at('mended'))).toMatchObject({ exitCode: 2 });
    expect(await readdir(at('mended'))).toEqual(['a.xlsx']);
  });
});

it('coachbook refresh brings a workbook of an earlier version up to date and says so', async () => {
  const { exitCode, output } = await coachbook('refresh', older, '-o', at('new.xlsx'));
  expect(exitCode).toBe(0);
  expect(output).toContain('earlier version');
  const [before, after] = [
    decodeWorkbook(readXlsx(await readFile(older)).workbook),
    decodeWorkbook(await read('new.xlsx')),
  ];
  expect(after.version).toBe(SCHEMA_VERSION);
  expect(after.engagement).toEqual(before.engagement);
  expect((await coachbook('refresh', at('new.xlsx'), '-o', at('newer.xlsx'))).output).not.toContain('earlier version');
});
