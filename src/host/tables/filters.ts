// Rows a table's filters let through, and hiding the others.

import type { FilterData } from '../../workbook';
import type { Core } from '../core/Core';
import { numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { bodyOf, type FoundTable } from './tableActs';

/** Hides and shows the sheet rows of a table's body by its filters. */
export function applyFilters(core: Core, { sheet, entry }: FoundTable): void {
  const current = sheet.parts.tables.find((each) => each.id === entry.id) ?? entry;
  const body = bodyOf(current.data);
  hideRows(core, sheet, body, current.data.filters);
}

/** Columns of the filters count from the area's left edge. */
export function hideRows(core: Core, sheet: SheetState, body: { readonly top: number; readonly bottom: number; readonly left: number }, filters: readonly FilterData[]): void {
  core.settleValues();
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hide = !filters.every((filter) => passes(core, sheet, row, body.left + filter.column, filter));
    const { hidden, ...props } = sheet.rows.get(row)?.props ?? {};
    if ((hidden === true) !== hide) core.document.writeRow(sheet, row, hide ? { ...props, hidden: true } : props);
  }
}

function passes(core: Core, sheet: SheetState, row: number, column: number, filter: FilterData): boolean {
  const value = core.valueAt(sheet, row, column);
  const text = numberText(value, styleAt(sheet, row, column).numberFormat);
  if (filter.values || filter.blanks !== undefined) {
    if (text === '') return filter.blanks === true;
    return filter.values?.some((wanted) => wanted.toUpperCase() === text.toUpperCase()) ?? false;
  }
  if (!filter.custom) return true;
  const checks = filter.custom.criteria.map(({ operator, value: wanted }) => compare(value, text, operator, wanted));
  return filter.custom.and ? checks.every(Boolean) : checks.some(Boolean);
}

function compare(value: unknown, text: string, operator: string, wanted: string): boolean {
  const number = Number(wanted);
  if (typeof value === 'number' && wanted !== '' && Number.isFinite(number)) {
    switch (operator) {
      case '=': return value === number;
      case '<>': return value !== number;
      case '>': return value > number;
      case '>=': return value >= number;
      case '<': return value < number;
      default: return value <= number;
    }
  }
  const pattern = new RegExp(`^${wanted.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
  if (operator === '=') return pattern.test(text);
  if (operator === '<>') return !pattern.test(text);
  if (typeof value !== 'string') return false;
  const order = value.localeCompare(wanted);
  return operator === '>' ? order > 0 : operator === '>=' ? order >= 0 : operator === '<' ? order < 0 : order <= 0;
}
