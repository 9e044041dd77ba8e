// One workbook as a part of a portfolio; a file that cannot be read is one as well.

import { questionsOf, summarise, type Day } from '../../domain';
import { FileError, readXlsx } from '../../ooxml';
import { understand } from '../recompute';
import type { PortfolioPart, UnreadReason } from './PortfolioPart';

/** Never throws: whatever is wrong with a file is its own line, never the end of the others. */
export function partOf(file: string, bytes: Uint8Array, day: Day): PortfolioPart {
  try {
    const { usable, findings, engagement, settings, analysis } = understand(readXlsx(bytes).workbook, day);
    if (!usable) return unreadPart(file, findings.some(({ code }) => code === 'workbook.newer') ? 'newer' : 'notOurs', day);
    return { ...emptyPart(day), rows: [{ file, ...summarise(engagement, settings, analysis) }], questions: questionsOf(engagement, settings) };
  } catch (error) {
    return unreadPart(file, error instanceof FileError ? error.code : 'failed', day);
  }
}

/** A file that could not be read. */
export function unreadPart(file: string, reason: UnreadReason, day: Day): PortfolioPart {
  return { ...emptyPart(day), unread: [{ file, reason }] };
}

/** A portfolio of nothing: where joining begins. */
export function emptyPart(day: Day): PortfolioPart {
  return { format: 'coachbook-portfolio', version: 1, day, rows: [], unread: [], questions: [] };
}
