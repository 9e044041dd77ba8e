// What one entry of a calendar says, before it is written.

import type { Recurrence } from './recurrence';

export interface CalendarEvent {
  /** What it is about: together with the id it makes the entry the same in every export. */
  readonly kind: 'deadline' | 'milestone' | 'goal' | 'personal' | 'checkIn';
  /** Id of the row; '' for the check-ins, of which there is one series. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly category: string;
  /** First day, as a day number. */
  readonly day: number;
  /** Hours of the clock within the day; undefined lasts all day. */
  readonly hours: { readonly from: number; readonly to: number } | undefined;
  readonly recurrence: Recurrence | undefined;
  /** Others see that the time is taken. */
  readonly busy: boolean;
  /** Only the owner of the calendar sees what it is. */
  readonly private: boolean;
  /** A reminder in the morning of the day before. */
  readonly reminder: boolean;
}
