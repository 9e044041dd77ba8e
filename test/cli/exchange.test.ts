// `coachbook export` and `coachbook import` as people use them: real files in a folder of their own.

import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx } from '@coachbook/xlsx';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { CHOICES } from '../../src/domain';
import { message } from '../../src/locales';
import { decodeWorkbook } from '../../src/sheets';

let folder: string;
let plan: Uint8Array;
const today = '2026-03-02';
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine([...words, '--today', today], { LANG: 'en_GB.UTF-8' });
const read = async (name: string) => readXlsx(await readFile(at(name))).workbook;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-exchange-'));
  await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
  plan = await readFile(at('plan.xlsx'));
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-exchange-'));
  await writeFile(at('plan.xlsx'), plan);
});
afterEach(() => rm(folder, { recursive: true }));

describe('coachbook export', () => {
  it('writes beside the workbook what other programs read, and leaves the workbook alone', async () => {
    for (const kind of ['ics', 'project', 'csv', 'values'])
      expect(await coachbook('export', at('plan.xlsx'), '--as', kind)).toMatchObject({ exitCode: 0, errors: '' });
    expect((await readdir(folder)).sort()).toEqual([
      'plan-values.xlsx',
      'plan.ics',
      'plan.xlsx',
      'plan.xml',
      'plan.zip',
    ]);
    expect(await readFile(at('plan.xlsx'))).toEqual(plan);
    expect(await readFile(at('plan.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(Object.keys(unzipSync(await readFile(at('plan.zip'))))).toEqual(
      expect.arrayContaining(['Goals.csv', 'Project actions.csv', 'Mission.csv']),
    );
  });

  it('makes a copy for looking without formulas, lists or tables, in which every value stands', async () => {
    await coachbook('export', at('plan.xlsx'), '--as', 'values');
    const [before, after] = [await read('plan.xlsx'), await read('plan-values.xlsx')];
    const cells = (workbook: typeof before) =>
      workbook.sheets.flatMap(({ name, rows }) =>
        rows.flatMap(({ index, cells: all }) =>
          all.flatMap(({ column, value }) => (value === null || value === '' ? [] : [[name, index, column, value]])),
        ),
      );
    expect(cells(after)).toEqual(cells(before));
    expect(
      after.sheets.flatMap(({ rows, tables, validations }) => [
        ...tables,
        ...validations,
        ...rows.flatMap(({ cells: all }) => all.filter(({ formula }) => formula !== undefined)),
      ]),
    ).toEqual([]);
    expect(after.sheets.map(({ charts }) => charts.length)).toEqual(before.sheets.map(({ charts }) => charts.length));
    expect(decodeWorkbook(after).isOurs).toBe(false);
  });

  it('writes one table where one is asked for, under any of its names', async () => {
    expect(
      (await coachbook('export', at('plan.xlsx'), '--as', 'csv', '--only', 'plan', '-o', at('a.csv'))).exitCode,
    ).toBe(0);
    expect(
      (await coachbook('export', at('plan.xlsx'), '--as', 'csv', '--only', 'Actions du projet', '-o', at('b.csv')))
        .exitCode,
    ).toBe(0);
    expect(await readFile(at('a.csv'), 'utf8')).toMatch(/^\uFEFFId,Action,Goal,/);
    expect(await readFile(at('b.csv'))).toEqual(await readFile(at('a.csv')));
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'csv', '-o', at('c.csv'))).errors).toContain('.zip');
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'csv', '--only', 'nonsense')).errors).toContain(
      'projectActions',
    );
  });

  it('leaves the personal plan out of the calendar where only other parts are asked for', async () => {
    await coachbook('export', at('plan.xlsx'), '--as', 'ics', '--only', 'plan,checkIns');
    const text = await readFile(at('plan.ics'), 'utf8');
    expect(text).toContain('UID:deadline-');
    expect(text).not.toContain('UID:personal-');
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'ics', '--only', 'gossip')).errors).toContain(
      'milestones',
    );
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'project', '--only', 'plan')).exitCode).toBe(2);
  });

  it('replaces nothing unless forced, and says what it can write', async () => {
    await writeFile(at('plan.ics'), 'mine');
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'ics')).exitCode).toBe(2);
    expect(await readFile(at('plan.ics'), 'utf8')).toBe('mine');
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'ics', '--force')).exitCode).toBe(0);
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'xlsx', '-o', at('plan.xlsx'))).exitCode).toBe(2);
    expect((await coachbook('export', at('plan.xlsx'), '--as', 'pdf')).errors).toContain('project');
  });
});

