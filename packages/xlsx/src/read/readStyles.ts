// The styles part: the look behind each number that cells, rows, columns and rules refer to.

import {
  LIMITS,
  type Border,
  type BorderLine,
  type CellStyle,
  type CellStyleData,
  type DifferentialStyle,
  type Font,
} from '@coachbook/workbook';
import type { LossList } from '../losses/Loss';
import { borderLines } from '../vocabulary/names';
import { builtInFormatCode } from '../vocabulary/numberFormats';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, descend, flag, number, type XmlNode } from '../xml/XmlNode';
import type { ColorReader } from './ColorReader';
import { styleText } from './styleText';

export interface Styles {
  /** By the number cells refer to; equal looks are one object, the default look is `plain`. */
  readonly cells: readonly CellStyle[];
  readonly differentials: readonly DifferentialStyle[];
  /** Cell styles besides "Normal". */
  readonly cellStyles: readonly CellStyleData[];
}

/** The look that is none. */
export const plain: CellStyle = {};

const similarLines: ReadonlyMap<string, BorderLine> = new Map(
  Object.entries<BorderLine>({
    mediumDashed: 'dashed',
    dashDot: 'dashed',
    mediumDashDot: 'dashed',
    dashDotDot: 'dotted',
    mediumDashDotDot: 'dotted',
    slantDashDot: 'dashed',
  }),
);

const horizontals = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
const verticals = ['top', 'center', 'justify', 'distributed'] as const;

/** @param bodyFont name of the theme's body font */
export function readStyles(
  root: XmlNode | undefined,
  colors: ColorReader,
  bodyFont: string | undefined,
  losses: LossList,
): Styles {
  colors.usePalette(childrenNamed(descend(root, 'colors', 'indexedColors'), 'rgbColor'));
  const formats = new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map((node) => [
      number(node, 'numFmtId') ?? 0,
      styleText(unescapeXString(attribute(node, 'formatCode') ?? ''), 'numFmt', losses) ?? '',
    ]),
  );
  const formatOf = (id: number): string | undefined => {
    const code = formats.get(id) ?? builtInFormatCode(id);
    return code === undefined || code === '' || /^general$/i.test(code) ? undefined : code;
  };
  const fontNodes = childrenNamed(child(root, 'fonts'), 'font');
  const normal = fontNodes[number(descend(root, 'cellStyleXfs', 'xf'), 'fontId') ?? 0];
  const usual = {
    name: [attribute(child(normal, 'name'), 'val'), bodyFont, 'Calibri'].find(
      (one) => one !== undefined && one.length <= LIMITS.styleText,
    ),
    size: number(child(normal, 'sz'), 'val') ?? 11,
    color: child(normal, 'color'),
  };
  if (fontNodes.length > 0 && (usual.name !== 'Calibri' || usual.size !== 11))
    losses.add('defaultFont', undefined, `${usual.name} ${usual.size}`);
  const fonts = fontNodes.map((node) => readFont(node, colors, usual, losses));
  const effect = ['vertAlign', 'outline', 'shadow'].find((name) =>
    fontNodes.some(
      (node) => child(node, name) && !['baseline', '0', 'false'].includes(attribute(child(node, name), 'val') ?? ''),
    ),
  );
  if (effect !== undefined) losses.add('cellFormatting', undefined, effect);
  const fills = childrenNamed(child(root, 'fills'), 'fill').map((node) => readFill(node, colors, losses));
  const borders = childrenNamed(child(root, 'borders'), 'border').map((node) => readBorders(node, colors, losses));
  const known = new Map<string, CellStyle>([['{}', plain]]);
  const read = (node: XmlNode): CellStyle =>
    assemble(
      formatOf(number(node, 'numFmtId') ?? 0),
      fonts[number(node, 'fontId') ?? 0],
      fills[number(node, 'fillId') ?? 0],
      borders[number(node, 'borderId') ?? 0],
      node,
      losses,
    );
  const named = readCellStyles(root, read, losses);
  const cells = childrenNamed(child(root, 'cellXfs'), 'xf').map((node) => {
    const name = named.get(number(node, 'xfId') ?? 0)?.name;
    const style = { ...(name !== undefined && { named: name }), ...read(node) };
    const key = JSON.stringify(style);
    const before = known.get(key);
    if (!before) known.set(key, style);
    return before ?? style;
  });
  const differentials = childrenNamed(child(root, 'dxfs'), 'dxf').map((node) => readDifferential(node, colors, losses));
  return { cells: cells.length > 0 ? cells : [plain], differentials, cellStyles: [...named.values()] };
}

