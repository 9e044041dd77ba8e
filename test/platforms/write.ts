// Writes the section "Platforms" of docs/excel.md: run by scripts/platforms.mjs.

import { readFileSync, writeFileSync } from 'node:fs';
import { withSection } from './section';

const path = 'docs/excel.md';
writeFileSync(path, withSection(readFileSync(path, 'utf8')));
