// One series of a chart.

import { LIMITS, type ChartKind, type ChartSeriesData } from '@coachbook/workbook';
import { chartKinds } from '../vocabulary/chartKinds';
import { dashFromFile, labelPositionFromFile } from '../vocabulary/names';
import { attribute, child, descend, descendants, flag, number, type XmlNode } from '../xml/XmlNode';
import type { ColorReader } from './ColorReader';

const emuPerPoint = 12_700;
const symbols = ['none', 'circle', 'diamond', 'square', 'triangle'] as const;

/** @param kind of its group, @param usual the chart's own */
export function readSeries(
  node: XmlNode,
  kind: ChartKind,
  usual: ChartKind,
  secondary: boolean,
  colors: ColorReader,
): { readonly order: number; readonly series: ChartSeriesData } {
  const info = chartKinds[kind];
  const index = number(child(node, 'idx'), 'val') ?? 0;
  const name = nameOf(child(node, 'tx'));
  const categories = descendants(child(node, 'cat') ?? child(node, 'xVal'), 'f')[0]?.text;
  const shape = child(node, 'spPr');
  const line = child(shape, 'ln');
  const invisible = child(shape, 'noFill') !== undefined && (line === undefined || child(line, 'noFill') !== undefined);
  const fill = child(
    info.drawn === 'area' ? shape : info.drawn === 'line' ? line : descend(node, 'marker', 'spPr'),
    'solidFill',
  );
  const color = isAutomatic(fill, index) ? undefined : colors.readDrawing(fill);
  const alpha = number(child(fill?.children[0], 'alpha'), 'val');
  const isEdged = info.drawn !== 'area' || !child(line, 'noFill');
  const width = isEdged ? number(line, 'w') : undefined;
  const dash = isEdged ? dashFromFile.get(attribute(child(line, 'prstDash'), 'val') ?? '') : undefined;
  const symbol = symbols.find((each) => each === attribute(descend(node, 'marker', 'symbol'), 'val'));
  const labels = child(node, 'dLbls');
  return {
    order: number(child(node, 'order'), 'val') ?? index,
    series: {
      ...(name !== undefined && { name }),
      ...(categories !== undefined && { categories: `=${categories}` }),
      values: `=${descendants(child(node, 'val') ?? child(node, 'yVal'), 'f')[0]?.text ?? ''}`,
      ...(kind !== usual && { kind }),
      ...(secondary && { axis: 'secondary' }),
      ...(invisible
        ? { invisible }
        : {
            ...(color !== undefined && { color }),
            ...(alpha !== undefined && { transparency: Math.round((100_000 - alpha) / 1000) / 100 }),
            ...(dash && { dash }),
            ...(width !== undefined && { lineWidth: Math.round((width / emuPerPoint) * 100) / 100 }),
            ...(symbol && !(symbol === 'none' && info.plain) && { marker: symbol }),
          }),
      ...(labels && flag(child(labels, 'showVal'), 'val') && { dataLabels: readLabels(labels) }),
    },
  };
}

/** A number format said to be the chart's own rather than its cells'. */
export function ownFormat(node: XmlNode | undefined): { readonly numberFormat?: string } {
  const code = attribute(node, 'formatCode') ?? 'General';
  return !node || flag(node, 'sourceLinked') || code === 'General' || code.length > LIMITS.styleText
    ? {}
    : { numberFormat: code };
}

function nameOf(node: XmlNode | undefined): string | undefined {
  const reference = descendants(node, 'f')[0]?.text;
  // LibreOffice writes a name that is plain text as a reference in quotes.
  const literal = reference === undefined ? undefined : /^"((?:[^"]|"")*)"$/.exec(reference)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"');
  return reference === undefined ? child(node, 'v')?.text : `=${reference}`;
}

/** The theme's own colour for the series at that place: what a series has when nobody chose one. */
export function isAutomatic(fill: XmlNode | undefined, index: number): boolean {
  const scheme = child(fill, 'schemeClr');
  return (
    attribute(scheme, 'val') === `accent${(index % 6) + 1}` &&
    !child(scheme, 'lumMod') &&
    !child(scheme, 'lumOff') &&
    !child(scheme, 'tint') &&
    !child(scheme, 'shade')
  );
}

function readLabels(node: XmlNode): NonNullable<ChartSeriesData['dataLabels']> {
  const format = child(node, 'numFmt');
  const position = labelPositionFromFile.get(attribute(child(node, 'dLblPos'), 'val') ?? '');
  return {
    ...ownFormat(format),
    ...(position && { position }),
  };
}
