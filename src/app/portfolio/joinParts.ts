// Parts of a portfolio put together.

import { addQuestions, type Day } from '../../domain';
import { PortfolioPartError } from './PortfolioPartError';
import type { PortfolioPart } from './PortfolioPart';
import { emptyPart } from './partOf';

/**
 * The same whatever the order of the parts. Throws PortfolioPartError where they are not of one day, or a file is in two of them: its answers would count twice.
 */
export function joinParts(parts: readonly PortfolioPart[], day: Day): PortfolioPart {
  const seen = new Set<string>();
  for (const part of parts) {
    if (part.day !== day) throw new PortfolioPartError('portfolio.otherDay', { day: part.day, other: day });
    for (const { file } of [...part.rows, ...part.unread]) {
      if (seen.has(file)) throw new PortfolioPartError('portfolio.twice', { file });
      seen.add(file);
    }
  }
  return {
    ...emptyPart(day),
    rows: parts.flatMap(({ rows }) => rows).sort(byFile),
    unread: parts.flatMap(({ unread }) => unread).sort(byFile),
    questions: addQuestions(parts.flatMap(({ questions }) => questions)),
  };
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
