// What other people's files and folders do to the command line: nothing it does not tell in words.

import { execFileSync, fork } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shownSigns } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { matchesPattern } from '../../src/cli/matchesPattern';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HOSTILE } from '../fixtures/hostile';
import { typeInto } from '../sheets/typeInto';

const program = ['--import', './scripts/typescript/register.mjs'];
let folder: string;
const at = (name: string): string => join(folder, name);
const coachbook = (...words: string[]) => runCommandLine(words, { LANG: 'en_GB.UTF-8' });

beforeAll(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'coachbook-others-'));
  await fs.mkdir(at('open'));
  await fs.mkdir(at('closed'));
  await coachbook('new', at('mine.xlsx'), '--example', 'headOfCustomerService', '--today', '2026-03-02');
  await fs.copyFile(at('mine.xlsx'), at('open/a.xlsx'));
  await fs.writeFile(at('text.xlsx'), 'text');
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => fs.rm(folder, { recursive: true }));

/** A person who may do everything, as in a container, has no folder that cannot be read. */
function closed(): void {
  const { readdir, readFile } = fs;
  const refuse = (name: unknown): void => {
    if (String(name).endsWith('closed'))
      throw Object.assign(new Error(`EACCES: permission denied, scandir '${String(name)}'`), { code: 'EACCES' });
  };
  jest.spyOn(fs, 'readdir').mockImplementation((async (name: string, options: object) => {
    refuse(name);
    return readdir(name, options as never);
  }) as never);
  jest.spyOn(fs, 'readFile').mockImplementation((async (name: string, options: object) => {
    refuse(name);
    return readFile(name, options as never);
  }) as never);
}

describe('a folder that cannot be read', () => {
  it('is a line of its own where each workbook is', async () => {
    closed();
    const { exitCode, output, errors } = await coachbook('check', folder);
    expect({ exitCode, errors }).toEqual({ exitCode: 2, errors: '' });
    expect(output).toContain(`${at('closed')}:\n  ${at('closed')} could not be read: you may not`);
    expect(output).toContain(`${at('open/a.xlsx')}:`);
    expect(output).not.toContain('EACCES');
  });

  it('is named as not read in a portfolio of all others', async () => {
    closed();
    const { exitCode, output } = await coachbook(
      'portfolio',
      at('open'),
      at('closed'),
      '-o',
      at('all.xlsx'),
      '--jobs',
      '1',
    );
    expect(exitCode).toBe(0);
    expect(output).toContain(`Not read: ${at('closed')}: It could not be opened.`);
    await fs.rm(at('all.xlsx'));
  });
});

/** The workbook with another heading in the cell than its table has for the column. */
async function withOtherHeading(): Promise<Uint8Array> {
  const parts = unzipSync(await fs.readFile(at('mine.xlsx')));
  const path = Object.keys(parts).find(
    (name) => name.startsWith('xl/tables/') && strFromU8(parts[name] as Uint8Array).includes('displayName="Goals"'),
  ) as string;
  return zipSync({
    ...parts,
    [path]: strToU8(strFromU8(parts[path] as Uint8Array).replace('name="Target"', 'name="Aim"')),
  });
}

