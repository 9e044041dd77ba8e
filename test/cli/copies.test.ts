// Copies on the command line: sharing, comparing, merging, with real files.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { decodeWorkbook } from '../../src/sheets';
import { typeInto } from '../sheets/typeInto';

let folder: string;
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine([...words, '--today', '2026-03-02'], { LANG: 'en_GB.UTF-8' });
const engagementIn = async (name: string) => decodeWorkbook(readXlsx(await readFile(at(name))).workbook).engagement;

async function typed(
  from: string,
  to: string,
  header: string,
  values: readonly (CellValue | undefined)[],
): Promise<void> {
  await writeFile(at(to), writeXlsx(typeInto(readXlsx(await readFile(at(from))).workbook, 'Goals', header, values)));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-copies-'));
  await coachbook('new', at('sent.xlsx'), '--example', 'headOfCustomerService');
});
afterEach(() => rm(folder, { recursive: true }));

describe('coachbook compare', () => {
  it('finds no difference between a workbook and itself', async () => {
    expect(await coachbook('compare', at('sent.xlsx'), at('sent.xlsx'))).toEqual({
      exitCode: 0,
      output: 'They hold the same.',
      errors: '',
    });
  });

  it('names the row, the column and both values', async () => {
    const { goals } = await engagementIn('sent.xlsx');
    await typed('sent.xlsx', 'back.xlsx', 'Goal', [undefined, 'Another name']);
    const { exitCode, output } = await coachbook('compare', at('sent.xlsx'), at('back.xlsx'));
    expect(exitCode).toBe(1);
    expect(output).toBe(`~ Goals: ${goals[1]?.id} Another name, Goal: ${goals[1]?.name} → Another name`);
  });

  it('does not call removed what a copy leaves out', async () => {
    await coachbook('share', at('sent.xlsx'), '--for', 'sponsor', '-o', at('sponsor.xlsx'));
    expect(await coachbook('compare', at('sent.xlsx'), at('sponsor.xlsx'))).toMatchObject({ exitCode: 0 });
  });

  it('says which dates it cannot compare once another program has dropped what the copy was given', async () => {
    const book = async (name: string) => readXlsx(await readFile(at(name))).workbook;
    const { people, projectActions } = await engagementIn('sent.xlsx');
    const first = people.find(({ id }) => id === projectActions[0]?.owner)?.name;
    const away: readonly (readonly [string, CellValue | undefined])[] = [
      ['Person', first],
      ['From', 46090],
      ['To', 46100],
    ];
    await writeFile(
      at('mine.xlsx'),
      writeXlsx(
        away.reduce(
          (typedIn, [header, value]) => typeInto(typedIn, 'DaysOff', header, [value]),
          await book('sent.xlsx'),
        ),
      ),
    );
    await coachbook('share', at('mine.xlsx'), '--for', 'sponsor', '-o', at('shared.xlsx'));
    const back = typeInto(await book('shared.xlsx'), 'ProjectActions', 'Working days', [99]);
    await writeFile(at('back.xlsx'), writeXlsx(back));
    expect((await coachbook('compare', at('mine.xlsx'), at('back.xlsx'))).output).toContain('Working days: 10 → 99');
    await writeFile(at('back.xlsx'), writeXlsx({ ...back, customXmlParts: [] }));
    const { output } = await coachbook('compare', at('mine.xlsx'), at('back.xlsx'));
    expect(output).not.toContain('99');
    expect(output).toContain('Dates not compared: A1. ');
  });
});

