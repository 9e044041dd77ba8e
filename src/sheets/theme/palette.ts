// The shades of one accent: every tint of ours, in another colour, as light or dark as it was and as easy to read.

import type { Color } from '@coachbook/workbook';
import { BARS } from './ganttStyles';
import { COLORS } from './styles';

/** Lightness 0..1 and two opponent colours (Björn Ottosson, "A perceptual color space for image processing", 2020). */
interface Oklab {
  readonly l: number;
  readonly a: number;
  readonly b: number;
}

/** Every colour that belongs to the accent; the greys, the amber of personal time and the colours of states do not. */
const FAMILY: readonly Color[] = [
  COLORS.accent,
  COLORS.accentDark,
  COLORS.accentTint,
  COLORS.accentPale,
  BARS.todo.fill,
  BARS.criticalTodo.fill,
  BARS.criticalTodo.borders.top.color,
  BARS.group.fill,
  BARS.group.borders.top.color,
  BARS.groupRow.fill,
  BARS.groupRow.borders.bottom.color,
];

/**
 * What each colour of our family becomes with this accent. The accent is taken as it is where white and text on it can be read (4.5 to 1, WCAG 2.2, 1.4.3), otherwise
 * darkened until they can; the others keep their lightness and take its hue.
 */
export function paletteOf(accent: Color): ReadonlyMap<Color, Color> {
  const own = toOklab(COLORS.accent);
  const given = toOklab(accent);
  const strength = chroma(given) / chroma(own);
  const hue = Math.atan2(given.b, given.a);
  const shade = (color: Color): Color => {
    const { l, a, b } = toOklab(color);
    // Grounds stay as quiet as ours however bright the accent is.
    const c = chroma({ l, a, b }) * Math.min(l > 0.7 ? 1 : 1.6, strength);
    return fromOklab({ l, a: c * Math.cos(hue), b: c * Math.sin(hue) });
  };
  const shades = new Map(FAMILY.map((color) => [color, shade(color)]));
  const tint = shades.get(COLORS.accentTint) ?? 'FFFFFF';
  shades.set(
    COLORS.accent,
    darkenUntil(accent, (color) => contrast(color, 'FFFFFF') >= 4.5),
  );
  shades.set(
    COLORS.accentDark,
    darkenUntil(
      shades.get(COLORS.accentDark) ?? accent,
      (color) => contrast(color, tint) >= 4.5 && contrast(color, 'FFFFFF') >= 7,
    ),
  );
  return shades;
}

/** The ratio of two colours' luminance, 1..21 (WCAG 2.2). */
export function contrast(one: Color, other: Color): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function darkenUntil(color: Color, isReadable: (color: Color) => boolean): Color {
  const { l, a, b } = toOklab(color);
  for (let part = 1; part > 0; part -= 0.02) {
    const darker = part === 1 ? color : fromOklab({ l: l * part, a: a * part, b: b * part });
    if (isReadable(darker)) return darker;
  }
  return '000000';
}

function chroma({ a, b }: Oklab): number {
  return Math.hypot(a, b);
}

function luminance(color: Color): number {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(color: Color): readonly [number, number, number] {
  const part = (from: number): number => {
    const value = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
}

function toOklab(color: Color): Oklab {
  const [r, g, b] = linear(color);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** Colours no screen shows lose chroma, not lightness. */
function fromOklab(wanted: Oklab): Color {
  for (let part = 1; part >= 0; part -= 0.05) {
    const parts = toLinear({ l: wanted.l, a: wanted.a * part, b: wanted.b * part });
    if (part < 0.05 || parts.every((value) => value >= -0.0005 && value <= 1.0005)) return parts.map(hexOf).join('');
  }
  return '000000';
}

function toLinear({ l: lightness, a, b }: Oklab): readonly number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOf(linearValue: number): string {
  const value = Math.min(1, Math.max(0, linearValue));
  const encoded = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
