// Cell styles under our names, for Excel's gallery: made once, and never made over.

import type { CellStyleData } from '@coachbook/workbook';
import { alignmentName } from './cellFormat';

/** Those the workbook has not: people may have restyled or replaced the others. One request. */
export async function readMissingCellStyles(
  context: Excel.RequestContext,
  wanted: readonly CellStyleData[],
): Promise<readonly CellStyleData[]> {
  const { styles } = context.workbook;
  // getItemOrNullObject came with ExcelApi 1.14 only.
  styles.load('items/name');
  await context.sync();
  return missingCellStyles(
    wanted,
    styles.items.map(({ name }) => name),
  );
}

/** Those that are not among these names. */
export function missingCellStyles(
  wanted: readonly CellStyleData[],
  names: readonly string[],
): readonly CellStyleData[] {
  const there = new Set(names.map((name) => name.toLowerCase()));
  return wanted.filter(({ name }) => !there.has(name.toLowerCase()));
}

/** Goes out with the next request. Borders of cell styles are left out: Excel's reference does not say by which names a cell style's borders are found. */
export function addCellStyles(context: Excel.RequestContext, cellStyles: readonly CellStyleData[]): void {
  for (const { name, style } of cellStyles) {
    context.workbook.styles.add(name);
    const made = context.workbook.styles.getItem(name);
    if (style.numberFormat !== undefined) made.numberFormat = style.numberFormat;
    if (style.fill !== undefined) made.fill.color = `#${style.fill}`;
    const { font = {} } = style;
    if (font.name !== undefined) made.font.name = font.name;
    if (font.size !== undefined) made.font.size = font.size;
    if (font.bold) made.font.bold = true;
    if (font.italic) made.font.italic = true;
    if (font.underline) made.font.underline = font.underline === 'double' ? 'Double' : 'Single';
    if (font.strike) made.font.strikethrough = true;
    if (font.color !== undefined) made.font.color = `#${font.color}`;
    if (style.horizontal !== undefined)
      made.horizontalAlignment = alignmentName(style.horizontal) as Excel.HorizontalAlignment;
    if (style.vertical !== undefined) made.verticalAlignment = alignmentName(style.vertical) as Excel.VerticalAlignment;
    if (style.wrap) made.wrapText = true;
    if (style.shrink) made.shrinkToFit = true;
    if (style.indent !== undefined) made.indentLevel = style.indent;
    if (style.locked === false) made.locked = false;
    if (style.formulaHidden) made.formulaHidden = true;
  }
}
