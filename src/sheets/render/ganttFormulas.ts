// The formulas of a Gantt chart: its controls, its header and the signs in its rows. They follow the table and the settings without the add-in.

import { cellAddress, columnName } from '@coachbook/workbook';
import { message, type Language, textKey } from '../../locales';
import { columnReference } from '../schema/references';
import { GANTT_KIND } from '../schema/GanttDefinition';
import { GANTT_MARGIN, LONGEST, type Scale } from './ganttDates';
import { GANTT_LENGTH, TIER, type GanttPlaces } from './ganttPlaces';

export const SCALES: readonly Scale[] = ['day', 'week', 'month'];

export function scaleText(scale: Scale, language: Language): string {
  return message(language, `gantt.scale.${scale}`);
}

/** Names of the months from January on, short enough for one column. */
export function monthNames(language: Language): readonly string[] {
  return message(language, 'gantt.months').split(' ');
}

/** Widest name of a month; shorter ones are padded so that MID finds them. */
const nameWidth = 4;

export const SIGNS = { milestone: '◆', deadline: '⚑' } as const;

interface ControlFormulas {
  readonly first: string;
  readonly last: string;
  readonly scale: string;
  readonly rest: string;
}

/** What the controls hold until a person types something else there. `table` is the Gantt chart's table in Excel. */
export function controlFormulas(table: string, places: GanttPlaces, language: Language): ControlFormulas {
  const of = (key: string): string => columnReference(table, message(language, textKey('computed.timeline', key)));
  const blank = `COUNT(${of('start')})=0`;
  const days = `${control(places.last)}-${control(places.first)}`;
  const [day, week, month] = SCALES.map((scale) => `"${scaleText(scale, language)}"`) as [string, string, string];
  return {
    first: `=IF(${blank},"",MIN(${of('start')},${of('baselineStart')}))`,
    last: `=IF(${blank},"",MAX(${of('start')},${of('finish')},${of('deadline')},${of('baselineFinish')})+${GANTT_MARGIN})`,
    scale: `=IF(${blank},${week},IF(${days}<=${LONGEST.day},${day},IF(${days}<=${LONGEST.week},${week},${month})))`,
    rest: restFormula(language),
  };
}

/** One digit a day from the settings, 1 = rest. Where a day says neither yes nor no, Saturday and Sunday are free. */
function restFormula(language: Language): string {
  const [value, label] = [
    columnReference('Settings', message(language, 'column.record.value')),
    columnReference('Settings', message(language, 'column.record.label')),
  ];
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const digits = names
    .map((name, index) => {
      const set = `IFERROR(INDEX(${value},MATCH("${message(language, `setting.${name}`)}",${label},0)),"")`;
      return index < 5
        ? `IF(${set}="${message(language, 'choice.flag.no')}",1,0)`
        : `IF(${set}="${message(language, 'choice.flag.yes')}",0,1)`;
    })
    .join('&');
  return `=SUBSTITUTE(${digits},"1111111","0000011")`;
}

function control(column: number): string {
  return cellAddress(TIER.month, column, true);
}

/** The first day of the `at`-th column (0 is the first). */
export function dayFormula(at: number, places: GanttPlaces, language: Language): string {
  const scale = control(places.scale);
  const [day, , month] = SCALES.map((each) => `"${scaleText(each, language)}"`) as [string, string, string];
  if (at === 0) {
    const first = control(places.first);
    return `=IF(ISNUMBER(${first}),${first}-IF(${scale}=${day},0,IF(${scale}=${month},DAY(${first})-1,WEEKDAY(${first},2)-1)),"")`;
  }
  const before = cellAddress(TIER.day, places.grid + at - 1);
  return `=IF(${before}="","",IF(${before}>=${control(places.last)},"",IF(${scale}=${month},DATE(YEAR(${before}),MONTH(${before})+1,1),${before}+IF(${scale}=${day},1,7))))`;
}

/** The month's name over its first column. */
export function monthFormula(at: number, places: GanttPlaces, language: Language): string {
  const day = cellAddress(TIER.day, places.grid + at);
  const names = monthNames(language)
    .map((name) => name.padEnd(nameWidth))
    .join('');
  const name = `TRIM(MID("${names}",${nameWidth}*MONTH(${day})-${nameWidth - 1},${nameWidth}))`;
  return first(at, places, 'MONTH', name);
}

/** The year over its first column, as text so that it is never shown as ###. */
export function yearFormula(at: number, places: GanttPlaces): string {
  return first(at, places, 'YEAR', `YEAR(${cellAddress(TIER.day, places.grid + at)})&""`);
}

function first(at: number, places: GanttPlaces, part: string, text: string): string {
  const day = cellAddress(TIER.day, places.grid + at);
  if (at === 0) return `=IF(${day}="","",${text})`;
  const before = cellAddress(TIER.day, places.grid + at - 1);
  return `=IF(${day}="","",IF(${part}(${day})=${part}(${before}),"",${text}))`;
}

/** 1 over a day on which nobody works; 0 everywhere else, and in longer columns. */
export function restDayFormula(at: number, places: GanttPlaces, language: Language): string {
  const day = cellAddress(TIER.day, places.grid + at);
  const holidays = columnReference('Holidays', message(language, 'column.holidays.day'));
  return `=IF(${control(places.scale)}="${scaleText('day', language)}",IF(${day}="",0,IF(MID(${control(places.rest)},WEEKDAY(${day},2),1)="1",1,IF(COUNTIF(${holidays},${day})>0,1,0))),0)`;
}

/** The sign in a row's cell: its milestone, else its deadline. `column` gives the sheet column of a column of the table. */
export function signFormula(
  row: number,
  at: number,
  places: GanttPlaces,
  column: (key: 'start' | 'kind' | 'deadline') => number,
): string {
  const cell = (key: 'start' | 'kind' | 'deadline'): string => `$${cellAddress(row, column(key))}`;
  const [from, to] = [at, at + 1].map((each) => `${columnName(places.grid + each)}$${TIER.day + 1}`) as [
    string,
    string,
  ];
  const within = (day: string): string => `${day}>=${from},${day}<${to}`;
  return `=IF(AND(${cell('kind')}=${GANTT_KIND.milestone},${within(cell('start'))}),"${SIGNS.milestone}",IF(AND(${within(cell('deadline'))}),"${SIGNS.deadline}",""))`;
}

/** Columns of the header; one more than the grid has, because each column ends where the next one begins. */
export const HEADER_LENGTH = GANTT_LENGTH + 1;
