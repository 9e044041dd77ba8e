// The cells of a layout: laid out when its sheet is made; afterwards Excel keeps them up to date by their formulas.

import { equal, type HyperlinkData, type SheetDraft, type SheetData } from '@coachbook/workbook';
import { message, type Language } from '../../locales';
import type { LocatedTable } from '../decode/LocatedTable';
import { SHEETS } from '../definitions';
import type { SheetContext } from '../schema/SheetContext';
import type { SheetDefinition } from '../schema/SheetDefinition';
import { linkTo } from './links';

/** Writes the layout's cells and row heights; returns its links. What formulas show follows in computeWorkbook. */
export function drawLayout(
  draft: SheetDraft,
  { layout }: SheetDefinition,
  sheets: readonly SheetDefinition[],
  language: Language,
): readonly HyperlinkData[] {
  if (!layout) return [];
  for (const [row, height] of Object.entries(layout.heights))
    draft.setRow(Number(row), { ...draft.row(Number(row)), height });
  return layout.cells(sheets).flatMap(({ row, column, style, text, link, shown }) => {
    draft.set(row, column, {
      value: text === undefined ? null : message(language, text),
      style,
      ...(shown ? { formula: shown.formula(language) } : {}),
    });
    return link ? [linkTo(row, column, message(language, link.name))] : [];
  });
}

/** In files, which nobody has calculated: writes what our own formulas show, wherever on the sheet they were moved. */
export function followLayout(
  draft: SheetDraft,
  sheet: SheetData,
  tables: readonly LocatedTable[],
  context: SheetContext,
): void {
  const definition = SHEETS.find(
    ({ layout, tables: [first] }) => layout && tables.some((table) => table.definition === first),
  );
  if (!definition?.layout) return;
  const results = new Map(
    definition.layout
      .cells(SHEETS)
      .flatMap(({ shown }) => (shown ? [[shown.formula(context.language), shown.value(context)] as const] : [])),
  );
  for (const { index, cells } of sheet.rows) {
    for (const { column, formula, value } of cells) {
      const result = formula === undefined ? undefined : results.get(formula);
      if (formula !== undefined && result !== undefined && !equal(value, result))
        draft.setContent(index, column, { formula, value: result });
    }
  }
}
