// What the mission needs and does not have.
import { cellOf, finding, type Finding } from '../findings';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import type { Resource } from '../model/structure';

interface ResourceLine {
  readonly resource: Resource;
  /** needed - available, never below 0; undefined where the need is not known. */
  readonly gap: number | undefined;
  /** There is no gap, or somebody has said what is done about it. */
  readonly answered: boolean;
}

export interface ResourceAnalysis {
  readonly lines: readonly ResourceLine[];
  readonly cost: number;
  readonly findings: readonly Finding[];
}

/** gap = max(0, needed - available), blank available = 0. Findings: resource.gap (no response), resource.ownerMissing. */
export function resourceGaps(resources: readonly Resource[]): ResourceAnalysis {
  const findings: Finding[] = [];
  let cost = 0;
  const lines = resources.map((resource): ResourceLine => {
    const needed = finite(resource.needed);
    const available = finite(resource.available) ?? 0;
    const gap = needed === undefined ? undefined : Math.max(0, needed - available);
    const answered = (gap ?? 0) === 0 || isFilled(resource.response);
    cost += Math.max(0, finite(resource.cost) ?? 0);
    if (!answered)
      findings.push(
        finding('resource.gap', cellOf('resources', resource, 'response'), { needed: needed as number, available }),
      );
    if (!isFilled(resource.owner))
      findings.push(finding('resource.ownerMissing', cellOf('resources', resource, 'owner'), {}));
    return { resource, gap, answered };
  });
  return { lines, cost, findings };
}
