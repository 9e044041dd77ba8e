// The eight kinds of conditional formats, each with its rule as Excel writes it.

import type {
  ComparisonOperator,
  ConditionalRule,
  IconSetName,
  PresetCriterion,
  ScalePoint,
} from '@coachbook/workbook';
import { readColor } from '../ranges/colors';
import { booleanOf, choiceOf, invalidArgument, numberOf, recordOf, textOf } from '../server/Arguments';
import { objectType, type AnyType, type Navigation } from '../server/ObjectType';
import { changeRule, ruleOf, type FormatRef } from './ConditionalFormat';
import { iconSets } from './iconSets';

const format: Readonly<Record<string, Navigation<FormatRef>>> = {
  format: { type: 'ConditionalRangeFormat', get: (ref) => ref },
};

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const own: Readonly<Record<(typeof operators)[number], ComparisonOperator>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

function operand(value: unknown): string {
  if (value === undefined || value === null || value === '') throw invalidArgument();
  const text = textOf(value);
  return /^=-?\d+(\.\d+)?$/.test(text) ? text.slice(1) : text;
}

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

export const CellValueConditionalFormat = objectType<FormatRef>({
  name: 'CellValueConditionalFormat',
  objects: format,
  properties: {
    rule: {
      get: (ref) => {
        const { formula1, formula2, operator } = ruleOf(ref, 'cellValue');
        return {
          formula1: asFormula(formula1),
          ...(formula2 !== undefined && { formula2: asFormula(formula2) }),
          operator: operators.find((name) => own[name] === operator),
        };
      },
      set: (ref, value, { core }) => {
        const given = recordOf(value);
        const operator = choiceOf(given['operator'], operators);
        const two = operator === 'Between' || operator === 'NotBetween';
        const { style } = ruleOf(ref, 'cellValue');
        changeRule(core, ref, {
          kind: 'cellValue',
          style,
          operator: own[operator],
          formula1: operand(given['formula1']),
          ...(two && { formula2: operand(given['formula2']) }),
        });
      },
    },
  },
});

export const CustomConditionalFormat = objectType<FormatRef>({
  name: 'CustomConditionalFormat',
  objects: { ...format, rule: { type: 'ConditionalFormatRule', get: (ref) => ref } },
});

export const ConditionalFormatRule = objectType<FormatRef>({
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (ref) => ruleOf(ref, 'custom').formula,
      set: (ref, value, { core }) => {
        const formula = textOf(value);
        if (formula === '') throw invalidArgument();
        changeRule(core, ref, { ...ruleOf(ref, 'custom'), formula: asFormula(formula) });
      },
    },
    formulaLocal: { get: (ref) => ruleOf(ref, 'custom').formula },
  },
});

export const TextConditionalFormat = objectType<FormatRef>({
  name: 'TextConditionalFormat',
  objects: format,
  properties: {
    rule: {
      get: (ref) => {
        const { operator, text } = ruleOf(ref, 'containsText');
        return { operator: operator.charAt(0).toUpperCase() + operator.slice(1), text };
      },
      set: (ref, value, { core }) => {
        const given = recordOf(value);
        const operator = choiceOf(given['operator'], ['contains', 'notContains', 'beginsWith', 'endsWith'] as const);
        changeRule(core, ref, { ...ruleOf(ref, 'containsText'), operator, text: textOf(given['text']) });
      },
    },
  },
});

export const TopBottomConditionalFormat = objectType<FormatRef>({
  name: 'TopBottomConditionalFormat',
  objects: format,
  properties: {
    rule: {
      get: (ref) => {
        const { type, rank } = ruleOf(ref, 'topBottom');
        return { rank, type: type.charAt(0).toUpperCase() + type.slice(1) };
      },
      set: (ref, value, { core }) => {
        const given = recordOf(value);
        const rank = numberOf(given['rank']);
        if (!Number.isInteger(rank) || rank < 1 || rank > 1_000) throw invalidArgument();
        changeRule(core, ref, {
          ...ruleOf(ref, 'topBottom'),
          rank,
          type: choiceOf(given['type'], ['topItems', 'topPercent', 'bottomItems', 'bottomPercent'] as const),
        });
      },
    },
  },
});

