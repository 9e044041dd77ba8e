// The Open XML SDK validator: says where a file breaks the rules that Excel holds files to.

import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const fetched = spawnSync(process.execPath, [join(__dirname, '../../../scripts/fetchValidator.mjs')], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const program = fetched.status === 0 ? fetched.stdout.trim() : undefined;

/** Whether the validator can be had here; where CI is set it must. */
export const hasValidator = program !== undefined;
if (!hasValidator) {
  const line = 'The Open XML SDK validator could not be had: the tests that need it are skipped.';
  if (process.env.CI === 'true') throw new Error(line);
  console.warn(line);
}

interface Finding {
  readonly description: string;
  readonly path: string;
  readonly xPath: string;
}

/** What is wrong with the file, as one line each; empty when nothing is. */
export async function validate(bytes: Uint8Array): Promise<readonly string[]> {
  if (program === undefined) throw new Error('The validator could not be had.');
  const folder = mkdtempSync(join(tmpdir(), 'coachbook-validator-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    const { stdout } = await promisify(execFile)(program, [file, 'Microsoft365'], {
      maxBuffer: 64 * 2 ** 20,
      timeout: 120_000,
    });
    const result = JSON.parse(stdout) as { readonly errors: readonly Finding[] };
    return result.errors.map((error) => `${error.path} ${error.xPath}: ${error.description}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