describe('a workbook that cannot be written', () => {
  it.each([
    ['refresh', 'en_GB.UTF-8', 'the heading in this cell is not the one'],
    ['repair', 'fr_FR.UTF-8', 'le titre de cette cellule n’est pas celui'],
  ])('is told in words by %s in %s', async (command, LANG, told) => {
    await fs.writeFile(at('heading.xlsx'), await withOtherHeading());
    const { exitCode, errors } = await runCommandLine([command, at('heading.xlsx'), '-o', at('out.xlsx')], { LANG });
    expect(exitCode).toBe(2);
    expect(errors).toContain(told);
    expect(errors).toMatch(/Goals![A-Z]+5\b/);
    expect(errors).not.toMatch(/notWritable|[{}]/);
  });

  it('does not keep the others from being done', async () => {
    await fs.mkdir(at('two'), { recursive: true });
    await fs.writeFile(at('two/a.xlsx'), await withOtherHeading());
    await fs.copyFile(at('mine.xlsx'), at('two/b.xlsx'));
    const { exitCode, output } = await coachbook('refresh', at('two'), '--to', at('results'));
    expect(exitCode).toBe(2);
    expect(output).toContain('the heading in this cell');
    expect(await fs.readdir(at('results'))).toEqual(['b.xlsx']);
  });

  it('because its folder is a file, says so', async () => {
    for (const words of [
      ['refresh', at('mine.xlsx'), '-o', at('text.xlsx/x.xlsx')],
      ['refresh', at('two'), '--to', at('text.xlsx/sub')],
    ]) {
      const { exitCode, output, errors } = await coachbook(...words);
      expect(exitCode).toBe(2);
      expect(output + errors).toContain('could not be written: the folder is not there');
      expect(output + errors).not.toMatch(/ENOTDIR|lstat|\.part/);
    }
  });

  it('because it has no name, says so', async () => {
    for (const name of ['', '  '])
      expect(await coachbook('refresh', at('mine.xlsx'), '-o', name)).toMatchObject({
        exitCode: 2,
        errors: 'Say what the file is to be called: a name is missing.',
      });
  });
});

it('replaces the file a link leads to, and leaves the link', async () => {
  await fs.copyFile(at('mine.xlsx'), at('real.xlsx'));
  await fs.symlink(at('real.xlsx'), at('link.xlsx'));
  expect(await coachbook('new', at('link.xlsx'), '--force')).toMatchObject({ exitCode: 0 });
  expect((await fs.lstat(at('link.xlsx'))).isSymbolicLink()).toBe(true);
  expect(await fs.readFile(at('real.xlsx'))).not.toEqual(await fs.readFile(at('mine.xlsx')));
});

it('takes away what a run that was killed left behind, after a day, and nothing else', async () => {
  await fs.mkdir(at('left'));
  const part = (end: string): string => `.coachbook-00000000-0000-4000-8000-00000000000${end}.part`;
  const long = new Date(Date.now() - 25 * 3_600_000);
  for (const name of [part('1'), part('2'), '.mine.part', 'coachbook.part']) {
    await fs.writeFile(at(`left/${name}`), 'half');
    const since = name === part('2') ? new Date() : long;
    await fs.utimes(at(`left/${name}`), since, since);
  }
  await fs.mkdir(at(`left/${part('3')}`));
  await fs.utimes(at(`left/${part('3')}`), long, long);
  expect(await coachbook('new', at('left/next.xlsx'))).toMatchObject({ exitCode: 0 });
  expect((await fs.readdir(at('left'))).sort()).toEqual(
    [part('2'), part('3'), '.mine.part', 'coachbook.part', 'next.xlsx'].sort(),
  );
});

describe('a pattern', () => {
  it.each<readonly [string, string, boolean]>([
    ['*.xlsx', 'a.xlsx', true],
    ['*.xlsx', 'A.XLSX', true],
    ['?.xlsx', 'ab.xlsx', false],
    ['a*b*c', 'a__b__b_c', true],
    ['a*b*c', 'a__c__b', false],
    ['*', '', true],
    ['a.(b)+*', 'a.(b)+c', true],
    ['**a**', 'bab', true],
    ['?', '', false],
    ['é*', 'Éa', true],
  ])('%s for %s: %s', (pattern, name, fits) => {
    expect(matchesPattern(pattern, name)).toBe(fits);
  });

  it('looks at each sign of a name a few times at most, however many stars it has', () => {
    let looked = 0;
    const name = new Proxy(Array.from('a'.repeat(250)), {
      get: (signs, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looked += 1;
        return Reflect.get(signs, key) as unknown;
      },
    });
    expect(matchesPattern(`${'*a'.repeat(100)}*b`, name)).toBe(false);
    expect(looked).toBeLessThan(250 * 250 * 4);
  });
});

