// The axes of a chart.

import type { ChartAxisData, ChartData, WorkbookData } from '@coachbook/workbook';
import { chartKinds, hasAxes } from '../vocabulary/chartKinds';
import { escapeAttribute } from '../xml/escape';
import { axisIds } from './chartGroups';
import { formatOf } from './chartReferences';
import { textProperties, title } from './chartText';

const rule = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';
const noRule = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
const gridlines =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="E0E0E0"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;

interface Place {
  readonly id: number;
  readonly crosses: number;
  readonly position: 'b' | 'l' | 't' | 'r';
  /** Which end of the other axis it stands at. */
  readonly end: 'autoZero' | 'max';
  /** Format of the cells it shows: what its labels have unless it says otherwise. */
  readonly format: string;
}

/** All axes a chart needs: none for pies, two pairs where a series asks for the second. */
export function axes(chart: ChartData, workbook: WorkbookData): string {
  if (!hasAxes(chart.kind)) return '';
  const info = chartKinds[chart.kind];
  const lying = info.direction === 'bar';
  const isScatter = info.element === 'scatterChart';
  const [category, amount] = axisIds.primary;
  const first: Place = {
    id: category,
    crosses: amount,
    position: lying ? 'l' : 'b',
    end: 'autoZero',
    format: formatOf(chart.series[0]?.categories, workbook),
  };
  // With the categories turned round the value axis would change sides; it stays where people look for it.
  const second: Place = {
    id: amount,
    crosses: category,
    position: lying ? 'b' : 'l',
    end: chart.categoryAxis?.reversed ? 'max' : 'autoZero',
    format: formatOf(chart.series[0]?.values, workbook),
  };
  const both =
    (isScatter ? valueAxis(chart.categoryAxis, first, 'midCat') : categoryAxis(chart.categoryAxis, first)) +
    valueAxis(chart.valueAxis, second, isScatter ? 'midCat' : 'between');
  if (!chart.series.some((series) => series.axis === 'secondary')) return both;
  const [category2, amount2] = axisIds.secondary;
  const hidden = {
    ...(chart.categoryAxis?.kind && { kind: chart.categoryAxis.kind }),
    ...(chart.categoryAxis?.reversed && { reversed: true as const }),
    hidden: true as const,
  };
  const third: Place = { ...first, id: category2, crosses: amount2 };
  const fourth: Place = {
    id: amount2,
    crosses: category2,
    position: lying ? 't' : 'r',
    end: chart.categoryAxis?.reversed ? 'autoZero' : 'max',
    format: formatOf(chart.series.find((series) => series.axis === 'secondary')?.values, workbook),
  };
  return (
    both +
    valueAxis(chart.secondaryAxis, fourth, 'between') +
    (isScatter ? valueAxis(hidden, third, 'midCat') : categoryAxis(hidden, third))
  );
}

function categoryAxis(axis: ChartAxisData = {}, place: Place): string {
  const unit = axis.majorUnit;
  return axis.kind === 'date'
    ? `<c:dateAx>${start(axis, place, rule, 'low')}${value('auto', 0)}${value('lblOffset', 100)}${value('baseTimeUnit', 'days')}${unit === undefined ? '' : value('majorUnit', unit) + value('majorTimeUnit', 'days')}</c:dateAx>`
    : `<c:catAx>${start(axis, place, rule, 'low')}${value('auto', 0)}${value('lblAlgn', 'ctr')}${value('lblOffset', 100)}${unit === undefined ? '' : value('tickLblSkip', Math.max(1, Math.round(unit)))}${value('noMultiLvlLbl', 0)}</c:catAx>`;
}

function valueAxis(axis: ChartAxisData = {}, place: Place, between: 'between' | 'midCat'): string {
  return `<c:valAx>${start(axis, place, noRule, 'nextTo')}${value('crossBetween', between)}${axis.majorUnit === undefined ? '' : value('majorUnit', axis.majorUnit)}</c:valAx>`;
}

function start(axis: ChartAxisData, place: Place, line: string, labels: 'low' | 'nextTo'): string {
  const scaling =
    value('orientation', axis.reversed ? 'maxMin' : 'minMax') +
    (axis.maximum === undefined ? '' : value('max', axis.maximum)) +
    (axis.minimum === undefined ? '' : value('min', axis.minimum));
  return (
    value('axId', place.id) +
    `<c:scaling>${scaling}</c:scaling>` +
    value('delete', axis.hidden ? 1 : 0) +
    value('axPos', place.position) +
    (axis.gridlines ? gridlines : '') +
    (axis.title === undefined ? '' : title(axis.title, 9, false)) +
    `<c:numFmt formatCode="${escapeAttribute(axis.numberFormat ?? place.format)}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>` +
    value('majorTickMark', 'none') +
    value('minorTickMark', 'none') +
    value('tickLblPos', labels) +
    line +
    textProperties(9) +
    value('crossAx', place.crosses) +
    value('crosses', place.end)
  );
}
