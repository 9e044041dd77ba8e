// What can be wrong with the weights of goals that share a parent.
import { cellOf, finding, placeOf, type Finding } from '../findings';
import type { Goal } from '../model/goals';

/**
 * Findings: goal.weightZero for each goal that counts for nothing, goal.childrenWithoutWeight where that holds for all of them, goal.weightsMixed where some
 * have a weight other than 1 and others none. `parent` undefined = the goals at the top.
 */
export function checkWeights(
  parent: Goal | undefined,
  children: readonly Goal[],
  anyWeight: boolean,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const child of children) {
    if (child.weight !== 0) continue;
    const place = cellOf('goals', child, 'weight');
    findings.push(finding('goal.weightZero', place, {}, { kind: 'set', place, value: undefined }));
  }
  const place = parent === undefined ? placeOf('goals', 'weight') : cellOf('goals', parent);
  if (!anyWeight && children.length > 0)
    findings.push(finding('goal.childrenWithoutWeight', place, { children: children.map((child) => child.id) }));
  const blank = children.filter((child) => child.weight === undefined);
  const weighted = children.some((child) => child.weight !== undefined && child.weight !== 1);
  if (weighted && blank.length > 0)
    findings.push(finding('goal.weightsMixed', place, { blank: blank.map((child) => child.id) }));
  return findings;
}
