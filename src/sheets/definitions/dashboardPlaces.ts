// Where things stand on the dashboard: zero-based rows and columns of a ground of narrow columns, 1200 pixels wide: with row headings and a scroll bar, a screen of 1280.

import { FRAME } from '../theme/sheetFrame';

const label = FRAME.header + 4;
const charts = label + 4;
const chartRows = 11;

export const LAYOUT = {
  columns: 12,
  /** Pixels. */
  width: 100,
  status: FRAME.header,
  /** Column in which the reason begins. */
  reason: 2,
  mission: FRAME.header + 1,
  label,
  value: label + 1,
  note: label + 2,
  charts,
  chartRows,
  attention: charts + chartRows,
} as const;
