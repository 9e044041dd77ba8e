// Names that lead to no ordinary file: told in words, and never waited for.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runCommandLine } from '../../src/cli/runCommandLine';

describe('names of what is no ordinary file', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  const coachbook = (...words: string[]) => runCommandLine(words, { LANG: 'en_GB.UTF-8' });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coachbook-names-'));
    await coachbook('new', at('mine.xlsx'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const anywhereElse = process.platform === 'win32' ? it.skip : it;

  anywhereElse('a link that leads to itself', async () => {
    await symlink(at('loop.xlsx'), at('loop.xlsx'));
    for (const words of [
      ['check', at('loop.xlsx')],
      ['check', at('mine.xlsx'), at('loop.xlsx')],
      ['portfolio', at('loop.xlsx'), '-o', at('p.xlsx')],
    ]) {
      const { errors: told, exitCode } = await coachbook(...words);
      expect([exitCode, told]).toEqual([
        2,
        expect.stringContaining('loop.xlsx could not be read: it is a link that leads'),
      ]);
      expect(told).not.toMatch(/ELOOP|too many/);
    }
  });

  anywhereElse('a channel between programs is never waited for', async () => {
    await promisify(execFile)('mkfifo', [at('pipe.xlsx')]);
    const told = 'pipe.xlsx could not be read: it is no ordinary file';
    expect((await coachbook('check', at('pipe.xlsx'))).errors).toContain(told);
    expect((await coachbook('check', at('mine.xlsx'), at('pipe.xlsx'))).output).toContain(told);
    expect((await coachbook('import', at('mine.xlsx'), '--from', at('pipe.xlsx'), '--dry-run')).errors).toContain(told);
    expect((await coachbook('portfolio', '--merge', at('pipe.xlsx'), '-o', at('p.xlsx'))).errors).toContain(told);
    expect((await coachbook('portfolio', at('mine.xlsx'), at('pipe.xlsx'), '-o', at('p.xlsx'))).output).toContain(
      'It is no ordinary file',
    );
    expect((await coachbook('check', folder)).output).not.toContain('pipe.xlsx');
  });
});
