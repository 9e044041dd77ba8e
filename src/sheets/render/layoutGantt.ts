// Lays a Gantt chart out beside its table: controls, header, legend, columns and rules; what it shows follows from formulas.

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
  GANTT_COLUMN,
  GANTT_HEADER,
  GANTT_TIER,
  CONTROL,
  CONTROL_LABEL,
  LEGEND_LABEL,
  LEGEND_SIGN,
  UNSEEN,
} from '../theme/ganttStyles';
import { FRAME } from '../theme/sheetFrame';
import { GANTT_LENGTH, placesOfShape, TIER, type GanttPlaces } from './ganttPlaces';
import { ganttRules } from './ganttRules';
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
} from './ganttFormulas';
import type { TableShape } from './tableShape';

/** Pixels. */
const columnWidth = 23;
const gapWidth = 10;
/** Columns a legend's sign and its words take. */
const legendStep = 5;
/** So many columns are printed at least: the legend needs them. */
const fewestPrinted = 45;

export interface GanttParts {
  readonly columns: readonly ColumnData[];
  readonly validations: readonly ValidationData[];
  readonly rules: readonly ConditionalFormatData[];
  /** Of an empty plan. */
  readonly printed: Area;
}

/** Writes the Gantt chart's cells; values follow in computeWorkbook. */
export function layoutGantt(draft: SheetDraft, table: string, shape: TableShape, language: Language): GanttParts {
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
      { first: places.grid, last: places.grid + GANTT_LENGTH - 1, width: columnWidth, style: GANTT_COLUMN },
    ],
    validations: validationsOf(places, language),
    rules: ganttRules(
      area,
      places,
      (key) => shape.left + shape.columns.findIndex((column) => column.key === key),
      language,
    ),
    printed: printedArea(places, shape.left, []),
  };
}

/** The printed part: the table and as much of the Gantt chart as the plan takes, in whole months or so, all rows. */
export function printedArea({ grid }: GanttPlaces, left: number, dates: readonly (number | undefined)[]): Area {
  const used = dates.slice(0, GANTT_LENGTH).filter((date) => date !== undefined).length;
  const shown = Math.min(GANTT_LENGTH, Math.max(fewestPrinted, Math.ceil(used / 5) * 5));
  return { top: 0, bottom: LIMITS.rows - 1, left, right: grid + shown - 1 };
}

function writeControls(draft: SheetDraft, table: string, places: GanttPlaces, language: Language): void {
  const formulas = controlFormulas(table, places, language);
  for (const key of ['scale', 'first', 'last', 'rest'] as const) {
    draft.set(TIER.month, places[key] - 1, {
      value: message(language, `gantt.${key}`),
      style: CONTROL_LABEL,
    });
    draft.set(TIER.month, places[key], {
      value: null,
      formula: formulas[key],
      style: key === 'first' || key === 'last' ? { ...CONTROL, numberFormat: 'd mmm yyyy' } : CONTROL,
    });
  }
}

function writeHeader(draft: SheetDraft, places: GanttPlaces, language: Language): void {
  for (let at = 0; at < HEADER_LENGTH; at += 1) {
    const column = places.grid + at;
    const isGrid = at < GANTT_LENGTH;
    draft.set(TIER.day, column, {
      value: null,
      formula: dayFormula(at, places, language),
      style: isGrid ? GANTT_HEADER : UNSEEN,
    });
    if (!isGrid) continue;
    draft.set(TIER.month, column, { value: null, formula: monthFormula(at, places, language), style: GANTT_TIER });
    draft.set(TIER.year, column, { value: null, formula: yearFormula(at, places), style: GANTT_TIER });
    draft.set(TIER.rest, column, { value: null, formula: restDayFormula(at, places, language), style: UNSEEN });
  }
}

function writeLegend(draft: SheetDraft, places: GanttPlaces, language: Language): void {
  const entries: readonly (readonly [MessageKey, string | null, CellStyle])[] = [
    ['gantt.legend.done', null, { fill: BARS.done.fill }],
    ['gantt.legend.todo', null, { fill: BARS.todo.fill }],
    ['gantt.legend.critical', null, { fill: BARS.criticalTodo.fill, borders: BARS.criticalTodo.borders }],
    ['gantt.legend.baseline', null, BARS.baseline],
    ['gantt.legend.protected', null, { fill: BARS.protected.fill }],
    ['gantt.legend.personal', null, { fill: BARS.personal.fill }],
    ['gantt.legend.milestone', SIGNS.milestone, LEGEND_SIGN],
    [
      'gantt.legend.deadline',
      SIGNS.deadline,
      { ...LEGEND_SIGN, font: { ...LEGEND_SIGN.font, color: BARS.deadline.font.color } },
    ],
    [
      'gantt.legend.today',
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

function validationsOf(places: GanttPlaces, language: Language): readonly ValidationData[] {
  const at = (column: number): readonly Area[] => [
    { top: TIER.month, bottom: TIER.month, left: column, right: column },
  ];
  const prompt = (key: 'scale' | 'first'): { readonly title: string; readonly message: string } => ({
    title: message(language, `gantt.${key}`),
    message: message(language, `gantt.${key}.help`),
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
