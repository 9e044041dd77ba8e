// Circles in the plan and among goals: named exactly, cut, and never a reason to hang.
import fc from 'fast-check';
import { goalTree, network, type Finding } from '../../../src/domain';
import { actions, engagementWith } from '../engagementWith';

const chainOf = (finding: Finding): readonly string[] =>
  (finding.params as { readonly chain: readonly string[] }).chain;
const plan = (count: number, links: readonly (readonly [number, number])[]) =>
  actions(
    Array.from({ length: count }, (_, to) => ({
      id: `A${to}`,
      predecessors: links
        .filter((link) => link[1] === to)
        .map(([from]) => ({ action: `A${from}`, type: 'FS' as const, lag: 0 })),
    })),
  );
const isCyclic = (count: number, links: readonly (readonly [number, number])[]): boolean => {
  const left = new Set(Array.from({ length: count }, (_, at) => at));
  for (let round = 0; round < count; round++)
    for (const at of left) if (!links.some(([from, to]) => to === at && left.has(from))) left.delete(at);
  return left.size > 0;
};

describe('circles of actions', () => {
  it.each([1, 2, 3, 7, 10000])('names a circle of %d exactly, from its first row', (length) => {
    const links = Array.from({ length }, (_, at) => [(at + 1) % length, at] as const);
    const rows = actions(
      Array.from({ length }, (_, at) => ({
        id: `A${at}`,
        predecessors: [{ action: `A${(links[at] as readonly [number, number])[0]}`, type: 'FS', lag: 0 }],
      })),
    );
    const { findings, order } = network(rows);
    expect(findings.map((one) => one.code)).toEqual(['plan.cycle']);
    expect(chainOf(findings[0] as Finding)).toEqual([
      'A0',
      ...Array.from({ length }, (_, at) => `A${length - 1 - at}`),
    ]);
    expect(order).toHaveLength(length);
  });

  it('finds circles exactly where there are some, each a real and simple one, and orders the rest', () => {
    const graph = fc
      .integer({ min: 1, max: 9 })
      .chain((count) =>
        fc.tuple(fc.constant(count), fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 14 })),
      );
    fc.assert(
      fc.property(graph, ([count, links]) => {
        const { findings, order, outOf } = network(plan(count, links));
        expect(findings.length > 0).toBe(isCyclic(count, links));
        for (const finding of findings) {
          const chain = chainOf(finding).map((id) => Number(id.slice(1)));
          expect(chain[0]).toBe(chain[chain.length - 1]);
          expect(new Set(chain).size).toBe(chain.length - 1);
          expect(chain[0]).toBe(Math.min(...chain));
          for (let at = 1; at < chain.length; at++)
            expect(links.some(([from, to]) => from === chain[at - 1] && to === chain[at])).toBe(true);
        }
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
        outOf.flat().forEach((edge) => expect(order.indexOf(edge.from)).toBeLessThan(order.indexOf(edge.to)));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not name more circles than anybody could read', () => {
    const count = 3000;
    const rows = actions(
      Array.from({ length: count }, (_, to) => ({
        id: `A${to}`,
        predecessors: [
          ...(to > 0 ? [{ action: `A${to - 1}`, type: 'FS' as const, lag: 0 }] : []),
          { action: `A${Math.min(count - 1, to * 2 + 1)}`, type: 'FS' as const, lag: 0 },
        ],
      })),
    );
    const named = network(rows).findings.reduce((sum, finding) => sum + chainOf(finding).length, 0);
    expect(named).toBeGreaterThan(count);
    expect(named).toBeLessThan(8 * count);
  });
});

describe('circles of goals', () => {
  it.each([1, 2, 5, 10000])('names a circle of %d exactly and keeps every goal', (length) => {
    const { goals } = engagementWith({
      goals: Array.from({ length }, (_, at) => ({ id: `G${at}`, parent: `G${(at + 1) % length}` })),
    });
    const { lines, findings } = goalTree(goals);
    expect(findings.map((one) => one.code)).toEqual(['goal.cycle']);
    expect(chainOf(findings[0] as Finding)).toEqual([...goals.map((goal) => goal.id), 'G0']);
    expect(lines).toHaveLength(length);
    expect(lines[0]?.goal.id).toBe('G0');
    expect(lines[length - 1]?.depth).toBe(length - 1);
  });

  it('makes a tree of anything: each goal once, parents first, exactly the circles named', () => {
    const table = fc.array(fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined }), { maxLength: 10 });
    fc.assert(
      fc.property(table, (parents) => {
        const { goals } = engagementWith({
          goals: parents.map((parent, at) => ({
            id: `G${at}`,
            parent: parent === undefined ? undefined : `G${parent}`,
          })),
        });
        const { lines, findings } = goalTree(goals);
        expect(new Set(lines.map((line) => line.goal))).toEqual(new Set(goals));
        lines.forEach((line, at) => {
          expect(line.parent ?? -1).toBeLessThan(at);
          line.children.forEach((child) => expect(lines[child]?.parent).toBe(at));
        });
        // A goal lies on a circle when walking up comes back to it.
        const onCircle = parents.map((_, at) => {
          let here: number | undefined = parents[at];
          for (let step = 0; step < parents.length && here !== undefined && here !== at; step++) here = parents[here];
          return here === at;
        });
        const named = findings
          .filter((one) => one.code === 'goal.cycle')
          .flatMap((one) => chainOf(one).slice(1))
          .sort();
        expect(named).toEqual(
          goals
            .filter((_, at) => onCircle[at])
            .map((goal) => goal.id)
            .sort(),
        );
        expect(findings.filter((one) => one.code === 'goal.parentMissing')).toHaveLength(
          parents.filter((parent) => parent !== undefined && parent >= parents.length).length,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
