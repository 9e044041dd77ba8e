// Coverage in both directions: which audit items nobody answers, and which goals, actions and roles answer nothing.
import { STRONG } from '../audit/openPoints';
import type { CompetenceFit } from '../audit/competenceFit';
import type { LifeBalance } from '../audit/lifeBalance';
import type { TeamAudit } from '../audit/teamAudit';
import { cellOf, finding, type Finding } from '../findings';
import { AUDIT_TABLES } from '../model/columns';
import type { Engagement, TableName } from '../model/Engagement';
import { finite } from '../model/finite';
import { indexById } from '../model/indexById';
import { isFilled } from '../model/isFilled';
import type { Answering, AuditItem, Row } from '../model/Row';
import type { AnsweredBy, AnswerIndex } from '../audit/answers';

interface TraceLine {
  readonly table: (typeof AUDIT_TABLES)[number];
  readonly id: string;
  readonly name: string;
  readonly answeredBy: AnsweredBy | undefined;
  /** The reason why it is accepted as it is. */
  readonly accepted: string | undefined;
  /** Whether the audit says that something should be done about it. */
  readonly asks: boolean;
}

export interface Traceability {
  /** Every audit item. */
  readonly items: readonly TraceLine[];
  /** Ids of items that ask for an answer and have none. */
  readonly unanswered: readonly string[];
  /** Goals, actions and roles that answer no audit item, themselves or through what they belong to. */
  readonly orphans: readonly {
    readonly table: 'goals' | 'projectActions' | 'personalActions' | 'roles';
    readonly id: string;
    readonly name: string;
  }[];
  /** Share 0..1 of the items that ask which are answered or accepted; undefined where none asks. */
  readonly coverage: number | undefined;
  readonly findings: readonly Finding[];
}

/** The tables that are traced. */
type TracedTables = Pick<
  Engagement,
  (typeof AUDIT_TABLES)[number] | 'goals' | 'projectActions' | 'personalActions' | 'roles'
>;

type Asks = { readonly [T in (typeof AUDIT_TABLES)[number]]: (row: Engagement[T][number], at: number) => boolean };

/** What asks for an answer: gaps, domains in focus, traits that endanger, strong hinderers without response, low statements, customers who expect, key partners. */
function asking(competences: CompetenceFit, balance: LifeBalance, team: TeamAudit, ratingMax: number): Asks {
  const key = (rating: number | undefined): boolean => (finite(rating) ?? 0) >= ratingMax - 1;
  return {
    competences: (_row, at) => (competences.lines[at]?.gap ?? 0) > 0,
    values: (row) => (finite(row.importance) ?? 0) - (finite(row.servedByProject) ?? Infinity) >= 2,
    lifeDomains: (_row, at) => balance.lines[at]?.focus !== undefined,
    interferences: (row) => !isFilled(row.countermeasure),
    balanceFactors: (row) =>
      row.effect === 'hinders' && (finite(row.strength) ?? 0) >= STRONG && !isFilled(row.response),
    statements: (_row, at) => (team.statements[at]?.mean ?? 5) < 3,
    customers: (row) => isFilled(row.expectation) && key(row.importance),
    partners: (row) => key(row.influence),
    factors: (row) => row.effect === 'hinders' && (finite(row.strength) ?? 0) >= STRONG && !isFilled(row.response),
  };
}

/** Goals that answer something, or lie below or above a goal that does. */
function answeringGoals(goals: Engagement['goals']): ReadonlySet<string> {
  const index = indexById(goals);
  const parentOf = goals.map((goal) => index.get(goal.parent ?? '') ?? -1);
  /** 0 unknown, 1 answers, 2 does not. */
  const state = new Uint8Array(goals.length);
  goals.forEach((goal, at) => {
    if (goal.answers.length > 0) state[at] = 1;
  });
  const own = Uint8Array.from(state);
  goals.forEach((_, start) => {
    const path: number[] = [];
    let at = start;
    while (at !== -1 && state[at] === 0) {
      state[at] = 2;
      path.push(at);
      at = parentOf[at] as number;
    }
    if (at !== -1 && state[at] === 1) for (const one of path) state[one] = 1;
  });
  // A parent whose children answer is no orphan; each parent needs marking once.
  goals.forEach((_, start) => {
    if (own[start] !== 1) return;
    let at = parentOf[start] as number;
    while (at !== -1 && own[at] === 0) {
      own[at] = state[at] = 1;
      at = parentOf[at] as number;
    }
  });
  return new Set(goals.filter((_, at) => state[at] === 1).map((goal) => goal.id));
}

function orphansOf(engagement: TracedTables): readonly {
  readonly table: Traceability['orphans'][number]['table'];
  readonly row: Row & Answering & { readonly name: string };
}[] {
  const goals = answeringGoals(engagement.goals);
  const lacking = <R extends Row & Answering & { readonly name: string }>(
    table: Traceability['orphans'][number]['table'],
    rows: readonly R[],
    through: (row: R) => boolean,
  ) => rows.filter((row) => row.answers.length === 0 && !through(row)).map((row) => ({ table, row }));
  return [
    ...lacking('goals', engagement.goals, (goal) => goal.state === 'excluded' || goals.has(goal.id)),
    ...lacking('projectActions', engagement.projectActions, (action) => goals.has(action.goal ?? '')),
    ...lacking('personalActions', engagement.personalActions, () => false),
    ...lacking('roles', engagement.roles, () => false),
  ];
}

/**
 * Findings: trace.unanswered once actions are planned (before that the answers are still to come), trace.answersNothing once something answers an audit item. An item is answered by a goal, activity, action or role that
 * names it, or accepted with a reason. Source: docs/method.md, "Traceability".
 */
export function traceability(
  engagement: TracedTables,
  answers: AnswerIndex,
  competences: CompetenceFit,
  balance: LifeBalance,
  team: TeamAudit,
  ratingMax: number,
): Traceability {
  const asks = asking(competences, balance, team, ratingMax);
  const items: TraceLine[] = [];
  const findings: Finding[] = [];
  const unanswered: string[] = [];
  const isPlanned = engagement.projectActions.length + engagement.personalActions.length > 0;
  let asked = 0;
  for (const table of AUDIT_TABLES) {
    const rows: readonly (AuditItem & { readonly name: string })[] = engagement[table];
    const ask = asks[table] as (row: AuditItem, at: number) => boolean;
    rows.forEach((row, at) => {
      const line: TraceLine = {
        table,
        id: row.id,
        name: row.name,
        answeredBy: answers.get(row.id),
        accepted: isFilled(row.accepted) ? row.accepted : undefined,
        asks: ask(row, at),
      };
      items.push(line);
      if (!line.asks) return;
      asked++;
      if (line.answeredBy !== undefined || line.accepted !== undefined) return;
      unanswered.push(row.id);
      if (isPlanned) findings.push(finding('trace.unanswered', cellOf(table as TableName, row), { name: row.name }));
    });
  }
  const orphans = items.length === 0 ? [] : orphansOf(engagement);
  if (answers.size > 0)
    findings.push(
      ...orphans.map(({ table, row }) =>
        finding('trace.answersNothing', cellOf(table, row, 'answers'), { name: row.name }),
      ),
    );
  return {
    items,
    unanswered,
    orphans: orphans.map(({ table, row }) => ({ table, id: row.id, name: row.name })),
    coverage: asked === 0 ? undefined : (asked - unanswered.length) / asked,
    findings,
  };
}
