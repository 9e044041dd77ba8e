// The audit of the project: forces for and against, and whose expectations nobody serves.
import { cellOf, finding, type Finding } from '../findings';
import type { Customer, Factor, Mission, Partner } from '../model/project';
import { finite } from '../model/finite';
import { isFilled } from '../model/isFilled';
import { hasAction, type AnswerIndex } from './answers';
import { STRONG } from './openPoints';

interface ForceField {
  /** Sums of strength. */
  readonly eases: number;
  readonly hinders: number;
  /** eases - hinders */
  readonly net: number;
  /** The strongest first. */
  readonly easing: readonly Factor[];
  readonly hindering: readonly Factor[];
  /** Ids of strong hinderers without a response or an action. */
  readonly unanswered: readonly string[];
}

export interface ProjectAudit {
  readonly forceField: ForceField;
  /** Ids of customers whose expectation neither the mission nor a goal, activity or action serves. */
  readonly unserved: readonly string[];
  /** Ids of influential partners who do not support the project. */
  readonly opposing: readonly string[];
  readonly findings: readonly Finding[];
}

const strengthOf = (factor: Factor): number => Math.max(0, finite(factor.strength) ?? 0);

/** net = sum eases - sum hinders. Source: Lewin 1943, force field. */
function forceField(factors: readonly Factor[], answers: AnswerIndex): ForceField {
  const strongest = (effect: Factor['effect']): readonly Factor[] =>
    factors.filter((factor) => factor.effect === effect).sort((a, b) => strengthOf(b) - strengthOf(a));
  const sum = (some: readonly Factor[]): number => some.reduce((total, factor) => total + strengthOf(factor), 0);
  const easing = strongest('eases');
  const hindering = strongest('hinders');
  const open = hindering.filter(
    (factor) =>
      strengthOf(factor) >= STRONG &&
      !isFilled(factor.response) &&
      !isFilled(factor.accepted) &&
      !hasAction(answers, factor.id),
  );
  const [eases, hinders] = [sum(easing), sum(hindering)];
  return { eases, hinders, net: eases - hinders, easing, hindering, unanswered: open.map((factor) => factor.id) };
}

/**
 * Findings: project.hindererUnanswered (strength from 4, no response, no action), project.expectationMissing, project.expectationUnserved (once a mission is
 * written), project.partnerOpposes (influence near the top, support at the lower end).
 */
export function projectAudit(
  tables: {
    readonly customers: readonly Customer[];
    readonly partners: readonly Partner[];
    readonly factors: readonly Factor[];
    readonly mission: Mission;
  },
  answers: AnswerIndex,
  ratingMax: number,
): ProjectAudit {
  const field = forceField(tables.factors, answers);
  const open = new Set(field.unanswered);
  const findings: Finding[] = tables.factors
    .filter((factor) => factor.effect === 'hinders' && open.has(factor.id))
    .map((factor) =>
      finding('project.hindererUnanswered', cellOf('factors', factor, 'response'), {
        name: factor.name,
        strength: strengthOf(factor),
      }),
    );
  const written = isFilled(tables.mission.statement);
  const served = new Set(tables.mission.serves);
  const unserved: string[] = [];
  for (const customer of tables.customers) {
    if (!isFilled(customer.expectation)) {
      findings.push(
        finding('project.expectationMissing', cellOf('customers', customer, 'expectation'), { name: customer.name }),
      );
    } else if (!served.has(customer.id) && !answers.has(customer.id) && !isFilled(customer.accepted)) {
      unserved.push(customer.id);
      if (written)
        findings.push(
          finding('project.expectationUnserved', cellOf('customers', customer, 'expectation'), {
            name: customer.name,
            expectation: customer.expectation,
          }),
        );
    }
  }
  const opposing = tables.partners.filter(
    (partner) => (finite(partner.influence) ?? 0) >= ratingMax - 1 && (finite(partner.support) ?? ratingMax) <= 2,
  );
  for (const partner of opposing) {
    if (isFilled(partner.accepted) || answers.has(partner.id)) continue;
    findings.push(
      finding('project.partnerOpposes', cellOf('partners', partner, 'support'), {
        name: partner.name,
        influence: partner.influence as number,
        support: partner.support as number,
      }),
    );
  }
  return { forceField: field, unserved, opposing: opposing.map((partner) => partner.id), findings };
}
