// `npm run bench`: runs the benchmarks; names after it choose some of them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './setup/browser.mjs';
import { ensureBuilt } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';

const chosen = process.argv.slice(2);

await ensureDependencies();
const pages =
  chosen.length === 0 || ['pages', 'pane', 'grid'].some((name) => chosen.includes(name))
    ? await ensureBuilt('pages')
    : '';
process.exitCode = await runNode(
  [
    '--enable-source-maps',
    '--expose-gc',
    '--import',
    pathToFileURL(join(root, 'scripts', 'typescript', 'register.mjs')).href,
    join(root, 'bench', 'index.ts'),
    ...chosen,
  ],
  { env: { ...process.env, COACHBOOK_BROWSER: findBrowser() ?? '', COACHBOOK_PAGES: pages } },
);
