// A chart as our sheets use it: what it shows, where it stands, how its parts look.

import type { Color } from './style';

export type ChartKind =
  | 'columnClustered'
  | 'columnStacked'
  | 'columnStacked100'
  | 'barClustered'
  | 'barStacked'
  | 'barStacked100'
  | 'line'
  | 'lineMarkers'
  | 'area'
  | 'areaStacked'
  | 'pie'
  | 'doughnut'
  | 'radar'
  | 'radarMarkers'
  | 'radarFilled'
  | 'scatter'
  | 'scatterLines';

/** A point on the sheet: a cell and pixels into it from its top left corner. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface Anchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

export interface ChartSeriesData {
  /** A text, or a reference with its leading "=" ("='4 Goals'!$D$5"). */
  readonly name?: string;
  /** References with their leading "=". */
  readonly categories?: string;
  readonly values: string;
  /** Where it differs from the chart's own: a combined chart. */
  readonly kind?: ChartKind;
  readonly axis?: 'secondary';
  readonly color?: Color;
  /** 0 opaque .. 1 invisible, in hundredths. */
  readonly transparency?: number;
  readonly dash?: 'dash' | 'dot' | 'dashDot';
  /** Points. */
  readonly lineWidth?: number;
  readonly marker?: 'none' | 'circle' | 'diamond' | 'square' | 'triangle';
  readonly dataLabels?: {
    readonly numberFormat?: string;
    readonly position?: 'outsideEnd' | 'insideEnd' | 'center' | 'above' | 'right';
  };
  /** The shape is drawn invisibly: the lower part of a stacked bar that should float. */
  readonly invisible?: true;
}

export interface ChartAxisData {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly gridlines?: boolean;
  readonly hidden?: true;
  /** Categories from top to bottom in a bar chart. */
  readonly reversed?: true;
  readonly kind?: 'date';
}

export interface ChartData {
  /** Unique on its sheet. */
  readonly name: string;
  readonly kind: ChartKind;
  readonly anchor: Anchor;
  readonly title?: string;
  /** What a screen reader says of it. */
  readonly altText?: string;
  /** Absent: none is shown. */
  readonly legend?: 'top' | 'right' | 'bottom' | 'left';
  readonly series: readonly ChartSeriesData[];
  readonly categoryAxis?: ChartAxisData;
  readonly valueAxis?: ChartAxisData;
  readonly secondaryAxis?: ChartAxisData;
  /** Percent of the bar's width between two clusters, 0..500. */
  readonly gapWidth?: number;
  /** -100..100. */
  readonly overlap?: number;
  /** A kind that only Excel draws ("Waterfall", see Excel.ChartType): there is nothing more to know of it than its name and place. */
  readonly foreign?: string;
}
