// What a chart of a known kind has beyond our vocabulary.

import { LIMITS } from '@coachbook/workbook';
import { labelPositionFromFile, legendFromFile } from '../vocabulary/names';
import { attribute, child, childrenNamed, descend, descendants, flag, number, type XmlNode } from '../xml/XmlNode';
import { isAutomatic } from './readChartSeries';

const foreign = [
  'trendline',
  'errBars',
  'dropLines',
  'hiLowLines',
  'upDownBars',
  'serLines',
  'minorGridlines',
  'dTable',
  'logBase',
  'dispUnits',
  'crossesAt',
];
const shownBeside = ['showCatName', 'showSerName', 'showPercent', 'showLegendKey'];
const symbols: ReadonlySet<string> = new Set(['none', 'auto', 'circle', 'diamond', 'square', 'triangle']);

/** The name of the first of them, as files call it. @param chart the chart element */
export function chartLoss(chart: XmlNode): string | undefined {
  const area = child(chart, 'plotArea');
  // LibreOffice gives every line chart high-low lines nobody can see.
  const isSeen = (node: XmlNode): boolean => !child(descend(node, 'spPr', 'ln'), 'noFill');
  const element = foreign.find((name) => descendants(area, name).some(isSeen));
  if (element !== undefined) return element;
  const isLong = (node: XmlNode): boolean => (attribute(node, 'formatCode')?.length ?? 0) > LIMITS.styleText;
  if (descendants(area, 'numFmt').some(isLong)) return 'numFmt';
  if (child(chart, 'view3D')) return 'view3D';
  if (descendants(chart, 'title').some((title) => descend(title, 'tx', 'strRef'))) return 'title';
  const legend = attribute(descend(chart, 'legend', 'legendPos'), 'val') ?? 'r';
  if (!legendFromFile.has(legend)) return 'legendPos';
  return descendants(area, 'ser')
    .map(seriesLoss)
    .find((name) => name !== undefined);
}

function seriesLoss(series: XmlNode): string | undefined {
  if (flag(child(series, 'smooth'), 'val')) return 'smooth';
  if (!symbols.has(attribute(descend(series, 'marker', 'symbol'), 'val') ?? 'auto')) return 'symbol';
  if (childrenNamed(series, 'dPt').some((point) => isOwn(point, series))) return 'dPt';
  const labels = child(series, 'dLbls');
  const all = labels ? [labels, ...childrenNamed(labels, 'dLbl')] : [];
  const position = attribute(child(labels, 'dLblPos'), 'val') ?? 'bestFit';
  const isForeign = position !== 'bestFit' && !labelPositionFromFile.has(position);
  return isForeign ||
    all.some((each) => child(each, 'tx') || shownBeside.some((name) => flag(child(each, name), 'val')))
    ? 'dLbls'
    : undefined;
}

/** A point that looks like neither the others of its series nor, in a pie, what the theme gives it. */
function isOwn(point: XmlNode, series: XmlNode): boolean {
  if ((number(child(point, 'explosion'), 'val') ?? 0) > 0) return true;
  const shape = child(point, 'spPr');
  if (!shape || JSON.stringify(shape) === JSON.stringify(child(series, 'spPr'))) return false;
  return !isAutomatic(child(shape, 'solidFill'), number(child(point, 'idx'), 'val') ?? 0);
}
