// What a conditional format has to know about all its cells: their numbers, how often values occur, results of its formulas.

import type { CellValue, ConditionalFormatData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { eachCell } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { moveFormula } from '../formulas/moveFormula';
import { serialOf } from '../core/serialOf';
import { compileFormula } from '../compiledFormulas/compileFormula';

export class RuleContext {
  private sorted: readonly number[] | undefined;
  private counts: ReadonlyMap<string, number> | undefined;
  private readonly results = new Map<string, CellValue>();

  constructor(
    private readonly core: Core,
    private readonly sheet: SheetState,
    private readonly format: ConditionalFormatData,
  ) {}

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

  /** A formula written for the first cell of the first area, as it reads for this cell. */
  formula(formula: string, row: number, column: number): CellValue {
    const compiled = compileFormula(formula);
    if (!compiled) return this.engineResult(formula, row, column);
    const { top, left } = this.origin(row, column);
    return compiled({ rows: row - top, columns: column - left, context: this });
  }

  /** The results of the cells around it are fetched with it. */
  private engineResult(formula: string, row: number, column: number): CellValue {
    const key = `${row} ${column} ${formula}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    this.fetch(formula, row, column);
    return this.results.get(key) ?? null;
  }

  private fetch(formula: string, row: number, column: number): void {
    const origin = this.origin(row, column);
    const area = this.format.areas.find(
      (each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
    ) ?? { top: row, bottom: row, left: column, right: column };
    const wanted: { readonly key: string; readonly request: number }[] = [];
    const requests: {
      readonly formula: string;
      readonly sheet: SheetState;
      readonly row: number;
      readonly column: number;
    }[] = [];
    const known = new Map<string, number>();
    for (let r = Math.max(area.top, row - 20); r <= Math.min(area.bottom, row + 60); r += 1) {
      for (let c = Math.max(area.left, column - 10); c <= Math.min(area.right, column + 40); c += 1) {
        const text = moveFormula(formula, r - origin.top, c - origin.left);
        // The same text means the same everywhere, unless it speaks of its row in a table.
        const meaning = text.includes('[') ? `${text} ${r}` : text;
        const request =
          known.get(meaning) ?? requests.push({ formula: text, sheet: this.sheet, row: r, column: c }) - 1;
        known.set(meaning, request);
        wanted.push({ key: `${r} ${c} ${formula}`, request });
      }
    }
    const answers: CellValue[] = [];
    for (let index = 0; index < requests.length; index += 4_000)
      answers.push(
        ...this.core.calculation
          .evaluateAll(requests.slice(index, index + 4_000))
          .map((matrix) => matrix[0]?.[0] ?? null),
      );
    for (const { key, request } of wanted) this.results.set(key, answers[request] ?? null);
  }

  /** The cell the format's formulas are written for. */
  private origin(row: number, column: number): { readonly top: number; readonly left: number } {
    return this.format.areas[0] ?? { top: row, left: column };
  }

  private visit(see: (value: CellValue) => void): void {
    for (const area of this.format.areas) eachCell(this.sheet, area, (_row, cell) => see(cell.value));
  }
}

function keyOf(value: CellValue): string {
  if (typeof value === 'string') return `s${value.toUpperCase()}`;
  return typeof value === 'object' && value !== null ? `e${value.error}` : `${typeof value}${String(value)}`;
}
