// How many answered what: questions of many engagements, counted so that counts can be added up.
import { dayNumber } from '../calendar';
import type { Engagement, Settings } from '../model';
import { finite } from '../model/finite';

type QuestionKind = 'competence' | 'value' | 'lifeDomain' | 'statement' | 'stress';

/** The answers to one question: how often each score was given. */
export interface QuestionCount {
  readonly kind: QuestionKind;
  /** As it was asked, with case and spaces evened out for adding up. */
  readonly text: string;
  /** The top of its scale; answers on different scales are different questions. */
  readonly top: number;
  /** How many gave each score. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What one engagement answers: its ratings of itself, each respondent of its newest team audit, and the stress told in the audit. */
export function questionsOf(
  engagement: Engagement,
  { ratingMax, variant }: Pick<Settings, 'ratingMax' | 'variant'>,
): readonly QuestionCount[] {
  const one = (kind: QuestionKind, text: string, top: number, score: number | undefined): readonly QuestionCount[] => {
    const told = finite(score);
    return told === undefined || told < 0 || told > top || (kind !== 'stress' && tidy(text) === '')
      ? []
      : [{ kind, text: tidy(text), top, scores: { [String(told)]: 1 } }];
  };
  if (variant === 'team')
    return addQuestions(teamAnswers(engagement).flatMap(({ text, score }) => one('statement', text, 5, score)));
  return firstOfEach([
    ...engagement.competences.flatMap(({ name, current }) => one('competence', name, ratingMax, current)),
    ...engagement.values.flatMap(({ name, livedToday }) => one('value', name, ratingMax, livedToday)),
    ...engagement.lifeDomains.flatMap(({ name, today }) => one('lifeDomain', name, 10, today)),
    ...one('stress', '', 10, engagement.coachee.stress),
  ]);
}

/** One person answers a question once, however many rows ask it: five of them are not five people. */
function firstOfEach(counts: readonly QuestionCount[]): readonly QuestionCount[] {
  const seen = new Set<string>();
  return addQuestions(
    counts.filter((count) => {
      const isNew = !seen.has(keyOf(count));
      seen.add(keyOf(count));
      return isNew;
    }),
  );
}

function keyOf({ kind, text, top }: QuestionCount): string {
  return `${kind}\n${text.toLowerCase()}\n${top}`;
}

function teamAnswers({
  audits,
  statements,
  responses,
}: Engagement): readonly { readonly text: string; readonly score: number | undefined }[] {
  const newest = [...audits]
    .sort((a, b) => (dayNumber(a.day) ?? -Infinity) - (dayNumber(b.day) ?? -Infinity))
    .at(-1)?.id;
  const texts = new Map(statements.map(({ id, name }) => [id, name]));
  return responses
    .filter(({ audit }) => audit === undefined || audit === newest)
    .map(({ statement, score }) => ({ text: texts.get(statement ?? '') ?? '', score }));
}

/** Counts of the same question added up; in a fixed order, whatever the order they came in. */
export function addQuestions(counts: readonly QuestionCount[]): readonly QuestionCount[] {
  const sums = new Map<string, QuestionCount>();
  for (const count of counts) {
    const key = keyOf(count);
    const sum = sums.get(key);
    if (!sum) sums.set(key, count);
    else
      sums.set(key, {
        ...sum,
        text: sum.text < count.text ? sum.text : count.text,
        scores: addScores(sum.scores, count.scores),
      });
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function addScores(a: QuestionCount['scores'], b: QuestionCount['scores']): QuestionCount['scores'] {
  const scores = { ...a };
  for (const [score, count] of Object.entries(b)) scores[score] = (scores[score] ?? 0) + count;
  return scores;
}

function tidy(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
