// The view's questions, answered from the document.

import { parseReference, type Area, type CellValue } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { usedArea } from '../document/content';
import { numberText } from '../document/numberText';
import { lastRow } from '../document/lastRow';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { HostError } from '../api/HostError';
import type { View } from '../api/View';
import { columnWidth, rowHeight } from '../document/measures';
import { listChoices } from '../rules/listChoices';
import { validationAt } from '../rules/validationAt';
import { filterHead } from '../filters/filterHead';
import { testOf } from '../filters/filters';
import { tableAt } from '../tables/tableOperations';
import { cellView } from '../formatting/cellView';
import { ConditionalFormatting } from '../formatting/ConditionalFormatting';
import { editText } from './editText';

export function createView(core: Core): View {
  const looks = new ConditionalFormatting(core);
  core.onChange(() => looks.forget());
  const sheetOf = (name: string): SheetState => {
    core.open();
    const sheet = core.document.sheetNamed(name);
    if (!sheet) throw new HostError('ItemNotFound', `There is no worksheet "${name}".`);
    return sheet;
  };
  return {
    display: (name, row, column) => {
      const sheet = sheetOf(name);
      const cell = core.document.cell(sheet, row, column);
      return cell ? numberText(cell.value, styleAt(sheet, row, column).numberFormat) : '';
    },
    cell: (name, row, column) => cellView(core, looks, sheetOf(name), row, column),
    editText: (name, row, column) => editText(core, sheetOf(name), row, column),
    choices: (name, row, column) => {
      const sheet = sheetOf(name);
      const validation = validationAt(sheet, row, column);
      const origin = validation?.areas[0];
      if (validation?.rule.kind !== 'list' || !validation.rule.inCellDropDown || !origin) return undefined;
      return listChoices(
        core.document,
        core.calculation,
        validation.rule,
        sheet,
        { row, column },
        { row: origin.top, column: origin.left },
      );
    },
    prompt: (name, row, column) => validationAt(sheetOf(name), row, column)?.prompt,
    tableAt: (name, row, column) => tableAt(sheetOf(name), row, column)?.data,
    filterAt: (name, row, column) => {
      const head = filterHead(sheetOf(name), row, column);
      const filter = head?.filters.find((each) => each.column === head.column);
      if (!head || !filter) return head && { body: head.body, filter, passes: () => true };
      const test = testOf(core, sheetOf(name), head.body, filter);
      return { body: head.body, filter, passes: (at) => test(at, column) };
    },
    circle: () => {
      core.open();
      const found = core.calculation.circle;
      return found && { ...found, sheet: found.sheet.parts.name };
    },
    columnWidth: (name, column) => columnWidth(sheetOf(name), column),
    rowHeight: (name, row) => rowHeight(sheetOf(name), row),
    usedArea: (name) => usedArea(sheetOf(name)),
    series: (reference) => cellsOf(core, reference, (sheet, row, column) => core.valueAt(sheet, row, column)),
    labels: (reference) =>
      cellsOf(core, reference, (sheet, row, column) =>
        numberText(core.valueAt(sheet, row, column), styleAt(sheet, row, column).numberFormat),
      ),
  };
}

/** Nothing for what is no reference; a name is followed. Hidden rows and columns are left out, as charts do. */
function cellsOf<T extends CellValue | string>(
  core: Core,
  reference: string,
  pick: (sheet: SheetState, row: number, column: number) => T,
): readonly T[] {
  core.open();
  const found = parseReference(reference);
  const sheet = found?.sheet === undefined ? undefined : core.document.sheetNamed(found.sheet);
  if (!found || !sheet) return [];
  const { area }: { readonly area: Area } = found;
  const picked: T[] = [];
  const last = Math.min(area.bottom, Math.max(area.top, lastRow(sheet)));
  for (let row = area.top; row <= last; row += 1) {
    if (rowHeight(sheet, row) === 0) continue;
    for (let column = area.left; column <= area.right; column += 1)
      if (columnWidth(sheet, column) > 0) picked.push(pick(sheet, row, column));
  }
  return picked;
}
