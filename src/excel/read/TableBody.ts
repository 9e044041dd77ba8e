// What is read of a table.

import type { Area } from '../../workbook';

/** Where a table lies, and the values of its header and body. */
export interface TableBody {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}
