// A sheet being written: set cells in any order, then take the finished plain data.

import type { Area } from '../model/area';
import type { CellData, RowData } from '../model/cell';
import type { SheetData } from '../model/sheet';

type CellContent = Omit<CellData, 'column'>;

/** Copies a row only when one of its cells is set, so that what nobody touched stays the same object. */
export class SheetDraft {
  private readonly touched = new Map<number, { readonly row: RowData; readonly cells: Map<number, CellData> }>();
  private readonly original: ReadonlyMap<number, RowData>;

  constructor(private readonly sheet: SheetData) {
    this.original = new Map(sheet.rows.map((row) => [row.index, row]));
  }

  cell(row: number, column: number): CellData | undefined {
    const touched = this.touched.get(row);
    if (touched) return touched.cells.get(column);
    return this.original.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** The cells of a row, in no order. */
  cells(row: number): readonly CellData[] {
    const touched = this.touched.get(row);
    return touched ? [...touched.cells.values()] : (this.original.get(row)?.cells ?? []);
  }

  /** Puts a cell there; `undefined` empties the place. */
  set(row: number, column: number, content: CellContent | undefined): void {
    const { cells } = this.touch(row);
    if (content === undefined || isNothing(content)) cells.delete(column);
    // A cell taken from elsewhere brings a column of its own: it must not land there.
    else cells.set(column, { ...content, column });
  }

  /** Sets value and formula and leaves the style. */
  setContent(row: number, column: number, content: Pick<CellData, 'value' | 'formula'>): void {
    const style = this.cell(row, column)?.style;
    this.set(row, column, {
      value: content.value,
      ...(content.formula === undefined ? {} : { formula: content.formula }),
      ...(style ? { style } : {}),
    });
  }

  /** Whether any cell of the area has a value or a formula, even one that shows nothing. */
  isFilled({ top, bottom, left, right }: Area): boolean {
    return this.rowsFrom(top).some(
      (row) =>
        row <= bottom &&
        this.cells(row).some(
          ({ column, value, formula }) =>
            column >= left && column <= right && (value !== null || formula !== undefined),
        ),
    );
  }

  /** Everything from the area's top down in its columns moves down by its height. */
  insertCells({ top, bottom, left, right }: Area): void {
    for (const row of this.rowsFrom(top).sort((a, b) => b - a)) {
      for (const cell of this.cells(row)) {
        if (cell.column < left || cell.column > right) continue;
        this.set(row + bottom - top + 1, cell.column, cell);
        this.set(row, cell.column, undefined);
      }
    }
  }

  /** A row's own properties as set so far. */
  row(row: number): Omit<RowData, 'index' | 'cells'> {
    const {
      index: _index,
      cells: _cells,
      ...properties
    } = this.touched.get(row)?.row ?? this.original.get(row) ?? { index: row, cells: [] };
    return properties;
  }

  /** Changes a row's own properties (height, outline, style); an absent property is removed. */
  setRow(row: number, properties: Omit<RowData, 'index' | 'cells'>): void {
    const { cells } = this.touch(row);
    this.touched.set(row, { row: { index: row, cells: [], ...properties }, cells });
  }

  /** The sheet with everything set so far; the same object as before when nothing was. */
  finish(changes: Partial<SheetData> = {}): SheetData {
    if (this.touched.size === 0) return Object.keys(changes).length === 0 ? this.sheet : { ...this.sheet, ...changes };
    const rows = new Map(this.original);
    for (const [index, { row, cells }] of this.touched) {
      const finished: RowData = { ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) };
      if (finished.cells.length === 0 && Object.keys(finished).length === 2) rows.delete(index);
      else rows.set(index, finished);
    }
    return { ...this.sheet, rows: [...rows.values()].sort((a, b) => a.index - b.index), ...changes };
  }

  private rowsFrom(top: number): number[] {
    return [...new Set([...this.original.keys(), ...this.touched.keys()])].filter((row) => row >= top);
  }

  private touch(row: number): { readonly row: RowData; readonly cells: Map<number, CellData> } {
    const known = this.touched.get(row);
    if (known) return known;
    const original = this.original.get(row) ?? { index: row, cells: [] };
    const fresh = { row: original, cells: new Map(original.cells.map((cell) => [cell.column, cell])) };
    this.touched.set(row, fresh);
    return fresh;
  }
}

function isNothing(content: CellContent): boolean {
  return content.value === null && content.formula === undefined && content.style === undefined;
}
