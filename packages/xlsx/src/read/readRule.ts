// One rule of a conditional format.

import {
  type ComparisonOperator,
  type ConditionalRule,
  type DifferentialStyle,
  type PresetCriterion,
  type ScalePoint,
} from '@coachbook/workbook';
import { toShownFormula } from '../formula/toShownFormula';
import { averages, comparisonOperators, iconSetFromFile, scalePointFromFile, timePeriods } from '../vocabulary/names';
import { reversed } from '../vocabulary/reversed';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, flag, number, type XmlNode } from '../xml/XmlNode';
import { reachesOutside } from './FormulaReader';
import type { ReadContext } from './ReadContext';
import { readDifferential } from './readStyles';
import { shownOperand } from './shownOperand';

const textOperators = {
  containsText: 'contains',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
} as const;
const presets: ReadonlyMap<string, PresetCriterion> = new Map(
  Object.entries<PresetCriterion>({
    containsBlanks: 'blanks',
    notContainsBlanks: 'nonBlanks',
    containsErrors: 'errors',
    notContainsErrors: 'nonErrors',
    duplicateValues: 'duplicateValues',
    uniqueValues: 'uniqueValues',
  }),
);
const periodFromFile = reversed(timePeriods as Readonly<Record<string, string>>);

/** Undefined for a rule we do not know. @param extension the same rule, or the rest of it, in Excel's extension */
export function readRule(
  node: XmlNode,
  extension: XmlNode | undefined,
  sheet: string,
  context: ReadContext,
): ConditionalRule | undefined {
  const type = attribute(node, 'type') ?? '';
  // Rules about other sheets stand in the extension alone and carry their look within them.
  const own = child(node, 'dxf');
  const style = (): DifferentialStyle =>
    own
      ? readDifferential(own, context.colors, context.losses)
      : (context.styles.differentials[number(node, 'dxfId') ?? -1] ?? {});
  const formulas = [...childrenNamed(node, 'formula'), ...(node === extension ? childrenNamed(node, 'f') : [])].map(
    (each) => unescapeXString(each.text),
  );
  if (formulas.some(reachesOutside)) return undefined;
  const [formula1 = '', formula2] = formulas;
  switch (type) {
    case 'cellIs': {
      const operator: ComparisonOperator =
        comparisonOperators.find((each) => each === attribute(node, 'operator')) ?? 'equal';
      return {
        kind: 'cellValue',
        operator,
        formula1: shownOperand(formula1),
        ...(formula2 !== undefined && { formula2: shownOperand(formula2) }),
        style: style(),
      };
    }
    case 'expression':
      return { kind: 'custom', formula: toShownFormula(formula1, ''), style: style() };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith': {
      const text = attribute(node, 'text');
      return {
        kind: 'containsText',
        operator: textOperators[type],
        text: text === undefined ? operandOf(type, formula1) : unescapeXString(text),
        style: style(),
      };
    }
    case 'top10': {
      const end = flag(node, 'bottom') ? 'bottom' : 'top';
      return {
        kind: 'topBottom',
        type: `${end}${flag(node, 'percent') ? 'Percent' : 'Items'}`,
        rank: number(node, 'rank') ?? 10,
        style: style(),
      };
    }
    case 'aboveAverage':
    case 'timePeriod':
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
    case 'duplicateValues':
    case 'uniqueValues': {
      const criterion =
        type === 'aboveAverage'
          ? averageOf(node)
          : type === 'timePeriod'
            ? (periodFromFile.get(attribute(node, 'timePeriod') ?? '') as PresetCriterion | undefined)
            : presets.get(type);
      return criterion && { kind: 'preset', criterion, style: style() };
    }
    case 'colorScale': {
      const scale = child(node, 'colorScale');
      const colors = childrenNamed(scale, 'color').map((each) => context.colors.read(each) ?? 'FFFFFF');
      return {
        kind: 'colorScale',
        points: pointsOf(scale).map((point, index) => ({ ...point, color: colors[index] ?? 'FFFFFF' })),
      };
    }
    case 'dataBar':
      if (
        ['axisPosition', 'direction'].some(
          (name) =>
            !['automatic', 'context', 'leftToRight', undefined].includes(attribute(child(extension, 'dataBar'), name)),
        )
      )
        context.losses.add('conditionalFormats', sheet, type);
      return readDataBar(child(node, 'dataBar'), child(extension, 'dataBar'), context);
    case 'iconSet': {
      const icons = child(node, 'iconSet');
      const set = iconSetFromFile.get(attribute(icons, 'iconSet') ?? '3TrafficLights1');
      if (flag(icons, 'custom')) context.losses.add('conditionalFormats', sheet, 'custom icons');
      const points = childrenNamed(icons, 'cfvo').map((each) => ({
        ...pointOf(each),
        orEqual: flag(each, 'gte', true),
      }));
      return (
        set && {
          kind: 'iconSet',
          set,
          points,
          reverse: flag(icons, 'reverse'),
          showValue: flag(icons, 'showValue', true),
        }
      );
    }
    default:
      return undefined;
  }
}

function readDataBar(
  plainBar: XmlNode | undefined,
  extension: XmlNode | undefined,
  context: ReadContext,
): ConditionalRule {
  const bar = plainBar ?? extension;
  const usual: ScalePoint = { type: 'automatic' };
  const [lowest = usual, highest = usual] = pointsOf(extension ?? bar);
  const negative = flag(extension, 'negativeBarColorSameAsPositive')
    ? undefined
    : context.colors.read(child(extension, 'negativeFillColor'));
  return {
    kind: 'dataBar',
    lowest,
    highest,
    color: context.colors.read(child(bar, 'color') ?? child(extension, 'fillColor')) ?? '638EC6',
    ...(negative !== undefined && { negativeColor: negative }),
    showValue: flag(bar, 'showValue', true),
    gradient: flag(extension, 'gradient', true),
  };
}

const pointsOf = (node: XmlNode | undefined): readonly ScalePoint[] => childrenNamed(node, 'cfvo').map(pointOf);

function pointOf(node: XmlNode): ScalePoint {
  const type = scalePointFromFile.get(attribute(node, 'type') ?? '') ?? 'number';
  const value = attribute(node, 'val') ?? child(node, 'f')?.text;
  if (value === undefined || type === 'lowest' || type === 'highest' || type === 'automatic') return { type };
  return { type, value: type === 'formula' ? toShownFormula(value, '') : shownOperand(value) };
}

function averageOf(node: XmlNode): PresetCriterion | undefined {
  const wanted = [flag(node, 'aboveAverage', true), flag(node, 'equalAverage'), number(node, 'stdDev') ?? 0];
  return (Object.keys(averages) as PresetCriterion[]).find((name) =>
    averages[name]?.every((each, index) => each === wanted[index]),
  );
}

/** The operand of a text rule that names its text by a formula only. */
function operandOf(type: string, formula: string): string {
  const found =
    (type.endsWith('Text') ? /SEARCH\(([\s\S]*),[^,]*\)+$/i : /=([\s\S]*)$/).exec(formula)?.[1]?.trim() ?? '';
  const literal = /^"((?:[^"]|"")*)"$/.exec(found)?.[1];
  return literal === undefined ? `=${found}` : literal.replaceAll('""', '"');
}
