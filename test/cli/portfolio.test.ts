// Portfolios on the command line: folders of real files, good, bad and hostile.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8 } from 'fflate';
import { cellAt, emptyWorkbook, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { newWorkbook } from '../../src/app';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { STATUSES } from '../../src/domain';
import { message } from '../../src/locales';
import { archiveOf, packageOf } from '../../packages/xlsx/test/packageOf';

const today = '2026-03-02';
const content = 'headOfCustomerService';
const good = writeXlsx(newWorkbook({ language: 'en', content, today }));
const opened = readXlsx(good).workbook;
const blank = writeXlsx(newWorkbook({ language: 'fr', content: 'blank', today }));

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);
const coachbook = (...words: string[]) => runCommandLine([...words, '--today', today], { LANG: 'en_GB.UTF-8' });
const read = async (name: string): Promise<WorkbookData> => readXlsx(await readFile(at(name))).workbook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-portfolio-'));
  await mkdir(at('in', 'deep'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** The rows of a table by name, header first. */
function tableIn(workbook: WorkbookData, name: string): readonly (readonly CellValue[])[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const area = sheet?.tables.find((table) => table.name === name)?.area;
  if (!sheet || !area) return [];
  return Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_, x) => cellAt(sheet, area.top + y, area.left + x)?.value ?? null,
    ),
  );
}

async function fill(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await writeFile(
      index % 2 === 0 ? at('in', `${index}.xlsx`) : at('in', 'deep', `${index}.xlsx`),
      index % 3 === 2 ? blank : good,
    );
}

