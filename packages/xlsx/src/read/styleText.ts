// Texts of looks: each is copied with every look that has it, so one is no longer than Excel lets it be.

import { LIMITS } from '@coachbook/workbook';
import type { LossList } from '../losses/Loss';

/** A name or a code as it stands; undefined where there is none, and where it is too long, which is told under `what`. */
export function styleText(
  text: string | undefined,
  what: string,
  losses: LossList,
  sheet?: string,
): string | undefined {
  if (text === undefined || text.length <= LIMITS.styleText) return text;
  losses.add('cellFormatting', sheet, what);
  return undefined;
}
