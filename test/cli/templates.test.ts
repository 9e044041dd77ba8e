// Templates and distribution on the command line: real files in a folder of their own.

import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '@coachbook/xlsx';
import { readTemplate, TEMPLATE_PARTS } from '../../src/app';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { message } from '../../src/locales';
import { decodeWorkbook } from '../../src/sheets';

let folder: string;
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine(words, { LANG: 'en_GB.UTF-8' });
const read = async (name: string) => readXlsx(await readFile(at(name))).workbook;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coachbook-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('coachbook template', () => {
  it('names what it kept as the reader calls it', async () => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    const words = ['template', at('plan.xlsx'), '-o', at('ours.xlsx')];
    const { output } = await runCommandLine(words, { LANG: 'fr_FR.UTF-8' });
    const kept = /Gardé\u00a0: (.*)\./.exec(output)?.[1]?.split(', ') ?? [];
    const known = TEMPLATE_PARTS.map((part) => message('fr', `paneExchange.template.part.${part}`));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.join(', ')).toBe(known.filter((name) => kept.join(', ').includes(name)).join(', '));
  });

  it('makes a template with colour and logo, and leaves the workbook as it was', async () => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    await copyFile(join(__dirname, '../../assets/icon-64.png'), at('logo.png'));
    const before = await readFile(at('plan.xlsx'));
    const made = await coachbook(
      'template',
      at('plan.xlsx'),
      '-o',
      at('tpl.xlsx'),
      '--title',
      'Head of service',
      '--accent',
      '#1b5e20',
      '--logo',
      at('logo.png'),
      '--language',
      'fr',
      '--keep',
      'goals,roles',
      '--protect',
      'settings',
    );
    expect(made).toMatchObject({ exitCode: 0, errors: '' });
    const template = readTemplate(await read('tpl.xlsx'));
    expect(template).toMatchObject({
      title: 'Head of service',
      protects: ['settings'],
      brand: { accent: '1B5E20', logo: { type: 'png' } },
      settings: { language: 'fr' },
    });
    expect(template?.engagement.goals.length).toBeGreaterThan(5);
    expect(template?.engagement.competences).toEqual([]);
    expect(await readFile(at('plan.xlsx'))).toEqual(before);
  });

  it.each([
    [['--keep', 'nonsense'], 'nonsense'],
    [['--accent', 'green'], 'green'],
    [['--protect', 'attic'], 'attic'],
    [['--language', 'tlh'], 'tlh'],
    [['--keep', 'statements'], 'plan.xlsx'],
  ])('says what is wrong with %j and writes nothing', async (options, word) => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    const result = await coachbook('template', at('plan.xlsx'), '-o', at('tpl.xlsx'), ...options);
    expect(result.exitCode).toBe(2);
    expect(result.errors).toContain(word);
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });

  it('refuses a logo that is none, a file that is there, and its own input', async () => {
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    await writeFile(at('logo.png'), 'no picture');
    await writeFile(at('tpl.xlsx'), 'somebody’s work');
    expect(
      (await coachbook('template', at('plan.xlsx'), '-o', at('new.xlsx'), '--logo', at('logo.png'))).errors,
    ).toContain('logo.png');
    expect(await coachbook('template', at('plan.xlsx'), '-o', at('tpl.xlsx'))).toMatchObject({ exitCode: 2 });
    expect(await readFile(at('tpl.xlsx'), 'utf8')).toBe('somebody’s work');
    expect(await coachbook('template', at('plan.xlsx'), '-o', at('plan.xlsx'), '--force')).toMatchObject({
      exitCode: 2,
    });
  });

  it('lists the ready templates, and its help names every part', async () => {
    const { output } = await coachbook('template', '--list');
    expect(output.split('\n')).toHaveLength(5);
    for (const language of ['en', 'fr'] as const)
      for (const part of TEMPLATE_PARTS)
        expect(message(language, 'cli.template.option.keep')).toMatch(new RegExp(`\\b${part}\\b`));
  });
});

describe('coachbook new --template', () => {
  it('starts from a ready template', async () => {
    expect(
      await coachbook(
        'new',
        '-o',
        at('x.xlsx'),
        '--template',
        'Sales',
        '--language',
        'fr',
        '--name',
        'Ann',
        '--project',
        'Nord',
        '--start',
        '2027-01-04',
      ),
    ).toMatchObject({ exitCode: 0 });
    const { settings, engagement, language } = decodeWorkbook(await read('x.xlsx'));
    expect([language, settings.title, settings.start, engagement.people[0]?.name]).toEqual([
      'fr',
      'Nord – Ann',
      '2027-01-04',
      'Ann',
    ]);
  });

  it('names those there are, and refuses a workbook that is no template', async () => {
    expect((await coachbook('new', at('x.xlsx'), '--template', 'selling')).errors).toContain('projectLeader');
    await coachbook('new', at('plan.xlsx'), '--example', 'headOfCustomerService');
    expect((await coachbook('new', at('x.xlsx'), '--template', at('plan.xlsx'))).errors).toContain(
      'coachbook template',
    );
    expect(await coachbook('new', at('x.xlsx'), '--template', 'sales', '--example', 'halfFilled')).toMatchObject({
      exitCode: 2,
    });
    expect(await readdir(folder)).toEqual(['plan.xlsx']);
  });
});

