// Numbers that are wider than their column: "####" instead of a wrong number.

import type { IStyleData } from '@univerjs/core';
import { measureText } from './measureText';

/** The text itself where it fits into that many pixels, otherwise as many # as do. */
export function fitText(text: string, style: IStyleData, width: number): string {
  const room = width - 4;
  // No character of the fonts in use is wider than its size: a quick way out for the common case.
  const pixels = ((style.fs ?? 11) * 4) / 3;
  if (text.length * pixels <= room) return text;
  return measureText(text, style) <= room ? text : '#'.repeat(Math.max(1, Math.floor(room / (pixels * 0.5))));
}
