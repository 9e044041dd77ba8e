// Findings as lines of text: worst first, each with its place.

import { areaAddress } from '@coachbook/workbook';
import { FINDINGS, type Finding, type Severity } from '../domain';
import { findingText, message, type Language } from '../locales';
import type { Recomputed } from '../app';
import { placeOfFinding } from '../sheets';

const marks: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', advice: '○' };
const order: readonly Severity[] = ['error', 'warning', 'advice'];

export interface FindingLine {
  readonly code: string;
  readonly severity: Severity;
  /** "4 Goals!K7"; undefined where the table is not in the workbook. */
  readonly place: string | undefined;
  readonly text: string;
}

/** Findings that nobody accepted, worst first, otherwise in the order of the sheets. */
export function findingLines({ findings, located }: Recomputed, language: Language): readonly FindingLine[] {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  return order
    .flatMap((severity) => open.filter((finding) => finding.severity === severity))
    .map((finding: Finding) => {
      const place = placeOfFinding(finding.place, located);
      return {
        code: finding.code,
        severity: finding.severity,
        place:
          place && `${place.sheet}!${areaAddress({ ...place.area, bottom: place.area.top, right: place.area.left })}`,
        text: findingText(language, finding, FINDINGS[finding.code].params),
      };
    });
}

/** The lines for people, ending with a summary. */
export function describeFindings(lines: readonly FindingLine[], language: Language): readonly string[] {
  if (lines.length === 0) return [message(language, 'cli.findings.none')];
  const count = (severity: Severity): number => lines.filter((line) => line.severity === severity).length;
  return [
    ...lines.map(({ severity, place, text }) =>
      message(language, 'cli.finding', { mark: marks[severity], place: place ?? '–', text }),
    ),
    message(language, 'cli.findings.summary', {
      errors: count('error'),
      warnings: count('warning'),
      advice: count('advice'),
    }),
  ];
}
