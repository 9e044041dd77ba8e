// The plan as a graph: actions in an order that respects every link, with circles cut and named.
import { cellOf, finding, type Finding } from '../findings';
import { clamp, finite } from '../model/finite';
import { indexById } from '../model/indexById';
import type { LinkType } from '../model/choices';
import type { ProjectAction } from '../model/plan';

/** A link between positions in the list of actions; `lag` in whole working days. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  readonly lag: number;
}

export interface Network {
  /** Positions of all actions, every predecessor before its successors. */
  readonly order: readonly number[];
  /** Links into and out of each action; those that close a circle are left out. */
  readonly into: readonly (readonly Edge[])[];
  readonly outOf: readonly (readonly Edge[])[];
  readonly findings: readonly Finding[];
}

/** Longer lags say nothing a person could mean, and would leave the calendar. */
const LONGEST = 1_000_000;

function edgesOf(actions: readonly ProjectAction[]): Edge[][] {
  const index = indexById(actions);
  const outOf: Edge[][] = actions.map(() => []);
  actions.forEach((action, to) => {
    for (const link of action.predecessors) {
      const from = index.get(link.action);
      if (from === undefined) continue;
      outOf[from]?.push({
        from,
        to,
        type: link.type,
        lag: Math.round(clamp(finite(link.lag) ?? 0, -LONGEST, LONGEST)),
      });
    }
  });
  return outOf;
}

function nameCycle(path: readonly number[], actions: readonly ProjectAction[]): Finding {
  const first = path.indexOf(path.reduce((least, one) => Math.min(least, one)));
  const inOrder = [...path.slice(first), ...path.slice(0, first)].map((at) => actions[at] as ProjectAction);
  const cut = inOrder[0] as ProjectAction;
  return finding('plan.cycle', cellOf('projectActions', cut, 'predecessors'), {
    chain: [...inOrder, cut].map((action) => action.id),
  });
}

/**
 * Orders the actions (depth first, without recursion). A link that closes a circle is left out of the network, and the circle named once, starting at its
 * first row, in the order in which work would flow (plan.cycle). Where there are so many circles that naming all would take longer than planning, the later
 * ones are named once the first are resolved.
 */
export function network(actions: readonly ProjectAction[]): Network {
  const all = edgesOf(actions);
  const findings: Finding[] = [];
  const outOf: Edge[][] = actions.map(() => []);
  const into: Edge[][] = actions.map(() => []);
  const order: number[] = [];
  /** 0 = not seen, above 0 = place on the path + 1, -1 = finished. */
  const place = new Int32Array(actions.length);
  const next = new Int32Array(actions.length);
  let budget = 4 * actions.length + 1000;
  const path: number[] = [];
  const visit = (at: number): void => {
    path.push(at);
    place[at] = path.length;
  };
  for (let root = 0; root < actions.length; root++) {
    if (place[root] === 0) visit(root);
    while (path.length > 0) {
      const at = path[path.length - 1] as number;
      const edge = all[at]?.[next[at] as number];
      next[at] = (next[at] as number) + 1;
      if (edge === undefined) {
        place[at] = -1;
        order.push(at);
        path.pop();
        continue;
      }
      const seen = place[edge.to] as number;
      if (seen > 0) {
        const cycle = path.slice(seen - 1);
        if (budget > 0) findings.push(nameCycle(cycle, actions));
        budget -= cycle.length;
        continue;
      }
      outOf[at]?.push(edge);
      into[edge.to]?.push(edge);
      if (seen === 0) visit(edge.to);
    }
  }
  return { order: order.reverse(), into, outOf, findings };
}