/** By the number cells refer to. Several numbers may share a name in damaged files: the first has it. */
function readCellStyles(
  root: XmlNode | undefined,
  read: (node: XmlNode) => CellStyle,
  losses: LossList,
): ReadonlyMap<number, CellStyleData> {
  const formats = childrenNamed(child(root, 'cellStyleXfs'), 'xf');
  const found = new Map<number, CellStyleData>();
  const names = new Set(['normal']);
  for (const node of childrenNamed(child(root, 'cellStyles'), 'cellStyle')) {
    const [name, id, builtin] = [
      styleText(unescapeXString(attribute(node, 'name') ?? ''), 'cellStyle', losses) ?? '',
      number(node, 'xfId') ?? 0,
      number(node, 'builtinId'),
    ];
    const format = formats[id];
    if (builtin === 0 || name === '' || !format || found.has(id) || names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    found.set(id, { name, style: read(format), ...(builtin !== undefined && { builtin }) });
  }
  return found;
}

/** What a rule lays over a cell, from a dxf element. */
export function readDifferential(node: XmlNode, colors: ColorReader, losses: LossList): DifferentialStyle {
  const font = child(node, 'font');
  const format = child(node, 'numFmt');
  const numberFormat =
    format && (attribute(format, 'formatCode') ?? builtInFormatCode(number(format, 'numFmtId') ?? 0));
  const fill = descend(node, 'fill', 'patternFill');
  return compact({
    numberFormat: numberFormat === undefined ? undefined : styleText(unescapeXString(numberFormat), 'numFmt', losses),
    font: font && filled(readFont(font, colors, { name: undefined, size: undefined, color: undefined }, losses)),
    fill:
      fill && attribute(fill, 'patternType') !== 'none'
        ? (colors.read(child(fill, 'bgColor')) ?? colors.read(child(fill, 'fgColor')))
        : undefined,
    borders: child(node, 'border') && readBorders(child(node, 'border'), colors, losses),
  });
}

interface UsualFont {
  readonly name: string | undefined;
  readonly size: number | undefined;
  readonly color: XmlNode | undefined;
}

function readFont(node: XmlNode, colors: ColorReader, usual: UsualFont, losses: LossList): Font {
  const name = styleText(attribute(child(node, 'name') ?? child(node, 'rFont'), 'val'), 'font', losses);
  const size = number(child(node, 'sz'), 'val');
  const color = child(node, 'color');
  const on = (name: string): true | undefined =>
    child(node, name) && flag(child(node, name), 'val', true) ? true : undefined;
  const underline = child(node, 'u') && (attribute(child(node, 'u'), 'val') ?? 'single');
  const isUsualColor =
    (attribute(color, 'theme') === '1' && !attribute(color, 'tint')) ||
    (usual.color && color && JSON.stringify(usual.color.attributes) === JSON.stringify(color.attributes));
  return compact<Font>({
    name: name === usual.name || attribute(child(node, 'scheme'), 'val') === 'minor' ? undefined : name,
    size: size === usual.size ? undefined : size,
    bold: on('b'),
    italic: on('i'),
    underline:
      underline === undefined || underline === 'none'
        ? undefined
        : underline.startsWith('double')
          ? 'double'
          : 'single',
    strike: on('strike'),
    color: isUsualColor ? undefined : colors.read(color),
  });
}

function readFill(node: XmlNode, colors: ColorReader, losses: LossList): string | undefined {
  const gradient = child(node, 'gradientFill');
  if (gradient) {
    losses.add('cellFormatting', undefined, 'gradientFill');
    return colors.read(descend(gradient, 'stop', 'color'));
  }
  const pattern = child(node, 'patternFill');
  const type = attribute(pattern, 'patternType') ?? 'none';
  if (type === 'none') return undefined;
  if (type === 'solid') return colors.read(child(pattern, 'fgColor'));
  // The second fill of every file is this pattern, used or not.
  if (type !== 'gray125') losses.add('cellFormatting', undefined, type);
  return type === 'gray125' ? undefined : colors.read(child(pattern, 'bgColor'));
}

function readBorders(node: XmlNode | undefined, colors: ColorReader, losses: LossList): CellStyle['borders'] {
  const side = (...names: readonly string[]): Border | undefined => {
    const found = names.map((name) => child(node, name)).find(Boolean);
    const style = attribute(found, 'style') ?? 'none';
    if (style === 'none') return undefined;
    const line = borderLines.find((each) => each === style) ?? similarLines.get(style);
    if (!borderLines.some((each) => each === style)) losses.add('cellFormatting', undefined, style);
    return line && { line, color: colors.read(child(found, 'color')) ?? '000000' };
  };
  if ((attribute(child(node, 'diagonal'), 'style') ?? 'none') !== 'none')
    losses.add('cellFormatting', undefined, 'diagonal');
  return filled(
    compact({ top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') }),
  );
}

function assemble(
  numberFormat: string | undefined,
  font: Font | undefined,
  fill: string | undefined,
  borders: CellStyle['borders'],
  node: XmlNode,
  losses: LossList,
): CellStyle {
  const alignment = child(node, 'alignment');
  const aligned = <T extends string>(way: string, usual: string, known: readonly T[]): T | undefined => {
    const said = attribute(alignment, way) ?? usual;
    const found = known.find((each) => each === said);
    if (found === undefined && said !== usual) losses.add('cellFormatting', undefined, said);
    return found;
  };
  const turned = number(alignment, 'textRotation') ?? 0;
  if (turned === 255 || (number(alignment, 'readingOrder') ?? 0) > 0)
    losses.add('cellFormatting', undefined, turned === 255 ? 'stackedText' : 'readingOrder');
  const rotation = turned > 180 ? 0 : turned > 90 ? 90 - turned : turned;
  const protection = child(node, 'protection');
  return compact<CellStyle>({
    numberFormat,
    font: font && filled(font),
    fill,
    borders,
    horizontal: aligned('horizontal', 'general', horizontals),
    vertical: aligned('vertical', 'bottom', verticals),
    wrap: flag(alignment, 'wrapText') || undefined,
    shrink: flag(alignment, 'shrinkToFit') || undefined,
    indent: number(alignment, 'indent') || undefined,
    rotation: rotation || undefined,
    locked: flag(protection, 'locked', true) ? undefined : false,
    formulaHidden: flag(protection, 'hidden') || undefined,
  });
}

/** Without the keys that are undefined. */
function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

function filled<T extends object>(value: T): T | undefined {
  return Object.keys(value).length > 0 ? value : undefined;
}
