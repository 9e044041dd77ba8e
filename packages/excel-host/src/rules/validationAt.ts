// The validation of one cell.

import type { ValidationData } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';

export function validationAt(sheet: SheetState, row: number, column: number): ValidationData | undefined {
  return sheet.parts.validations.find((each) =>
    each.areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right),
  );
}