describe('signs that steer a terminal', () => {
  it('are shown as signs, and letters of all languages as they are', () => {
    expect(shownSigns('a\u001b]0;title\u0007\u007f\u009b2J\r\u0000')).toBe('a␛]0;title␇␡<U+009B>2J␍␀');
    expect(shownSigns('\u202Etxt\u2066\u200F\u061C\u2028')).toBe('<U+202E>txt<U+2066><U+200F><U+061C><U+2028>');
    const plain = 'Ärger :\u00a0« été »\n\tدرس 👩‍🏫 ✖';
    expect(shownSigns(plain)).toBe(plain);
  });

  it('come from no cell to the terminal, nor from a file’s name', async () => {
    const { workbook } = readXlsx(await fs.readFile(at('mine.xlsx')));
    // XML takes no ESC, Excel's way of writing it does.
    await fs.writeFile(at('signs\u001b.xlsx'), writeXlsx(typeInto(workbook, 'Goals', 'Due', ['\u001b[2J\u202Esoon'])));
    for (const words of [
      ['check', at('signs\u001b.xlsx')],
      ['check', at('signs\u001b.xlsx'), '--json'],
      ['compare', at('mine.xlsx'), at('signs\u001b.xlsx')],
      ['check', at('none\u001b.xlsx')],
    ]) {
      const { output, errors } = await coachbook(...words);
      expect(output + errors).not.toMatch(/[\u001b\u202E]/);
    }
    expect((await coachbook('check', at('signs\u001b.xlsx'))).output).toContain('␛[2J<U+202E>soon');
    const [first] = (
      JSON.parse((await coachbook('check', at('signs\u001b.xlsx'), '--json')).output) as {
        readonly findings: readonly { readonly text: string }[];
      }
    ).findings.filter(({ text }) => text.includes('soon'));
    expect(first?.text).toContain('\u001b[2J\u202Esoon');
  });
});

it.each(['goals with 60,000 rules', 'goals with 100,000 validations'])(
  'brings a workbook up to date within little memory: %s',
  async (name) => {
    await fs.writeFile(at('rules.xlsx'), (HOSTILE[name] as () => Uint8Array)());
    const child = fork('src/cli/main.ts', ['refresh', at('rules.xlsx'), '-o', at('rules-next.xlsx'), '--force'], {
      execArgv: ['--max-old-space-size=130', ...program],
      stdio: 'ignore',
    });
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  },
  60_000,
);

it('ends with the process that started it, and leaves nothing behind', async () => {
  await fs.mkdir(at('many'));
  for (let count = 0; count < 40; count += 1) await fs.copyFile(at('mine.xlsx'), at(`many/${count}.xlsx`));
  const child = fork('src/cli/main.ts', ['portfolio', '--shard', '1/1', '--json', '-o', '-', '--', at('many')], {
    execArgv: program,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (piece: Buffer) => (output += piece.toString()));
  child.once('message', () => child.disconnect());
  const code = await new Promise((resolve) => child.on('exit', resolve));
  expect({ code, output }).toEqual({ code: 2, output: '' });
}, 60_000);

/** All processes but those that have ended and wait for somebody to hear of it. */
const processes = (): readonly { readonly id: number; readonly parent: number }[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [id, parent, state = ''] = line.trim().split(/\s+/);
      return state.startsWith('Z') ? [] : [{ id: Number(id), parent: Number(parent) }];
    });

async function until<T>(what: () => T | undefined, seconds: number): Promise<T> {
  for (const end = Date.now() + seconds * 1000; ;) {
    const found = what();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Not within ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

(process.platform === 'win32' ? it.skip : it)(
  'when it is killed, the processes it shares its work out among end as well, long before their work would',
  async () => {
    await fs.mkdir(at('killed'));
    for (let count = 0; count < 1000; count += 1) await fs.link(at('mine.xlsx'), at(`killed/${count}.xlsx`));
    const parent = fork('src/cli/main.ts', ['portfolio', at('killed'), '-o', at('killed.xlsx'), '--jobs', '2'], {
      execArgv: program,
      stdio: 'ignore',
    });
    const children = await until(() => {
      const found = processes()
        .filter((one) => one.parent === parent.pid)
        .map(({ id }) => id);
      return found.length === 2 ? found : undefined;
    }, 60);
    parent.kill('SIGKILL');
    await until(() => (processes().some(({ id }) => children.includes(id)) ? undefined : true), 20);
    expect(await fs.readdir(folder)).not.toContain('killed.xlsx');
  },
  100_000,
);
