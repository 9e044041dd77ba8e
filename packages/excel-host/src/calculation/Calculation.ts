// Keeps the calculation engine in step with the document and brings its results back into the cells.

import { quoteSheet, type CellData, type CellValue } from '@coachbook/workbook';
import { sameValue } from '../document/content';
import type { SheetState } from '../document/SheetState';
import type { Listener, WorkbookDocument } from '../document/WorkbookDocument';
import { Engine } from './Engine';
import { NameIndex } from './NameIndex';
import { Dependents, type Dependent } from './Dependents';
import { precedentsOf, type Precedents } from './precedentsOf';
import { Spills, type Block } from './Spills';
import { translate } from './translate';
import { replaceTokens, isReference } from '../formulas/tokens';

interface FormulaState {
  readonly row: number;
  readonly column: number;
  /** Excel's formula and the engine's. */
  readonly formula: string;
  readonly input: string;
  result: CellValue | undefined;
  readonly mayBeArray: boolean;
  readonly precedents: Precedents;
  /** Where it was noted who looks at what; another one knows nothing of it. */
  noted: Dependents | undefined;
}

interface Mirror {
  index: number;
  name: string;
  /** What the engine was told, by cell. */
  readonly sent: Map<number, string>;
  readonly formulas: Map<number, FormulaState>;
  /** Those of them that wait for their own result. */
  readonly circular: Set<number>;
  readonly dirty: Set<number>;
}

const width = 16_384;

/** The engine's first sheet is ours to calculate on. */
const scratch = 0;
const scratchStride = 4;

/** So many cells and far-looking formulas, multiplied, are asked one by one; beyond that reading all results is faster. */
const questions = 2_000_000;

/** How results come back: all of them; none over what a file already says, except where it is empty; or none at all, because undoing brings the old ones. */
export type ResultMode = 'write' | 'keepCached' | 'quiet';

/** By sheet, the formulas that came out differently. */
export type Recalculated = ReadonlyMap<SheetState, readonly { readonly row: number; readonly column: number }[]>;

