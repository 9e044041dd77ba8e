// A cell's style in the words of the grid.

import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Border, BorderLine, CellStyle } from '@coachbook/workbook';
import { fontStack } from './fontStack';

const lines: Record<BorderLine, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

const horizontals: Record<NonNullable<CellStyle['horizontal']>, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Record<NonNullable<CellStyle['vertical']>, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.TOP,
  distributed: VerticalAlign.MIDDLE,
};

/** Pixels one step of indentation takes, as in Excel at its default font. */
export const INDENT = 9;

/** Translates a style. Number formats are not translated: the grid receives texts that are formatted already. */
export function toStyle(style: CellStyle): IStyleData {
  const { font, borders } = style;
  const side = style.horizontal ?? 'left';
  const padding = (style.indent ?? 0) * INDENT;
  return {
    ff: fontStack(font?.name),
    fs: font?.size ?? 11,
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.italic ? { it: 1 } : {}),
    ...(font?.underline ? { ul: { s: 1 } } : {}),
    ...(font?.strike ? { st: { s: 1 } } : {}),
    ...(font?.color ? { cl: { rgb: `#${font.color}` } } : {}),
    ...(style.fill ? { bg: { rgb: `#${style.fill}` } } : {}),
    ...(borders
      ? {
          bd: {
            ...side4('t', borders.top),
            ...side4('r', borders.right),
            ...side4('b', borders.bottom),
            ...side4('l', borders.left),
          },
        }
      : {}),
    ht: horizontals[side],
    vt: style.vertical ? verticals[style.vertical] : VerticalAlign.BOTTOM,
    tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(padding > 0 ? { pd: side === 'right' ? { r: padding + 2 } : { l: padding + 2 } } : {}),
    // The grid counts degrees clockwise.
    ...(style.rotation ? { tr: { a: -style.rotation } } : {}),
  };
}

function side4(key: 't' | 'r' | 'b' | 'l', border: Border | undefined): Record<string, IBorderStyleData> {
  return border ? { [key]: { s: lines[border.line], cl: { rgb: `#${border.color}` } } } : {};
}
