// A data validation: what may be typed into an area, and what people are told about it.

import type { Area } from './area';

export type ComparisonOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** Formulas carry their leading "="; constants are written as Excel would show them in en-US ("5", "45292"). */
export type ValidationRule =
  | { readonly kind: 'any' }
  /** `source` is a formula ("='Settings'!$B$6:$B$20", "=Owners") or the choices themselves (at most 255 characters joined by commas). */
  | { readonly kind: 'list'; readonly source: string | readonly string[]; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationData {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlank: boolean;
  /** Shown while the cell is selected. Title up to 32 characters, message up to 255. */
  readonly prompt?: { readonly title: string; readonly message: string };
  /** Shown when something else is typed; absent accepts it silently. */
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
}
