// Reads workbooks one after the other, so that memory holds one of them however many there are.

import type { Day } from '../../domain';
import { joinParts } from './joinParts';
import { emptyPart, partOf, unreadPart } from './partOf';
import type { PortfolioPart } from './PortfolioPart';

/** A workbook to be read when its turn comes. */
export interface PortfolioSource {
  /** Where it is, as the person named it; each once. */
  readonly file: string;
  /** Bytes; undefined where it is no ordinary file, which may never end: that is not read. Throws where it cannot be opened, as `read` does. */
  readonly size: () => number | undefined | Promise<number | undefined>;
  readonly read: () => Promise<Uint8Array>;
}

/** Bytes; no engagement comes near, and a larger file is not even opened. */
const largest = 100 * 2 ** 20;

/** How many parts wait to be joined: joining sorts, so it is not done for each file. */
const together = 64;

/** `tell` hears after each file how many are through; what it returns is awaited, so that a page can draw or stop: what it throws ends the work. */
export async function readParts(
  sources: readonly PortfolioSource[],
  day: Day,
  tell: (done: number) => void | Promise<void>,
): Promise<PortfolioPart> {
  let joined = emptyPart(day);
  let waiting: PortfolioPart[] = [];
  for (const [index, source] of sources.entries()) {
    waiting.push(await readOne(source, day));
    if (waiting.length >= together) {
      joined = joinParts([joined, ...waiting], day);
      waiting = [];
    }
    await tell(index + 1);
  }
  return joinParts([joined, ...waiting], day);
}

async function readOne({ file, size, read }: PortfolioSource, day: Day): Promise<PortfolioPart> {
  try {
    const bytes = await size();
    if (bytes === undefined) return unreadPart(file, 'notAFile', day);
    return bytes > largest ? unreadPart(file, 'tooLarge', day) : partOf(file, await read(), day);
  } catch {
    return unreadPart(file, 'noAccess', day);
  }
}
