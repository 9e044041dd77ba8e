// One value people enter in the pane, as the sheets declare it.

import type { CellRule } from '../../sheets';

export interface FieldSpec {
  /** The column or setting, in the model's words. */
  readonly key: string;
  readonly rule: CellRule;
  readonly label: string;
  readonly hint?: string;
  /** A share of 1 that people write as a percentage. */
  readonly percent?: boolean;
  /** The unit of a number; "%" may be typed along, and means no hundredth. */
  readonly unit?: string | undefined;
  /** What is in the workbook now. */
  readonly value: unknown;
}
