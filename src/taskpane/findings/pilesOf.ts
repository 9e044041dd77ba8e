// Findings that say the same of several places belong together.

import type { Finding } from '../../domain';

export type Pile = readonly [Finding, ...Finding[]];

/** Two of a kind are still read one by one; more are a pile. Piles stand where their first finding stood. */
const fewest = 3;

/** All findings, in piles of one where they are few of their code. */
export function pilesOf(findings: readonly Finding[]): readonly Pile[] {
  const byCode = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const pile = byCode.get(finding.code);
    if (pile) pile.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  const piles: Pile[] = [];
  for (const finding of findings) {
    const pile = byCode.get(finding.code) as [Finding, ...Finding[]];
    if (pile.length < fewest) piles.push([finding]);
    else if (pile[0] === finding) piles.push(pile);
  }
  return piles;
}
