// Whether a text can be wrapped between its words.

import type { IStyleData } from '@univerjs/core';
import { measureText } from './measureText';

/** Whether none of its words is wider than that many pixels. */
export function wordsFit(text: string, style: IStyleData, width: number): boolean {
  return text.split(/\s+/).every((word) => measureText(word, style) <= width);
}
