// The body of a column as charts refer to it.

import { sheetReference } from '@coachbook/workbook';
import type { TablePlacement } from '../schema/SheetDefinition';

/** "='4 Goals'!$B$6:$B$20". Where the column is gone, the first one of the sheet stands in, so that the chart stays a chart. */
export function columnRange({ sheet, first, last, column }: TablePlacement, key: string): string {
  const at = column(key) ?? 0;
  return `=${sheetReference(sheet, { top: first, bottom: last, left: at, right: at })}`;
}
