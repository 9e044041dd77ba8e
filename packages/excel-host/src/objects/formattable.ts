// What formatting belongs to: cells, or a cell style of the workbook, which its cells follow.

import type { CellStyle } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { restyle, tidyStyle } from '../document/styles';
import { itemNotFound } from '../server/Batch';
import { refuseFormatting } from './refuseFormatting';
import { uniform } from './uniform';

/** A cell style by its name. */
export class CellStyleRef {
  constructor(
    readonly core: Core,
    readonly name: string,
  ) {}

  get style(): CellStyle {
    const found = this.core.document.book.cellStyles.find(({ name }) => name === this.name);
    if (!found) throw itemNotFound();
    return found.style;
  }
}

export type Formattable = RangeRef | CellStyleRef;

/** What the formatting says; null where cells differ. */
export function readFormatting<T extends string | number | boolean>(
  target: Formattable,
  pick: (style: CellStyle) => T,
): T | null {
  return target instanceof CellStyleRef ? pick(target.style) : uniform(target.sheet, target.area, pick);
}

/** Changes it. Throws AccessDenied for cells of a protected sheet. Cells that come from a changed cell style follow it, but for what is their own. */
export function changeFormatting(target: Formattable, core: Core, change: (style: CellStyle) => CellStyle): void {
  if (target instanceof RangeRef) {
    refuseFormatting(target.sheet);
    restyle(core.document, target.sheet, target.area, (style) => tidyStyle(change(style)));
    return;
  }
  const before = target.style;
  const after = tidyStyle(change(before));
  core.document.setBook(
    'cellStyles',
    core.document.book.cellStyles.map((each) => (each.name === target.name ? { ...each, style: after } : each)),
  );
  for (const sheet of core.document.book.sheets) {
    const follows = (style: CellStyle | undefined): boolean => style?.named === target.name;
    if (sheet.columns.some(({ style }) => follows(style)))
      core.document.writeColumns(
        sheet,
        sheet.columns.map((run) =>
          run.style && follows(run.style) ? { ...run, style: followed(run.style, before, after) } : run,
        ),
      );
    for (const [row, { props, cells }] of sheet.rows) {
      if (props.style && follows(props.style))
        core.document.writeRow(sheet, row, { ...props, style: followed(props.style, before, after) });
      for (const cell of cells.values())
        if (cell.style && follows(cell.style))
          core.document.writeCell(sheet, row, cell.column, { ...cell, style: followed(cell.style, before, after) });
    }
  }
}

/** The parts that were the cell style's are what it says now; the rest is the cell's own. */
function followed(own: CellStyle, before: CellStyle, after: CellStyle): CellStyle {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof CellStyle)[];
  return tidyStyle({
    ...own,
    ...Object.fromEntries(parts.filter((part) => same(own[part], before[part])).map((part) => [part, after[part]])),
  });
}
