// How the answers to a question are spread, as far as they may be shown.
import type { QuestionCount } from './questions';

/** Groups under this many people are not shown, whatever the settings say. Source: docs/method.md, "Portfolio". */
const SMALLEST = 5;

export interface Distribution {
  readonly question: QuestionCount;
  /** Undefined where too few answered: then nothing else is told either. */
  readonly answers: number | undefined;
  readonly mean: number | undefined;
  /** Population standard deviation. */
  readonly deviation: number | undefined;
  /** Answers per fifth of the scale, the lowest first; a score on a border counts below it. */
  readonly fifths: readonly number[] | undefined;
}

/** `smallest` below 5 counts as 5. */
export function distributionOf(question: QuestionCount, smallest: number = SMALLEST): Distribution {
  const scores = Object.entries(question.scores).map(([score, count]) => [Number(score), count] as const);
  const answers = scores.reduce((sum, [, count]) => sum + count, 0);
  if (answers < Math.max(SMALLEST, smallest))
    return { question, answers: undefined, mean: undefined, deviation: undefined, fifths: undefined };
  const mean = scores.reduce((sum, [score, count]) => sum + score * count, 0) / answers;
  const variance = scores.reduce((sum, [score, count]) => sum + (score - mean) ** 2 * count, 0) / answers;
  const fifths = [0, 0, 0, 0, 0];
  for (const [score, count] of scores) {
    const at = Math.min(4, Math.max(0, Math.ceil((score / question.top) * 5) - 1));
    fifths[at] = (fifths[at] ?? 0) + count;
  }
  return { question, answers, mean, deviation: Math.sqrt(variance), fifths };
}
