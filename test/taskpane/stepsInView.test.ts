// What the stepper shows of a workbook.

import { newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { placeOfFinding } from '../../src/sheets';
import { nextBest, openFindings, stepsInView } from '../../src/app/guidance/stepsInView';

const today = '2026-11-23';
const opened = (content: 'blank' | 'headOfCustomerService' | 'halfFilled') =>
  recompute(newWorkbook({ language: 'en', content, today }), today, 'file');

describe.each(['blank', 'headOfCustomerService', 'halfFilled'] as const)('the steps of %s', (content) => {
  const recomputed = opened(content);
  const steps = stepsInView(recomputed);

  it('stand in the order of the process, each with a sheet that exists', () => {
    const numbers = steps.map(({ step }) => step);
    expect(numbers).toEqual([...numbers].sort());
    expect(numbers).toContain(4);
    const tabs = new Set(recomputed.after.sheets.map(({ name }) => name));
    for (const { sheets } of steps) for (const { name } of sheets) expect(tabs).toContain(name);
  });

  it('hold every open finding once, the gravest first', () => {
    const findings = steps.flatMap((step) => step.findings);
    expect(findings).toHaveLength(openFindings(recomputed.findings).length);
    const rank = { error: 0, warning: 1, advice: 2 };
    for (const step of steps) {
      const ranks = step.findings.map(({ severity }) => rank[severity]);
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  it('name the next best thing that the Guide sheet names', () => {
    const next = nextBest(recomputed);
    const { next: told } = recomputed.analysis.steps;
    if (recomputed.findings.every(({ code }) => !/^(table|column)/.test(code)))
      expect(next?.finding ?? next?.due).toBe(
        told.kind === 'gate'
          ? told.reason
          : told.kind === 'finding'
            ? told.finding
            : told.kind === 'due'
              ? told.item
              : undefined,
      );
  });

  it('name a next best thing that leads to a cell', () => {
    const next = nextBest(recomputed);
    const place = next?.finding?.place ?? next?.due?.place;
    if (place) expect(placeOfFinding(place, recomputed.located)).toBeDefined();
    if (next) expect(steps.map(({ step }) => step)).toContain(next.step);
    if (content === 'halfFilled') expect(next).toBeDefined();
  });
});

it('leaves accepted findings at rest', () => {
  const { findings } = opened('halfFilled');
  const [first, ...rest] = openFindings(findings);
  if (!first) throw new Error('The half-filled example has findings');
  expect(openFindings([{ ...first, accepted: 'We know' }, ...rest])).toEqual(rest);
});
