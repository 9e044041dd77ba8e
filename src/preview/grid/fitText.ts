// Numbers that are wider than their column: "####" instead of a wrong number.

import type { IStyleData } from '@univerjs/core';

let context: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** The text itself where it fits into that many pixels, otherwise as many # as do. */
export function fitText(text: string, style: IStyleData, width: number): string {
  const room = width - 4;
  // No character of the fonts in use is wider than its size: a quick way out for the common case.
  const pixels = ((style.fs ?? 11) * 4) / 3;
  if (text.length * pixels <= room) return text;
  return measure(text, style, pixels) <= room ? text : '#'.repeat(Math.max(1, Math.floor(room / (pixels * 0.5))));
}

function measure(text: string, style: IStyleData, pixels: number): number {
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
