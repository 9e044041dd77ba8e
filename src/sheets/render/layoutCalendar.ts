// Lays a calendar out beside its table: controls, header, legend, columns and rules; what it shows follows from formulas.

import {
  LIMITS,
  type Area,
  type CellStyle,
  type ColumnData,
  type ConditionalFormatData,
  type SheetDraft,
  type ValidationData,
} from '@coachbook/workbook';
import { message, type Language, type MessageKey } from '../../locales';
import {
  BARS,
  CALENDAR_COLUMN,
  CALENDAR_HEADER,
  CALENDAR_TIER,
  CONTROL,
  CONTROL_LABEL,
  LEGEND_LABEL,
  LEGEND_SIGN,
  UNSEEN,
} from '../look/calendarLook';
import { FRAME } from '../look/sheetFrame';
import { CALENDAR_LENGTH, placesOfShape, TIER, type CalendarPlaces } from './calendarPlaces';
import { calendarRules } from './calendarRules';
import {
  controlFormulas,
  dayFormula,
  HEADER_LENGTH,
  monthFormula,
  restDayFormula,
  SCALES,
  scaleText,
  SIGNS,
  yearFormula,
} from './calendarFormulas';
import type { TableShape } from './tableShape';

/** Pixels. */
const columnWidth = 23;
const gapWidth = 10;
/** Columns a legend's sign and its words take. */
const legendStep = 5;
/** So many columns are printed at least: the legend needs them. */
const fewestPrinted = 45;

export interface CalendarParts {
  readonly columns: readonly ColumnData[];
  readonly validations: readonly ValidationData[];
  readonly rules: readonly ConditionalFormatData[];
  /** Of an empty plan. */
  readonly printed: Area;
}

/** Writes the calendar's cells; values follow in computeWorkbook. */
export function layoutCalendar(draft: SheetDraft, table: string, shape: TableShape, language: Language): CalendarParts {
  const places = placesOfShape(shape);
  writeControls(draft, table, places, language);
  writeHeader(draft, places, language);
  writeLegend(draft, places, language);
  const area = {
    top: FRAME.header,
    bottom: FRAME.body,
    left: shape.left,
    right: shape.left + shape.columns.length - 1,
  };
  return {
    columns: [
      { first: places.grid - 1, last: places.grid - 1, width: gapWidth },
      { first: places.grid, last: places.grid + CALENDAR_LENGTH - 1, width: columnWidth, style: CALENDAR_COLUMN },
    ],
    validations: validationsOf(places, language),
    rules: calendarRules(
      area,
      places,
      (key) => shape.left + shape.columns.findIndex((column) => column.key === key),
      language,
    ),
    printed: printedArea(places, shape.left, []),
  };
}

/** The printed part: the table and as much of the calendar as the plan takes, in whole months or so, all rows. */
export function printedArea({ grid }: CalendarPlaces, left: number, dates: readonly (number | undefined)[]): Area {
  const used = dates.slice(0, CALENDAR_LENGTH).filter((date) => date !== undefined).length;
  const shown = Math.min(CALENDAR_LENGTH, Math.max(fewestPrinted, Math.ceil(used / 5) * 5));
  return { top: 0, bottom: LIMITS.rows - 1, left, right: grid + shown - 1 };
}

function writeControls(draft: SheetDraft, table: string, places: CalendarPlaces, language: Language): void {
  const formulas = controlFormulas(table, places, language);
  for (const key of ['scale', 'first', 'last', 'rest'] as const) {
    draft.set(TIER.month, places[key] - 1, {
      value: message(language, `calendar.${key}` as MessageKey),
      style: CONTROL_LABEL,
    });
    draft.set(TIER.month, places[key], {
      value: null,
      formula: formulas[key],
      style: key === 'first' || key === 'last' ? { ...CONTROL, numberFormat: 'd mmm yyyy' } : CONTROL,
    });
  }
}

function writeHeader(draft: SheetDraft, places: CalendarPlaces, language: Language): void {
  for (let at = 0; at < HEADER_LENGTH; at += 1) {
    const column = places.grid + at;
    const isGrid = at < CALENDAR_LENGTH;
    draft.set(TIER.day, column, {
      value: null,
      formula: dayFormula(at, places, language),
      style: isGrid ? CALENDAR_HEADER : UNSEEN,
    });
    if (!isGrid) continue;
    draft.set(TIER.month, column, { value: null, formula: monthFormula(at, places, language), style: CALENDAR_TIER });
    draft.set(TIER.year, column, { value: null, formula: yearFormula(at, places), style: CALENDAR_TIER });
    draft.set(TIER.rest, column, { value: null, formula: restDayFormula(at, places, language), style: UNSEEN });
  }
}

function writeLegend(draft: SheetDraft, places: CalendarPlaces, language: Language): void {
  const entries: readonly (readonly [MessageKey, string | null, CellStyle])[] = [
    ['calendar.legend.done', null, { fill: BARS.done.fill }],
    ['calendar.legend.todo', null, { fill: BARS.todo.fill }],
    ['calendar.legend.critical', null, { fill: BARS.criticalTodo.fill, borders: BARS.criticalTodo.borders }],
    ['calendar.legend.baseline', null, BARS.baseline],
    ['calendar.legend.protected', null, { fill: BARS.protected.fill }],
    ['calendar.legend.personal', null, { fill: BARS.personal.fill }],
    ['calendar.legend.milestone', SIGNS.milestone, LEGEND_SIGN],
    [
      'calendar.legend.deadline',
      SIGNS.deadline,
      { ...LEGEND_SIGN, font: { ...LEGEND_SIGN.font, color: BARS.deadline.font.color } },
    ],
    [
      'calendar.legend.today',
      '│',
      { ...LEGEND_SIGN, font: { ...LEGEND_SIGN.font, color: BARS.today.borders.left.color } },
    ],
  ];
  entries.forEach(([key, sign, style], index) => {
    const column = places.grid + index * legendStep;
    draft.set(TIER.legend, column, { value: sign, style });
    draft.set(TIER.legend, column + 1, { value: message(language, key), style: LEGEND_LABEL });
  });
}

function validationsOf(places: CalendarPlaces, language: Language): readonly ValidationData[] {
  const at = (column: number): readonly Area[] => [
    { top: TIER.month, bottom: TIER.month, left: column, right: column },
  ];
  const prompt = (key: 'scale' | 'first'): { readonly title: string; readonly message: string } => ({
    title: message(language, `calendar.${key}`),
    message: message(language, `calendar.${key}.help`),
  });
  const alert = (key: MessageKey) =>
    ({ style: 'stop', title: message(language, 'alert.title'), message: message(language, key) }) as const;
  return [
    {
      areas: at(places.scale),
      rule: { kind: 'list', source: SCALES.map((scale) => scaleText(scale, language)), inCellDropDown: true },
      ignoreBlank: true,
      prompt: prompt('scale'),
      alert: alert('alert.list'),
    },
    {
      areas: at(places.first),
      rule: { kind: 'date', operator: 'greaterThanOrEqual', formula1: '36526' },
      ignoreBlank: true,
      prompt: prompt('first'),
      alert: alert('alert.day'),
    },
  ];
}
