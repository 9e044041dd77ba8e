// Rows a table's filters let through, and hiding the others.

import type { CellValue, DynamicFilter, FilterData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { isAmongFirst } from '../core/isAmongFirst';
import { serialOf } from '../core/serialOf';
import { numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { cellView } from '../formatting/cellView';
import { ConditionalFormatting } from '../formatting/ConditionalFormatting';
import { dateText, isDay } from './dateGroups';
import { isInPeriod } from '../core/isInPeriod';
import { bodyOf, type FoundTable } from '../tables/tableOperations';

/** Hides and shows the sheet rows of a table's body by its filters. */
export function applyFilters(core: Core, { sheet, entry }: FoundTable): void {
  const current = sheet.parts.tables.find((each) => each.id === entry.id) ?? entry;
  const body = bodyOf(current.data);
  hideRows(core, sheet, body, current.data.filters);
}

/** Columns of the filters count from the area's left edge. */
export function hideRows(
  core: Core,
  sheet: SheetState,
  body: { readonly top: number; readonly bottom: number; readonly left: number },
  filters: readonly FilterData[],
): void {
  core.settleValues();
  const looks = new ConditionalFormatting(core);
  const tests = filters.map((filter) => [testOf(core, sheet, body, filter, looks), body.left + filter.column] as const);
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hide = !tests.every(([passes, column]) => passes(row, column));
    const { hidden, ...props } = sheet.rows.get(row)?.props ?? {};
    if ((hidden === true) !== hide) core.document.writeRow(sheet, row, hide ? { ...props, hidden: true } : props);
  }
}

type Test = (row: number, column: number) => boolean;

/** Whether a cell of that column passes; what depends on the whole column is found once. */
export function testOf(
  core: Core,
  sheet: SheetState,
  body: { readonly top: number; readonly bottom: number; readonly left: number },
  filter: FilterData,
  looks = new ConditionalFormatting(core),
): Test {
  const { values, dates, blanks, custom, top, dynamic, color, icon } = filter;
  const valueOf = (row: number, column: number): CellValue => core.valueAt(sheet, row, column);
  if (values || dates || blanks !== undefined) {
    const wanted = new Set(values?.map((value) => value.toUpperCase()));
    // Of few lengths, however many there are.
    const [wantedDates, lengths] = [new Set(dates), new Set(dates?.map(({ length }) => length))];
    return (row, column) => {
      const text = textAt(core, sheet, row, column);
      if (text === '') return blanks === true;
      const value = dates && valueOf(row, column);
      if (wanted.has(text.toUpperCase())) return true;
      const date = typeof value === 'number' && isDay(value) ? dateText(value) : undefined;
      return date !== undefined && [...lengths].some((length) => wantedDates.has(date.slice(0, length)));
    };
  }
  if (custom) {
    return (row, column) => {
      const checks = custom.criteria.map(({ operator, value }) =>
        compare(valueOf(row, column), textAt(core, sheet, row, column), operator, value),
      );
      return custom.and ? checks.every(Boolean) : checks.some(Boolean);
    };
  }
  if (color) {
    return (row, column) => {
      const { style } = cellView(core, looks, sheet, row, column);
      return (color.of === 'fill' ? style.fill : (style.font?.color ?? '000000')) === color.color;
    };
  }
  if (icon) {
    return (row, column) => {
      const shown = looks.at(sheet, row, column).icon;
      return icon.index === undefined ? shown === undefined : shown?.set === icon.set && shown.index === icon.index;
    };
  }
  const numbers = Array.from({ length: body.bottom - body.top + 1 }, (_, index) =>
    valueOf(body.top + index, body.left + filter.column),
  )
    .filter((value) => typeof value === 'number')
    .sort((a, b) => a - b);
  const holds = top
    ? (value: number) => isAmongFirst(value, top, numbers)
    : dynamic
      ? moment(dynamic, numbers, Math.floor(serialOf(core.now())))
      : () => true;
  return (row, column) => {
    const value = valueOf(row, column);
    return typeof value === 'number' && holds(value);
  };
}

function moment(dynamic: DynamicFilter, numbers: readonly number[], today: number): (value: number) => boolean {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  if (dynamic === 'aboveAverage') return (value) => value > mean;
  if (dynamic === 'belowAverage') return (value) => value < mean;
  return (value) => isInPeriod(dynamic, Math.floor(value), today);
}

export function textAt(core: Core, sheet: SheetState, row: number, column: number): string {
  return numberText(core.valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat);
}

function compare(value: unknown, text: string, operator: string, wanted: string): boolean {
  const number = Number(wanted);
  if (typeof value === 'number' && wanted !== '' && Number.isFinite(number)) {
    switch (operator) {
      case '=':
        return value === number;
      case '<>':
        return value !== number;
      case '>':
        return value > number;
      case '>=':
        return value >= number;
      case '<':
        return value < number;
      default:
        return value <= number;
    }
  }
  const pattern = new RegExp(
    `^${wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
  if (operator === '=') return pattern.test(text);
  if (operator === '<>') return !pattern.test(text);
  if (typeof value !== 'string') return false;
  const order = value.localeCompare(wanted);
  return operator === '>' ? order > 0 : operator === '>=' ? order >= 0 : operator === '<' ? order < 0 : order <= 0;
}
