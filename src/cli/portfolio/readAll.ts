// Reads the workbooks of a portfolio from the disk.

import { readFile, stat } from 'node:fs/promises';
import { readParts, type PortfolioPart } from '../../app';
import type { Day } from '../../domain';

export function readAll(files: readonly string[], day: Day, tell: (done: number) => void): Promise<PortfolioPart> {
  return readParts(
    files.map((file) => ({ file, size: () => sizeOf(file), read: () => readFile(file) })),
    day,
    tell,
  );
}

/** A folder that nobody may look into stands among the files, and reading it says so. */
async function sizeOf(file: string): Promise<number | undefined> {
  const info = await stat(file);
  return info.isFile() || info.isDirectory() ? info.size : undefined;
}
