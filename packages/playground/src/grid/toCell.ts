// One cell as the grid draws it: text and look from the host, marks of ours laid over it.

import {
  CellValueType,
  type ICellCustomRender,
  type ICellDataForSheetInterceptor,
  type IStyleData,
} from '@univerjs/core';
import type { BarView, CellView } from '@coachbook/excel-host';
import type { CellStyle } from '@coachbook/workbook';
import { beginsFromRight } from './fromRight';
import { iconMark, ICON_ROOM } from './iconMark';
import { reversed } from './reversed';
import { toStyle } from './toStyle';
import { measureText } from './measureText';

/** What our own drawing finds on a cell. */
export interface Marks {
  readonly bar?: BarView;
  readonly [key: string]: unknown;
}

/** Characters: more than the widest and highest cell has room for; the grid lays out what it is given, seen or not. */
const MOST_SHOWN = 8_000;

/**
 * Builds the grid's cell. `width` (pixels) decides whether a number still fits; `marks` are drawn over the cell (arrows, corners);
 * `buttonRoom` (pixels) stays free of text at the end where the buttons are, unless a word would be broken for it: a button over its foot, as in Excel, is easier to read.
 * `isMirrored`: the picture is turned over afterwards, so that left has to be drawn on the right.
 * Numbers that do not fit become ####, as in Excel; texts may flow into the empty cells beside them.
 */
export function toCell(
  view: CellView,
  width: number,
  marks: readonly ICellCustomRender[],
  isMirrored: boolean,
  buttonRoom = 0,
): Omit<ICellDataForSheetInterceptor, 's'> & { readonly s: IStyleData } {
  const { value, style } = view;
  const isRightToLeft = beginsFromRight(view.text);
  const nature =
    typeof value === 'number'
      ? 'right'
      : typeof value === 'boolean' || (value !== null && typeof value === 'object')
        ? 'center'
        : isRightToLeft
          ? 'right'
          : 'left';
  const look = toStyle(
    mirrored(view.textColor ? { ...style, font: { ...style.font, color: view.textColor } } : style, nature, isMirrored),
  );
  const shown = view.text.slice(0, MOST_SHOWN);
  const fitting = typeof value === 'number' && !style.wrap ? fitText(shown, look, width) : shown;
  // The grid draws a turned text letter by letter, each from left to right of the picture before that is turned over.
  const text = style.rotation && isMirrored !== isRightToLeft ? reversed(fitting) : fitting;
  const { l = 2, r = 2 } = look.pd ?? {};
  const rightOffset =
    buttonRoom === 0 || !style.wrap || wordsFit(text, look, width - l - r - buttonRoom) ? buttonRoom : 0;
  const renders = view.icon ? [iconMark(view.icon, isMirrored), ...marks] : marks;
  return {
    ...(text === '' ? {} : { v: text, t: CellValueType.STRING }),
    s: look,
    ...(view.bar ? { custom: { bar: view.bar } satisfies Marks } : {}),
    ...(view.icon || rightOffset > 0
      ? {
          fontRenderExtension: { ...(view.icon && { leftOffset: ICON_ROOM }), ...(rightOffset > 0 && { rightOffset }) },
        }
      : {}),
    ...(renders.length > 0 ? { customRender: [...renders] } : {}),
  };
}

const sides: Partial<Record<NonNullable<CellStyle['horizontal']>, 'left' | 'right'>> = {
  left: 'right',
  fill: 'right',
  right: 'left',
};

/** The style with its side as it has to be drawn: where text of the value's kind stands when the style says nothing (numbers right, truth values centred). */
function mirrored(style: CellStyle, nature: 'left' | 'center' | 'right', isMirrored: boolean): CellStyle {
  const horizontal = style.horizontal ?? nature;
  if (!isMirrored) return { ...style, horizontal };
  const { left, right, ...others } = style.borders ?? {};
  return {
    ...style,
    ...(style.rotation && { rotation: -style.rotation }),
    horizontal: sides[horizontal] ?? horizontal,
    ...(style.borders && { borders: { ...others, ...(left && { right: left }), ...(right && { left: right }) } }),
  };
}

/** The text itself where it fits into that many pixels, otherwise as many # as do. */
function fitText(text: string, style: IStyleData, width: number): string {
  const room = width - 4;
  // No character of the fonts in use is wider than its size: a quick way out for the common case.
  const pixels = ((style.fs ?? 11) * 4) / 3;
  if (text.length * pixels <= room) return text;
  return measureText(text, style) <= room ? text : '#'.repeat(Math.max(1, Math.floor(room / (pixels * 0.5))));
}

/** Whether none of its words is wider than that many pixels. */
function wordsFit(text: string, style: IStyleData, width: number): boolean {
  return text.split(/\s+/).every((word) => measureText(word, style) <= width);
}
