// IronCalc behind a small face: texts in, raw values out; its oddities end here.

import { Model } from '@ironcalc/wasm';
import type { CellErrorText, CellValue } from '@coachbook/workbook';

/** Fifteen digits whatever the cell's format: the only way the engine gives a raw number away. */
const rawFormat = '0.00000000000000E+00';
const chunk = 64;
const lastRow = 1_048_576;

const circular = '#CIRC!';

const CellType = { number: 1, text: 2, logical: 4, error: 16 } as const;

/** Rows and columns are zero-based; sheets are counted in the order they were added. */
export class Engine {
  private model = new Model('workbook', 'en', 'UTC', 'en');
  private readonly rawColumns = new Set<string>();

  /** Begins with one sheet of its own, index 0. */
  constructor() {
    this.model.pauseEvaluation();
    this.model.renameSheet(0, 'calculation sheet of the host');
  }

  addSheet(name: string): void {
    this.model.newSheet();
    this.model.renameSheet(this.model.getWorksheetsProperties().length - 1, name);
  }

  renameSheet(sheet: number, name: string): void {
    this.model.renameSheet(sheet, name);
  }

  removeSheet(sheet: number): void {
    this.model.deleteSheet(sheet);
    this.rawColumns.clear();
  }

  /** A constant (with a leading apostrophe for text) or a formula with "="; the empty text clears. False: the engine cannot read the formula. */
  write(sheet: number, row: number, column: number, input: string): boolean {
    if (input.startsWith('=')) this.prepareColumn(sheet, column);
    try {
      if (isTooDeep(input)) throw new Error('Too deep.');
      this.model.setUserInput(sheet, row + 1, column + 1, input);
      return true;
    } catch {
      this.model.setUserInput(sheet, row + 1, column + 1, '#NAME?');
      return false;
    }
  }

  clear(sheet: number, row: number, column: number): void {
    this.model.rangeClearContents(sheet, row + 1, column + 1, row + 1, column + 1);
  }

  evaluate(): void {
    this.model.evaluate();
    this.model.flushSendQueue();
  }

  /** The result of the last evaluation; 0 where a formula waits for its own. */
  read(sheet: number, row: number, column: number): CellValue {
    const result = this.result(sheet, row, column);
    return result === undefined ? 0 : result;
  }

  /** Undefined where the formula there waits for its own result, or for that of one that does. */
  result(sheet: number, row: number, column: number): CellValue | undefined {
    const text = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    const raw = rawNumber(text);
    if (raw !== undefined) return raw;
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === CellType.text) return text;
    if (type === CellType.logical) return text === 'TRUE';
    if (type === CellType.error) return text === circular ? undefined : errorValue(text);
    if (text === '') return null;
    this.model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, 'num_fmt', rawFormat);
    return rawNumber(this.model.getFormattedCellValue(sheet, row + 1, column + 1)) ?? 0;
  }

  /** How many rows and columns a formula's result takes; 1 by 1 for all but arrays. */
  spill(sheet: number, row: number, column: number): { readonly rows: number; readonly columns: number } {
    const structure = this.model.getCellArrayStructure(sheet, row + 1, column + 1);
    if (typeof structure !== 'string' && 'DynamicAnchor' in structure)
      return { columns: structure.DynamicAnchor[0], rows: structure.DynamicAnchor[1] };
    return { rows: 1, columns: 1 };
  }

  dispose(): void {
    this.model.free();
  }

  private prepareColumn(sheet: number, column: number): void {
    const first = Math.floor(column / chunk) * chunk;
    const key = `${sheet} ${first}`;
    if (this.rawColumns.has(key)) return;
    this.rawColumns.add(key);
    this.model.updateRangeStyle(
      { sheet, row: 1, column: first + 1, width: chunk, height: lastRow },
      'num_fmt',
      rawFormat,
    );
  }
}

/** Beyond that the engine's stack runs over, and it never calculates again: calls within calls, operators one after another. */
const limits = { nesting: 128, operators: 500 } as const;

function isTooDeep(input: string): boolean {
  if (!input.startsWith('=') || input.length < 2 * limits.nesting) return false;
  let [depth, deepest, operators] = [0, 0, 0];
  for (const sign of input) {
    if (sign === '(') deepest = Math.max(deepest, (depth += 1));
    else if (sign === ')') depth -= 1;
    else if ('+-*/^&=<>:'.includes(sign)) operators += 1;
  }
  return deepest > limits.nesting || operators > limits.operators;
}

function rawNumber(text: string): number | undefined {
  return /^-?\d\.\d{14}E[+-]\d+$/.test(text) ? Number(text) : undefined;
}

function errorValue(text: string): CellValue {
  if (text === '#ERROR!' || text === '#N/IMPL!') return { error: '#NAME?' };
  return { error: text as CellErrorText };
}
