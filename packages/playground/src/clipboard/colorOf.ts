// Colours of CSS.

import { parseColor, type Color } from '@coachbook/workbook';

/** The first colour in a value ("#fff", "rgb(0, 0, 0)", "red none"); undefined where it is transparent, automatic or none. */
export function colorOf(value: string): Color | undefined {
  const rgb = /rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+)(%?))?/i.exec(value);
  if (rgb) {
    const [, red, green, blue, alpha, percent] = rgb;
    if (alpha !== undefined && Number(alpha) < (percent ? 50 : 0.5)) return undefined;
    return [red, green, blue]
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  }
  for (const word of value.replace(/\([^)]*\)/g, '').split(/\s+/)) {
    const color = parseColor(word);
    if (color !== undefined) return color;
  }
  return undefined;
}
