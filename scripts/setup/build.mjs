// Builds into dist/ what is not there yet or older than its sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';

/** What is built, where it lands and how webpack is asked for it. */
const builds = {
  pages: { folder: 'dist/web', what: 'the pages', args: ['--env', 'embedded'] },
  cli: { folder: 'dist/cli', what: 'the command line', args: [] },
};

const inputs = [
  'src',
  ...readdirSync(join(root, 'packages')).flatMap((name) =>
    ['src', 'package.json'].map((part) => `packages/${name}/${part}`),
  ),
  'assets',
  'webpack.config.js',
  'scripts/pagePolicy.cjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Makes sure `dist/` holds the production build of `name` ('pages' with the embedded workbook, or 'cli') from the present sources.
 * Answers the folder it is in. A stamp in that folder remembers what it was built from; any other build into the folder removes it.
 */
export async function ensureBuilt(name) {
  const { folder, what, args } = builds[name];
  const stamp = join(root, folder, '.built-from');
  const fingerprint = fingerprintOf(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return join(root, folder);
  say(`Building ${what}${name === 'pages' ? ' (a minute or two the first time)' : ''}.`);
  const code = await webpack(['--mode', 'production', '--config-name', name, ...args], {
    stdio: ['ignore', process.stderr, 'inherit'],
  });
  if (code !== 0) throw new Error(`The build of ${what} failed (see above).`);
  writeFileSync(stamp, fingerprint);
  return join(root, folder);
}

/** Runs webpack's command line and answers its exit code. */
export function webpack(args, options) {
  return runNode([join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js'), ...args], options);
}

/** Changes whenever a file below `paths` is added, removed, or written to. */
function fingerprintOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    const { mtimeMs, size } = statSync(full);
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(join(path, name));
    else hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  paths.forEach(add);
  return hash.digest('hex');
}
