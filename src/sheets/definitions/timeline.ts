// Step 6, Timeline: both plans on one calendar, grouped by goal, as a Gantt chart in cells.

import type { PartOf } from '../../locales';
import { folded as foldedAway } from '../schema/columns';
import type { ColumnDefinition, ColumnFormat } from '../schema/ColumnDefinition';
import type { OutputRow } from '../schema/SheetDefinition';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';
import { timelineRows } from './timelineRows';

const column = (key: PartOf<'computed.timeline'>, width: number, format: ColumnFormat): ColumnDefinition<OutputRow> =>
  outputColumn('timeline', key, width, format);
/** What only the rules of the calendar read. */
const folded = (key: PartOf<'computed.timeline'>, width: number, format: ColumnFormat): ColumnDefinition<OutputRow> =>
  foldedAway(column(key, width, format));

export const timelineSheet = sheetOf('timeline', {
  step: 6,
  tables: [
    {
      kind: 'output',
      name: 'Timeline',
      caption: 'table.timeline',
      left: 0,
      levelColumn: 'level',
      rows: timelineRows,
      columns: [
        column('id', 44, 'id'),
        column('action', 290, 'text'),
        column('owner', 112, 'text'),
        column('start', 86, 'day'),
        column('finish', 86, 'day'),
        column('slack', 58, 'integer'),
        column('status', 124, 'status'),
        folded('level', 60, 'integer'),
        folded('kind', 90, 'integer'),
        folded('progress', 95, 'percent'),
        folded('doneUntil', 90, 'day'),
        folded('deadline', 90, 'day'),
        folded('baselineStart', 90, 'day'),
        folded('baselineFinish', 90, 'day'),
        folded('rhythm', 90, 'integer'),
        folded('weekdays', 90, 'text'),
      ],
    },
  ],
  gantt: { table: 'Timeline' },
  // No more: beside the pane, the calendar has to be reachable on a small screen.
  frozenColumns: 2,
  rules: (_language, areaOf) => [
    {
      areas: [areaOf('Timeline', 'slack').area],
      stopIfTrue: false,
      rule: {
        kind: 'cellValue',
        operator: 'lessThan',
        formula1: '0',
        style: { font: { color: 'B3261E', bold: true } },
      },
    },
  ],
  result: 'projectPlan',
  print: {
    orientation: 'landscape',
    paper: 'A3',
    titleRows: { first: 1, last: 4 },
    titleColumns: { first: 0, last: 6 },
  },
});
