// `npm run fuzz`: everything that comes from outside, changed by chance, thousands of times. `npm run fuzz -- all 0.1`: a tenth of it; `-- csv 500 7`: 500 rounds of one of them from seed 7; `-- csv 1 123`: the round that was found wanting.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';

process.exitCode = await runNode([
  '--import',
  pathToFileURL(join(root, 'scripts', 'typescript', 'register.mjs')).href,
  join(root, 'test', 'fuzz', 'run.ts'),
  ...process.argv.slice(2),
]);
