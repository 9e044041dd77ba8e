// Installs the packages the project needs, only when they are missing or no longer the ones it was tried with.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNpm } from './run.mjs';
import { giveUp, say } from './say.mjs';

/** Oldest Node the project is tried with. */
const oldestNode = 20;

/**
 * Makes sure that exactly the packages of package-lock.json are there. Nothing changed: a comparison of two files.
 * npm itself writes `node_modules/.package-lock.json` as the last act of an installation, so that file is the stamp: an
 * installation that was broken off has none, and one made by hand is recognised as well.
 */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode)
    giveUp(
      `Coachbook needs Node ${oldestNode} or newer; this is Node ${process.versions.node}.`,
      'Install the current version from nodejs.org, then run the same command again.',
    );
  const missing = missingPackages(root);
  if (missing.length === 0) return;
  say(
    existsSync(join(root, 'node_modules'))
      ? `The list of packages has changed (${missing.length} to bring in). Installing them; this takes about a minute.`
      : 'First run: installing what Coachbook needs into the folder node_modules. This takes a minute or two, once.',
  );
  const code = await runNpm(['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
  if (code !== 0)
    giveUp(
      'The packages could not be installed (see above).',
      'Usually the connection was interrupted: run the same command again.',
    );
}

/** Names of the packages of the lock file that are not installed in the version it asks for; optional ones for other systems aside. */
export function missingPackages(folder) {
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const installed = packagesOf(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted)
    .filter(
      ([path, { version, optional, link }]) =>
        path !== '' && !link && (path in installed ? installed[path].version !== version : !optional),
    )
    .map(([path]) => path);
}

function packagesOf(lockFile) {
  if (!existsSync(lockFile)) return {};
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
