// `npm test`: installs what is missing, finds or brings a browser, runs all tests and closes with one line. COACHBOOK_CLOCK=2026-11-28T10:00 and TZ=Europe/Paris shift the clock of tests and pages.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findLibreOffice } from './setup/findLibreOffice.mjs';
import { dayReaders } from './clock/dayReaders.mjs';
import { provideBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';
import { giveUp, say } from './setup/say.mjs';

const isCI = process.env.CI === 'true';
const chosen = process.argv.slice(2);
const results = join(root, '.cache', 'test');
const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

await ensureDependencies();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
// A run of everything notes which tests depend on the day, for scripts/anyDay.mjs.
const noted = chosen.length === 0 ? { COACHBOOK_CLOCK_READERS: dayReaders.begin() } : {};

if (!findLibreOffice()) {
  if (isCI) giveUp('LibreOffice is missing, and the tests that compare with it may not be skipped here.');
  say(
    'SKIPPED: LibreOffice was not found, so the tests that recalculate and convert files with it are left out. Install it to run them.',
  );
}
const total = { passed: 0, failed: 0, skipped: 0 };
if (hasTests([])) add(total, await runJest('unit', []));

const browserTests = ['--config', join('test', 'e2e', 'jest.config.cjs')];
if (hasTests(browserTests)) {
  const browser = await provideBrowser();
  if (browser) {
    say(`Browser tests with ${browser}.`);
    add(total, await runJest('browser', browserTests, { COACHBOOK_BROWSER: browser }));
  } else if (isCI) {
    giveUp('No browser could be found or installed, and the browser tests may not be skipped here.');
  } else {
    say(
      'SKIPPED: no browser could be found or installed, so the browser tests are left out. Install Chrome, Edge or Chromium to run them.',
    );
  }
}

if (total.passed + total.failed === 0) {
  say('No test matched, so nothing was tested.');
  total.failed = 1;
}
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
writeFileSync(join(results, 'total.json'), JSON.stringify(total));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs jest with its output shown and answers how many tests passed, failed and were skipped; a file that cannot be run is a failure. */
async function runJest(name, config, env = {}) {
  const outputFile = join(results, `${name}.json`);
  const code = await runNode([jest, ...config, '--json', '--outputFile', outputFile, '--passWithNoTests', ...chosen], {
    env: { ...process.env, ...noted, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
      readFileSync(outputFile, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed), skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Whether any of the tests of `config` are meant: without arguments all are; with arguments jest knows. */
function hasTests(config) {
  if (chosen.length === 0) return true;
  const { stdout } = spawnSync(
    process.execPath,
    [jest, ...config, '--listTests', '--json', '--passWithNoTests', ...chosen],
    { cwd: root, encoding: 'utf8' },
  );
  return /\.test\.tsx?/.test(stdout);
}

function add(sum, more) {
  for (const key of Object.keys(sum)) sum[key] += more[key];
}
