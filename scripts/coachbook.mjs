#!/usr/bin/env node
// The command `coachbook` inside a clone: builds the command line if its sources are newer, then hands over to it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

await ensureDependencies();
const folder = await ensureBuilt('cli');
await import(pathToFileURL(join(folder, 'coachbook.js')).href);