describe('coachbook merge', () => {
  it('writes mine with what theirs changed', async () => {
    await typed('sent.xlsx', 'mine.xlsx', 'Goal', ['Mine']);
    await typed('sent.xlsx', 'theirs.xlsx', 'Goal', [undefined, 'Theirs']);
    expect(
      await coachbook('merge', at('sent.xlsx'), at('mine.xlsx'), at('theirs.xlsx'), '-o', at('both.xlsx')),
    ).toMatchObject({ exitCode: 0 });
    expect((await engagementIn('both.xlsx')).goals.slice(0, 2).map(({ name }) => name)).toEqual(['Mine', 'Theirs']);
  });

  it('writes nothing where both changed the same, until somebody says whose word counts', async () => {
    await typed('sent.xlsx', 'mine.xlsx', 'Goal', ['Mine']);
    await typed('sent.xlsx', 'theirs.xlsx', 'Goal', ['Theirs']);
    const words = ['merge', at('sent.xlsx'), at('mine.xlsx'), at('theirs.xlsx'), '-o', at('both.xlsx')];
    const { exitCode, output } = await coachbook(...words);
    expect(exitCode).toBe(1);
    expect(output).toContain('→ Mine');
    expect(output).toContain('→ Theirs');
    expect(await readdir(folder)).not.toContain('both.xlsx');
    expect(await coachbook(...words, '--prefer', 'theirs')).toMatchObject({ exitCode: 0 });
    expect((await engagementIn('both.xlsx')).goals[0]?.name).toBe('Theirs');
  });

  it('says in the reader’s language which row has no place in mine, and writes nothing', async () => {
    const { workbook } = readXlsx(await readFile(at('sent.xlsx')));
    const { readings } = await engagementIn('sent.xlsx');
    const isKept = ({ tables }: (typeof workbook.sheets)[number]): boolean =>
      !tables.some(({ name }) => name === 'Readings');
    const added = typeInto(workbook, 'Readings', 'Value', [...readings.map(() => undefined), 77]);
    await writeFile(at('mine.xlsx'), writeXlsx({ ...workbook, sheets: workbook.sheets.filter(isKept) }));
    await writeFile(at('theirs.xlsx'), writeXlsx(added));
    const words = ['merge', at('sent.xlsx'), at('mine.xlsx'), at('theirs.xlsx'), '-o', at('both.xlsx'), '--json'];
    const { exitCode, output, errors } = await runCommandLine(words, { LANG: 'fr_FR.UTF-8' });
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/pas de place dans le classeur\u00a0: Relevés RD\d+\..*coachbook repair/);
    expect(JSON.parse(output)).toEqual({ error: errors });
    expect(await readdir(folder)).not.toContain('both.xlsx');
  });
});

describe('coachbook share', () => {
  it('says what it leaves out, and refuses what it does not know', async () => {
    const { output } = await coachbook(
      'share',
      at('sent.xlsx'),
      '--for',
      'coach',
      '--without',
      'stress,lifeBalance',
      '-o',
      at('coach.xlsx'),
    );
    expect(output).toContain('leaves out: Life balance, Stress.');
    expect((await engagementIn('coach.xlsx')).lifeDomains).toEqual([]);
    expect((await coachbook('share', at('sent.xlsx'), '--for', 'press', '-o', at('x.xlsx'))).errors).toContain(
      'sponsor',
    );
    expect(
      (await coachbook('share', at('sent.xlsx'), '--for', 'coach', '--without', 'love', '-o', at('x.xlsx'))).errors,
    ).toContain('lifeBalance');
    expect(await readdir(folder)).not.toContain('x.xlsx');
  });
});

describe('several workbooks at once', () => {
  it('checks a whole folder, and says what is wrong with one of them without stopping', async () => {
    await writeFile(at('broken.xlsx'), 'broken');
    const { exitCode, output } = await coachbook('check', folder, '--json');
    expect(exitCode).toBe(2);
    expect(
      (JSON.parse(output) as readonly { readonly file: string; readonly exitCode: number }[]).map(
        ({ file, exitCode: code }) => [file, code],
      ),
    ).toEqual([
      [at('broken.xlsx'), 2],
      [at('sent.xlsx'), expect.any(Number)],
    ]);
  });

  it('writes results to another folder under the same names', async () => {
    await coachbook('new', at('second.xlsx'));
    expect((await coachbook('share', at('*.xlsx'), '--for', 'sponsor')).errors).toContain('--to');
    expect(await coachbook('share', at('*.xlsx'), '--for', 'sponsor', '--to', at('out'))).toMatchObject({
      exitCode: 0,
    });
    expect((await readdir(at('out'))).sort()).toEqual(['second.xlsx', 'sent.xlsx']);
  });
});
