// How figures of a measure stand in cells.

import type { Forecast } from '../../domain';
import { formatDay, message, type Language } from '../../locales';

const daysAMonth = 365.25 / 12;

export function computedHundredths(value: number | undefined): number | null {
  return value === undefined ? null : Math.round(value * 100) / 100;
}

/** From units a day to units a month. */
export function paceAMonth(pace: number | undefined): number | null {
  return computedHundredths(pace === undefined ? undefined : pace * daysAMonth);
}

/** "By 31 January 2027", "Not at this pace". */
export function forecastText({ kind, day }: Forecast, language: Language): string {
  return message(language, `forecast.${kind}`, day === undefined ? {} : { day: formatDay(language, day) });
}
