// What happened to cells beyond their values, gathered until an act ends and its events are told.

import type { Area } from '@coachbook/workbook';
import type { SheetState } from './SheetState';

export interface FormulaChange {
  readonly row: number;
  readonly column: number;
  /** Empty where there was none. */
  readonly before: string;
}

export class PendingEvents {
  private formats = new Map<SheetState, Area[]>();
  private rows = new Map<SheetState, Map<number, boolean>>();
  private formulas = new Map<SheetState, Map<number, FormulaChange>>();

  formatted(sheet: SheetState, area: Area): void {
    list(this.formats, sheet).push(area);
  }

  /** Only the last state of a row counts. */
  rowHidden(sheet: SheetState, row: number, hidden: boolean): void {
    const known = this.rows.get(sheet) ?? new Map<number, boolean>();
    this.rows.set(sheet, known.set(row, hidden));
  }

  /** Only the first formula of a cell counts as the one before. */
  formulaChanged(sheet: SheetState, row: number, column: number, before: string): void {
    const known = this.formulas.get(sheet) ?? new Map<number, FormulaChange>();
    this.formulas.set(sheet, known);
    const key = row * 16_384 + column;
    if (!known.has(key)) known.set(key, { row, column, before });
  }

  /** Everything since the last call. */
  take(): {
    readonly formats: ReadonlyMap<SheetState, readonly Area[]>;
    readonly rows: ReadonlyMap<SheetState, ReadonlyMap<number, boolean>>;
    readonly formulas: ReadonlyMap<SheetState, ReadonlyMap<number, FormulaChange>>;
  } {
    const taken = { formats: this.formats, rows: this.rows, formulas: this.formulas };
    this.formats = new Map();
    this.rows = new Map();
    this.formulas = new Map();
    return taken;
  }
}

function list<K, V>(map: Map<K, V[]>, key: K): V[] {
  let values = map.get(key);
  if (!values) map.set(key, (values = []));
  return values;
}