export class Calculation implements Listener {
  private engine = new Engine();
  private readonly mirrors = new Map<SheetState, Mirror>();
  private order: SheetState[] = [];
  private names: NameIndex | undefined;
  private dependents = new Dependents();
  private readonly spills = new Spills();
  private needsEverything = true;
  private needsEvaluation = true;
  /** Cells the engine was told something new about since results were last read; with `readsAll` that is not known. */
  private touched = new Map<SheetState, Set<number>>();
  private readsAll = true;
  /** Some array found no room: whatever is cleared may make it. */
  private hasBlockedSpill = false;
  private today = 0;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly now: () => number,
  ) {
    document.listener = this;
  }

  cell(sheet: SheetState, row: number, column: number): void {
    if (this.hasBlockedSpill || this.spills.owns(sheet, row, column)) this.needsEvaluation = this.readsAll = true;
    this.spills.disown(sheet, row, column);
    this.mirrors.get(sheet)?.dirty.add(row * width + column);
  }

  structure(): void {
    this.needsEverything = true;
    // What was in an array's way may have moved.
    if (this.hasBlockedSpill) this.needsEvaluation = true;
  }

  /** A new workbook: start from nothing. */
  reset(): void {
    this.engine.dispose();
    this.engine = new Engine();
    this.mirrors.clear();
    this.order = [];
    this.needsEverything = true;
    this.needsEvaluation = true;
  }

  /** Whether a cell only shows its share of what a formula elsewhere spills. */
  isShare(sheet: SheetState, row: number, column: number): boolean {
    return this.spills.owns(sheet, row, column);
  }

  /** Empties the cells that only show their share of what a formula spills; the next calculation fills them again. */
  retractSpills(sheet: SheetState): void {
    if (this.spills.retract(this.document, sheet)) this.needsEvaluation = this.readsAll = true;
  }

  /** A formula that depends on its own result, if any: Excel names it in the status bar. */
  get circle(): { readonly sheet: SheetState; readonly row: number; readonly column: number } | undefined {
    for (const [sheet, { circular }] of this.mirrors)
      for (const key of circular) return { sheet, row: Math.floor(key / width), column: key % width };
    return undefined;
  }

  /** Whether some formula comes out differently each time it is calculated. */
  get isRestless(): boolean {
    return [...this.mirrors.values()].some(({ formulas }) =>
      [...formulas.values()].some(({ formula }) => restless.test(formula)),
    );
  }

  get isPending(): boolean {
    return (
      this.needsEverything || this.needsEvaluation || [...this.mirrors.values()].some((mirror) => mirror.dirty.size > 0)
    );
  }

  /** Brings all formula cells up to date. Answers what came out differently. `force` evaluates even when nothing seems to have changed. */
  recalculate(mode: ResultMode, force = false): Recalculated {
    // What came back by undoing may be somebody's share again.
    if (mode === 'quiet') this.spills.learn(this.order);
    this.send();
    if (!this.needsEvaluation && !force) return new Map();
    this.needsEvaluation = false;
    this.engine.evaluate();
    const touched = [...this.touched.values()].reduce((count, keys) => count + keys.size, 0);
    const isPartial = mode === 'write' && !force && !this.readsAll && touched * this.dependents.far <= questions;
    const changed = isPartial ? this.collectTouched() : this.collect(mode);
    this.touched = new Map();
    this.readsAll = false;
    return changed;
  }

  /** The value of one formula as if it stood in that cell: for rules, lists and names. Costs an evaluation. */
  evaluate(formula: string, sheet: SheetState, row: number, column: number): CellValue {
    return this.evaluateAll([{ formula, sheet, row, column }])[0]?.[0]?.[0] ?? null;
  }

  /** Many at once for the price of one; each answer is a matrix, one by one for all but arrays. */
  evaluateAll(
    wanted: readonly {
      readonly formula: string;
      readonly sheet: SheetState;
      readonly row: number;
      readonly column: number;
    }[],
  ): readonly (readonly (readonly CellValue[])[])[] {
    this.send();
    for (const [index, { formula, sheet, row, column }] of wanted.entries()) {
      const input = translate(formula, this.nameIndex().around(sheet, row, column, this.now()));
      this.engine.write(scratch, 0, index * scratchStride, withSheet(input, sheet.parts.name));
    }
    this.engine.evaluate();
    const answers = wanted.map((_each, index) => this.readMatrix(index * scratchStride));
    for (let index = 0; index < wanted.length; index += 1) this.engine.clear(scratch, 0, index * scratchStride);
    return answers;
  }

  private readMatrix(column: number): readonly (readonly CellValue[])[] {
    const { rows, columns } = this.engine.spill(scratch, 0, column);
    return Array.from({ length: rows }, (_row, y) =>
      Array.from({ length: columns }, (_column, x) => this.engine.read(scratch, y, column + x)),
    );
  }

  private nameIndex(): NameIndex {
    return (this.names ??= new NameIndex(this.document));
  }

  private send(): void {
    if (Math.floor(this.now()) !== this.today) {
      this.today = Math.floor(this.now());
      this.needsEverything = true;
    }
    if (this.needsEverything) {
      this.matchSheets();
      this.names = new NameIndex(this.document);
      this.dependents = new Dependents();
      this.readsAll = true;
      this.spills.learn(this.order);
      for (const sheet of this.order) this.sendSheet(sheet);
    } else {
      for (const [sheet, mirror] of this.mirrors) {
        for (const key of mirror.dirty) this.sendCell(sheet, mirror, key);
        mirror.dirty.clear();
      }
    }
    this.needsEverything = false;
  }

  private sendSheet(sheet: SheetState): void {
    const mirror = this.mirrors.get(sheet);
    if (!mirror) return;
    mirror.dirty.clear();
    for (const key of [...mirror.sent.keys()]) {
      if (!this.document.cell(sheet, Math.floor(key / width), key % width)) this.sendCell(sheet, mirror, key);
    }
    for (const [row, state] of sheet.rows)
      for (const column of [...state.cells.keys()]) this.sendCell(sheet, mirror, row * width + column);
  }

  private sendCell(sheet: SheetState, mirror: Mirror, key: number): void {
    const row = Math.floor(key / width);
    const column = key % width;
    const cell = this.document.cell(sheet, row, column);
    const input = this.spills.owns(sheet, row, column) ? '' : this.inputOf(sheet, row, column, cell);
    if (
      mirror.formulas.get(key)?.formula !== cell?.formula &&
      !cell?.spill &&
      this.spills.release(this.document, sheet, row, column)
    )
      this.readsAll = true;
    if (cell?.formula === undefined) {
      mirror.formulas.delete(key);
      mirror.circular.delete(key);
    } else {
      let known = mirror.formulas.get(key);
      if (known?.input !== input || known.formula !== cell.formula) {
        known = {
          row,
          column,
          formula: cell.formula,
          input,
          result: undefined,
          mayBeArray: mayBeArray(input),
          precedents: precedentsOf(input),
          noted: undefined,
        };
        mirror.formulas.set(key, known);
      } else if (cell.value === null) known.result = undefined;
      if (known.noted !== this.dependents) this.dependents.add({ sheet, key, precedents: known.precedents });
      known.noted = this.dependents;
    }
    const before = mirror.sent.get(key) ?? '';
    if (before === input) {
      if (cell?.formula !== undefined && mirror.formulas.get(key)?.result === undefined) {
        this.needsEvaluation = true;
        this.touch(sheet, key);
      }
      return;
    }
    this.touch(sheet, key);
    if (input === '') {
      this.engine.clear(mirror.index, row, column);
      mirror.sent.delete(key);
    } else {
      this.engine.write(mirror.index, row, column, input);
      mirror.sent.set(key, input);
    }
    if (
      !this.needsEvaluation &&
      (before.startsWith('=') || input.startsWith('=') || this.dependents.has(sheet.parts.name, row, column))
    )
      this.needsEvaluation = true;
  }

  private touch(sheet: SheetState, key: number): void {
    const keys = this.touched.get(sheet);
    if (keys) keys.add(key);
    else this.touched.set(sheet, new Set([key]));
  }

  private inputOf(sheet: SheetState, row: number, column: number, cell: CellData | undefined): string {
    if (!cell) return '';
    if (cell.formula !== undefined) {
      return this.names ? translate(cell.formula, this.names.around(sheet, row, column, this.now())) : '';
    }
    const { value } = cell;
    if (value === null) return '';
    if (typeof value === 'string') return `'${value}`;
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return typeof value === 'number' ? String(value) : value.error;
  }

  private matchSheets(): void {
    const wanted = this.document.book.sheets;
    for (const sheet of wanted) {
      if (this.mirrors.has(sheet)) continue;
      this.engine.addSheet(`new ${sheet.id.slice(-13, -1)}`);
      this.mirrors.set(sheet, {
        index: this.order.length + 1,
        name: '',
        sent: new Map(),
        formulas: new Map(),
        circular: new Set(),
        dirty: new Set(),
      });
      this.order.push(sheet);
    }
    for (const sheet of this.order.filter((each) => !wanted.includes(each))) {
      this.engine.removeSheet(this.order.indexOf(sheet) + 1);
      this.order = this.order.filter((each) => each !== sheet);
      this.mirrors.delete(sheet);
      this.needsEvaluation = true;
    }
    const renamed = this.order.filter((sheet) => this.mirrors.get(sheet)?.name !== sheet.parts.name);
    for (const [index, sheet] of this.order.entries()) {
      const mirror = this.mirrors.get(sheet);
      if (mirror) mirror.index = index + 1;
      if (renamed.includes(sheet)) this.engine.renameSheet(index + 1, `renamed ${index} ${this.order.length}`);
    }
    for (const sheet of renamed) {
      const mirror = this.mirrors.get(sheet);
      if (!mirror) continue;
      this.engine.renameSheet(mirror.index, sheet.parts.name);
      mirror.name = sheet.parts.name;
      this.needsEvaluation = true;
    }
  }

  private collect(mode: ResultMode): Recalculated {
    const changed = new Map<SheetState, FormulaState[]>();
    this.hasBlockedSpill = false;
    for (const [sheet, mirror] of this.mirrors)
      for (const state of mirror.formulas.values())
        if (this.readResult(sheet, mirror, state, mode).isWritten) gather(changed, sheet, state);
    return changed;
  }

  /** Reads what was touched, and from there on whatever looks at a cell that came out differently. */
  private collectTouched(): Recalculated {
    const changed = new Map<SheetState, FormulaState[]>();
    const seen = new Set<FormulaState>();
    const queue: { readonly sheet: SheetState; readonly mirror: Mirror; readonly state: FormulaState }[] = [];
    const enqueue = (sheet: SheetState, key: number, precedents?: Precedents): void => {
      const mirror = this.mirrors.get(sheet);
      const state = mirror?.formulas.get(key);
      // A note about a formula that has become another one is stale.
      if (!mirror || !state || seen.has(state) || (precedents && state.precedents !== precedents)) return;
      seen.add(state);
      queue.push({ sheet, mirror, state });
    };
    const follow = ({ sheet, key, precedents }: Dependent): void => enqueue(sheet, key, precedents);
    this.dependents.everywhere.forEach(follow);
    for (const [sheet, keys] of this.touched) {
      for (const key of keys) {
        enqueue(sheet, key);
        this.dependents.of(sheet.parts.name, Math.floor(key / width), key % width).forEach(follow);
      }
    }
    for (let at = queue[0], index = 0; at; at = queue[(index += 1)]) {
      const { sheet, mirror, state } = at;
      const { isNew, isWritten, reach } = this.readResult(sheet, mirror, state, 'write');
      if (isWritten) gather(changed, sheet, state);
      if (!isNew && reach.rows * reach.columns === 1) continue;
      for (let row = 0; row < reach.rows; row += 1) {
        for (let column = 0; column < reach.columns; column += 1)
          this.dependents.of(sheet.parts.name, state.row + row, state.column + column).forEach(follow);
      }
    }
    return changed;
  }

  /** `reach`: the cells it took before or takes now. */
  private readResult(
    sheet: SheetState,
    mirror: Mirror,
    state: FormulaState,
    mode: ResultMode,
  ): { readonly isNew: boolean; readonly isWritten: boolean; readonly reach: Block } {
    const before = state.result;
    const own = this.engine.result(mirror.index, state.row, state.column);
    const result = (state.result = own === undefined ? 0 : own);
    if (typeof result === 'object' && result?.error === '#SPILL!') this.hasBlockedSpill = true;
    const key = state.row * width + state.column;
    if (own === undefined) mirror.circular.add(key);
    else mirror.circular.delete(key);
    const spills =
      state.mayBeArray &&
      (mode === 'write' ||
        (mode === 'keepCached' && this.document.cell(sheet, state.row, state.column)?.value === null));
    const reach = spills
      ? this.spills.update(this.document, this.engine, mirror.index, sheet, state.row, state.column)
      : { rows: 1, columns: 1 };
    const isNew = before === undefined || !sameValue(before, result);
    return { isNew, isWritten: isNew && this.bringBack(sheet, state, mode), reach };
  }

  private bringBack(sheet: SheetState, state: FormulaState, mode: ResultMode): boolean {
    const cell = this.document.cell(sheet, state.row, state.column);
    if (!cell || cell.formula === undefined || state.result === undefined) return false;
    const { result } = state;
    const wanted = result ?? 0;
    if (mode !== 'write' && cell.value !== null && !volatile.test(cell.formula)) return false;
    if (nearlySame(cell.value, wanted)) return false;
    this.document.writeCell(sheet, state.row, state.column, { ...cell, value: wanted }, true);
    return true;
  }
}