const criteria: readonly PresetCriterion[] = [
  'blanks',
  'nonBlanks',
  'errors',
  'nonErrors',
  'duplicateValues',
  'uniqueValues',
  'aboveAverage',
  'belowAverage',
  'equalOrAboveAverage',
  'equalOrBelowAverage',
  'oneStdDevAboveAverage',
  'oneStdDevBelowAverage',
  'twoStdDevAboveAverage',
  'twoStdDevBelowAverage',
  'threeStdDevAboveAverage',
  'threeStdDevBelowAverage',
  'yesterday',
  'today',
  'tomorrow',
  'lastSevenDays',
  'lastWeek',
  'thisWeek',
  'nextWeek',
  'lastMonth',
  'thisMonth',
  'nextMonth',
];

export const PresetCriteriaConditionalFormat = objectType<FormatRef>({
  name: 'PresetCriteriaConditionalFormat',
  objects: format,
  properties: {
    rule: {
      get: (ref) => {
        const { criterion } = ruleOf(ref, 'preset');
        return { criterion: criterion.charAt(0).toUpperCase() + criterion.slice(1) };
      },
      set: (ref, value, { core }) =>
        changeRule(core, ref, {
          ...ruleOf(ref, 'preset'),
          criterion: choiceOf(recordOf(value)['criterion'], criteria),
        }),
    },
  },
});

const pointTypes = {
  Automatic: 'automatic',
  LowestValue: 'lowest',
  HighestValue: 'highest',
  Number: 'number',
  Percent: 'percent',
  Formula: 'formula',
  Percentile: 'percentile',
} as const satisfies Record<string, ScalePoint['type']>;
const pointNames = Object.keys(pointTypes) as (keyof typeof pointTypes)[];

function readPoint(value: unknown): ScalePoint {
  const given = recordOf(value);
  const type = pointTypes[choiceOf(given['type'], pointNames)];
  const needsValue = type === 'number' || type === 'percent' || type === 'percentile' || type === 'formula';
  if (!needsValue) return { type };
  const text = operand(given['formula']);
  return { type, value: type === 'formula' ? asFormula(text) : text };
}

function writePoint(point: ScalePoint): { readonly type: string; readonly formula?: string } {
  return {
    type: pointNames.find((name) => pointTypes[name] === point.type) ?? 'Automatic',
    ...(point.value !== undefined && { formula: asFormula(point.value) }),
  };
}

export const ColorScaleConditionalFormat = objectType<FormatRef>({
  name: 'ColorScaleConditionalFormat',
  properties: {
    criteria: {
      get: (ref) => {
        const { points } = ruleOf(ref, 'colorScale');
        const described = points.map((point) => ({ ...writePoint(point), color: `#${point.color}` }));
        return {
          minimum: described[0],
          ...(described.length === 3 && { midpoint: described[1] }),
          maximum: described[described.length - 1],
        };
      },
      set: (ref, value, { core }) => {
        const given = recordOf(value);
        const wanted = [given['minimum'], given['midpoint'], given['maximum']].filter(
          (each) => each !== undefined && each !== null,
        );
        if (wanted.length < 2) throw invalidArgument();
        ruleOf(ref, 'colorScale');
        changeRule(core, ref, {
          kind: 'colorScale',
          points: wanted.map((each) => ({ ...readPoint(each), color: readColor(recordOf(each)['color']) })),
        });
      },
    },
    threeColorScale: { get: (ref) => ruleOf(ref, 'colorScale').points.length === 3 },
  },
});

type DataBarRule = Extract<ConditionalRule, { kind: 'dataBar' }>;

export const DataBarConditionalFormat = objectType<FormatRef>({
  name: 'DataBarConditionalFormat',
  objects: {
    negativeFormat: { type: 'ConditionalDataBarNegativeFormat', get: (ref) => ref },
    positiveFormat: { type: 'ConditionalDataBarPositiveFormat', get: (ref) => ref },
  },
  properties: {
    barDirection: { get: () => 'Context' },
    lowerBoundRule: {
      get: (ref) => writePoint(ruleOf(ref, 'dataBar').lowest),
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'dataBar'), lowest: readPoint(value) }),
    },
    showDataBarOnly: {
      get: (ref) => !ruleOf(ref, 'dataBar').showValue,
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'dataBar'), showValue: !booleanOf(value) }),
    },
    upperBoundRule: {
      get: (ref) => writePoint(ruleOf(ref, 'dataBar').highest),
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'dataBar'), highest: readPoint(value) }),
    },
  },
});

