// The worked examples of the documentation, run as they stand there.

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { newWorkbook } from '../../src/app';
import { runCommandLine } from '../../src/cli/runCommandLine';

/** What a page shows in blocks of a language, in their order. */
const blocks = (page: string, language: string): readonly string[] =>
  [...readFileSync(page, 'utf8').matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(
    ([, block = '']) => block,
  );
const [script = ''] = blocks('docs/portfolio-on-many-machines.md', 'sh');
let folder: string;

const run = (commands: string): void =>
  void execFileSync('sh', ['-e', '-c', commands], {
    cwd: folder,
    env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`, LANG: 'en_GB.UTF-8' },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coachbook-example-'));
  mkdirSync(join(folder, 'returned'));
  mkdirSync(join(folder, 'bin'));
  const bytes = (['headOfCustomerService', 'hospitalAdmissions', 'halfFilled'] as const).map((content) =>
    writeXlsx(newWorkbook({ language: 'en', content, today: '2026-03-31' })),
  );
  for (let index = 0; index < 6; index += 1)
    writeFileSync(join(folder, 'returned', `${index}.xlsx`), bytes[index % 3] as Uint8Array);
  writeFileSync(join(folder, 'returned', 'broken.xlsx'), 'broken');
  const program = join(folder, 'bin', 'coachbook');
  writeFileSync(
    program,
    `#!/bin/sh\nexec "${process.execPath}" --import "${resolve('scripts/typescript/register.mjs')}" "${resolve('src/cli/main.ts')}" "$@"\n`,
  );
  chmodSync(program, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

(process.platform === 'win32' ? it.skip : it)('gives the very workbook that one machine makes', async () => {
  expect(script).toContain('--shard');
  run(script);
  const here = process.cwd();
  process.chdir(folder);
  try {
    expect(
      await runCommandLine(['portfolio', 'returned', '--today', '2026-03-31', '-o', 'alone.xlsx', '--jobs', '1'], {
        LANG: 'en_GB.UTF-8',
      }),
    ).toMatchObject({ exitCode: 0 });
  } finally {
    process.chdir(here);
  }
  const read = (name: string) => readXlsx(readFileSync(join(folder, name))).workbook;
  expect(read('portfolio.xlsx')).toEqual(read('alone.xlsx'));
  expect(read('portfolio.xlsx').sheets.map(({ name }) => name)).toContain('Not read');
});

(process.platform === 'win32' ? it.skip : it)(
  'leads a consultant from a template to a portfolio',
  () => {
    const page = 'docs/for-consultants.md';
    writeFileSync(
      join(folder, 'ours.xlsx'),
      writeXlsx(newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-03-31' })),
    );
    copyFileSync('assets/icon-64.png', join(folder, 'logo.png'));
    writeFileSync(join(folder, 'people.csv'), blocks(page, 'csv').join(''));
    for (const block of blocks(page, 'sh')) {
      run(block);
      if (!block.includes('distribute')) continue;
      rmSync(join(folder, 'returned'), { recursive: true });
      for (const copies of ['returned', 'mine'])
        cpSync(join(folder, 'sent'), join(folder, copies), { recursive: true });
    }
    expect(readdirSync(join(folder, 'sent'))).toEqual([
      'Ann Miller - North.xlsx',
      'Benoît Roy - Sud.xlsx',
      'Carla Diaz - East.xlsx',
    ]);
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining([
        'template.xlsx',
        'ann.xlsx',
        'portfolio.xlsx',
        'for-the-sponsor.xlsx',
        'ann-for-the-sponsor.xlsx',
        'ann.ics',
        'ann.xml',
      ]),
    );
  },
  300_000,
);
