// A sheet's drawing: its charts and pictures with their places.

import {
  type Anchor,
  type AnchorPoint,
  type ChartData,
  type ImageData,
  LIMITS,
  type RowData,
  type SheetData,
} from '@coachbook/workbook';
import { defaultColumnWidth, defaultRowHeight, emuToPixels } from '../vocabulary/units';
import {
  attribute,
  child,
  descend,
  descendants,
  number,
  relationAttribute,
  toNumber,
  type XmlNode,
} from '../xml/XmlNode';
import { Axis } from './Axis';
import { readChart } from './readChart';
import type { ReadContext } from './ReadContext';
import { readColumns } from './sheetFrame';
import { linksById, type Relationship } from './PackageReader';

/** @param sheetRoot the sheet's tree, for the widths that a picture sized in itself runs across */
export function readDrawing(
  path: string | undefined,
  sheetRoot: XmlNode,
  rows: readonly RowData[],
  sheet: string,
  context: ReadContext,
): Pick<SheetData, 'charts' | 'images'> {
  const charts: ChartData[] = [];
  const images: ImageData[] = [];
  const root = path === undefined ? undefined : context.file.tree(path);
  if (!root || path === undefined) return { charts, images };
  const links = linksById(context.file.relationships(path));
  const walk = walker(sheetRoot, rows, context);
  for (const node of root.children) {
    const anchor = readAnchor(node, walk);
    if (!anchor) continue;
    const frame = child(node, 'graphicFrame');
    const picture = child(node, 'pic');
    const chart = frame && descendants(frame, 'chart')[0];
    if (chart) {
      const target = targetOf(links, relationAttribute(chart, 'id'));
      const read = target === undefined ? undefined : readChart(target, context, sheet);
      const properties = descend(frame, 'nvGraphicFramePr', 'cNvPr');
      if (read)
        charts.push({
          ...read,
          name: attribute(properties, 'name') ?? `Chart ${charts.length + 1}`,
          anchor,
          ...described(properties),
        });
    } else if (picture) {
      const properties = descend(picture, 'nvPicPr', 'cNvPr');
      const target = targetOf(links, relationAttribute(descend(picture, 'blipFill', 'blip'), 'embed'));
      const content = target === undefined ? undefined : context.file.bytes(target);
      const type = content && typeOf(content);
      if (content && type)
        images.push({
          name: attribute(properties, 'name') ?? `Picture ${images.length + 1}`,
          anchor,
          type,
          content: base64(content),
          ...described(properties),
        });
      else context.losses.add('images', sheet, target);
    } else
      context.losses.add(
        node.children.some((each) => each.name === 'AlternateContent') ? 'charts' : 'shapes',
        sheet,
        node.children.find((each) => !['from', 'to', 'clientData', 'ext', 'pos'].includes(each.name))?.name,
      );
  }
  return { charts, images };
}

const described = (properties: XmlNode | undefined): { readonly altText?: string } => {
  const text = attribute(properties, 'descr');
  return text === undefined || text === '' ? {} : { altText: text };
};

function targetOf(links: ReadonlyMap<string, Relationship>, id: string | undefined): string | undefined {
  const link = links.get(id ?? '');
  return link?.external ? undefined : link?.target;
}

function readAnchor(node: XmlNode, walk: () => Walk): Anchor | undefined {
  const from = readPoint(child(node, 'from'));
  const to = readPoint(child(node, 'to'));
  if (from && to) return { from, to };
  const size = child(node, 'ext');
  const position = child(node, 'pos');
  if (!size || (!from && !position)) return undefined;
  const pixels = (each: XmlNode | undefined, name: string): number => emuToPixels(number(each, name) ?? 0);
  const start = from ?? walk()({ row: 0, column: 0, x: 0, y: 0 }, pixels(position, 'x'), pixels(position, 'y'));
  return { from: start, to: walk()(start, pixels(size, 'cx'), pixels(size, 'cy')) };
}

function readPoint(node: XmlNode | undefined): AnchorPoint | undefined {
  if (!node) return undefined;
  const read = (name: string): number => toNumber(child(node, name)?.text) ?? 0;
  const within = (at: number, count: number): number => Math.max(0, Math.min(Math.floor(at), count - 1));
  return {
    row: within(read('row'), LIMITS.rows),
    column: within(read('col'), LIMITS.columns),
    x: emuToPixels(read('colOff')),
    y: emuToPixels(read('rowOff')),
  };
}

/** Finds the point that lies some pixels right of and below another. */
type Walk = (from: AnchorPoint, width: number, height: number) => AnchorPoint;

/** Nothing is worked out for a drawing that needs it nowhere. */
function walker(sheetRoot: XmlNode, rows: readonly RowData[], context: ReadContext): () => Walk {
  let walk: Walk | undefined;
  return () => {
    if (walk) return walk;
    const across = new Axis(
      readColumns(sheetRoot, context).map(({ first, last, hidden, width }) => ({
        first,
        last,
        size: hidden ? 0 : (width ?? defaultColumnWidth),
      })),
      defaultColumnWidth,
      LIMITS.columns - 1,
    );
    const down = new Axis(
      rows.map(({ index, hidden, height }) => ({
        first: index,
        last: index,
        size: hidden ? 0 : (height ?? defaultRowHeight),
      })),
      defaultRowHeight,
      LIMITS.rows - 1,
    );
    walk = (from, width, height) => {
      const [column, x] = across.along(from.column, from.x + width);
      const [row, y] = down.along(from.row, from.y + height);
      return { row, column, x, y };
    };
    return walk;
  };
}

function typeOf(content: Uint8Array): ImageData['type'] | undefined {
  if (content[0] === 0x89 && content[1] === 0x50 && content[2] === 0x4e && content[3] === 0x47) return 'png';
  return content[0] === 0xff && content[1] === 0xd8 ? 'jpeg' : undefined;
}

function base64(content: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < content.length; at += 8192) binary += String.fromCharCode(...content.subarray(at, at + 8192));
  return btoa(binary);
}
