// A part of a portfolio from its text: checked, because files may come from anywhere.

import { dayNumber } from '../../domain';
import { messagesOf } from '../../locales';
import { PortfolioPartError } from './PortfolioPartError';
import type { PortfolioPart } from './PortfolioPart';

type Kind =
  'text' | 'variant' | 'status' | 'reason' | 'question' | 'number' | 'texts' | 'maybeText' | 'maybeNumber' | 'scores';

const row: Readonly<Record<keyof PortfolioPart['rows'][number], Kind>> = {
  file: 'text',
  title: 'text',
  people: 'texts',
  coach: 'maybeText',
  variant: 'variant',
  step: 'number',
  asked: 'number',
  status: 'status',
  progress: 'maybeNumber',
  performance: 'maybeNumber',
  goals: 'number',
  goalsAchieved: 'number',
  nextDeadline: 'maybeText',
  nextDeadlineOf: 'maybeText',
  overdue: 'number',
  stale: 'number',
  lastCheckIn: 'maybeText',
  fit: 'maybeNumber',
  balance: 'maybeNumber',
  lowestBalance: 'maybeNumber',
  strained: 'number',
  errors: 'number',
};
const unread: Readonly<Record<keyof PortfolioPart['unread'][number], Kind>> = { file: 'text', reason: 'reason' };
const question: Readonly<Record<keyof PortfolioPart['questions'][number], Kind>> = {
  kind: 'question',
  text: 'text',
  top: 'number',
  scores: 'scores',
};

const checks: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  variant: (value) => hasWords('choice.variant.', value),
  status: (value) => typeof value === 'string' && hasWords('status.', `${value}.sign`),
  reason: (value) => hasWords('unread.', value),
  question: (value) => hasWords('portfolio.kind.', value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  maybeText: (value) => value === undefined || typeof value === 'string',
  maybeNumber: (value) => value === undefined || (typeof value === 'number' && Number.isFinite(value)),
  scores: (value) =>
    isRecord(value) &&
    Object.entries(value).every(
      ([score, count]) => Number.isFinite(Number(score)) && Number.isInteger(count) && (count as number) > 0,
    ),
};

/** Throws PortfolioPartError where the text is no part, or one of a newer version. */
export function readPart(text: string): PortfolioPart {
  let part: unknown;
  try {
    part = JSON.parse(text);
  } catch {
    throw new PortfolioPartError('portfolio.noPart');
  }
  if (!isRecord(part) || part.format !== 'coachbook-portfolio') throw new PortfolioPartError('portfolio.noPart');
  if (typeof part.version === 'number' && part.version > 1) throw new PortfolioPartError('portfolio.newerPart');
  const sound =
    typeof part.day === 'string' &&
    dayNumber(part.day) !== undefined &&
    all(part.rows, row) &&
    all(part.unread, unread) &&
    all(part.questions, question);
  if (!sound) throw new PortfolioPartError('portfolio.noPart');
  return part as unknown as PortfolioPart;
}

/** Whether it is one of the words there is a text for. */
function hasWords(prefix: string, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(messagesOf('en'), prefix + value);
}

function all(list: unknown, kinds: Readonly<Record<string, Kind>>): boolean {
  return (
    Array.isArray(list) &&
    list.every((one) => isRecord(one) && Object.entries(kinds).every(([key, kind]) => checks[kind](one[key])))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
