// The cell a person is typing into: while they type, others may move it or take it away.

import type { CellPlace } from '../api/CellPlace';
import type { Core } from './Core';
import { RangeRef } from './RangeRef';

export class EditedCell {
  private range: RangeRef | undefined;

  constructor(private readonly core: Core) {}

  /** From now on that cell is followed; undefined: none. */
  set(cell: CellPlace | undefined): void {
    if (this.range) this.core.held.delete(this.range);
    const sheet = cell && this.core.document.sheetNamed(cell.sheet);
    this.range =
      sheet && new RangeRef(sheet, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
    if (this.range) this.core.held.add(this.range);
  }

  /** Where it is by now. */
  get place(): CellPlace | 'gone' | undefined {
    const { range } = this;
    if (!range) return undefined;
    if (!range.isThere || !this.core.document.isLive(range.sheet)) return 'gone';
    return { sheet: range.sheet.parts.name, row: range.area.top, column: range.area.left };
  }
}
