// Findings that say the same of several places belong together.

import type { Finding } from '../../domain';

export type AlikeFindings = readonly [Finding, ...Finding[]];

/** Two of a kind are still read one by one; more are grouped. Piles stand where their first finding stood. */
const fewest = 3;

/** All findings, in groups of one where they are few of their code. */
export function groupFindings(findings: readonly Finding[]): readonly AlikeFindings[] {
  const byCode = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const alike = byCode.get(finding.code);
    if (alike) alike.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const groups: AlikeFindings[] = [];
  for (const finding of findings) {
    const alike = byCode.get(finding.code) as [Finding, ...Finding[]];
    if (alike.length < fewest) groups.push([finding]);
    else if (alike[0] === finding) groups.push(alike);
  }
  return groups;
}
