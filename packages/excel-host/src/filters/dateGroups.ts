// Dates as filters know them: a text in ISO 8601 that stops where it no longer matters, "2024-03" for all of March.

import { momentOf } from '../core/serialOf';

/** How long such a text is for each of Excel's specificities. */
export const specificities = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 } as const;

/** To the second: "2024-03-01T12:30:00". @param serial days as Excel counts them */
export function dateText(serial: number): string {
  return momentOf(serial).toISOString().slice(0, specificities.Second);
}

/** Excel's calendar ends with the year 9999; earlier than its first day are times alone. */
export function isDay(serial: number): boolean {
  return serial >= 1 && serial < 2_958_466;
}

/** The group of one cell: its day, or where it has a time, its second. */
export function ownGroup(serial: number): string {
  return dateText(serial).replace('T00:00:00', '');
}
