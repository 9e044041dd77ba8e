// A range of the object model: an area on a sheet that, while it is kept, follows insertions and deletions.

import type { Area } from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';

export class RangeRef {
  constructor(
    readonly sheet: SheetState,
    private current: Area | undefined,
  ) {}

  /** Throws InvalidReference when the cells were deleted. */
  get area(): Area {
    if (!this.current)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return this.current;
  }

  get isThere(): boolean {
    return this.current !== undefined;
  }

  /** To be called when cells shift; undefined: they are gone. */
  follow(change: (area: Area) => Area | undefined): void {
    if (this.current) this.current = change(this.current);
  }
}
