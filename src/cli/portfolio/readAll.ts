// Reads the workbooks of a portfolio from the disk.

import { readFile, stat } from 'node:fs/promises';
import { readParts, type PortfolioPart } from '../../app';
import type { Day } from '../../domain';

export function readAll(files: readonly string[], day: Day, tell: (done: number) => void): Promise<PortfolioPart> {
  return readParts(
    files.map((file) => ({ file, size: async () => (await stat(file)).size, read: () => readFile(file) })),
    day,
    tell,
  );
}
