// A chart part.

import type { ChartAxisData, ChartData, ChartKind } from '@coachbook/workbook';
import { chartKinds, isStackedBar } from '../vocabulary/chartKinds';
import { legendFromFile } from '../vocabulary/names';
import { attribute, child, childrenNamed, descend, descendants, flag, number, type XmlNode } from '../xml/XmlNode';
import { chartLoss } from './chartLosses';
import { reachesOutside } from './FormulaReader';
import { ownFormat, readSeries } from './readChartSeries';
import type { ReadContext } from './ReadContext';

interface Group {
  readonly node: XmlNode;
  readonly kind: ChartKind;
  readonly axes: readonly (string | undefined)[];
}

/** A value the chart keeps of its cells, which say it themselves; the first one may be a text that a title shows. */
function isKeptValue(name: string, { idx }: Readonly<Record<string, string>>): boolean {
  return name === 'pt' && idx !== '0';
}

/** All of the chart but its name and place, which the drawing holds; undefined, and named as lost, where it is of a kind we do not know. */
export function readChart(
  path: string,
  context: ReadContext,
  sheet: string,
): Omit<ChartData, 'name' | 'anchor'> | undefined {
  const { losses } = context;
  const chart = child(context.file.tree(path, isKeptValue), 'chart');
  const area = child(chart, 'plotArea');
  const nodes = area?.children.filter((node) => node.name.endsWith('Chart')) ?? [];
  const groups = nodes.flatMap((node): readonly Group[] => {
    const kind = kindOf(node);
    return kind ? [{ node, kind, axes: childrenNamed(node, 'axId').map((axis) => attribute(axis, 'val')) }] : [];
  });
  const [first] = groups;
  // Numbers that stand in the chart itself, not in cells.
  const isBare = groups.some((group) =>
    childrenNamed(group.node, 'ser').some((each) => !descendants(child(each, 'val') ?? child(each, 'yVal'), 'f')[0]),
  );
  if (
    !chart ||
    !area ||
    !first ||
    groups.length < nodes.length ||
    isBare ||
    descendants(area, 'f').some((node) => reachesOutside(node.text))
  ) {
    losses.add('charts', sheet, nodes.find((node) => !kindOf(node))?.name ?? (isBare ? 'numLit' : path));
    return undefined;
  }
  const loss = chartLoss(chart);
  if (loss !== undefined) losses.add('chartFormatting', sheet, loss);
  const axisOf = (id: string | undefined): XmlNode | undefined =>
    id === undefined
      ? undefined
      : area.children.find((node) => node.name.endsWith('Ax') && attribute(child(node, 'axId'), 'val') === id);
  // The first axes are the ones that are not said to stand at the far end.
  const primary = first.axes;
  const other = groups.find((group) => group.axes.length > 1 && group.axes[1] !== primary[1])?.axes ?? [];
  const series = groups
    .flatMap((group) =>
      childrenNamed(group.node, 'ser').map((node) =>
        readSeries(node, group.kind, first.kind, group.axes.length > 1 && group.axes[1] !== primary[1], context.colors),
      ),
    )
    .sort((a, b) => a.order - b.order)
    .map((each) => each.series);
  const bars = groups.find((group) => group.node.name === 'barChart');
  const gapWidth = number(child(bars?.node, 'gapWidth'), 'val');
  const overlap = number(child(bars?.node, 'overlap'), 'val');
  const title =
    flag(child(chart, 'autoTitleDeleted'), 'val') && !child(chart, 'title')
      ? undefined
      : titleOf(child(chart, 'title'));
  const legend = legendFromFile.get(attribute(descend(chart, 'legend', 'legendPos'), 'val') ?? 'r') ?? 'right';
  const categoryAxis = readAxis(axisOf(primary[0]));
  const valueAxis = readAxis(axisOf(primary[1]));
  const secondaryAxis = readAxis(axisOf(other[1]));
  return {
    kind: first.kind,
    ...(title !== undefined && { title }),
    ...(child(chart, 'legend') && { legend }),
    series,
    ...(categoryAxis && { categoryAxis }),
    ...(valueAxis && { valueAxis }),
    ...(secondaryAxis && { secondaryAxis }),
    ...(gapWidth !== undefined && { gapWidth }),
    ...(overlap !== undefined && !(bars && isStackedBar(bars.kind) && overlap === 100) && { overlap }),
  };
}

function kindOf(node: XmlNode): ChartKind | undefined {
  const text = (name: string): string | undefined => attribute(child(node, name), 'val');
  // Series that are not to be seen say nothing about how the others look.
  const visible = childrenNamed(node, 'ser').filter((each) => !child(child(each, 'spPr'), 'noFill'));
  const without = (test: (each: XmlNode) => boolean): boolean => visible.length > 0 && visible.every(test);
  const noMarker = (each: XmlNode): boolean => attribute(descend(each, 'marker', 'symbol'), 'val') === 'none';
  switch (node.name) {
    case 'barChart':
      return (Object.keys(chartKinds) as ChartKind[]).find(
        (kind) =>
          chartKinds[kind].element === 'barChart' &&
          chartKinds[kind].direction === (text('barDir') ?? 'col') &&
          chartKinds[kind].grouping === (text('grouping') ?? 'clustered'),
      );
    case 'lineChart':
      return (text('grouping') ?? 'standard') !== 'standard'
        ? undefined
        : !flag(child(node, 'marker'), 'val') || without(noMarker)
          ? 'line'
          : 'lineMarkers';
    case 'areaChart':
      return { standard: 'area', stacked: 'areaStacked' }[text('grouping') ?? 'standard'] as ChartKind | undefined;
    case 'pieChart':
      return 'pie';
    case 'doughnutChart':
      return 'doughnut';
    case 'radarChart':
      return text('radarStyle') === 'filled'
        ? 'radarFilled'
        : text('radarStyle') === 'marker' && !without(noMarker)
          ? 'radarMarkers'
          : 'radar';
    case 'scatterChart':
      return without((each) => child(descend(each, 'spPr', 'ln'), 'noFill') !== undefined) ? 'scatter' : 'scatterLines';
    default:
      return undefined;
  }
}

/** The text of a title; undefined where it is none or made from cells. */
function titleOf(node: XmlNode | undefined): string | undefined {
  const paragraphs = childrenNamed(descend(node, 'tx', 'rich'), 'p');
  const text = paragraphs
    .map((paragraph) =>
      paragraph.children.map((run) => (run.name === 'br' ? '\n' : (child(run, 't')?.text ?? ''))).join(''),
    )
    .join('\n');
  return paragraphs.length > 0 ? text : descendants(descend(node, 'tx', 'strRef'), 'v')[0]?.text;
}

function readAxis(node: XmlNode | undefined): ChartAxisData | undefined {
  if (!node) return undefined;
  const title = titleOf(child(node, 'title'));
  const scaling = child(node, 'scaling');
  const minimum = number(child(scaling, 'min'), 'val');
  const maximum = number(child(scaling, 'max'), 'val');
  const majorUnit = number(child(node, 'majorUnit') ?? child(node, 'tickLblSkip'), 'val');
  const axis: ChartAxisData = {
    ...(title !== undefined && { title }),
    ...ownFormat(child(node, 'numFmt')),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(child(node, 'majorGridlines') && { gridlines: true }),
    ...(flag(child(node, 'delete'), 'val', child(node, 'delete') !== undefined) && { hidden: true }),
    ...(attribute(child(scaling, 'orientation'), 'val') === 'maxMin' && { reversed: true }),
    ...(node.name === 'dateAx' && { kind: 'date' }),
  };
  return Object.keys(axis).length > 0 ? axis : undefined;
}
