// Sums up an analysed engagement for a portfolio.
import type { Analysis } from '../Analysis';
import { dayNumber } from '../calendar';
import type { Engagement, Settings } from '../model';
import { isFilled } from '../model/isFilled';
import type { EngagementSummary } from './EngagementSummary';

/** Everything as of the day of the analysis. */
export function summarise(engagement: Engagement, settings: Settings, analysis: Analysis): EngagementSummary {
  const { overview, goals, indicators, gates, steps, due, strain, competences, balance, findings, today } = analysis;
  const named = (involvement: string): readonly string[] =>
    engagement.people
      .filter((person) => person.involvement === involvement && isFilled(person.name))
      .map(({ name }) => name.trim());
  const coached = named('coachee');
  const staleGoals = goals.lines.filter((line) => line.leaf && !line.excluded && line.status === 'stale').length;
  const checkIns = engagement.checkIns
    .flatMap(({ day }) => (dayNumber(day) === undefined || day === undefined || day > today ? [] : [day]))
    .sort();
  return {
    title: settings.title,
    people: coached.length > 0 ? coached : named('member'),
    coach: named('coach')[0],
    variant: settings.variant,
    step: steps.current,
    asked: gates.find((gate) => gate.from === steps.current)?.reasons.length ?? 0,
    status: overview.status,
    progress: overview.progress,
    performance: overview.performance,
    goals: overview.goals,
    goalsAchieved: overview.goalsAchieved,
    nextDeadline: overview.nextDeadline?.day,
    nextDeadlineOf: overview.nextDeadline?.name,
    overdue: due.now.filter((item) => item.overdue).length,
    stale: staleGoals + indicators.lines.filter(({ measure }) => measure.status === 'stale').length,
    lastCheckIn: checkIns.at(-1),
    fit: competences.fit,
    balance: balance.balance,
    lowestBalance: balance.minimum,
    strained: strain.filter(({ beyond }) => beyond).length,
    errors: findings.filter((one) => one.severity === 'error' && one.accepted === undefined).length,
  };
}
