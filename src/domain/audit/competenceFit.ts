// What the coachee brings against what the project asks for.
import { cellOf, finding, type Finding } from '../findings';
import type { Competence } from '../model/audit';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import type { AnswerIndex } from './answers';
import { spreadOf } from './spread';

export interface CompetenceLine {
  readonly competence: Competence;
  /** required - current, never below 0; undefined where one of the two is missing. */
  readonly gap: number | undefined;
  /** self - mean(others); undefined without both. */
  readonly difference: number | undefined;
  readonly blindSpot: boolean;
  /** At or above what is required, and near the top of the scale. */
  readonly strength: boolean;
}

export interface CompetenceFit {
  readonly lines: readonly CompetenceLine[];
  /** 0..1; undefined where nothing is rated. */
  readonly fit: number | undefined;
  /** Ids of must-haves with a gap, and of must-haves not rated: errors whatever the fit. */
  readonly mustHaveGaps: readonly string[];
  readonly mustHavesUnrated: readonly string[];
  readonly findings: readonly Finding[];
}

function lineOf(competence: Competence, ratingMax: number): CompetenceLine {
  const current = finite(competence.current);
  const required = finite(competence.required);
  const others = spreadOf(competence.others.filter((rating) => Number.isFinite(rating)));
  const difference = current === undefined || others === undefined ? undefined : current - others.mean;
  return {
    competence,
    gap: current === undefined || required === undefined ? undefined : Math.max(0, required - current),
    difference,
    blindSpot: difference !== undefined && Math.abs(difference) >= 1,
    strength: current !== undefined && current >= (required ?? 0) && current >= ratingMax - 1,
  };
}

function check(line: CompetenceLine, answers: AnswerIndex): readonly Finding[] {
  const { competence, gap, difference } = line;
  const { name } = competence;
  const findings: Finding[] = [];
  if (gap === undefined) {
    const place = cellOf('competences', competence, finite(competence.current) === undefined ? 'current' : 'required');
    findings.push(finding(competence.mustHave === true ? 'audit.mustHaveUnrated' : 'audit.unrated', place, { name }));
  } else if (gap > 0 && competence.mustHave === true && !isFilled(competence.accepted)) {
    const place = cellOf('competences', competence, 'current');
    const facts = { name, current: competence.current as number, required: competence.required as number };
    const by = Object.values(answers.get(competence.id) ?? {}).flat();
    findings.push(
      by.length === 0
        ? finding('audit.mustHaveGap', place, facts)
        : finding('audit.mustHaveWorkedOn', place, { ...facts, by }),
    );
  }
  if (line.blindSpot) {
    const facts = {
      name,
      self: competence.current as number,
      others: (competence.current as number) - (difference as number),
      difference: difference as number,
    };
    findings.push(finding('audit.blindSpot', cellOf('competences', competence, 'others'), facts));
  }
  return findings;
}

/**
 * gap = max(0, required - current); fit = sum w*min(current, required) / sum w*required over what is rated; blind spot = self - mean(others), from |1|.
 * Findings: audit.mustHaveGap, or audit.mustHaveWorkedOn where something answers it, audit.mustHaveUnrated, audit.unrated, audit.blindSpot. Source: docs/method.md, "Fit" (own).
 */
export function competenceFit(
  competences: readonly Competence[],
  ratingMax: number,
  answers: AnswerIndex = new Map(),
): CompetenceFit {
  const lines = competences.map((competence) => lineOf(competence, ratingMax));
  let met = 0;
  let asked = 0;
  for (const { competence, gap } of lines) {
    if (gap === undefined) continue;
    const weight = Math.max(0, finite(competence.weight) ?? 1);
    const required = Math.max(0, competence.required as number);
    met += weight * Math.min(Math.max(0, competence.current as number), required);
    asked += weight * required;
  }
  const mustHaves = lines.filter((line) => line.competence.mustHave === true);
  return {
    lines,
    fit: asked > 0 ? finite(met / asked) : undefined,
    mustHaveGaps: mustHaves.filter((line) => (line.gap ?? 0) > 0).map((line) => line.competence.id),
    mustHavesUnrated: mustHaves.filter((line) => line.gap === undefined).map((line) => line.competence.id),
    findings: lines.flatMap((line) => check(line, answers)),
  };
}
