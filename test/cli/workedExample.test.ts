// The worked example of the documentation, run as it stands there.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newWorkbook } from '../../src/app';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { readXlsx, writeXlsx } from '../../src/ooxml';

const text = readFileSync('docs/portfolio-on-many-machines.md', 'utf8');
const script = /```sh\n([^]*?)```/.exec(text)?.[1] ?? '';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachbook-example-'));
  mkdirSync(join(folder, 'returned'));
  mkdirSync(join(folder, 'bin'));
  const bytes = (['headOfCustomerService', 'hospitalAdmissions', 'halfFilled'] as const).map((content) => writeXlsx(newWorkbook({ language: 'en', content, today: '2026-03-31' })));
  for (let index = 0; index < 6; index += 1) writeFileSync(join(folder, 'returned', `${index}.xlsx`), bytes[index % 3] as Uint8Array);
  writeFileSync(join(folder, 'returned', 'broken.xlsx'), 'broken');
  const program = join(folder, 'bin', 'coachbook');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" --import "${resolve('scripts/typescript/register.mjs')}" "${resolve('src/cli/main.ts')}" "$@"\n`);
  chmodSync(program, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

(process.platform === 'win32' ? it.skip : it)('gives the very workbook that one machine makes', async () => {
  expect(script).toContain('--shard');
  execFileSync('sh', ['-e', '-c', script], { cwd: folder, env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, LANG: 'en_GB.UTF-8' } });
  const here = process.cwd();
  process.chdir(folder);
  try {
    expect(await runCommandLine(['portfolio', 'returned', '--today', '2026-03-31', '-o', 'alone.xlsx', '--jobs', '1'], { LANG: 'en_GB.UTF-8' })).toMatchObject({ exitCode: 0 });
  } finally {
    process.chdir(here);
  }
  const read = (name: string) => readXlsx(readFileSync(join(folder, name))).workbook;
  expect(read('portfolio.xlsx')).toEqual(read('alone.xlsx'));
  expect(read('portfolio.xlsx').sheets.map(({ name }) => name)).toContain('Not read');
});
