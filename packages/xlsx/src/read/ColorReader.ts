// Colours as files give them (direct, from the theme with a tint, from an old palette) as six digits.

import type { Color } from '@coachbook/workbook';
import { attribute, child, number, type XmlNode } from '../xml/XmlNode';

const legacyPalette =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );
/** In the order theme="..." counts them: light and dark change places against the theme part. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const officeTheme: Readonly<Record<string, Color>> = {
  lt1: 'FFFFFF',
  dk1: '000000',
  lt2: 'E8E8E8',
  dk2: '0E2841',
  accent1: '156082',
  accent2: 'E97132',
  accent3: '196B24',
  accent4: '0F9ED5',
  accent5: 'A02B93',
  accent6: '4EA72E',
  hlink: '467886',
  folHlink: '96607D',
};
const drawingAliases: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' }),
);

export class ColorReader {
  private readonly theme: ReadonlyMap<string, Color>;
  private palette: readonly string[] = legacyPalette;

  /** @param scheme the theme's clrScheme */
  constructor(scheme: XmlNode | undefined) {
    const own = scheme?.children.map((node) => [node.name, directColor(node.children[0])] as const) ?? [];
    this.theme = new Map([
      ...Object.entries(officeTheme),
      ...own.filter((entry): entry is [string, string] => entry[1] !== undefined),
    ]);
  }

  /** A workbook may replace the old palette. */
  usePalette(colors: readonly XmlNode[]): void {
    if (colors.length > 0)
      this.palette = colors.map((node) => attribute(node, 'rgb')?.slice(-6).toUpperCase() ?? '000000');
  }

  /** Colour of a worksheet's element; undefined for automatic. */
  read(node: XmlNode | undefined): Color | undefined {
    if (!node) return undefined;
    const rgb = attribute(node, 'rgb');
    const theme = number(node, 'theme');
    const indexed = number(node, 'indexed');
    const base =
      rgb !== undefined
        ? rgb.slice(-6).toUpperCase()
        : theme !== undefined
          ? this.theme.get(themeOrder[theme] ?? '')
          : indexed !== undefined
            ? this.palette[indexed]
            : undefined;
    return base !== undefined && /^[0-9A-F]{6}$/.test(base) ? tinted(base, number(node, 'tint') ?? 0) : undefined;
  }

  /** Colour of a drawing's solidFill; undefined where it has none we know. */
  readDrawing(fill: XmlNode | undefined): Color | undefined {
    const node = fill?.children[0];
    if (!node) return undefined;
    const name = attribute(node, 'val') ?? '';
    const base = node.name === 'schemeClr' ? this.theme.get(drawingAliases.get(name) ?? name) : directColor(node);
    if (base === undefined) return undefined;
    const modulation = (number(child(node, 'lumMod'), 'val') ?? 100_000) / 100_000;
    const offset = (number(child(node, 'lumOff'), 'val') ?? 0) / 100_000;
    return modulation === 1 && offset === 0
      ? base
      : withLightness(base, (lightness) => lightness * modulation + offset);
  }
}

function directColor(node: XmlNode | undefined): Color | undefined {
  const text =
    node?.name === 'sysClr'
      ? attribute(node, 'lastClr')
      : node?.name === 'srgbClr'
        ? attribute(node, 'val')
        : undefined;
  return text !== undefined && /^[0-9A-Fa-f]{6}$/.test(text) ? text.toUpperCase() : undefined;
}

/** ECMA-376 18.8.19: a negative tint darkens, a positive one lightens, in lightness. */
function tinted(color: Color, tint: number): Color {
  return tint === 0
    ? color
    : withLightness(color, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
}

function withLightness(color: Color, change: (lightness: number) => number): Color {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const before = (most + least) / 2;
  const after = Math.min(1, Math.max(0, change(before)));
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * before - 1));
  const hue =
    range === 0
      ? 0
      : most === red
        ? ((green - blue) / range + 6) % 6
        : most === green
          ? (blue - red) / range + 2
          : (red - green) / range + 4;
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sextant = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue) % 6] ?? [0, 0, 0];
  return sextant
    .map((part) =>
      Math.round((part + after - chroma / 2) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
