// Reads workbooks one after the other, so that memory holds one of them however many there are.

import { readFile, stat } from 'node:fs/promises';
import { emptyPart, joinParts, partOf, unreadPart, type PortfolioPart } from '../../app';
import type { Day } from '../../domain';

/** Bytes; no engagement comes near, and a larger file is not even opened. */
const largest = 100 * 2 ** 20;

/** How many parts wait to be joined: joining sorts, so it is not done for each file. */
const together = 64;

export async function readAll(files: readonly string[], day: Day, tell: (done: number) => void): Promise<PortfolioPart> {
  let joined = emptyPart(day);
  let waiting: PortfolioPart[] = [];
  for (const [index, file] of files.entries()) {
    waiting.push(await readOne(file, day));
    if (waiting.length >= together) {
      joined = joinParts([joined, ...waiting], day);
      waiting = [];
    }
    tell(index + 1);
  }
  return joinParts([joined, ...waiting], day);
}

async function readOne(file: string, day: Day): Promise<PortfolioPart> {
  try {
    const { size } = await stat(file);
    return size > largest ? unreadPart(file, 'tooLarge', day) : partOf(file, await readFile(file), day);
  } catch {
    return unreadPart(file, 'noAccess', day);
  }
}
