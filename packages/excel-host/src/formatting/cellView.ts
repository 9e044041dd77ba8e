// Everything a grid has to know of one cell: text, own look, the table's and the conditional formats' over it.

import type { Core } from '../core/Core';
import { numberColor, numberText } from '../document/numberText';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import type { CellView } from '../api/View';
import { tableAt } from '../tables/tableOperations';
import type { ConditionalFormatting } from './ConditionalFormatting';
import { over } from './over';
import { tableFormatting } from './tableFormatting';

export function cellView(
  core: Core,
  looks: ConditionalFormatting,
  sheet: SheetState,
  row: number,
  column: number,
): CellView {
  const cell = core.document.cell(sheet, row, column);
  const own = styleAt(sheet, row, column);
  const table = tableAt(sheet, row, column)?.data;
  const base = table ? over(tableFormatting(table, row, column), own) : own;
  const conditional = looks.at(sheet, row, column);
  const style = conditional.style ? over(base, conditional.style) : base;
  const value = cell?.value ?? null;
  const text = conditional.hidesValue ? '' : numberText(value, style.numberFormat);
  const textColor = numberColor(value, style.numberFormat);
  return {
    value,
    text,
    style,
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(textColor !== undefined && { textColor }),
    ...(conditional.bar && { bar: conditional.bar }),
    ...(conditional.icon && { icon: conditional.icon }),
  };
}
