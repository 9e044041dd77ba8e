// How the shapes of a series look: fill, line, markers.

import type { ChartSeriesData } from '@coachbook/workbook';
import type { ChartKindInfo } from '../vocabulary/chartKinds';
import { dashes } from '../vocabulary/names';
import { element } from '../xml/element';

const emuPerPoint = 12_700;
const nothing = '<a:noFill/>';

/** `spPr` of a series; empty where all is automatic. */
export function seriesShape(series: ChartSeriesData, kind: ChartKindInfo, index: number): string {
  if (series.invisible) return `<c:spPr>${nothing}<a:ln>${nothing}</a:ln></c:spPr>`;
  const paint = paintOf(series, index);
  const content =
    kind.drawn === 'area'
      ? paint + line(series, '')
      : kind.drawn === 'line'
        ? line(series, paint)
        : element('a:ln', { w: lineWidth(series) }, nothing + dash(series));
  return content === '' ? '' : `<c:spPr>${content}</c:spPr>`;
}

/** `marker` of a series; empty where it is automatic. */
export function marker(series: ChartSeriesData, kind: ChartKindInfo, index: number): string {
  const symbol = series.invisible ? 'none' : (series.marker ?? (kind.plain ? 'none' : undefined));
  if (symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const paint = paintOf(series, index);
  const shape = paint === '' ? '' : `<c:spPr>${paint}<a:ln>${nothing}</a:ln></c:spPr>`;
  const content = (symbol === undefined ? '' : `<c:symbol val="${symbol}"/><c:size val="7"/>`) + shape;
  return content === '' ? '' : `<c:marker>${content}</c:marker>`;
}

/** The series' colour; where only its transparency is given, the theme's own for that series. */
function paintOf({ color, transparency }: ChartSeriesData, index: number): string {
  if (color === undefined && transparency === undefined) return '';
  const alpha = transparency === undefined ? '' : `<a:alpha val="${Math.round((1 - transparency) * 100) * 1000}"/>`;
  const name =
    color === undefined
      ? element('a:schemeClr', { val: `accent${(index % 6) + 1}` }, alpha)
      : element('a:srgbClr', { val: color }, alpha);
  return `<a:solidFill>${name}</a:solidFill>`;
}

function line(series: ChartSeriesData, paint: string): string {
  const content = paint + dash(series);
  const w = lineWidth(series);
  return content === '' && w === undefined
    ? ''
    : element('a:ln', { w, cap: paint === '' ? undefined : 'rnd' }, content + (paint === '' ? '' : '<a:round/>'));
}

const lineWidth = ({ lineWidth: points }: ChartSeriesData): number | undefined =>
  points === undefined ? undefined : Math.round(points * emuPerPoint);
const dash = (series: ChartSeriesData): string =>
  series.dash === undefined ? '' : `<a:prstDash val="${dashes[series.dash]}"/>`;
