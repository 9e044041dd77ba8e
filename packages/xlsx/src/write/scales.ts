// Colour scales, data bars and icon sets, in the plain form and in Excel's extension.

import type { ConditionalRule, ScalePoint } from '@coachbook/workbook';
import { toFileFormula } from '../formula/toFileFormula';
import { iconSets, scalePointTypes } from '../vocabulary/names';
import { element } from '../xml/element';
import { escapeXString } from '../xml/escape';

type ColorScale = ConditionalRule & { readonly kind: 'colorScale' };
type DataBar = ConditionalRule & { readonly kind: 'dataBar' };
type IconSet = ConditionalRule & { readonly kind: 'iconSet' };

const fileValue = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : value.startsWith('=') ? toFileFormula(value, '') : value;
const color = (name: string, rgb: string): string => element(name, { rgb: `FF${rgb}` });

/** A threshold; where the plain form has no "automatic" it takes the nearest, `end`. */
function plainPoint(point: ScalePoint, end: 'min' | 'max', orEqual = true): string {
  return element('cfvo', {
    type: point.type === 'automatic' ? end : scalePointTypes[point.type],
    val: fileValue(point.value),
    gte: orEqual ? undefined : false,
  });
}

function extendedPoint(point: ScalePoint, end: 'Min' | 'Max', orEqual = true): string {
  const value = fileValue(point.value);
  return element(
    'x14:cfvo',
    { type: point.type === 'automatic' ? `auto${end}` : scalePointTypes[point.type], gte: orEqual ? undefined : false },
    value === undefined ? '' : `<xm:f>${escapeXString(value)}</xm:f>`,
  );
}

/** Colour scale of two or three points. */
export function scale(points: ColorScale['points']): string {
  return element(
    'colorScale',
    {},
    points.map((point, index) => plainPoint(point, index === 0 ? 'min' : 'max')).join('') +
      points.map((point) => color('color', point.color)).join(''),
  );
}

export function plainDataBar(rule: DataBar): string {
  return element(
    'dataBar',
    { showValue: rule.showValue ? undefined : false },
    plainPoint(rule.lowest, 'min') + plainPoint(rule.highest, 'max') + color('color', rule.color),
  );
}

export function extendedDataBar(rule: DataBar): string {
  const content =
    extendedPoint(rule.lowest, 'Min') +
    extendedPoint(rule.highest, 'Max') +
    (rule.negativeColor === undefined ? '' : color('x14:negativeFillColor', rule.negativeColor)) +
    color('x14:axisColor', '000000');
  return element(
    'x14:dataBar',
    {
      minLength: 0,
      maxLength: 100,
      showValue: rule.showValue ? undefined : false,
      gradient: rule.gradient ? undefined : false,
      negativeBarColorSameAsPositive: rule.negativeColor === undefined ? true : undefined,
    },
    content,
  );
}

export function plainIconSet(rule: IconSet): string {
  return element(
    'iconSet',
    { iconSet: iconSets[rule.set], showValue: rule.showValue ? undefined : false, reverse: rule.reverse || undefined },
    rule.points.map((point) => plainPoint(point, 'min', point.orEqual)).join(''),
  );
}

export function extendedIconSet(rule: IconSet): string {
  return element(
    'x14:iconSet',
    { iconSet: iconSets[rule.set], showValue: rule.showValue ? undefined : false, reverse: rule.reverse || undefined },
    rule.points.map((point) => extendedPoint(point, 'Min', point.orEqual)).join(''),
  );
}
