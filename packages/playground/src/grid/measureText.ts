// How wide a text is drawn.

import type { IStyleData } from '@univerjs/core';

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Pixels of one line in that style; 0 where nothing can be drawn at all. */
export function measureText(text: string, style: IStyleData): number {
  const pixels = ((style.fs ?? 11) * 4) / 3;
  const font = `${style.bl ? 'bold ' : ''}${pixels}px ${style.ff ?? 'sans-serif'}`;
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  const width = context.measureText(text).width;
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
