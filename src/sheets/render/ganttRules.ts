// The bars of a Gantt chart: conditional formats written once over the whole grid, relative to the row's columns and the column's first day.

import {
  cellAddress,
  LIMITS,
  type Area,
  type ConditionalFormatData,
  type DifferentialStyle,
} from '@coachbook/workbook';
import { message, type Language } from '../../locales';
import { BARS } from '../theme/ganttStyles';
import { FRAME } from '../theme/sheetFrame';
import { COLORS } from '../theme/styles';
import { GANTT_KIND as KIND, RHYTHM, type GanttColumn } from '../schema/GanttDefinition';
import { GANTT_LENGTH, TIER, type GanttPlaces } from './ganttPlaces';

/** Far beyond every Gantt chart: what repeats without an end. */
const never = 2_958_465;

/**
 * The rules of the grid, the header and the rows' ground, the most telling first: Excel lays them over one another, but other programs show a cell by
 * the first one only. So each bar carries its whole look.
 */
export function ganttRules(
  table: Area,
  places: GanttPlaces,
  column: (key: GanttColumn) => number,
  language: Language,
): readonly ConditionalFormatData[] {
  const body = { top: FRAME.body, bottom: LIMITS.rows - 1 };
  const grid = { ...body, left: places.grid, right: places.grid + GANTT_LENGTH - 1 };
  const cell = (key: GanttColumn): string => `$${cellAddress(FRAME.body, column(key))}`;
  const tier = (row: number, at = 0): string => cellAddress(row, places.grid + at).replace(/\d+$/, '$$$&');
  const [from, to] = [tier(TIER.day), tier(TIER.day, 1)];
  const kind = (...conditions: readonly string[]): string => `=AND(${cell('kind')}=${conditions.join(',')})`;
  const reaches = (start: GanttColumn, finish: GanttColumn): string =>
    `${cell(start)}<${to},${cell(finish)}>=${from},${cell(finish)}>0`;
  const critical = `ISNUMBER(${cell('slack')}),${cell('slack')}<=0`;
  const work = String(KIND.work);
  const over = (area: Area, formula: string, style: DifferentialStyle): ConditionalFormatData => ({
    areas: [area],
    stopIfTrue: false,
    rule: { kind: 'custom', formula, style },
  });
  const scale = cellAddress(TIER.month, places.scale, true);
  const month = `"${message(language, 'gantt.scale.month')}"`;
  const isToday = `TODAY()>=${from},TODAY()<${to}`;
  const header = { ...grid, top: TIER.day, bottom: TIER.day };
  return [
    over(grid, kind(work, critical, reaches('start', 'doneUntil')), BARS.criticalDone),
    over(grid, kind(work, critical, reaches('start', 'finish')), BARS.criticalTodo),
    over(grid, kind(work, reaches('start', 'doneUntil')), BARS.done),
    over(grid, kind(work, reaches('start', 'finish')), BARS.todo),
    over(grid, kind(String(KIND.group), reaches('start', 'finish')), BARS.group),
    over(grid, occursFormula(KIND.protected, cell, from, to), BARS.protected),
    over(grid, occursFormula(KIND.personal, cell, from, to), BARS.personal),
    over(grid, `=AND(${cell('deadline')}>=${from},${cell('deadline')}<${to},${cell('deadline')}>0)`, BARS.deadline),
    over(grid, `=AND(${reaches('baselineStart', 'baselineFinish')})`, BARS.baseline),
    over(grid, `=AND(${isToday},${cell('kind')}=${KIND.group})`, {
      ...BARS.groupRow,
      borders: { ...BARS.today.borders, ...BARS.groupRow.borders },
    }),
    over(grid, `=AND(${isToday})`, BARS.today),
    over({ ...grid, top: TIER.year, bottom: TIER.month }, `=AND(${isToday})`, BARS.todayAbove),
    over(grid, `=${tier(TIER.rest)}=1`, BARS.rest),
    over(grid, `=AND(${cell('kind')}=${KIND.group},${from}<>"")`, BARS.groupRow),
    over(grid, `=IF(${scale}=${month},${tier(TIER.year)},${tier(TIER.month)})<>""`, BARS.boundary),
    over({ ...body, left: table.left, right: places.grid - 1 }, `=${cell('kind')}=${KIND.group}`, {
      ...BARS.groupRow,
      font: { bold: true, color: COLORS.accentDark },
    }),
    over(grid, `=AND(${cell('kind')}>0,${from}<>"")`, BARS.row),
    // Days of the month say nothing where a column is a month.
    over(header, `=AND(${scale}=${month},${from}<>"")`, { ...BARS.header, numberFormat: ';;;' }),
    over(header, `=${from}<>""`, BARS.header),
  ];
}

/** Whether something that repeats falls into the column's days. Months are tested by the same date in the month of the column's last day and in the one before. */
function occursFormula(kind: number, cell: (key: GanttColumn) => string, from: string, to: string): string {
  const [start, finish, rhythm] = [cell('start'), cell('finish'), cell('rhythm')];
  const months = `(YEAR(${to}-1)-YEAR(${start}))*12+MONTH(${to}-1)-MONTH(${start})`;
  const monthly = `OR(AND(EDATE(${start},${months})>=${from},EDATE(${start},${months})<${to}),EDATE(${start},${months}-1)>=${from})`;
  const inWeek = `MOD(${from}-WEEKDAY(${from},2)-${start}+WEEKDAY(${start},2),${rhythm})=0`;
  const onDay = `IF(${to}-${from}>1,TRUE,ISNUMBER(FIND(WEEKDAY(${from},2),${cell('weekdays')})))`;
  const weekly = `IF(${to}-${from}>7,TRUE,AND(${inWeek},${onDay}))`;
  const bounds = `${start}<${to},IF(${finish}>0,${finish},${never})>=${from}`;
  return `=IF(${cell('kind')}<>${kind},FALSE,IF(AND(${start}>0,${bounds}),IF(${rhythm}=${RHYTHM.daily},TRUE,IF(${rhythm}=${RHYTHM.monthly},${monthly},${weekly})),FALSE))`;
}
