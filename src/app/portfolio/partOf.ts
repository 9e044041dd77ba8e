// One workbook as a part of a portfolio; a file that cannot be read is one as well.

import { questionsOf, summarise, type Day } from '../../domain';
import { interpretFile, type UnreadReason } from '../interpretFile';
import type { PortfolioPart } from './PortfolioPart';

/** Never throws: whatever is wrong with a file is its own line, never the end of the others. */
export function partOf(file: string, bytes: Uint8Array, day: Day): PortfolioPart {
  const read = interpretFile(bytes, day);
  if (typeof read === 'string') return unreadPart(file, read, day);
  const { engagement, settings, analysis } = read;
  try {
    return detached({
      ...emptyPart(day),
      rows: [{ file, ...summarise(engagement, settings, analysis) }],
      questions: questionsOf(engagement, settings),
    });
  } catch {
    return unreadPart(file, 'failed', day);
  }
}

/** The same with texts of its own: a text that was cut out of a file's keeps all of that in memory, for each of a thousand files. */
function detached(part: PortfolioPart): PortfolioPart {
  return JSON.parse(JSON.stringify(part)) as PortfolioPart;
}

/** A file that could not be read. */
export function unreadPart(file: string, reason: UnreadReason, day: Day): PortfolioPart {
  return { ...emptyPart(day), unread: [{ file, reason }] };
}

/** A portfolio of nothing: where joining begins. */
export function emptyPart(day: Day): PortfolioPart {
  return { format: 'coachbook-portfolio', version: 1, day, rows: [], unread: [], questions: [] };
}
