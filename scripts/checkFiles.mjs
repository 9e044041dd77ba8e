// Second and third opinion on every workbook the tests wrote: the Open XML SDK's validator, and LibreOffice opening it.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findLibreOffice } from './setup/findLibreOffice.mjs';
import { root } from './setup/root.mjs';
import { giveUp, say } from './setup/say.mjs';

const isCI = process.env.CI === 'true';
const written = join(root, 'test-output');
const results = join(root, '.cache', 'files');

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const files = existsSync(written)
  ? readdirSync(written, { recursive: true })
      .filter((name) => name.endsWith('.xlsx'))
      .sort()
      .map((name) => join(written, name))
  : [];
if (files.length === 0)
  giveUp('The tests wrote no workbook into test-output/, so there is nothing to check.', 'Run npm test first.');

const opinions = [
  ['validator', await validatorOpinion()],
  ['LibreOffice', libreOfficeOpinion()],
];
const total = { passed: 0, failed: 0 };
// One does not wait for the other: each keeps a core busy.
await Promise.all(
  opinions.map(async ([name, opinion]) => {
    if (!opinion) {
      if (isCI) giveUp(`The ${name} is missing, and its opinion may not be skipped here.`);
      say(`SKIPPED: ${name} was not found.`);
      return;
    }
    for (const [index, file] of files.entries()) {
      const complaints = await opinion(file, index);
      total[complaints.length === 0 ? 'passed' : 'failed'] += 1;
      process.stdout.write(
        `${complaints.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${relative(root, file)}\n${complaints.map((line) => `       ${line}\n`).join('')}`,
      );
    }
  }),
);
writeFileSync(join(results, 'total.json'), JSON.stringify(total));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Opens a file in LibreOffice and turns it into a PDF of its own folder, to be looked at. LibreOffice answers 0 whatever happens: only the PDF tells. */
function libreOfficeOpinion() {
  const office = findLibreOffice();
  if (!office) return undefined;
  const profile = pathToFileURL(join(results, 'profile')).href;
  return async (file, index) => {
    const outdir = join(results, 'pdf', String(index));
    const { stderr } = await run(office, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--convert-to',
      'pdf',
      '--outdir',
      outdir,
      file,
    ]);
    return existsSync(join(outdir, basename(file, '.xlsx') + '.pdf'))
      ? []
      : ['could not be opened', ...stderr.split('\n').filter(Boolean)];
  };
}

/** Asks the Open XML SDK, in the strictness of today's Excel, for every place where a file departs from the format. */
async function validatorOpinion() {
  const { fetchValidator } = await import('./fetchValidator.mjs');
  const validator = await fetchValidator();
  if (!validator) return undefined;
  return async (file) => {
    const { stdout, stderr, status } = await run(validator, [file, 'Microsoft365']);
    if (status !== 0) return [`the validator ended with ${status}`, ...(stderr || stdout).split('\n').filter(Boolean)];
    return JSON.parse(stdout).errors.map(({ description, path, part }) =>
      [part, path, description]
        .filter(Boolean)
        .map((place) => (typeof place === 'string' ? place : JSON.stringify(place)))
        .join(' '),
    );
  };
}

/** Runs a program to its end, however that is; `status` is 0 where all went well, otherwise what it ended with or what ended it. */
async function run(program, parameters) {
  try {
    return {
      status: 0,
      ...(await promisify(execFile)(program, parameters, { timeout: 120_000, maxBuffer: 64 * 2 ** 20 })),
    };
  } catch ({ code, signal, message, stdout = '', stderr = '' }) {
    return { status: code ?? signal, stdout, stderr: stderr || message };
  }
}