export const ConditionalDataBarPositiveFormat = objectType<FormatRef>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: {
      get: (ref) => `#${ruleOf(ref, 'dataBar').color}`,
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'dataBar'), color: readColor(value) }),
    },
    gradientFill: {
      get: (ref) => ruleOf(ref, 'dataBar').gradient,
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'dataBar'), gradient: booleanOf(value) }),
    },
  },
});

export const ConditionalDataBarNegativeFormat = objectType<FormatRef>({
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    fillColor: {
      get: (ref) => `#${ruleOf(ref, 'dataBar').negativeColor ?? 'FF0000'}`,
      set: (ref, value, { core }) =>
        changeRule(core, ref, { ...ruleOf(ref, 'dataBar'), negativeColor: readColor(value) }),
    },
    matchPositiveFillColor: {
      get: (ref) => ruleOf(ref, 'dataBar').negativeColor === ruleOf(ref, 'dataBar').color,
      set: (ref, value, { core }) => {
        const { negativeColor: _before, ...rule }: DataBarRule = ruleOf(ref, 'dataBar');
        changeRule(core, ref, booleanOf(value) ? { ...rule, negativeColor: rule.color } : rule);
      },
    },
  },
});

export const IconSetConditionalFormat = objectType<FormatRef>({
  name: 'IconSetConditionalFormat',
  properties: {
    criteria: {
      get: (ref) =>
        ruleOf(ref, 'iconSet').points.map((point, index) =>
          index === 0 ? {} : { ...writePoint(point), operator: point.orEqual ? 'GreaterThanOrEqual' : 'GreaterThan' },
        ),
      set: (ref, value, { core }) => {
        if (!Array.isArray(value)) throw invalidArgument();
        const rule = ruleOf(ref, 'iconSet');
        const points = (value as readonly unknown[]).map((each, index) => {
          if (index === 0) return { type: 'percent' as const, value: '0', orEqual: true };
          return {
            ...readPoint(each),
            orEqual:
              choiceOf(recordOf(each)['operator'], ['GreaterThan', 'GreaterThanOrEqual']) === 'GreaterThanOrEqual',
          };
        });
        if (points.length !== size(rule.set)) throw invalidArgument();
        changeRule(core, ref, { ...rule, points });
      },
    },
    reverseIconOrder: {
      get: (ref) => ruleOf(ref, 'iconSet').reverse,
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'iconSet'), reverse: booleanOf(value) }),
    },
    showIconOnly: {
      get: (ref) => !ruleOf(ref, 'iconSet').showValue,
      set: (ref, value, { core }) => changeRule(core, ref, { ...ruleOf(ref, 'iconSet'), showValue: !booleanOf(value) }),
    },
    style: {
      get: (ref) => {
        const { set } = ruleOf(ref, 'iconSet');
        return set.charAt(0).toUpperCase() + set.slice(1);
      },
      set: (ref, value, { core }) => {
        const set = choiceOf(value, iconSets);
        const rule = ruleOf(ref, 'iconSet');
        const count = size(set);
        const points =
          rule.points.length === count
            ? rule.points
            : Array.from({ length: count }, (_, index) => ({
                type: 'percent' as const,
                value: String(Math.round((index * 100) / count)),
                orEqual: true,
              }));
        changeRule(core, ref, { ...rule, set, points });
      },
    },
  },
});

function size(set: IconSetName): number {
  return set.startsWith('three') ? 3 : set.startsWith('four') ? 4 : 5;
}

export const conditionalRuleTypes: readonly AnyType[] = [
  CellValueConditionalFormat,
  CustomConditionalFormat,
  ConditionalFormatRule,
  TextConditionalFormat,
  TopBottomConditionalFormat,
  PresetCriteriaConditionalFormat,
  ColorScaleConditionalFormat,
  DataBarConditionalFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalDataBarNegativeFormat,
  IconSetConditionalFormat,
];
