// Interferences and hinderers of the balance that nobody has an answer to yet.
import { cellOf, finding, type Finding } from '../findings';
import type { BalanceFactor, Interference } from '../model/audit';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import { hasAction, type AnswerIndex } from './answers';

/** From this strength on a hinderer needs a response or an action. */
export const STRONG = 4;

/**
 * audit.interferenceOpen for a trait without countermeasure, audit.balanceHindererOpen for a strong hinderer of the balance without a response; an action that answers
 * it, or an acceptance, is an answer too.
 */
export function openPoints(
  interferences: readonly Interference[],
  factors: readonly BalanceFactor[],
  answers: AnswerIndex,
): readonly Finding[] {
  return [
    ...interferences
      .filter((row) => !isFilled(row.countermeasure) && !isFilled(row.accepted) && !hasAction(answers, row.id))
      .map((row) =>
        finding('audit.interferenceOpen', cellOf('interferences', row, 'countermeasure'), { name: row.name }),
      ),
    ...factors
      .filter(
        (row) =>
          row.effect === 'hinders' &&
          (finite(row.strength) ?? 0) >= STRONG &&
          !isFilled(row.response) &&
          !isFilled(row.accepted) &&
          !hasAction(answers, row.id),
      )
      .map((row) =>
        finding('audit.balanceHindererOpen', cellOf('balanceFactors', row, 'response'), { name: row.name }),
      ),
  ];
}
