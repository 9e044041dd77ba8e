// One cell as the grid draws it: text and look from the host, marks of ours laid over it.

import { CellValueType, type ICellCustomRender, type ICellDataForSheetInterceptor } from '@univerjs/core';
import type { BarView, CellView } from '../../host';
import { fitText } from './fitText';
import { iconMark, ICON_ROOM } from './iconMark';
import { toStyle } from './toStyle';

/** What our own drawing finds on a cell. */
export interface Marks {
  readonly bar?: BarView;
  readonly [key: string]: unknown;
}

/**
 * Builds the grid's cell. `width` (pixels) decides whether a number still fits; `marks` are drawn over the cell (arrows, corners).
 * Numbers that do not fit become ####, as in Excel; texts may flow into the empty cells beside them.
 */
export function toCell(view: CellView, width: number, marks: readonly ICellCustomRender[]): ICellDataForSheetInterceptor {
  const { value, style } = view;
  const nature = typeof value === 'number' ? 'right' : typeof value === 'boolean' || (value !== null && typeof value === 'object') ? 'center' : 'left';
  const look = toStyle(view.textColor ? { ...style, font: { ...style.font, color: view.textColor } } : style, nature);
  const text = nature === 'right' && !style.wrap ? fitText(view.text, look, width) : view.text;
  const renders = view.icon ? [iconMark(view.icon), ...marks] : marks;
  return {
    ...(text === '' ? {} : { v: text, t: CellValueType.STRING }),
    s: look,
    ...(view.bar ? { custom: { bar: view.bar } satisfies Marks } : {}),
    ...(view.icon ? { fontRenderExtension: { leftOffset: ICON_ROOM } } : {}),
    ...(renders.length > 0 ? { customRender: [...renders] } : {}),
  };
}
