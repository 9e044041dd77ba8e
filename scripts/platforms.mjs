// `node scripts/platforms.mjs`: writes the table of platforms and actions into docs/excel.md.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';

process.exitCode = await runNode([
  '--import',
  pathToFileURL(join(root, 'scripts', 'typescript', 'register.mjs')).href,
  join(root, 'test', 'platforms', 'write.ts'),
]);
