// `npm run faults`: every request of everything that writes meets every error of Excel's, before, half-way through and after it took effect, or no answer. `npm run faults -- 10 3`: every tenth of them from the third.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';

process.exitCode = await runNode([
  '--import',
  pathToFileURL(join(root, 'scripts', 'typescript', 'register.mjs')).href,
  join(root, 'test', 'faults', 'run.ts'),
  ...process.argv.slice(2),
]);
