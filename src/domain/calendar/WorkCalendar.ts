// Which days are worked, counted without walking through them.
import type { WorkingWeek } from '../model/Settings';

/** Days nobody works from..to, both included, as day numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Day 4 is 1970-01-05, a Monday. */
const A_MONDAY = 4;

/** Spans in order, none touching another. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.filter((span) => span.from <= span.to).sort((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && span.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}

/** How many items of a non-decreasing list are at most `limit`. */
function countUpTo(list: Float64Array, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A calendar that numbers its working days: `indexOf(day)` counts the working days before a day (from a fixed Monday, negative before it), `dayAt(index)` is its
 * inverse. Both take logarithmic time in the number of spans, whatever the distance. A week without a working day counts as Monday to Friday.
 */
export class WorkCalendar {
  private readonly perWeek: number;
  /** Working weekdays (0 = Monday), and how many come before each weekday. */
  private readonly weekdays: readonly number[];
  private readonly before: readonly number[];
  private readonly spans: readonly Span[];
  private readonly starts: Float64Array;
  /** Working-day index at which each span starts. */
  private readonly startIndexes: Float64Array;
  /** Weekly working days taken away by all spans before each, with the total at the end. */
  private readonly taken: Float64Array;

  constructor(week: WorkingWeek, off: readonly Span[]) {
    const worked = week.some((day) => day) ? week : [true, true, true, true, true, false, false];
    this.weekdays = [0, 1, 2, 3, 4, 5, 6].filter((day) => worked[day]);
    this.perWeek = this.weekdays.length;
    this.before = [0, 1, 2, 3, 4, 5, 6].map((day) => this.weekdays.filter((other) => other < day).length);
    this.spans = mergeSpans(off);
    this.starts = Float64Array.from(this.spans, (span) => span.from);
    this.startIndexes = new Float64Array(this.spans.length);
    this.taken = new Float64Array(this.spans.length + 1);
    this.spans.forEach((span, at) => {
      const taken = this.taken[at] as number;
      this.startIndexes[at] = this.weekIndexOf(span.from) - taken;
      this.taken[at + 1] = taken + this.weekIndexOf(span.to + 1) - this.weekIndexOf(span.from);
    });
  }

  private weekIndexOf(day: number): number {
    const week = Math.floor((day - A_MONDAY) / 7);
    return week * this.perWeek + (this.before[day - A_MONDAY - week * 7] as number);
  }

  /** Working days before `day`. */
  indexOf(day: number): number {
    const begun = countUpTo(this.starts, day - 1);
    const index = this.weekIndexOf(day) - (this.taken[begun] as number);
    const span = this.spans[begun - 1];
    return span !== undefined && span.to >= day ? index + this.weekIndexOf(span.to + 1) - this.weekIndexOf(day) : index;
  }

  /** The working day with this index. */
  dayAt(index: number): number {
    const inWeeks = index + (this.taken[countUpTo(this.startIndexes, index)] as number);
    const week = Math.floor(inWeeks / this.perWeek);
    return A_MONDAY + week * 7 + (this.weekdays[inWeeks - week * this.perWeek] as number);
  }

  /** Whether `day` is worked. */
  isWorking(day: number): boolean {
    return this.indexOf(day + 1) > this.indexOf(day);
  }

  /**
   * The day `days` working days after `day` (before it where negative); 0 is the day itself, worked or not. Agrees with Excel's WORKDAY.INTL.
   */
  workday(day: number, days: number): number {
    if (days === 0) return day;
    return this.dayAt(days > 0 ? this.indexOf(day + 1) + days - 1 : this.indexOf(day) + days);
  }

  /** Working days from..to, both included; negative where `to` lies before `from`. Agrees with Excel's NETWORKDAYS.INTL. */
  networkdays(from: number, to: number): number {
    const last = Math.max(from, to);
    const first = Math.min(from, to);
    const count = this.indexOf(last + 1) - this.indexOf(first);
    return count === 0 || from <= to ? count : -count;
  }
}
