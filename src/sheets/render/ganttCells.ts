// Every formula cell of a Gantt chart outside its rows, with the value it has for a plan: laid out once, and kept up in files.

import type { CellValue } from '@coachbook/workbook';
import type { Settings } from '../../domain';
import type { Language } from '../../locales';
import { ganttDates, monthOfSerial, restMask, scaleFor, weekdayOfSerial, type Reach, type Scale } from './ganttDates';
import {
  controlFormulas,
  dayFormula,
  HEADER_LENGTH,
  monthFormula,
  monthNames,
  restDayFormula,
  SCALES,
  scaleText,
  yearFormula,
} from './ganttFormulas';
import { GANTT_LENGTH, TIER, type GanttPlaces } from './ganttPlaces';

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

interface GanttState {
  readonly cells: readonly FormulaCell[];
  /** First day of each column; blank from the end of the Gantt chart on. */
  readonly dates: readonly (number | undefined)[];
}

interface GanttContext {
  /** Excel's name of the table. */
  readonly table: string;
  readonly places: GanttPlaces;
  readonly language: Language;
  readonly settings: Settings;
  /** Serial numbers of the days nobody works. */
  readonly holidays: ReadonlySet<number>;
}

/** What a control holds: the result of our formula, unless a person typed something of their own. */
type HeldValue = (column: number, formula: string, value: CellValue) => CellValue;

/** The Gantt chart of a plan that reaches from and to those days; undefined where nothing is planned. */
export function ganttState(
  reach: Reach | undefined,
  { table, places, language, settings, holidays }: GanttContext,
  held: HeldValue,
): GanttState {
  const formulas = controlFormulas(table, places, language);
  const wanted = (['first', 'last', 'scale', 'rest'] as const).map((key): FormulaCell => {
    const value = {
      first: reach?.first ?? '',
      last: reach?.last ?? '',
      scale: '',
      rest: restMask(settings.workingWeek),
    }[key];
    return { row: TIER.month, column: places[key], formula: formulas[key], value };
  });
  const [first, last, , rest] = wanted.map(({ column, formula, value }) => held(column, formula, value)) as [
    CellValue,
    CellValue,
    CellValue,
    CellValue,
  ];
  const shown = typeof first === 'number' ? { first, last: typeof last === 'number' ? last : Infinity } : undefined;
  const automatic = scaleText(scaleFor(reach && shown), language);
  const chosen = held(places.scale, formulas.scale, automatic);
  const scale: Scale = SCALES.find((each) => scaleText(each, language) === chosen) ?? 'week';
  const dates = ganttDates(shown, scale);
  const header = Array.from({ length: HEADER_LENGTH }, (_, at): readonly FormulaCell[] => {
    const [date, before] = [dates[at], dates[at - 1]];
    const column = places.grid + at;
    const day: FormulaCell = { row: TIER.day, column, formula: dayFormula(at, places, language), value: date ?? '' };
    if (at === GANTT_LENGTH) return [day];
    const [own, previous] = [
      date === undefined ? undefined : monthOfSerial(date),
      before === undefined ? undefined : monthOfSerial(before),
    ];
    const free =
      scale === 'day' &&
      date !== undefined &&
      (String(rest).charAt(weekdayOfSerial(date) - 1) === '1' || holidays.has(date));
    return [
      day,
      {
        row: TIER.month,
        column,
        formula: monthFormula(at, places, language),
        value: own && own.month !== previous?.month ? (monthNames(language)[own.month] ?? '') : '',
      },
      {
        row: TIER.year,
        column,
        formula: yearFormula(at, places),
        value: own && own.year !== previous?.year ? String(own.year) : '',
      },
      { row: TIER.rest, column, formula: restDayFormula(at, places, language), value: free ? 1 : 0 },
    ];
  });
  return {
    cells: [
      ...wanted.map((cell) => (cell.column === places.scale ? { ...cell, value: automatic } : cell)),
      ...header.flat(),
    ],
    dates,
  };
}
