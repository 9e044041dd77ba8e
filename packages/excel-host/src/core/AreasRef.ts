// MultiRange ranges of one sheet, as RangeAreas holds them; at least one.

import type { Area } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import { RangeRef } from './RangeRef';
import { MultiRange } from './MultiRange';

export class AreasRef extends MultiRange<RangeRef> {
  constructor(
    readonly sheet: SheetState,
    areas: readonly Area[],
  ) {
    super(areas.map((area) => new RangeRef(sheet, area)));
  }

  get areas(): readonly Area[] {
    return this.parts.map(({ area }) => area);
  }
}
