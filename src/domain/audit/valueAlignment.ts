// Whether the project serves what matters to the coachee.
import { cellOf, finding, type Finding } from '../findings';
import type { Value } from '../model/audit';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';

export interface ValueLine {
  readonly value: Value;
  /** importance - served by the project; undefined where one is missing. */
  readonly misalignment: number | undefined;
  /** importance - lived today. */
  readonly unlived: number | undefined;
  /** Importance at the top of the scale: the mission must name it. */
  readonly top: boolean;
}

export interface ValueAlignment {
  readonly lines: readonly ValueLine[];
  readonly findings: readonly Finding[];
}

/** From this difference on a value is worth talking about. */
const WORTH_SAYING = 2;

function difference(a: number | undefined, b: number | undefined): number | undefined {
  const from = finite(a);
  const less = finite(b);
  return from === undefined || less === undefined ? undefined : from - less;
}

/** misalignment = importance - served by the project. Findings: audit.unrated, audit.valueMisaligned from 2 on. Source: docs/method.md, "Values" (own). */
export function valueAlignment(values: readonly Value[], ratingMax: number): ValueAlignment {
  const findings: Finding[] = [];
  const lines = values.map((value): ValueLine => {
    const misalignment = difference(value.importance, value.servedByProject);
    if (finite(value.importance) === undefined)
      findings.push(finding('audit.unrated', cellOf('values', value, 'importance'), { name: value.name }));
    if (misalignment !== undefined && misalignment >= WORTH_SAYING && !isFilled(value.accepted)) {
      findings.push(
        finding('audit.valueMisaligned', cellOf('values', value, 'servedByProject'), {
          name: value.name,
          importance: value.importance as number,
          served: value.servedByProject as number,
        }),
      );
    }
    return {
      value,
      misalignment,
      unlived: difference(value.importance, value.livedToday),
      top: (finite(value.importance) ?? 0) >= ratingMax,
    };
  });
  return { lines, findings };
}
