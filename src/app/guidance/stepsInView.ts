// The steps this workbook has sheets for, each with what it asks and what was found there.

import type { Recomputed } from '../recompute';
import { placeOf, stepOf, type DueItem, type Finding, type Place, type Step } from '../../domain';
import { placeOfFinding } from '../../sheets';

export interface StepInView {
  readonly step: Step;
  /** The tabs of the step, each with a table that lies on it. */
  readonly sheets: readonly { readonly name: string; readonly place: Place }[];
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
  const tables = [...located.tables.values()].flatMap(({ definition }) =>
    definition.kind === 'input' ? [definition.table] : definition.kind === 'record' ? [definition.record] : [],
  );
  const open = openFindings(findings);
  return analysis.steps.states.flatMap(({ step, filled, gate }) => {
    const sheets = new Map<string, Place>();
    for (const place of tables.filter((one) => stepOf(one) === step).map((table) => placeOf(table))) {
      const sheet = placeOfFinding(place, located)?.sheet;
      if (sheet !== undefined && !sheets.has(sheet)) sheets.set(sheet, place);
    }
    if (sheets.size === 0) return [];
    return [
      {
        step,
        sheets: [...sheets].map(([name, place]) => ({ name, place })),
        filled,
        asks: (gate?.reasons ?? []).filter(({ place }) => placeOfFinding(place, located)),
        findings: open.filter(({ place }) => stepOf(place.table) === step),
      },
    ];
  });
}

/** What is missing of the sheets themselves: until it is back, nothing else can be trusted. */
const structural = /^(table|column|setting|workbook|formula)\./;

/** The one thing worth doing next: what is missing of the sheets, or else what the method says, as the Guide sheet does. Undefined where nothing is asked for. */
export function nextBest({
  analysis: {
    steps: { next },
  },
  findings,
  located,
}: Pick<Recomputed, 'analysis' | 'findings' | 'located'>): NextBest | undefined {
  const missing = openFindings(findings).find(({ code, severity }) => severity === 'error' && structural.test(code));
  if (missing) return { step: stepOf(missing.place.table), finding: missing };
  const place =
    next.kind === 'gate'
      ? next.reason.place
      : next.kind === 'finding'
        ? next.finding.place
        : next.kind === 'due'
          ? next.item.place
          : undefined;
  if (next.kind === 'none' || !place || !placeOfFinding(place, located)) return undefined;
  if (next.kind === 'due') return { step: next.step, due: next.item };
  return { step: next.step, finding: next.kind === 'gate' ? next.reason : next.finding };
}

export type NextBest =
  | { readonly step: Step; readonly finding: Finding; readonly due?: undefined }
  | { readonly step: Step; readonly due: DueItem; readonly finding?: undefined };
