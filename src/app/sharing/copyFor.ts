// A copy of an engagement for somebody: a new workbook that never held what it leaves out.

import type { WorkbookData } from '@coachbook/workbook';
import { keepDates, leaveOut, LEFT_OUT_FOR, sharedDates, type Audience, type Day, type Part } from '../../domain';
import { message, type Language } from '../../locales';
import { drawWorkbook } from '../drawWorkbook';
import type { Recomputed } from '../recompute';
import { applyBranding, type Brand } from '../templates';
import { datesPart } from './datesGiven';

/**
 * Drawn anew from the engagement that was read, so that nothing hidden, forgotten or remembered by a program travels with it: sheets that are not ours, notes, properties,
 * chart caches. `parts` = what to leave out, as usual for the audience unless told otherwise; `brand` = colour and logo, which say nothing of anybody. Source: docs/method.md, "Sharing".
 */
export function copyFor(
  audience: Audience,
  { engagement, settings }: Pick<Recomputed, 'engagement' | 'settings'>,
  today: Day,
  parts: readonly Part[] = LEFT_OUT_FOR[audience],
  brand: Brand = {},
): WorkbookData {
  const leftOut = [...new Set([...settings.leftOut, ...parts])];
  // Dates are what a timeline is for: they stay, even where they depend on what does not.
  const dated = leftOut.includes('daysOff') ? keepDates(engagement, settings, today) : engagement;
  // Why somebody is away is nobody's but their own, whatever else one chooses to share.
  const shared =
    audience === 'coachee' ? dated : { ...dated, daysOff: dated.daysOff.map((row) => ({ ...row, note: undefined })) };
  const whole = drawWorkbook(
    { engagement: leaveOut(shared, leftOut), settings: { ...settings, copyFor: audience, leftOut } },
    today,
  );
  const drawn = leftOut.includes('daysOff')
    ? { ...whole, customXmlParts: [...whole.customXmlParts, datesPart(sharedDates(shared))] }
    : whole;
  const language = settings.language as Language;
  // Whoever is not in the work itself is shown where it stands, not how the workbook is set up.
  const dashboard = drawn.sheets.find(({ name }) => name === message(language, 'sheet.dashboard.name'))?.name;
  return applyBranding(
    audience === 'sponsor' && dashboard !== undefined ? { ...drawn, activeSheet: dashboard } : drawn,
    brand,
    message(language, 'template.logo'),
  );
}
