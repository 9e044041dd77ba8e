// Results that reach over more than one cell: written beside their formula, and taken away again.

import type { CellData, CellValue } from '../../workbook';
import { sameValue } from '../document/content';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import type { Engine } from './Engine';

const width = 16_384;

interface Spill {
  readonly rows: number;
  readonly columns: number;
}

export class Spills {
  private anchors = new WeakMap<SheetState, Map<number, Spill>>();
  private values = new WeakMap<SheetState, Map<number, CellValue>>();

  reset(): void {
    this.anchors = new WeakMap();
    this.values = new WeakMap();
  }

  /** Whether what the cell holds was put there by a spilling formula: then the engine must not hear of it as a constant. */
  owns(sheet: SheetState, row: number, column: number, cell: CellData): boolean {
    const values = this.values.get(sheet);
    if (!values || cell.formula !== undefined) return false;
    const spilled = values.get(row * width + column);
    return spilled !== undefined && sameValue(spilled, cell.value);
  }

  /** Rows and columns the formula there spills over; undefined for one cell. */
  at(sheet: SheetState, row: number, column: number): Spill | undefined {
    return this.anchors.get(sheet)?.get(row * width + column);
  }

  /** Writes what a formula spills now and clears what it spilled before. */
  update(document: WorkbookDocument, engine: Engine, index: number, sheet: SheetState, row: number, column: number): void {
    const now = engine.spill(index, row, column);
    const before = this.at(sheet, row, column);
    if (now.rows * now.columns === 1 && !before) return;
    const values = mapOf(this.values, sheet);
    const anchors = mapOf(this.anchors, sheet);
    for (let r = 0; r < Math.max(now.rows, before?.rows ?? 0); r += 1) {
      for (let c = 0; c < Math.max(now.columns, before?.columns ?? 0); c += 1) {
        if (r === 0 && c === 0) continue;
        const at = (row + r) * width + column + c;
        const inside = r < now.rows && c < now.columns;
        const cell = document.cell(sheet, row + r, column + c);
        const value = inside ? engine.read(index, row + r, column + c) : null;
        if (inside) values.set(at, value);
        else if (!values.delete(at)) continue;
        if (sameValue(cell?.value ?? null, value)) continue;
        document.writeCell(sheet, row + r, column + c, { ...(cell ?? { column: column + c }), value }, true);
      }
    }
    if (now.rows * now.columns > 1) anchors.set(row * width + column, now);
    else anchors.delete(row * width + column);
  }
}

function mapOf<V>(maps: WeakMap<SheetState, Map<number, V>>, sheet: SheetState): Map<number, V> {
  let map = maps.get(sheet);
  if (!map) maps.set(sheet, (map = new Map()));
  return map;
}
