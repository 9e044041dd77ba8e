// Days as integers, for arithmetic: 0 is 1970-01-01, a Thursday.
import type { Day } from '../model/Row';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** Days from civil: Howard Hinnant, "chrono-compatible low-level date algorithms". */
function fromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function toCivil(dayNumber: number): readonly [number, number, number] {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

const ZERO = 48;
const DASH = 45;

/** The number written in digits from..to, or NaN where something else stands there. Read by hand: this runs for every day of every table. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** The number of a day, or undefined where it is blank or no such day exists (2025-02-30, 'soon'). */
export function dayNumber(day: Day | undefined): number | undefined {
  if (day === undefined || day.length !== 10 || day.charCodeAt(4) !== DASH || day.charCodeAt(7) !== DASH)
    return undefined;
  const year = digits(day, 0, 4);
  const month = digits(day, 5, 7);
  const date = digits(day, 8, 10);
  // What is not a number compares as false.
  return year >= 0 && date >= 1 && date <= lengthOfMonth(year, month) ? fromCivil(year, month, date) : undefined;
}

/** The day with this number as `YYYY-MM-DD`, years held within 0000..9999. */
export function dayOf(number: number): Day {
  const [year, month, day] = toCivil(Math.min(2932896, Math.max(-719528, Math.round(number))));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 1 (Monday) .. 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The same date `months` later, or the last of that month where it has no such date (31 January + 1 = 28 or 29 February). */
export function addMonths(number: number, months: number): number {
  const [year, month, day] = toCivil(number);
  const total = year * 12 + month - 1 + months;
  const toYear = Math.floor(total / 12);
  const toMonth = total - toYear * 12 + 1;
  return fromCivil(toYear, toMonth, Math.min(day, lengthOfMonth(toYear, toMonth)));
}
