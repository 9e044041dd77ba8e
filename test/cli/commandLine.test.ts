// The command line as people use it: real files in a folder of their own.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue, WorkbookData } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { decodeWorkbook } from '../../src/sheets';
import { typeInto } from '../sheets/typeInto';

let folder: string;
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine(words, { LANG: 'en_GB.UTF-8' });
const read = async (name: string): Promise<WorkbookData> => readXlsx(await readFile(at(name))).workbook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function typeIntoGoals(name: string, header: string, values: readonly (CellValue | undefined)[]): Promise<void> {
  await writeFile(at(name), writeXlsx(typeInto(await read(name), 'Goals', header, values)));
}

describe('coachbook new', () => {
  it('makes a blank workbook in the language asked for', async () => {
    const result = await coachbook('new', at('plan.xlsx'), '--language', 'fr');
    expect(result).toMatchObject({ exitCode: 0, errors: '' });
    const decoded = decodeWorkbook(await read('plan.xlsx'));
    expect(decoded).toMatchObject({ isOurs: true, language: 'fr', findings: [] });
    expect(decoded.engagement.goals).toEqual([]);
  });

  it('leaves a file that is there as it was, unless told otherwise', async () => {
    await writeFile(at('plan.xlsx'), 'somebody’s work');
    expect(await coachbook('new', at('plan.xlsx'))).toMatchObject({ exitCode: 2 });
    expect(await readFile(at('plan.xlsx'), 'utf8')).toBe('somebody’s work');
    expect(await coachbook('new', at('plan.xlsx'), '--force')).toMatchObject({ exitCode: 0 });
    expect((await read('plan.xlsx')).sheets.length).toBeGreaterThan(1);
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });

  it('names what there is where an example or a language does not exist', async () => {
    const noExample = await coachbook('new', at('a.xlsx'), '--example', 'nobody');
    expect(noExample.errors).toContain('headOfCustomerService');
    const noLanguage = await coachbook('new', at('a.xlsx'), '--language', 'tlh');
    expect(noLanguage.errors).toContain('en, fr');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('coachbook check', () => {
  it('says what is wrong, where, and ends with 1', async () => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    await typeIntoGoals('plan.xlsx', 'Weight', ['heavy']);
    const result = await coachbook('check', at('plan.xlsx'), '--json');
    expect(result.exitCode).toBe(1);
    const { findings } = JSON.parse(result.output) as { findings: { code: string; place: string }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'cell.notANumber', severity: 'error', place: '4 Goals!G6' }),
    );
    expect((await coachbook('check', at('plan.xlsx'))).output).toContain('4 Goals!G6');
  });

  it('ends with 2 for what is no workbook, no workbook of ours, or not there', async () => {
    await writeFile(at('note.txt'), 'hello');
    expect((await coachbook('check', at('note.txt'))).exitCode).toBe(2);
    expect((await coachbook('check', at('nothing.xlsx'))).errors).toContain('nothing.xlsx');
    expect((await coachbook('check')).exitCode).toBe(2);
  });
});

describe('coachbook refresh', () => {
  it('computes what somebody changed elsewhere, into another file', async () => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    const made = await readFile(at('plan.xlsx'));
    await typeIntoGoals('plan.xlsx', 'Id', [undefined, null]);
    await typeIntoGoals('plan.xlsx', 'Current value', [undefined, 80]);
    const changed = await readFile(at('plan.xlsx'));
    expect(await coachbook('refresh', at('plan.xlsx'), '-o', at('new.xlsx'))).toMatchObject({ exitCode: 0 });
    expect(await readFile(at('plan.xlsx'))).toEqual(changed);
    expect(changed).not.toEqual(made);
    const { engagement } = decodeWorkbook(await read('new.xlsx'));
    // The blank id below G1 becomes a new one: what was given once is not given again.
    expect(engagement.goals[1]).toMatchObject({ id: 'G1.6', current: 80 });
  });

  it('says that a workbook was up to date, and writes the same bytes again', async () => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService', '--today', '2026-03-02');
    const result = await coachbook(
      'refresh',
      at('plan.xlsx'),
      '-o',
      at('same.xlsx'),
      '--today',
      '2026-03-02',
      '--json',
    );
    expect(JSON.parse(result.output)).toMatchObject({ unchanged: true, losses: [] });
    expect(await readFile(at('same.xlsx'))).toEqual(await readFile(at('plan.xlsx')));
  });

  it('replaces its own input only when forced', async () => {
    await coachbook('new', at('plan.xlsx'));
    expect((await coachbook('refresh', at('plan.xlsx'), '-o', at('plan.xlsx'))).exitCode).toBe(2);
    expect((await coachbook('refresh', at('plan.xlsx'), '-o', at('plan.xlsx'), '--force')).exitCode).toBe(0);
    expect((await coachbook('refresh', at('plan.xlsx'))).exitCode).toBe(2);
  });
});

describe('any command', () => {
  it('helps, and says what it does not know', async () => {
    expect((await coachbook('--help')).output).toMatch(/coachbook check +say what/);
    expect((await coachbook()).exitCode).toBe(0);
    expect((await coachbook('dance')).errors).toContain('dance');
    expect((await coachbook('constructor')).exitCode).toBe(2);
    expect((await coachbook('check', 'x', '--loud')).errors).toContain('--loud');
    expect((await coachbook('check', 'x', '--today', '2026-02-30')).errors).toContain('2026-02-30');
  });

  it('explains one command where asked about it', async () => {
    const { output } = await coachbook('refresh', '--help');
    expect(output).toContain('coachbook refresh FILE -o OUT');
    expect(await coachbook('help', 'refresh')).toMatchObject({ exitCode: 0, output });
    expect(await coachbook('refresh', 'plan.xlsx', '-h')).toMatchObject({ exitCode: 0, output });
    expect((await coachbook('help', 'dance')).exitCode).toBe(2);
  });

  it('speaks the language of its surroundings', async () => {
    expect((await runCommandLine(['dance'], { LANG: 'fr_FR.UTF-8' })).errors).not.toBe(
      (await coachbook('dance')).errors,
    );
  });
});