describe('coachbook import', () => {
  it('says what it would do and writes nothing on a dry run; then does it, into another file', async () => {
    await writeFile(at('tasks.csv'), 'Task,Who,Days\nCall the union,Sam Okafor,3\n');
    const words = ['import', at('plan.xlsx'), '--from', at('tasks.csv'), '--map', 'Days=duration'];
    const dry = await coachbook(...words, '--dry-run');
    expect(dry).toMatchObject({ exitCode: 0, errors: '' });
    expect(dry.output).toContain('+ Project actions A19: Call the union');
    expect((await readdir(folder)).sort()).toEqual(['plan.xlsx', 'tasks.csv']);
    expect((await coachbook(...words, '-o', at('next.xlsx'))).exitCode).toBe(0);
    expect(await readFile(at('plan.xlsx'))).toEqual(plan);
    const { engagement } = decodeWorkbook(await read('next.xlsx'));
    expect(engagement.projectActions.at(-1)).toMatchObject({
      id: 'A19',
      name: 'Call the union',
      owner: 'P4',
      duration: 3,
    });
  });

  it('speaks to its reader, whatever language the workbook is in; columns are called as on its sheets', async () => {
    const french = (...words: string[]) => runCommandLine(words, { LANG: 'fr_FR.UTF-8' });
    await writeFile(at('goals.csv'), 'Id,Goal,Kind,Due\nG1,New name,odd,31/31/2026\nG2,,Qualitative,03/04/2026\n');
    const words = ['import', at('plan.xlsx'), '--from', at('goals.csv'), '--dry-run'];
    const { output, exitCode } = await french(...words);
    expect(exitCode).toBe(0);
    expect(output).toContain('Ligne 2, Due\u00a0: «\u00a031/31/2026\u00a0» ne peut pas');
    expect(output).toContain('Attendu\u00a0: un jour, par exemple 2026-03-31');
    const kinds = CHOICES.goalKind.map((kind) => message('fr', `choice.goalKind.${kind}`));
    expect(output).toMatch(new RegExp(`Ligne 2, Kind.*Attendu.*${kinds.join('.*')}`));
    expect(output).toContain('Type\u00a0: – → Qualitatif');
    expect(output).toContain('4 mars 2026');
    expect(output).not.toMatch(/a day|one of|Quantitative|Qualitative|undefined/);
    expect((await coachbook(...words)).output).toContain('Expected: a day, such as 2026-03-31');
    expect(
      (
        await french(
          'import',
          at('plan.xlsx'),
          '--from',
          at('goals.csv'),
          '--table',
          'goals',
          '--map',
          'Goal=mood',
          '--dry-run',
        )
      ).errors,
    ).toContain(message('fr', 'table.goals'));
  });

  it('brings back what Project changed only where that was asked for', async () => {
    await coachbook('export', at('plan.xlsx'), '--as', 'project');
    const xml = await readFile(at('plan.xml'), 'utf8');
    await writeFile(at('plan.xml'), xml.replace('<Name>Tariff change</Name>', '<Name>Tariff change, at last</Name>'));
    const kept = await coachbook('import', at('plan.xlsx'), '--from', at('plan.xml'), '-o', at('kept.xlsx'), '--json');
    expect(JSON.parse(kept.output)).toMatchObject({
      additions: [],
      updates: [{ id: 'A14', column: 'name', to: 'Tariff change, at last' }],
    });
    await coachbook('import', at('plan.xlsx'), '--from', at('plan.xml'), '-o', at('taken.xlsx'), '--update');
    const nameIn = async (file: string) =>
      decodeWorkbook(await read(file)).engagement.projectActions.find(({ id }) => id === 'A14')?.name;
    expect(await nameIn('kept.xlsx')).toBe('Tariff change');
    expect(await nameIn('taken.xlsx')).toBe('Tariff change, at last');
  });

  it('refuses in words what it cannot read or place', async () => {
    await writeFile(at('bad.csv'), 'Action\n"open');
    await writeFile(at('bad.xml'), '<!DOCTYPE Project [<!ENTITY a "b">]><Project/>');
    for (const file of ['bad.csv', 'bad.xml', 'missing.csv'])
      expect(await coachbook('import', at('plan.xlsx'), '--from', at(file), '-o', at('next.xlsx'))).toMatchObject({
        exitCode: 2,
        output: '',
      });
    expect(
      (await coachbook('import', at('plan.xlsx'), '--from', at('bad.csv'), '-o', at('next.xlsx'))).errors,
    ).toContain('line 2');
    expect((await coachbook('import', at('plan.xlsx'), '-o', at('next.xlsx'))).errors).toContain('--from');
    expect((await readdir(folder)).sort()).toEqual(['bad.csv', 'bad.xml', 'plan.xlsx']);
  });
});