describe('coachbook portfolio', () => {
  it('gives one line to each workbook in a folder and in those within', async () => {
    await fill(6);
    expect(await coachbook('portfolio', at('in'), '-o', at('out.xlsx'))).toMatchObject({ exitCode: 0, errors: '' });
    const [header, ...rows] = tableIn(await read('out.xlsx'), 'Portfolio');
    expect(rows).toHaveLength(6);
    expect(rows.filter((row) => row[header?.indexOf('Coached') ?? -1] === 'Helen Marsh')).toHaveLength(4);
    expect((await read('out.xlsx')).sheets[0]?.hyperlinks.map(({ address }) => address)).toContain('in/deep/1.xlsx');
  });

  it('draws how the answers are spread once five people gave them, and counts those without a figure', async () => {
    await fill(8);
    await coachbook('portfolio', at('in'), '-o', at('out.xlsx'));
    const workbook = await read('out.xlsx');
    const questions = tableIn(workbook, 'PortfolioQuestions').slice(1);
    expect(questions.length).toBeGreaterThan(5);
    const chart = workbook.sheets.flatMap(({ charts }) => charts).find(({ name }) => name === 'PortfolioQuestions');
    expect(chart).toMatchObject({ kind: 'barStacked100', series: { length: 5 } });
    expect(chart?.series[0]?.values).toContain(`$${5 + questions.length}`);
    expect(tableIn(workbook, 'PortfolioProgress').at(-1)).toEqual(['No figure yet', 2]);
  });

  it('is the same in one go, in shards joined in any order, and in several processes', async () => {
    await fill(7);
    await coachbook('portfolio', at('in'), '-o', at('whole.xlsx'), '--csv', at('whole.csv'));
    for (const shard of [1, 2, 3])
      expect(await coachbook('portfolio', at('in'), '--shard', `${shard}/3`, '-o', at(`${shard}.json`))).toMatchObject({
        exitCode: 0,
      });
    expect(
      await coachbook(
        'portfolio',
        '--merge',
        at('3.json'),
        at('1.json'),
        at('2.json'),
        '-o',
        at('joined.xlsx'),
        '--csv',
        at('joined.csv'),
      ),
    ).toMatchObject({ exitCode: 0 });
    expect(await read('joined.xlsx')).toEqual(await read('whole.xlsx'));
    expect(await readFile(at('joined.csv'), 'utf8')).toBe(await readFile(at('whole.csv'), 'utf8'));
    const program = ['--import', './scripts/typescript/register.mjs', 'src/cli/main.ts'];
    execFileSync(
      process.execPath,
      [...program, 'portfolio', at('in'), '-o', at('shared.xlsx'), '--jobs', '3', '--today', today],
      { env: { ...process.env, LANG: 'en_GB.UTF-8' } },
    );
    expect(await read('shared.xlsx')).toEqual(await read('whole.xlsx'));
  });

  it('gives programs the same names in every language', async () => {
    await fill(2);
    await coachbook('portfolio', at('in'), '-o', at('en.xlsx'), '--csv', at('en.csv'));
    await runCommandLine(['portfolio', at('in'), '-o', at('fr.xlsx'), '--csv', at('fr.csv'), '--today', today], {
      LANG: 'fr_FR.UTF-8',
    });
    const [english, french] = [
      tableIn(await read('en.xlsx'), 'PortfolioData'),
      tableIn(await read('fr.xlsx'), 'PortfolioData'),
    ];
    expect(english[0]?.slice(0, 8)).toEqual([
      'title',
      'people',
      'coach',
      'variant',
      'step',
      'asked',
      'status',
      'progress',
    ]);
    expect(french).toEqual(english);
    expect(STATUSES).toContain(english[1]?.[6]);
    expect(english[1]?.[3]).toBe('individual');
    expect(tableIn(await read('fr.xlsx'), 'Portfolio')[0]).toContain('Avancement');
    expect(await readFile(at('fr.csv'), 'utf8')).toBe(await readFile(at('en.csv'), 'utf8'));
  });

  it('refuses parts that count a workbook twice, are of another day, or are something else', async () => {
    await fill(2);
    await coachbook('portfolio', at('in'), '--shard', '1/1', '-o', at('1.json'));
    await runCommandLine(
      ['portfolio', at('in'), '--shard', '1/1', '-o', at('later.json'), '--today', '2026-04-01'],
      {},
    );
    await writeFile(
      at('other.json'),
      '{"format":"coachbook-portfolio","version":1,"day":"2026-03-02","rows":[{"file":1}],"unread":[],"questions":[]}',
    );
    for (const [parts, word] of [
      [['1.json', '1.json'], 'two of the parts'],
      [['1.json', 'later.json'], 'different days'],
      [['other.json'], 'no part'],
    ] as const) {
      const { exitCode, errors } = await coachbook(
        'portfolio',
        '--merge',
        ...parts.map((part) => at(part)),
        '-o',
        at('out.xlsx'),
      );
      expect({ exitCode, told: errors.includes(word) }).toEqual({ exitCode: 2, told: true });
    }
    expect(await readdir(folder)).not.toContain('out.xlsx');
  });

  it('tells a sponsor nothing by which anybody could be recognised', async () => {
    await fill(4);
    await coachbook('portfolio', at('in'), '-o', at('out.xlsx'), '--anonymous', '--csv', at('out.csv'));
    const everything = `${JSON.stringify(await read('out.xlsx'))}${await readFile(at('out.csv'), 'utf8')}`;
    for (const secret of ['Helen', 'Thomas', 'utility', 'in/0', 'Wave plan', 'Fit'])
      expect(everything).not.toContain(secret);
    expect(everything).not.toContain('Click a name');
    // Four people are too few for any answer to be shown.
    expect(
      tableIn(await read('out.xlsx'), 'PortfolioQuestions')
        .slice(1)
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
  });

  it('numbers for a sponsor what could not be read, wherever it says so, and orders alike engagements by nothing of theirs', async () => {
    await fill(2);
    await writeFile(at('in', 'Helen.xlsx'), 'broken');
    const { output } = await coachbook('portfolio', at('in'), '-o', at('out.xlsx'), '--anonymous');
    const { output: json } = await coachbook(
      'portfolio',
      at('in'),
      '-o',
      at('out.xlsx'),
      '--anonymous',
      '--force',
      '--json',
    );
    expect(output).toContain('Not read: 1');
    expect(JSON.parse(json)).toMatchObject({ unread: [{ file: 1, reason: 'notAZip' }] });
    expect(`${output}${json}`).not.toContain('Helen');
  });

  it('takes patterns where the terminal does not, and says where a name leads nowhere', async () => {
    await fill(3);
    const { output } = await coachbook('portfolio', at('in', '*.xlsx'), '-o', at('out.xlsx'));
    expect(output).toContain('2 engagements');
    expect((await coachbook('portfolio', at('nowhere'), '-o', at('no.xlsx'))).errors).toContain('nowhere');
  });

  it('is complete for the rest where 300 files are damaged or hostile: each is named, none is changed, memory stays bounded', async () => {
    const hostile = hostileFiles();
    expect(Object.keys(hostile)).toHaveLength(300);
    for (const [name, bytes] of Object.entries(hostile)) await writeFile(at('in', name), bytes);
    await fill(3);
    const before = await digest(at('in'));
    const heap = process.memoryUsage().rss;
    const { exitCode, output } = await coachbook('portfolio', at('in'), '-o', at('out.xlsx'), '--jobs', '1');
    expect(exitCode).toBe(0);
    expect(output.split('\n').filter((line) => line.startsWith('Not read: '))).toHaveLength(300);
    expect(process.memoryUsage().rss - heap).toBeLessThan(800 * 2 ** 20);
    expect(await digest(at('in'))).toEqual(before);
    const workbook = await read('out.xlsx');
    expect(tableIn(workbook, 'Portfolio').slice(1)).toHaveLength(3);
    const unread = tableIn(workbook, 'PortfolioUnread').slice(1);
    expect(unread.map(([file]) => file).sort()).toEqual(
      Object.keys(hostile)
        .map((name) => at('in', name))
        .sort(),
    );
    const told = (kind: string): readonly string[] => [
      ...new Set(
        unread.filter(([file]) => basename(String(file)).startsWith(kind)).map(([, reason]) => String(reason)),
      ),
    ];
    expect(
      Object.fromEntries(
        [
          'truncated',
          'encrypted',
          'old',
          'bomb',
          'entities',
          'wrongType',
          'huge',
          'newer',
          'somebodyElses',
          'text',
        ].map((kind) => [kind, told(kind)]),
      ),
    ).toEqual({
      truncated: [message('en', 'unread.truncated')],
      encrypted: [message('en', 'unread.encrypted')],
      old: [message('en', 'unread.legacyFormat')],
      bomb: [message('en', 'unread.tooLarge')],
      entities: [message('en', 'unread.entityDeclaration')],
      wrongType: [message('en', 'unread.notAWorkbook')],
      huge: [message('en', 'unread.notOurs')],
      newer: [message('en', 'unread.newer')],
      somebodyElses: [message('en', 'unread.notOurs')],
      text: [message('en', 'unread.notAZip')],
    });
    // Every reason is a sentence of its own, and no kind of attack falls through to the last one.
    expect(
      unread.filter(
        ([file, reason]) =>
          typeof reason !== 'string' ||
          (String(reason).startsWith('It could not be understood') && !String(file).includes('odd')),
      ),
    ).toEqual([]);
  }, 300_000);
});

async function digest(path: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return Object.fromEntries(
    await Promise.all(
      names.map(
        async (name) =>
          [
            name,
            createHash('sha256')
              .update(await readFile(name))
              .digest('hex'),
          ] as const,
      ),
    ),
  );
}

/** Files as they come back in practice and from people who mean harm: 300, by a name that says what is wrong. */
function hostileFiles(): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (let n = 0; n < 60; n += 1) files[`truncated${n}.xlsx`] = good.slice(0, Math.floor((good.length * (n + 1)) / 62));
  for (let n = 0; n < 60; n += 1) files[`scrambled${n}.xlsx`] = scrambled(n);
  for (let n = 0; n < 10; n += 1) files[`text${n}.xlsx`] = strToU8('not a workbook '.repeat(n + 1));
  const compound = (n: number, name: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(504 + n).fill(0),
      ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
  for (let n = 0; n < 10; n += 1) files[`encrypted${n}.xlsx`] = compound(n, 'EncryptedPackage');
  for (let n = 0; n < 10; n += 1) files[`old${n}.xls`] = compound(n, 'Workbook');
  // Everything the grid can hold, said in a few words.
  for (let n = 0; n < 20; n += 1)
    files[`huge${n}.xlsx`] = packageOf(
      `<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="${n + 1}" style="1"/></cols><sheetData><row r="1048576" s="1" customFormat="1"><c r="XFD1048576"><v>${n}</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048575"/></mergeCells><dataValidations><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations>`,
    );
  for (let n = 0; n < 30; n += 1)
    files[`entities${n}.xlsx`] = packageOf('', {
      'xl/workbook.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(n + 1)}"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>`,
    });
  for (let n = 0; n < 20; n += 1)
    files[`bomb${n}.xlsx`] = packageOf('', { 'xl/worksheets/sheet1.xml': new Uint8Array((20 + n) * 2 ** 20) });
  for (let n = 0; n < 20; n += 1)
    files[`wrongType${n}.xlsx`] = archiveOf({
      'word/document.xml': `<document n="${n}"/>`,
      '[Content_Types].xml': '<Types/>',
    });
  for (let n = 0; n < 40; n += 1) files[`somebodyElses${n}.xlsx`] = writeXlsx(emptyWorkbook(`Budget ${n}`));
  for (let n = 0; n < 20; n += 1) files[`newer${n}.xlsx`] = newer(1_000 + n);
  return files;
}

/** A good archive whose directory is gone: what stands in it cannot be found. */
function scrambled(n: number): Uint8Array {
  const bytes = good.slice();
  for (let at = bytes.length - 200 - n; at < bytes.length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  return bytes;
}

function newer(version: number): Uint8Array {
  return writeXlsx({
    ...opened,
    sheets: opened.sheets.map((sheet) =>
      sheet.tables.some(({ name }) => name === 'Settings')
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => ({
              ...row,
              cells: row.cells.map((cell) =>
                row.cells[0]?.value === 'Workbook version' && cell.column === 1 ? { ...cell, value: version } : cell,
              ),
            })),
          }
        : sheet,
    ),
  });
}
