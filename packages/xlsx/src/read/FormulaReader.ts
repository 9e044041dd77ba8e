// The formulas of one sheet: plain, shared, array, and those that reach into other workbooks.

import type { SheetData, TableData } from '@coachbook/workbook';
import { columnName, LIMITS, parseArea } from '@coachbook/workbook';
import { FileError } from '../FileError';
import { maySpill } from '../formula/futureFunctions';
import { liftsArrays } from '../formula/liftsArrays';
import { shiftable, type ShiftableFormula } from '../formula/shiftFormula';
import { tokenize } from '../formula/tokenize';
import { toShownFormula } from '../formula/toShownFormula';
import { unescapeXString } from '../xml/escape';
import { toNumber } from '../xml/XmlNode';
import type { ReadContext } from './ReadContext';

export interface FormulaSource {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface ReadFormula {
  readonly formula: string;
  readonly spill?: { readonly rows: number; readonly columns: number };
}

const memorySize = 4096;

export class FormulaReader {
  private readonly shared = new Map<
    string,
    { readonly text: string; readonly shifted: ShiftableFormula; readonly row: number; readonly column: number }
  >();
  private readonly shown = new Map<string, string>();

  constructor(
    private readonly sheet: SheetData['name'],
    private readonly tables: readonly TableData[],
    private readonly context: ReadContext,
  ) {}

  /** The formula of a cell as Excel shows it; undefined where only its value can be kept. */
  read({ attributes, text }: FormulaSource, row: number, column: number): ReadFormula | undefined {
    const { losses } = this.context;
    const address = columnName(column) + (row + 1);
    if (attributes.t === 'dataTable') {
      losses.add('dataTables', this.sheet, address);
      return undefined;
    }
    const source =
      attributes.t === 'shared'
        ? this.sharedText(attributes.si ?? '', unescapeXString(text), row, column)
        : unescapeXString(text);
    if (source.trim() === '') return undefined;
    if (reachesOutside(source)) {
      losses.add('externalLinks', this.sheet, address);
      return undefined;
    }
    const formula = this.translate(source, row, column);
    // Whoever opens such a workbook in a spreadsheet would wait for it to be parsed and laid out, if that ended well.
    if (formula.length > LIMITS.formulaText) {
      losses.add('longFormulas', this.sheet, address);
      return undefined;
    }
    const area = attributes.t === 'array' && attributes.ref !== undefined ? parseArea(attributes.ref) : undefined;
    // One that reaches over the edge of the sheet is a mistake of whoever wrote it.
    if (!area || row + area.bottom - area.top >= LIMITS.rows || column + area.right - area.left >= LIMITS.columns)
      return { formula };
    const spill = { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
    return spill.rows * spill.columns === 1 && (maySpill(formula) || liftsArrays(formula))
      ? { formula }
      : { formula, spill };
  }

  private sharedText(group: string, text: string, row: number, column: number): string {
    const master = this.shared.get(group);
    if (text !== '') {
      if (!master) this.shared.set(group, { text, shifted: shiftable(text), row, column });
      return text;
    }
    if (!master) return '';
    const { used, limits } = this.context;
    used.formulaCharacters += master.text.length;
    if (used.formulaCharacters > limits.formulaCharacters)
      throw new FileError('tooLarge', { limit: 'formulaCharacters', sheet: this.sheet });
    return master.shifted(row - master.row, column - master.column);
  }

  private translate(source: string, row: number, column: number): string {
    // Formulas that differ from row to row hardly ever need translating; those of a table's column do, and are all the same.
    if (!source.includes('[')) return toShownFormula(source, '');
    const table = tableAt(this.tables, row, column);
    const key = `${table}|${source}`;
    let formula = this.shown.get(key);
    if (formula === undefined) {
      formula = toShownFormula(source, table);
      if (this.shown.size >= memorySize) this.shown.clear();
      this.shown.set(key, formula);
    }
    return formula;
  }
}

/** Whether a formula, as files hold it, refers to another workbook: [1]Sheet1!A1, '[1]Two words'!A1, [1]!Name. */
export function reachesOutside(formula: string): boolean {
  if (!/\[\d+\]/.test(formula)) return false;
  const tokens = tokenize(formula);
  return tokens.some((token, index) =>
    token.kind === 'sheet'
      ? /\[\d+\]/.test(token.text)
      : token.kind === 'bracket' &&
        /^\[\d+\]$/.test(token.text) &&
        tokens[index - 1]?.kind !== 'word' &&
        toNumber(token.text.slice(1, -1)) !== undefined,
  );
}

function tableAt(tables: readonly TableData[], row: number, column: number): string {
  for (const { area, name } of tables)
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return name;
  return '';
}
