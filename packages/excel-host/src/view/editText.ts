// What editing a cell starts with.

import { format, isDateFormat, isPercentFormat } from 'numfmt';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { interpret } from '../document/interpret';

/** Formulas as they are (nothing while hidden and protected), dates as dates, percentages as percentages, texts that would be taken for something else with an apostrophe. */
export function editText(core: Core, sheet: SheetState, row: number, column: number): string {
  const cell = core.document.cell(sheet, row, column);
  if (!cell) return '';
  const style = styleAt(sheet, row, column);
  if (cell.formula !== undefined) return style.formulaHidden && sheet.parts.protection ? '' : cell.formula;
  const { value } = cell;
  const code = style.numberFormat ?? 'General';
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string') return code !== '@' && interpret(value, code).value !== value ? `'${value}` : value;
  if (isPercentFormat(code)) return `${Number((value * 100).toPrecision(15))}%`;
  if (isDateFormat(code))
    return format(value % 1 === 0 ? 'yyyy-mm-dd' : value < 1 ? 'hh:mm:ss' : 'yyyy-mm-dd hh:mm:ss', value);
  return String(value);
}