describe('coachbook distribute', () => {
  const roster = 'Name;Project;Start\nAnn;North;2026-12-01\n;South;2026-12-01\nBo;South;2026-12-07\n';

  it('writes a workbook for each line, names the others, and ends with 1', async () => {
    await writeFile(at('roster.csv'), roster);
    const result = await coachbook(
      'distribute',
      'change',
      '--roster',
      at('roster.csv'),
      '--to',
      at('out'),
      '--pane',
      'admin',
      '--json',
    );
    expect(result.exitCode).toBe(1);
    expect(JSON.parse(result.output)).toMatchObject({
      made: [
        { line: 2, file: 'Ann - North.xlsx' },
        { line: 4, file: 'Bo - South.xlsx' },
      ],
      findings: [{ line: 3, code: 'roster.nameless' }],
    });
    expect(await readdir(at('out'))).toEqual(['Ann - North.xlsx', 'Bo - South.xlsx']);
    expect((await read('out/Bo - South.xlsx')).webExtension?.storeType).toBe('EXCatalog');
  });

  it('leaves a file that is there as it was, unless told otherwise', async () => {
    await writeFile(at('roster.csv'), 'Name,Start\nAnn,2026-12-01\nBo,2026-12-01');
    await coachbook('distribute', 'team', '--roster', at('roster.csv'), '--to', at('out'), '--name', '{name}');
    await writeFile(at('out/Ann.xlsx'), 'Ann’s work');
    await rm(at('out/Bo.xlsx'));
    const again = await coachbook(
      'distribute',
      'team',
      '--roster',
      at('roster.csv'),
      '--to',
      at('out'),
      '--name',
      '{name}',
    );
    expect(again.exitCode).toBe(1);
    expect(again.output).toContain('Ann.xlsx');
    expect(await readFile(at('out/Ann.xlsx'), 'utf8')).toBe('Ann’s work');
    expect(await readdir(at('out'))).toEqual(['Ann.xlsx', 'Bo.xlsx']);
    expect(
      await coachbook(
        'distribute',
        'team',
        '--roster',
        at('roster.csv'),
        '--to',
        at('out'),
        '--name',
        '{name}',
        '--force',
      ),
    ).toMatchObject({ exitCode: 0 });
    expect((await read('out/Ann.xlsx')).sheets.length).toBeGreaterThan(1);
  });

  it('can be made in shares, by several machines: together they are the whole, file by file', async () => {
    await writeFile(at('roster.csv'), 'Name,Start\nAnn,2026-12-01\nAnn,2026-12-01\n,2026-12-01\nBo,2026-12-01');
    const make = (to: string, ...more: string[]) =>
      coachbook('distribute', 'team', '--roster', at('roster.csv'), '--to', at(to), '--json', ...more);
    await make('whole', '--jobs', '1');
    const shares = await Promise.all(['1/2', '2/2'].map((shard) => make('shares', '--shard', shard)));
    const told = shares.map(
      ({ output }) => JSON.parse(output) as { made: { file: string }[]; findings: { code: string }[]; lines: number },
    );
    expect(told.flatMap(({ made }) => made.map(({ file }) => file)).sort()).toEqual([
      'Ann - Coachbook (2).xlsx',
      'Ann - Coachbook.xlsx',
      'Bo - Coachbook.xlsx',
    ]);
    expect(told.flatMap(({ findings }) => findings.map(({ code }) => code)).sort()).toEqual([
      'roster.nameless',
      'roster.twice',
    ]);
    expect(told.reduce((sum, { lines }) => sum + lines, 0)).toBe(4);
    for (const file of await readdir(at('whole')))
      expect(await readFile(at(`shares/${file}`))).toEqual(await readFile(at(`whole/${file}`)));
    expect(await make('none', '--shard', '3/2')).toMatchObject({ exitCode: 2 });
    expect(await make('none', '--jobs', 'many')).toMatchObject({ exitCode: 2 });
  });

  it('makes nothing where the roster, the template or the pane is not to be understood', async () => {
    await writeFile(at('roster.csv'), 'Project,Start\nNorth,2026-12-01');
    expect((await coachbook('distribute', 'team', '--roster', at('roster.csv'), '--to', at('out'))).errors).toContain(
      'Project, Start',
    );
    await writeFile(at('open.csv'), 'Name\n"Ann');
    expect((await coachbook('distribute', 'team', '--roster', at('open.csv'), '--to', at('out'))).errors).toContain(
      'open.csv',
    );
    expect(
      (await coachbook('distribute', 'nothing', '--roster', at('roster.csv'), '--to', at('out'))).errors,
    ).toContain('projectLeader');
    expect(
      (await coachbook('distribute', 'team', '--roster', at('roster.csv'), '--to', at('out'), '--pane', 'share:folder'))
        .exitCode,
    ).toBe(2);
    expect((await coachbook('distribute', 'team', '--roster', at('none.csv'), '--to', at('out'))).errors).toContain(
      'none.csv',
    );
    expect((await coachbook('distribute', 'team', '--to', at('out'))).exitCode).toBe(2);
    expect(await readdir(folder)).toEqual(['open.csv', 'roster.csv']);
  });
});
