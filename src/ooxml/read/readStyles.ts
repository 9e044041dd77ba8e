// The styles part: the look behind each number that cells, rows, columns and rules refer to.

import type { Border, BorderLine, CellStyle, CellStyleData, DifferentialStyle, Font } from '../../workbook';
import type { LossList } from '../Loss';
import { borderLines } from '../vocabulary/names';
import { builtInFormatCode } from '../vocabulary/numberFormats';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, descend, flag, number, type XmlNode } from '../xml/XmlNode';
import type { ColorReader } from './ColorReader';

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
      unescapeXString(attribute(node, 'formatCode') ?? ''),
    ]),
  );
  const formatOf = (id: number): string | undefined => {
    const code = formats.get(id) ?? builtInFormatCode(id);
    return code === undefined || code === '' || /^general$/i.test(code) ? undefined : code;
  };
  const fontNodes = childrenNamed(child(root, 'fonts'), 'font');
  const normal = fontNodes[number(descend(root, 'cellStyleXfs', 'xf'), 'fontId') ?? 0];
  const usual = {
    name: attribute(child(normal, 'name'), 'val') ?? bodyFont ?? 'Calibri',
    size: number(child(normal, 'sz'), 'val') ?? 11,
    color: child(normal, 'color'),
  };
  if (fontNodes.length > 0 && (usual.name !== 'Calibri' || usual.size !== 11))
    losses.add('defaultFont', undefined, `${usual.name} ${usual.size}`);
  const fonts = fontNodes.map((node) => readFont(node, colors, usual));
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
  const named = readCellStyles(root, read);
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
): ReadonlyMap<number, CellStyleData> {
  const formats = childrenNamed(child(root, 'cellStyleXfs'), 'xf');
  const found = new Map<number, CellStyleData>();
  const names = new Set(['normal']);
  for (const node of childrenNamed(child(root, 'cellStyles'), 'cellStyle')) {
    const [name, id, builtin] = [
      unescapeXString(attribute(node, 'name') ?? ''),
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
    numberFormat: numberFormat === undefined ? undefined : unescapeXString(numberFormat),
    font: font && filled(readFont(font, colors, { name: undefined, size: undefined, color: undefined })),
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

function readFont(node: XmlNode, colors: ColorReader, usual: UsualFont): Font {
  const name = attribute(child(node, 'name') ?? child(node, 'rFont'), 'val');
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
  const horizontal = attribute(alignment, 'horizontal');
  const vertical = attribute(alignment, 'vertical');
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
    horizontal: horizontal === 'general' ? undefined : (horizontal as CellStyle['horizontal']),
    vertical: vertical === 'bottom' ? undefined : (vertical as CellStyle['vertical']),
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
