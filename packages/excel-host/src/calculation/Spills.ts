// Results that reach over more than one cell: the formula's cell says how far, the others hold their share as plain values.

import { sameValue } from '../document/content';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import type { Engine } from './Engine';

const width = 16_384;

export interface Block {
  readonly rows: number;
  readonly columns: number;
}

export class Spills {
  private blocks = new Map<SheetState, Map<number, Block>>();
  /** Cells that hold their share of some formula's result: the engine must not hear of them as constants. */
  private owned = new Map<SheetState, Set<number>>();

  /** Finds all blocks anew; after loading, and when cells have moved. */
  learn(sheets: readonly SheetState[]): void {
    this.blocks = new Map();
    this.owned = new Map();
    for (const sheet of sheets) {
      for (const [row, state] of sheet.rows) {
        for (const cell of state.cells.values())
          if (cell.spill && cell.formula !== undefined) this.recognise(sheet, row, cell.column, cell.spill);
      }
    }
  }

  owns(sheet: SheetState, row: number, column: number): boolean {
    return this.owned.get(sheet)?.has(row * width + column) ?? false;
  }

  /** Somebody wrote into a cell: it is theirs now. */
  disown(sheet: SheetState, row: number, column: number): void {
    this.owned.get(sheet)?.delete(row * width + column);
  }

  /** The formula there is gone or another one: its share in other cells goes. Answers how far it reached, if it did. */
  release(document: WorkbookDocument, sheet: SheetState, row: number, column: number): Block | undefined {
    const block = this.blocks.get(sheet)?.get(row * width + column);
    if (!block) return undefined;
    this.blocks.get(sheet)?.delete(row * width + column);
    this.sweep(document, sheet, row, column, block, { rows: 1, columns: 1 });
    return block;
  }

  /** Empties all shares on a sheet. Whether there were any. */
  retract(document: WorkbookDocument, sheet: SheetState): boolean {
    const shares = [...(this.owned.get(sheet) ?? [])];
    for (const key of shares) {
      const cell = document.cell(sheet, Math.floor(key / width), key % width);
      if (cell) document.writeCell(sheet, Math.floor(key / width), key % width, { ...cell, value: null }, true);
    }
    return shares.length > 0;
  }

  /** Writes what a formula spills now beside it, and clears what it spilled before and no longer does. Answers how far either reached. */
  update(
    document: WorkbookDocument,
    engine: Engine,
    index: number,
    sheet: SheetState,
    row: number,
    column: number,
  ): Block {
    const now = engine.spill(index, row, column);
    const before = this.blocks.get(sheet)?.get(row * width + column) ?? { rows: 1, columns: 1 };
    const reach = { rows: Math.max(now.rows, before.rows), columns: Math.max(now.columns, before.columns) };
    if (reach.rows * reach.columns === 1) return reach;
    this.sweep(document, sheet, row, column, before, now);
    this.note(sheet, row, column, now);
    for (let r = 0; r < now.rows; r += 1) {
      for (let c = 0; c < now.columns; c += 1) {
        if (r === 0 && c === 0) continue;
        const cell = document.cell(sheet, row + r, column + c);
        const value = engine.read(index, row + r, column + c);
        if (!sameValue(cell?.value ?? null, value))
          document.writeCell(sheet, row + r, column + c, { ...(cell ?? { column: column + c }), value }, true);
      }
    }
    const anchor = document.cell(sheet, row, column);
    if (!anchor || (anchor.spill?.rows === now.rows && anchor.spill.columns === now.columns)) return reach;
    const { spill: _before, ...rest } = anchor;
    document.writeCell(sheet, row, column, now.rows * now.columns > 1 ? { ...rest, spill: now } : rest, true);
    return reach;
  }

  private sweep(
    document: WorkbookDocument,
    sheet: SheetState,
    row: number,
    column: number,
    before: Block,
    now: Block,
  ): void {
    const owned = this.owned.get(sheet);
    if (!owned) return;
    // What a file says of a block may reach over the whole sheet.
    const isSmall = before.rows * before.columns <= owned.size;
    for (const key of isSmall ? keysWithin(row, column, before) : [...owned]) {
      const [r, c] = [Math.floor(key / width), key % width];
      if (!reaches(before, r - row, c - column) || reaches(now, r - row, c - column) || !owned.delete(key)) continue;
      const cell = document.cell(sheet, r, c);
      if (cell) document.writeCell(sheet, r, c, { ...cell, value: null }, true);
    }
  }

  private note(sheet: SheetState, row: number, column: number, block: Block): void {
    const owned = this.begin(sheet, row, column, block);
    for (const key of keysWithin(row, column, block)) if (key !== row * width + column) owned.add(key);
  }

  /** A block as a file has it: what is there of it, however far it claims to reach. */
  private recognise(sheet: SheetState, row: number, column: number, block: Block): void {
    const owned = this.begin(sheet, row, column, block);
    const rows = block.rows <= sheet.rows.size ? undefined : sheet.rows.keys();
    for (const r of rows ?? Array.from({ length: block.rows }, (_, at) => row + at))
      for (const [c, { formula }] of sheet.rows.get(r)?.cells ?? [])
        if (formula === undefined && (r !== row || c !== column) && reaches(block, r - row, c - column))
          owned.add(r * width + c);
  }

  private begin(sheet: SheetState, row: number, column: number, block: Block): Set<number> {
    const blocks = this.blocks.get(sheet) ?? new Map<number, Block>();
    this.blocks.set(sheet, blocks.set(row * width + column, block));
    const owned = this.owned.get(sheet) ?? new Set<number>();
    this.owned.set(sheet, owned);
    return owned;
  }
}

function reaches({ rows, columns }: Block, down: number, across: number): boolean {
  return down >= 0 && down < rows && across >= 0 && across < columns;
}

function keysWithin(row: number, column: number, { rows, columns }: Block): readonly number[] {
  return Array.from(
    { length: rows * columns },
    (_, at) => (row + Math.floor(at / columns)) * width + column + (at % columns),
  );
}
