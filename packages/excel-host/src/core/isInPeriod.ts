// Whether a day lies in the stretch of time that a filter or a conditional format names.

import type { DynamicFilter } from '@coachbook/workbook';
import { modulo } from './modulo';
import { momentOf } from './serialOf';

type Period = Exclude<DynamicFilter, 'aboveAverage' | 'belowAverage'>;

/** Both days as Excel counts them; weeks begin on Sunday wherever one lives, as in Excel (ECMA-376 part 1, 18.3.2.5: on Friday 22 September this week is the 17th to the 23rd), quarters and months by their number are those of any year. */
export function isInPeriod(period: Period, day: number, today: number): boolean {
  const number = Number(period.slice(1));
  if (period.startsWith('Q')) return modulo(count.Quarter(day), 4) + 1 === number;
  if (period.startsWith('M')) return modulo(count.Month(day), 12) + 1 === number;
  switch (period) {
    case 'yesterday':
      return day === today - 1;
    case 'today':
      return day === today;
    case 'tomorrow':
      return day === today + 1;
    case 'yearToDate':
      return count.Year(day) === count.Year(today) && day <= today;
    default: {
      const [, which, unit] = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(period) ?? [];
      const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      const counted = count[unit as keyof typeof count];
      return counted(day) === counted(today) + step;
    }
  }
}

/** The running number of the stretch a day lies in. */
const count = {
  Week: (day: number): number => Math.floor((day - 1) / 7),
  Month: (day: number): number => momentOf(day).getUTCFullYear() * 12 + momentOf(day).getUTCMonth(),
  Quarter: (day: number): number => Math.floor(count.Month(day) / 3),
  Year: (day: number): number => momentOf(day).getUTCFullYear(),
};
