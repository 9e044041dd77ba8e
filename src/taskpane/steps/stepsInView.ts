// The steps this workbook has sheets for, each with what it asks and what was found there.

import type { Recomputed } from '../../app';
import { placeOf, stepOf, type DueItem, type Finding, type Step } from '../../domain';
import { placeOfFinding } from '../../sheets';

export interface StepInView {
  readonly step: Step;
  /** The tabs of the step. */
  readonly sheets: readonly { readonly name: string }[];
  /** Rows and single answers filled in. */
  readonly filled: number;
  /** What the gate behind it still asks for. */
  readonly asks: readonly Finding[];
  /** Open findings, the gravest first; accepted ones are at rest. */
  readonly findings: readonly Finding[];
}

const severities = ['error', 'warning', 'advice'] as const;

/** Open findings, errors first, otherwise in their order. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return severities.flatMap((severity) => open.filter((finding) => finding.severity === severity));
}

/** In the order of the process; steps whose sheets are not in the workbook are left out. */
export function stepsInView({ analysis, findings, located }: Recomputed): readonly StepInView[] {
  const tables = [...located.tables.values()].flatMap(({ definition }) => (definition.kind === 'input' ? [definition.table] : definition.kind === 'record' ? [definition.record] : []));
  const open = openFindings(findings);
  return analysis.steps.states.flatMap(({ step, filled, gate }) => {
    const sheets = new Set<string>();
    for (const table of tables.filter((one) => stepOf(one) === step)) {
      const sheet = placeOfFinding(placeOf(table), located)?.sheet;
      if (sheet !== undefined) sheets.add(sheet);
    }
    if (sheets.size === 0) return [];
    return [{
      step,
      sheets: [...sheets].map((name) => ({ name })),
      filled,
      asks: (gate?.reasons ?? []).filter(({ place }) => placeOfFinding(place, located)),
      findings: open.filter(({ place }) => stepOf(place.table) === step),
    }];
  });
}

/** The one thing worth doing next, among the steps in view: what a gate asks for first, then the gravest finding, then what is due. */
export function nextBest({ analysis: { steps: { next }, due }, located }: Recomputed, steps: readonly StepInView[]): NextBest | undefined {
  if (next.kind === 'gate' && steps.some(({ asks }) => asks.includes(next.reason))) return { step: next.step, finding: next.reason };
  for (const { step, asks: [first] } of steps) if (first) return { step, finding: first };
  const gravest = openFindings(steps.flatMap(({ findings }) => findings)).find(({ place, severity }) => severity !== 'advice' && placeOfFinding(place, located));
  if (gravest) return { step: stepOf(gravest.place.table), finding: gravest };
  const item = due.now.find(({ place }) => placeOfFinding(place, located));
  return item && { step: stepOf(item.place.table), due: item };
}

export type NextBest =
  | { readonly step: Step; readonly finding: Finding; readonly due?: undefined }
  | { readonly step: Step; readonly due: DueItem; readonly finding?: undefined };
