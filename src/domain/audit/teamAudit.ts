// The audit of the team's functioning: profile, disagreement, and what changed since the last time.
import { dayNumber } from '../calendar/dayNumber';
import { cellOf, finding, placeOf, type Finding } from '../findings';
import type { Audit, Response, Statement } from '../model/audit';
import { finite } from '../model/finite';
import { groupBy } from '../model/groupBy';
import { spreadOf } from './spread';

/** Figures are undefined where fewer people answered than may be shown. */
interface StatementResult {
  readonly statement: Statement;
  readonly count: number;
  readonly mean: number | undefined;
  readonly deviation: number | undefined;
  /** People see it very differently. */
  readonly disagreement: boolean;
}

interface DimensionResult {
  readonly dimension: string;
  readonly respondents: number;
  /** 1..5, reversed statements turned round so that more is better. */
  readonly mean: number | undefined;
  readonly deviation: number | undefined;
  /** Mean of the audit before, and the change since. */
  readonly before: number | undefined;
  readonly change: number | undefined;
}

export interface TeamAudit {
  /** The newest audit and the one it is compared with. */
  readonly audit: Audit | undefined;
  readonly previous: Audit | undefined;
  readonly respondents: number;
  /** Fewer respondents than may be shown: all figures are left out. */
  readonly suppressed: boolean;
  readonly dimensions: readonly DimensionResult[];
  readonly statements: readonly StatementResult[];
  readonly findings: readonly Finding[];
}

/** Spread (population SD on 1..5, at most 2) from which people disagree. */
const DISAGREEMENT = 1.2;

/** Scores of one audit: statement id -> respondent -> score, turned round where reversed. */
type Scores = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Gathered {
  readonly scores: Map<string, Map<string, number>>;
  readonly respondents: Set<string>;
}

function gather(
  responses: readonly Response[],
  audits: readonly Audit[],
  newest: Audit | undefined,
  statements: ReadonlyMap<string, Statement>,
  findings: Finding[],
): ReadonlyMap<string, Gathered> {
  const gathered = new Map<string, Gathered>(
    audits.map((audit) => [audit.id, { scores: new Map(), respondents: new Set() }]),
  );
  if (newest === undefined) gathered.set('', { scores: new Map(), respondents: new Set() });
  for (const row of responses) {
    const into = gathered.get(row.audit ?? newest?.id ?? '');
    const score = finite(row.score);
    const statement = statements.get(row.statement ?? '');
    if (into === undefined || statement === undefined || score === undefined || score < 1 || score > 5) continue;
    let answers = into.scores.get(statement.id);
    if (answers === undefined) into.scores.set(statement.id, (answers = new Map()));
    if (answers.has(row.respondent))
      findings.push(
        finding('audit.answeredTwice', cellOf('responses', row, 'score'), {
          respondent: row.respondent,
          statement: statement.id,
        }),
      );
    answers.set(row.respondent, statement.reversed === true ? 6 - score : score);
    into.respondents.add(row.respondent);
  }
  return gathered;
}

interface Shown {
  readonly respondents: number;
  readonly mean: number | undefined;
  readonly deviation: number | undefined;
}

/** Figures of one dimension, left out where fewer than `smallest` people answered any of it. */
function dimensionOf(statements: readonly Statement[], scores: Scores, smallest: number): Shown {
  const values: number[] = [];
  const people = new Set<string>();
  for (const statement of statements) {
    for (const [person, score] of scores.get(statement.id) ?? []) {
      values.push(score);
      people.add(person);
    }
  }
  const spread = people.size < smallest ? undefined : spreadOf(values);
  return { respondents: people.size, mean: spread?.mean, deviation: spread?.deviation };
}

function statementOf(statement: Statement, scores: Scores, smallest: number): StatementResult {
  const values = [...(scores.get(statement.id)?.values() ?? [])];
  const spread = values.length < smallest ? undefined : spreadOf(values);
  return {
    statement,
    count: values.length,
    mean: spread?.mean,
    deviation: spread?.deviation,
    disagreement: spread !== undefined && spread.deviation >= DISAGREEMENT,
  };
}

/**
 * Mean and population SD per dimension and statement of the newest audit (by day; without days, the last row), and the change since the one before. Groups
 * under `smallestGroup` (never below 5) are suppressed. Responses without an audit belong to the newest; of two answers by one respondent the later row counts.
 * Findings: audit.groupTooSmall, audit.disagreement (most divided first), audit.answeredTwice. Source: docs/method.md, "Team audit".
 */
export function teamAudit(
  audits: readonly Audit[],
  statements: readonly Statement[],
  responses: readonly Response[],
  smallestGroup: number,
): TeamAudit {
  const findings: Finding[] = [];
  const smallest = Math.max(5, finite(smallestGroup) ?? 5);
  const inOrder = audits
    .map((audit, at) => ({ audit, at, day: dayNumber(audit.day) ?? -Infinity }))
    .sort((a, b) => (a.day === b.day ? a.at - b.at : a.day - b.day))
    .map((one) => one.audit);
  const audit = inOrder[inOrder.length - 1];
  const previous = inOrder[inOrder.length - 2];
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const gathered = gather(responses, audits, audit, byId, findings);
  const now = gathered.get(audit?.id ?? '') as Gathered;
  const then = previous === undefined ? undefined : gathered.get(previous.id);
  const groups = groupBy(statements, (statement) => statement.dimension ?? '');
  const results = statements.map((statement) => statementOf(statement, now.scores, smallest));
  const divided = results
    .filter((result) => result.disagreement)
    .sort((a, b) => (b.deviation as number) - (a.deviation as number));
  const count = now.respondents.size;
  if (count > 0 && count < smallest) {
    findings.push(
      finding('audit.groupTooSmall', audit === undefined ? placeOf('responses') : cellOf('audits', audit), {
        audit: audit?.name ?? '',
        count,
        smallest,
      }),
    );
  }
  findings.push(
    ...divided.map((result) =>
      finding('audit.disagreement', cellOf('statements', result.statement), {
        name: result.statement.name,
        spread: result.deviation as number,
      }),
    ),
  );
  return {
    audit,
    previous,
    respondents: count,
    suppressed: count < smallest,
    dimensions: [...groups].map(([dimension, own]) => {
      const shown = dimensionOf(own, now.scores, smallest);
      const before = then === undefined ? undefined : dimensionOf(own, then.scores, smallest).mean;
      return {
        dimension,
        ...shown,
        before,
        change: shown.mean === undefined || before === undefined ? undefined : shown.mean - before,
      };
    }),
    statements: results,
    findings,
  };
}
