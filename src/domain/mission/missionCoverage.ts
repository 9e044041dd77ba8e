// What the mission takes up of the audits, and what it leaves out.
import type { CompetenceLine } from '../audit/competenceFit';
import type { ValueLine } from '../audit/valueAlignment';
import { cellOf, finding, placeOf, type Finding } from '../findings';
import type { Criterion, Customer, Mission } from '../model/project';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import type { Row } from '../model/Row';

export interface MissionCoverage {
  readonly written: boolean;
  /** Ids of top values, key customers and strengths, named by the mission or left out. */
  readonly named: readonly string[];
  readonly valuesLeftOut: readonly string[];
  readonly customersLeftOut: readonly string[];
  readonly strengthsLeftOut: readonly string[];
  /** Share 0..1 of what matters that the mission names; undefined where nothing is marked as mattering. */
  readonly coverage: number | undefined;
  readonly findings: readonly Finding[];
}

interface MissionInput {
  readonly mission: Mission;
  readonly values: readonly ValueLine[];
  readonly competences: readonly CompetenceLine[];
  readonly customers: readonly Customer[];
  readonly criteria: readonly Criterion[];
  /** Whether somebody has already worked beyond the mission, so that a missing one is worth a word. */
  readonly begun: boolean;
}

/**
 * The mission must name every value with importance at the top of the scale, and should name key customers (importance within one of the top) and strengths.
 * Findings: mission.blank, mission.valueLeftOut, mission.customerLeftOut, mission.strengthLeftOut (with the remedy to name it), mission.criteriaMissing.
 * Source: docs/method.md, "Values", "Mission" (own).
 */
export function missionCoverage(input: MissionInput, ratingMax: number): MissionCoverage {
  const { mission } = input;
  const written = isFilled(mission.statement);
  const integrates = new Set(mission.integrates);
  const serves = new Set(mission.serves);
  const topValues = input.values.filter((line) => line.top).map((line) => line.value);
  const strengths = input.competences.filter((line) => line.strength).map((line) => line.competence);
  const keyCustomers = input.customers.filter((customer) => (finite(customer.importance) ?? 0) >= ratingMax - 1);
  const outside = <R extends Row>(rows: readonly R[], named: ReadonlySet<string>): readonly R[] =>
    rows.filter((row) => !named.has(row.id));
  const values = outside(topValues, integrates);
  const left = outside(strengths, integrates);
  const customers = outside(keyCustomers, serves);
  const findings: Finding[] = [];
  if (!written && input.begun) findings.push(finding('mission.blank', placeOf('mission', 'statement'), {}));
  if (written) {
    const adding = (column: 'integrates' | 'serves', id: string) =>
      ({ kind: 'set', place: placeOf('mission', column), value: [...mission[column], id] }) as const;
    findings.push(
      ...values
        .filter((row) => !isFilled(row.accepted))
        .map((row) =>
          finding('mission.valueLeftOut', cellOf('values', row), { name: row.name }, adding('integrates', row.id)),
        ),
      ...customers
        .filter((row) => !isFilled(row.accepted))
        .map((row) =>
          finding('mission.customerLeftOut', cellOf('customers', row), { name: row.name }, adding('serves', row.id)),
        ),
      ...left
        .filter((row) => !isFilled(row.accepted))
        .map((row) =>
          finding(
            'mission.strengthLeftOut',
            cellOf('competences', row),
            { name: row.name },
            adding('integrates', row.id),
          ),
        ),
    );
    if (input.criteria.length === 0) findings.push(finding('mission.criteriaMissing', placeOf('criteria'), {}));
  }
  const all = [...topValues, ...strengths, ...keyCustomers].map((row) => row.id);
  const missing = new Set([...values, ...left, ...customers].map((row) => row.id));
  const named = all.filter((id) => !missing.has(id));
  return {
    written,
    named,
    valuesLeftOut: values.map((row) => row.id),
    customersLeftOut: customers.map((row) => row.id),
    strengthsLeftOut: left.map((row) => row.id),
    coverage: all.length === 0 ? undefined : named.length / all.length,
    findings,
  };
}
