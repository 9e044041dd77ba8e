// How the domains of life stand, and which of them deserve attention.
import type { LifeDomain } from '../model/audit';
import { clamp, finite } from '../model/finite';
import { cellOf, finding, type Finding } from '../findings';
import { spreadOf } from './spread';

export interface LifeDomainLine {
  readonly domain: LifeDomain;
  /** desired - today; undefined where one is missing. */
  readonly gap: number | undefined;
  /** 1..3 where it is one of the three to focus on. */
  readonly focus: number | undefined;
}

export interface LifeBalance {
  readonly lines: readonly LifeDomainLine[];
  readonly mean: number | undefined;
  readonly minimum: number | undefined;
  /** 1 = all domains alike, 0 = as uneven as can be. */
  readonly balance: number | undefined;
  /** Ids of the domains to focus on, the most pressing first, at most three. */
  readonly focus: readonly string[];
  readonly findings: readonly Finding[];
}

const MOST_FOCUS = 3;

/**
 * Scores 0..10: mean, minimum, desired - today, balance = 1 - SD/5 (population SD). Focus = highest importance x gap (above 0), at most 3; blank importance
 * counts 1. Never the area of the polygon: it depends on the order of the axes. Findings: audit.unrated. Source: docs/method.md, "Life balance" (own).
 */
export function lifeBalance(domains: readonly LifeDomain[]): LifeBalance {
  const gaps = domains.map((domain) => {
    const [today, desired] = [finite(domain.today), finite(domain.desired)];
    return today === undefined || desired === undefined ? undefined : desired - today;
  });
  const pressing = domains.map((domain, at) => (finite(domain.importance) ?? 1) * (gaps[at] ?? 0));
  const focus = domains
    .map((_, at) => at)
    .filter((at) => (pressing[at] as number) > 0)
    .sort((a, b) => (pressing[b] as number) - (pressing[a] as number) || a - b)
    .slice(0, MOST_FOCUS);
  const scores = domains
    .map((domain) => finite(domain.today))
    .filter((score) => score !== undefined)
    .map((score) => clamp(score, 0, 10));
  const spread = spreadOf(scores);
  return {
    lines: domains.map((domain, at) => ({
      domain,
      gap: gaps[at],
      focus: focus.includes(at) ? focus.indexOf(at) + 1 : undefined,
    })),
    mean: spread?.mean,
    minimum: spread === undefined ? undefined : scores.reduce((least, score) => Math.min(least, score), 10),
    balance: spread === undefined ? undefined : clamp(1 - spread.deviation / 5, 0, 1),
    focus: focus.map((at) => (domains[at] as LifeDomain).id),
    findings: domains
      .filter((domain) => finite(domain.today) === undefined)
      .map((domain) => finding('audit.unrated', cellOf('lifeDomains', domain, 'today'), { name: domain.name })),
  };
}
