// Looks given by hand: each change keeps whatever else a cell looks like.

import { protectedError } from '../api/HostError';
import {
  contains,
  intersect,
  LINK_FONT,
  type Area,
  type Border,
  type CellStyle,
  type HyperlinkData,
} from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { restyle, restyleEach, tidyStyle } from '../document/styles';
import { writeContent } from '../document/content';
import type { FormatChange } from '../api/User';
import { refuseFormatting } from '../objects/refuseFormatting';

const line: Border = { line: 'thin', color: '000000' };

/** Throws AccessDenied on a sheet whose protection forbids it. */
export function format(core: Core, sheet: SheetState, area: Area, change: FormatChange): void {
  refuseFormatting(sheet);
  restyleEach(core.document, sheet, area, (style, row, column) =>
    changed(style, change, bordersAt(change.borders, style, area, row, column)),
  );
}

function changed(style: CellStyle, change: FormatChange, borders: CellStyle['borders']): CellStyle {
  const { bold, italic, underline, strike, color, fill, horizontal, wrap, numberFormat } = change;
  const font = {
    ...style.font,
    ...(bold !== undefined && { bold: bold || undefined }),
    ...(italic !== undefined && { italic: italic || undefined }),
    ...(underline !== undefined && { underline: underline ? 'single' : undefined }),
    ...(strike !== undefined && { strike: strike || undefined }),
    ...(color !== undefined && { color: color ?? undefined }),
  };
  return tidyStyle({
    ...style,
    font,
    borders,
    ...(fill !== undefined && { fill: fill ?? undefined }),
    ...(horizontal !== undefined && { horizontal: horizontal ?? undefined }),
    ...(wrap !== undefined && { wrap: wrap || undefined }),
    ...(numberFormat !== undefined && { numberFormat }),
  } as CellStyle);
}

function bordersAt(
  kind: FormatChange['borders'],
  { borders }: CellStyle,
  { top, left, bottom, right }: Area,
  row: number,
  column: number,
): CellStyle['borders'] {
  switch (kind) {
    case undefined:
      return borders;
    case 'none':
      return undefined;
    case 'all':
      return { top: line, right: line, bottom: line, left: line };
    case 'bottom':
      return row === bottom ? { ...borders, bottom: line } : borders;
    case 'outline':
      return {
        ...borders,
        ...(row === top && { top: line }),
        ...(column === right && { right: line }),
        ...(row === bottom && { bottom: line }),
        ...(column === left && { left: line }),
      };
  }
}

/** Whether links may be set there: a protected sheet can forbid it. */
export function mayLink({ parts: { protection } }: SheetState): boolean {
  return protection?.allowInsertHyperlinks ?? true;
}

/** Sets or takes away the link of one cell; an empty cell shows where it leads. Throws AccessDenied on a protected sheet that forbids links. */
export function setLink(
  core: Core,
  sheet: SheetState,
  row: number,
  column: number,
  link: { readonly address: string } | { readonly location: string } | null,
): void {
  if (!mayLink(sheet)) throw protectedError();
  const { document } = core;
  const area: Area = { top: row, left: column, bottom: row, right: column };
  const before = sheet.parts.hyperlinks.find((each) => contains(each.area, area));
  const others = sheet.parts.hyperlinks.filter((each) => !intersect(each.area, area));
  const next: HyperlinkData | undefined = link ? { area: before?.area ?? area, ...link } : undefined;
  document.setPart(
    sheet,
    'hyperlinks',
    next ? [...others, next].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left) : others,
  );
  if (!link) {
    if (before)
      restyle(document, sheet, before.area, (style) =>
        style.font?.color === LINK_FONT.color
          ? changed(style, { color: null, underline: false }, style.borders)
          : style,
      );
    return;
  }
  const cell = document.cell(sheet, row, column);
  if (!cell || (cell.value === null && cell.formula === undefined)) {
    writeContent(document, sheet, row, column, { value: 'address' in link ? link.address : link.location });
    core.events.changed(sheet, area);
  }
  restyle(document, sheet, area, (style) => tidyStyle({ ...style, font: { ...style.font, ...LINK_FONT } }));
}
