// Finds a browser of the Chromium family for tests, benchmarks and pictures, or brings one in.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findProgram } from './findProgram.mjs';
import { run, runNode } from './run.mjs';
import { say } from './say.mjs';

const require = createRequire(import.meta.url);

/** The full path of a browser that is already here, or undefined. COACHBOOK_BROWSER names one outright. */
export function findBrowser() {
  const { COACHBOOK_BROWSER } = process.env;
  if (COACHBOOK_BROWSER && existsSync(COACHBOOK_BROWSER)) return COACHBOOK_BROWSER;
  return findProgram(
    ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    [...usualPlaces(), ...downloaded()],
  );
}

/** A browser that was here, else one installed now: Debian's as root, Playwright's own otherwise. Says what it does; undefined if nothing helped. */
export async function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const bringIn of [installDebians, downloadPlaywrights]) {
    await bringIn();
    const brought = findBrowser();
    if (brought) return brought;
  }
  return undefined;
}

function usualPlaces() {
  const { ProgramFiles = 'C:\\Program Files', LOCALAPPDATA = '', HOME = '' } = process.env;
  const ProgramFiles86 = process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)';
  if (process.platform === 'win32') {
    return [ProgramFiles, ProgramFiles86, LOCALAPPDATA].flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  }
  if (process.platform === 'darwin') {
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) => [
      join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
      join(folder, 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
    ]);
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/** Where Playwright keeps the browser it downloaded for its version; empty before it did, or before the packages are installed. */
function downloaded() {
  try {
    return [require('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

async function installDebians() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findProgram(['apt-get'])) return;
  say('No browser was found for the browser tests: installing Chromium with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function downloadPlaywrights() {
  say('No browser was found for the browser tests: downloading the one that Playwright provides (about 150 MB, once).');
  await runNode([join(dirname(require.resolve('playwright-core/package.json')), 'cli.js'), 'install', 'chromium']);
}
