// Why the overall status is what it is: the goal furthest behind, or the plan.

import type { GoalLine } from '../../domain';
import { message } from '../../locales';
import type { SheetContext } from '../schema/SheetContext';
import { planNote } from './planNote';

/** One sentence without a full stop. */
export function statusReason(context: Pick<SheetContext, 'language' | 'analysis'>): string | undefined {
  const {
    language,
    analysis: { overview, goals },
  } = context;
  const { status } = overview;
  if (overview.because === 'plan') {
    const note = planNote(context);
    return note !== undefined && (status === 'late' || status === 'atRisk')
      ? message(language, 'dashboard.reason.plan', { note })
      : note;
  }
  if (overview.goals === 0) return message(language, 'dashboard.reason.nothing');
  if (status !== 'late' && status !== 'atRisk' && status !== 'stale')
    return message(language, `dashboard.reason.${status}`);
  const those = goals.lines.filter((line) => line.leaf && !line.excluded && line.status === status);
  const worst = those.reduce<GoalLine | undefined>(
    (most, line) => (most && (most.measure.behind ?? 0) >= (line.measure.behind ?? 0) ? most : line),
    undefined,
  );
  return message(language, `dashboard.reason.${status}`, {
    count: those.length,
    name: worst === undefined ? '' : worst.goal.name || worst.goal.id,
  });
}
