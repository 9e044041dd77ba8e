// Writes the section "Platforms" of docs/excel.md: run by scripts/platforms.mjs.

import { loadEverything } from '../../src/locales';
import { readFileSync, writeFileSync } from 'node:fs';
import { withSection } from './section';

await loadEverything();

const path = 'docs/excel.md';
writeFileSync(path, withSection(readFileSync(path, 'utf8')));
