// A number of a chart by its number format.

import { numfmt } from '@univerjs/core';

/** As Excel would write it in en-US; the bare number where the format is beyond us. */
export function formatNumber(value: number, numberFormat: string): string {
  try {
    return numfmt.format(numberFormat, value);
  } catch {
    return String(value);
  }
}
