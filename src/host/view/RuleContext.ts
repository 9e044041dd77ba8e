// What a conditional format has to know about all its cells: their numbers, how often values occur, results of its formulas.

import type { CellValue, ConditionalFormatData } from '../../workbook';
import type { Core } from '../core/Core';
import { eachCell } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { moveFormula } from '../formulas/moveFormula';
import { serialOf } from '../core/serialOf';

export class RuleContext {
  private sorted: readonly number[] | undefined;
  private counts: ReadonlyMap<string, number> | undefined;
  private readonly results = new Map<string, CellValue>();

  constructor(private readonly core: Core, private readonly sheet: SheetState, private readonly format: ConditionalFormatData) {}

  valueAt(row: number, column: number): CellValue {
    return this.core.valueAt(this.sheet, row, column);
  }

  /** Ascending. */
  get numbers(): readonly number[] {
    if (!this.sorted) {
      const numbers: number[] = [];
      this.visit((value) => {
        if (typeof value === 'number') numbers.push(value);
      });
      this.sorted = numbers.sort((a, b) => a - b);
    }
    return this.sorted;
  }

  /** How many cells hold that value, texts regardless of case. */
  occurrences(value: CellValue): number {
    if (!this.counts) {
      const counts = new Map<string, number>();
      this.visit((each) => {
        if (each !== null && each !== '') counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
      });
      this.counts = counts;
    }
    return this.counts.get(keyOf(value)) ?? 0;
  }

  get today(): number {
    return Math.floor(serialOf(this.core.now()));
  }

  /** A formula written for the first cell of the first area, as it reads for this cell. The results of a whole column of cells are fetched at once. */
  formula(formula: string, row: number, column: number): CellValue {
    const key = `${row} ${column} ${formula}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    this.fetch(formula, row, column);
    return this.results.get(key) ?? null;
  }

  private fetch(formula: string, row: number, column: number): void {
    const first = this.format.areas[0];
    const origin = first ? { row: first.top, column: first.left } : { row, column };
    const area = this.format.areas.find((each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right) ?? { top: row, bottom: row, left: column, right: column };
    const wanted: { readonly row: number; readonly column: number; readonly text: string }[] = [];
    const texts = new Map<string, number>();
    const from = Math.max(area.top, row - 20);
    const to = Math.min(area.bottom, row + 120);
    for (let r = from; r <= to; r += 1) {
      for (let c = area.left; c <= Math.min(area.right, area.left + 60); c += 1) {
        const text = moveFormula(formula, r - origin.row, c - origin.column);
        const inTable = text.includes('[');
        const unique = inTable ? `${text} ${r}` : text;
        if (!texts.has(unique)) texts.set(unique, texts.size);
        wanted.push({ row: r, column: c, text: unique });
      }
    }
    const requests = [...texts.keys()].map((unique) => {
      const member = wanted.find((each) => each.text === unique) ?? { row, column };
      return { formula: moveFormula(formula, member.row - origin.row, member.column - origin.column), sheet: this.sheet, row: member.row, column: member.column };
    });
    const answers: CellValue[] = [];
    for (let index = 0; index < requests.length; index += 4_000) answers.push(...this.core.calculation.evaluateAll(requests.slice(index, index + 4_000)).map((matrix) => matrix[0]?.[0] ?? null));
    for (const each of wanted) this.results.set(`${each.row} ${each.column} ${formula}`, answers[texts.get(each.text) ?? -1] ?? null);
  }

  private visit(see: (value: CellValue) => void): void {
    for (const area of this.format.areas) eachCell(this.sheet, area, (_row, cell) => see(cell.value));
  }
}

function keyOf(value: CellValue): string {
  if (typeof value === 'string') return `s${value.toUpperCase()}`;
  return typeof value === 'object' && value !== null ? `e${value.error}` : `${typeof value}${String(value)}`;
}