function gather(changed: Map<SheetState, FormulaState[]>, sheet: SheetState, state: FormulaState): void {
  const states = changed.get(sheet);
  if (states) states.push(state);
  else changed.set(sheet, [state]);
}

/** Results carry fifteen digits: a cached one with seventeen is the same. */
function nearlySame(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b));
  return sameValue(a, b);
}

/** Whether the result may be more than one cell: a range or an array where a single value would do, or a function that makes arrays. */
function mayBeArray(input: string): boolean {
  return (
    /:|\{|#|SEQUENCE|RANDARRAY|TEXTSPLIT|MUNIT|MAKEARRAY/i.test(input) &&
    !/^=(SUM|SUMIFS?|COUNTIFS?|COUNTA?|AVERAGE|AVERAGEIFS?|MAX|MIN|MAXIFS|MINIFS|SUMPRODUCT)\([^()]*\)$/i.test(input)
  );
}
/** With the day, or the moment. */
const volatile = /\b(TODAY|NOW)\(/i;

/** With each calculation. */
const restless = /\b(RAND|RANDBETWEEN|RANDARRAY|NOW)\(/i;

/** References without a sheet get the one named. */
function withSheet(formula: string, sheet: string): string {
  return replaceTokens(formula, (token) =>
    isReference(token) && !token.value.includes('!') ? `${quoteSheet(sheet)}!${token.value}` : undefined,
  );
}
