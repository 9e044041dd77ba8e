// How far the plan is, against how far it was to be.

import { message } from '../../locales';
import type { SheetContext } from '../schema/SheetContext';

/** Undefined without a plan. */
export function planNote({
  language,
  analysis: {
    plan: { earned },
  },
}: Pick<SheetContext, 'language' | 'analysis'>): string | undefined {
  if (earned.total === 0) return undefined;
  const percent = (sum: number): number => Math.round((sum / earned.total) * 100);
  return message(language, 'dashboard.plan', { earned: percent(earned.earned), planned: percent(earned.planned) });
}
