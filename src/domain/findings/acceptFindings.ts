// Marks what people have accepted, and brings all findings into the order of the steps.
import { TABLES } from '../model/columns';
import { isFilled } from '../model/isFilled';
import type { Acceptance } from '../model/monitoring';
import type { Finding, Place } from './Finding';
import type { Severity } from './Severity';
import { cellOf, finding } from './makeFinding';
import { stepOf } from './stepOf';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };
const TABLE_RANK = new Map<Place['table'], number>(
  [...TABLES, 'coachee' as const, 'mission' as const, 'settings' as const].map((table, at) => [
    table,
    stepOf(table) * 100 + at,
  ]),
);

const keyOf = (code: string, item: string | undefined): string => `${code} ${item ?? ''}`;

/**
 * Warnings and advice named by an acceptance (code, and id of the row) with a reason carry that reason; errors cannot be accepted away. Order: step, table, severity, row.
 * Findings: acceptance.pointless (nothing to accept), acceptance.reasonMissing.
 */
export function acceptFindings(findings: readonly Finding[], acceptances: readonly Acceptance[]): readonly Finding[] {
  const reasons = new Map<string, string>();
  const own: Finding[] = [];
  const present = new Set(
    findings.filter((one) => one.severity !== 'error').map((one) => keyOf(one.code, one.place.id)),
  );
  for (const row of acceptances) {
    const key = keyOf(row.code, row.item);
    if (!present.has(key))
      own.push(finding('acceptance.pointless', cellOf('acceptances', row, 'code'), { code: row.code }));
    else if (isFilled(row.reason)) reasons.set(key, row.reason);
    else own.push(finding('acceptance.reasonMissing', cellOf('acceptances', row, 'reason'), { code: row.code }));
  }
  const marked = findings.map((one) => {
    const accepted = one.severity === 'error' ? undefined : reasons.get(keyOf(one.code, one.place.id));
    return accepted === undefined ? one : { ...one, accepted };
  });
  const rank = (one: Finding): number => TABLE_RANK.get(one.place.table) as number;
  return [...marked, ...own].sort(
    (a, b) => rank(a) - rank(b) || RANK[a.severity] - RANK[b.severity] || (a.place.row ?? -1) - (b.place.row ?? -1),
  );
}
