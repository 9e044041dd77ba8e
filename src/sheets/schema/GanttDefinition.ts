// A calendar of days, weeks or months drawn beside a computed table: what the table has to hold for it.

/**
 * The columns a calendar draws its rows from, by key; the table declares them under these keys.
 * `start` and `finish` bound a row's bar, `doneUntil` its darker part; `deadline`, `baselineStart` and `baselineFinish` are days; `slack` is in working days;
 * `rhythm` is the number of days between two occurrences of something that repeats, `weekdays` the days of the week it falls on ("36").
 */
export const GANTT_COLUMNS = [
  'start',
  'finish',
  'slack',
  'kind',
  'doneUntil',
  'deadline',
  'baselineStart',
  'baselineFinish',
  'rhythm',
  'weekdays',
] as const;

export type GanttColumn = (typeof GANTT_COLUMNS)[number];

/** What a row of the table is, as the number in its `kind` column: numbers, because rules compare them for every cell of the calendar. */
export const GANTT_KIND = { group: 1, work: 2, milestone: 3, personal: 4, protected: 5 } as const;

/** `monthly` is no number of days; the rules know this one. */
export const RHYTHM = { daily: 1, weekly: 7, fortnightly: 14, monthly: 31 } as const;

export interface GanttDefinition {
  /** Name of the computed table it stands beside. */
  readonly table: string;
}
