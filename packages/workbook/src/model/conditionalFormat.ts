// A conditional format: all eight kinds Excel's object model knows.

import type { Area } from './area';
import type { Color, DifferentialStyle } from './style';
import type { ComparisonOperator } from './validation';

/** Where a scale, bar or icon threshold lies. `formula` carries its leading "=" when it is one. */
export interface ScalePoint {
  readonly type: 'lowest' | 'highest' | 'number' | 'percent' | 'percentile' | 'formula' | 'automatic';
  readonly value?: string;
}

export type IconSetName =
  | 'threeArrows'
  | 'threeArrowsGray'
  | 'threeFlags'
  | 'threeTrafficLights1'
  | 'threeTrafficLights2'
  | 'threeSigns'
  | 'threeSymbols'
  | 'threeSymbols2'
  | 'fourArrows'
  | 'fourArrowsGray'
  | 'fourRedToBlack'
  | 'fourRating'
  | 'fourTrafficLights'
  | 'fiveArrows'
  | 'fiveArrowsGray'
  | 'fiveRating'
  | 'fiveQuarters'
  | 'threeStars'
  | 'threeTriangles'
  | 'fiveBoxes';

export type PresetCriterion =
  | 'blanks'
  | 'nonBlanks'
  | 'errors'
  | 'nonErrors'
  | 'duplicateValues'
  | 'uniqueValues'
  | 'aboveAverage'
  | 'belowAverage'
  | 'equalOrAboveAverage'
  | 'equalOrBelowAverage'
  | 'oneStdDevAboveAverage'
  | 'oneStdDevBelowAverage'
  | 'twoStdDevAboveAverage'
  | 'twoStdDevBelowAverage'
  | 'threeStdDevAboveAverage'
  | 'threeStdDevBelowAverage'
  | 'yesterday'
  | 'today'
  | 'tomorrow'
  | 'lastSevenDays'
  | 'lastWeek'
  | 'thisWeek'
  | 'nextWeek'
  | 'lastMonth'
  | 'thisMonth'
  | 'nextMonth';

export type ConditionalRule =
  | {
      readonly kind: 'cellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
      readonly style: DifferentialStyle;
    }
  /** `formula` is relative to the top left cell of the first area. */
  | { readonly kind: 'custom'; readonly formula: string; readonly style: DifferentialStyle }
  | {
      readonly kind: 'containsText';
      readonly operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith';
      readonly text: string;
      readonly style: DifferentialStyle;
    }
  | {
      readonly kind: 'topBottom';
      readonly type: 'topItems' | 'topPercent' | 'bottomItems' | 'bottomPercent';
      readonly rank: number;
      readonly style: DifferentialStyle;
    }
  | { readonly kind: 'preset'; readonly criterion: PresetCriterion; readonly style: DifferentialStyle }
  | { readonly kind: 'colorScale'; readonly points: readonly (ScalePoint & { readonly color: Color })[] }
  | {
      readonly kind: 'dataBar';
      readonly lowest: ScalePoint;
      readonly highest: ScalePoint;
      readonly color: Color;
      readonly negativeColor?: Color;
      readonly showValue: boolean;
      readonly gradient: boolean;
    }
  | {
      readonly kind: 'iconSet';
      readonly set: IconSetName;
      readonly points: readonly (ScalePoint & { readonly orEqual: boolean })[];
      readonly reverse: boolean;
      readonly showValue: boolean;
    };

/** In a sheet's list, the first one has the highest priority. */
export interface ConditionalFormatData {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly stopIfTrue: boolean;
}
