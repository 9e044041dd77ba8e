// Colours as Excel's API writes them ("#0F6C6D", "red") and as the workbook holds them.

import type { Color } from '../../workbook';
import { invalidArgument } from '../server/Arguments';

const names: Readonly<Record<string, Color>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', lime: '00FF00', green: '008000', blue: '0000FF', yellow: 'FFFF00', cyan: '00FFFF', aqua: '00FFFF', magenta: 'FF00FF', fuchsia: 'FF00FF',
  gray: '808080', grey: '808080', silver: 'C0C0C0', maroon: '800000', olive: '808000', purple: '800080', teal: '008080', navy: '000080', orange: 'FFA500', pink: 'FFC0CB', brown: 'A52A2A',
  gold: 'FFD700', lightgray: 'D3D3D3', lightgrey: 'D3D3D3', darkgray: 'A9A9A9', lightblue: 'ADD8E6', lightgreen: '90EE90', lightyellow: 'FFFFE0', darkblue: '00008B', darkgreen: '006400', darkred: '8B0000',
  whitesmoke: 'F5F5F5', salmon: 'FA8072', coral: 'FF7F50', khaki: 'F0E68C', indigo: '4B0082', violet: 'EE82EE', turquoise: '40E0D0', tomato: 'FF6347', steelblue: '4682B4', skyblue: '87CEEB',
};

/** Throws InvalidArgument for what is no colour. */
export function readColor(value: unknown): Color {
  if (typeof value === 'string') {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
    if (hex) return hex.toUpperCase();
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
    if (short) return short.slice(1).map((digit) => digit + digit).join('').toUpperCase();
    const named = names[value.toLowerCase()];
    if (named) return named;
  }
  throw invalidArgument();
}

export function writeColor(color: Color | undefined, fallback: string): string {
  return color === undefined ? fallback : `#${color}`;
}
