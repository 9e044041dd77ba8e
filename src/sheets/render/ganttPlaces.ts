// Where the parts of a Gantt chart lie: its two controls above the table, its header and its grid to the right.

import { FRAME } from '../theme/sheetFrame';
import type { TableShape } from './tableShape';

/** Three years of weeks, and some. */
export const GANTT_LENGTH = 160;

/** Zero-based rows of the header, above the table's body: rest days (unseen), legend, years, months, and the first day of each column. */
export const TIER = {
  rest: FRAME.title,
  legend: FRAME.question,
  year: FRAME.guidance,
  month: FRAME.links,
  day: FRAME.header,
} as const;

export interface GanttPlaces {
  /** Zero-based sheet columns: the first of the grid, and those of the controls' cells in the row of links. A label stands left of each control. */
  readonly grid: number;
  readonly scale: number;
  readonly first: number;
  readonly last: number;
  readonly rest: number;
}

/** Beside a table that begins at `left` and is `width` columns wide; a narrow column lies between. */
export function ganttPlaces(left: number, width: number): GanttPlaces {
  return { grid: left + width + 1, scale: left + 4, first: left + 6, last: left + 8, rest: left + 10 };
}

export function placesOfShape({ left, columns }: TableShape): GanttPlaces {
  return ganttPlaces(left, columns.length);
}
