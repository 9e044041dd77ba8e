// Writes the answers of a team audit as one line of scores per respondent.
import type { DraftRow } from '../../domain';

/** One response per score: digits stand in the order of the statements, a dot = no answer. Respondents are marked R1, R2 ... without names. */
export function teamResponses(
  audit: string,
  statements: readonly string[],
  answers: readonly string[],
): readonly DraftRow<'responses'>[] {
  return answers.flatMap((scores, at) =>
    statements.flatMap((statement, n) =>
      scores[n] === '.' ? [] : [{ audit, statement, respondent: `R${at + 1}`, score: Number(scores[n]) }],
    ),
  );
}
