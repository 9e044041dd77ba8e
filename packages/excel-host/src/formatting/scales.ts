// Colour scales, data bars and icon sets: where a value lies among its fellows, and what that looks like.

import type { Color, ConditionalRule, ScalePoint } from '@coachbook/workbook';
import type { BarView, IconView } from '../api/View';
import type { RuleContext } from './RuleContext';

/** The number a threshold stands for among the cells of the format. */
function threshold(point: ScalePoint, context: RuleContext, end: 'low' | 'high'): number {
  const { numbers } = context;
  const lowest = numbers[0] ?? 0;
  const highest = numbers[numbers.length - 1] ?? 0;
  const given = (): number => {
    const text = point.value ?? '';
    const value = text.startsWith('=') ? context.formula(text, 0, 0) : Number(text);
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  };
  switch (point.type) {
    case 'lowest':
      return lowest;
    case 'highest':
      return highest;
    case 'automatic':
      return end === 'low' ? Math.min(0, lowest) : Math.max(0, highest);
    case 'percent':
      return lowest + ((highest - lowest) * given()) / 100;
    case 'percentile':
      return percentile(numbers, given() / 100);
    default:
      return given();
  }
}

/** PERCENTILE.INC. */
function percentile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  const place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place % 1);
}

export function colorOf(
  points: readonly (ScalePoint & { readonly color: Color })[],
  value: number,
  context: RuleContext,
): Color | undefined {
  const stops = points.map((point, index) => ({
    at: threshold(point, context, index === 0 ? 'low' : 'high'),
    color: point.color,
  }));
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (!first || !last) return undefined;
  if (value <= first.at) return first.color;
  for (const [index, stop] of stops.entries()) {
    const before = stops[index - 1];
    if (!before || value > stop.at) continue;
    return blend(before.color, stop.color, stop.at === before.at ? 1 : (value - before.at) / (stop.at - before.at));
  }
  return last.color;
}

function blend(from: Color, to: Color, share: number): Color {
  const channel = (color: Color, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) =>
      Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

export function barOf(
  rule: Extract<ConditionalRule, { kind: 'dataBar' }>,
  value: number,
  context: RuleContext,
): BarView {
  const low = threshold(rule.lowest, context, 'low');
  const high = threshold(rule.highest, context, 'high');
  const span = high - low;
  const place = (number: number): number => (span <= 0 ? 0 : Math.min(1, Math.max(0, (number - low) / span)));
  const axis = low < 0 && high > 0 ? place(0) : 0;
  const end = place(value);
  const negative = value < 0 && low < 0;
  return {
    from: Math.min(axis, end),
    to: Math.max(axis, end),
    axis,
    color: negative ? (rule.negativeColor ?? 'FF0000') : rule.color,
    gradient: rule.gradient,
  };
}

export function iconOf(
  rule: Extract<ConditionalRule, { kind: 'iconSet' }>,
  value: number,
  context: RuleContext,
): IconView {
  let index = 0;
  for (const [position, point] of rule.points.entries()) {
    if (position === 0) continue;
    const at = threshold(point, context, 'high');
    if (point.orEqual ? value >= at : value > at) index = position;
  }
  return { set: rule.set, index: rule.reverse ? rule.points.length - 1 - index : index };
}
