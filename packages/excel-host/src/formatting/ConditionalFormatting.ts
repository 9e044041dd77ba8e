// Evaluates conditional formats for the cells a grid asks about, and remembers until something changes.

import type { Area, ConditionalFormatData, DifferentialStyle } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import type { BarView, IconView } from '../api/View';
import { RuleContext } from './RuleContext';
import { over } from './over';
import { barOf, colorOf, iconOf } from './scales';
import { matchesRule } from './matchesRule';

export interface ConditionalFormat {
  readonly style?: DifferentialStyle;
  readonly bar?: BarView;
  readonly icon?: IconView;
  readonly hidesValue?: boolean;
}

const nothing: ConditionalFormat = {};

export class ConditionalFormatting {
  private contexts = new Map<ConditionalFormatData, RuleContext>();
  private cache = new Map<SheetState, Map<number, ConditionalFormat>>();

  constructor(private readonly core: Core) {}

  forget(): void {
    this.contexts = new Map();
    this.cache = new Map();
  }

  at(sheet: SheetState, row: number, column: number): ConditionalFormat {
    if (sheet.parts.conditionalFormats.length === 0) return nothing;
    let looks = this.cache.get(sheet);
    if (!looks) this.cache.set(sheet, (looks = new Map()));
    const key = row * 16_384 + column;
    let look = looks.get(key);
    if (!look) looks.set(key, (look = this.evaluate(sheet, row, column)));
    return look;
  }

  /** The first format in the list has the highest priority: what it says stands, and it may stop the rest. */
  private evaluate(sheet: SheetState, row: number, column: number): ConditionalFormat {
    let look: ConditionalFormat = nothing;
    for (const { data } of sheet.parts.conditionalFormats) {
      if (!data.areas.some((area) => isInside(area, row, column))) continue;
      let context = this.contexts.get(data);
      if (!context) this.contexts.set(data, (context = new RuleContext(this.core, sheet, data)));
      const next = this.apply(context, data, row, column);
      if (!next) continue;
      const style = next.style ? (look.style ? over(next.style, look.style) : next.style) : look.style;
      look = {
        ...next,
        ...look,
        ...(style && { style }),
        hidesValue: (look.hidesValue ?? false) || (next.hidesValue ?? false),
      };
      if (data.stopIfTrue && !['dataBar', 'colorScale', 'iconSet'].includes(data.rule.kind)) break;
    }
    return look;
  }

  private apply(
    context: RuleContext,
    data: ConditionalFormatData,
    row: number,
    column: number,
  ): ConditionalFormat | undefined {
    const { rule } = data;
    const value = context.valueAt(row, column);
    if (rule.kind === 'colorScale') {
      const fill = typeof value === 'number' ? colorOf(rule.points, value, context) : undefined;
      return fill === undefined ? undefined : { style: { fill } };
    }
    if (rule.kind === 'dataBar') {
      return typeof value === 'number' ? { bar: barOf(rule, value, context), hidesValue: !rule.showValue } : undefined;
    }
    if (rule.kind === 'iconSet') {
      return typeof value === 'number'
        ? { icon: iconOf(rule, value, context), hidesValue: !rule.showValue }
        : undefined;
    }
    return matchesRule(rule, value, context, row, column) ? { style: rule.style } : undefined;
  }
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
