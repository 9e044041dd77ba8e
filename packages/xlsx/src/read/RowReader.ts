// The rows and cells of a sheet, event by event.

import {
  type CellData,
  type CellErrorText,
  type CellStyle,
  type CellValue,
  columnName,
  LIMITS,
  type RowData,
} from '@coachbook/workbook';
import { FileError } from '../FileError';
import { isDateFormat } from '../vocabulary/numberFormats';
import { heightFromFile } from '../vocabulary/units';
import { unescapeXString } from '../xml/escape';
import type { XmlEvents } from '../xml/streamXml';
import { toBoolean, toNumber } from '../xml/XmlNode';
import type { FormulaReader } from './FormulaReader';
import type { ReadContext } from './ReadContext';
import { plain } from './readStyles';

type Text = Readonly<Record<string, string>>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const errors: ReadonlySet<string> = new Set<CellErrorText>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#BLOCKED!',
  '#FIELD!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
]);
/** Days between the beginnings of the two calendars. */
const days1904 = 1462;

export class RowReader implements XmlEvents {
  readonly rows: RowData[] = [];
  private row: Writable<RowData> & { cells: CellData[] } = { index: -1, cells: [] };
  private rowStyle: CellStyle | undefined;
  private column = -1;
  private cell: Text = {};
  private isRowOpen = false;
  private isCellOpen = false;
  private value = '';
  private formula: { attributes: Text; text: string } | undefined;
  private taking: 'value' | 'formula' | 'text' | undefined;
  private phonetic = 0;
  private isInOrder = true;

  constructor(
    private readonly sheet: string,
    private readonly columnStyles: readonly (CellStyle | undefined)[],
    private readonly formulas: FormulaReader,
    private readonly context: ReadContext,
  ) {}

  open(name: string, attributes: Text): void {
    switch (name) {
      case 'row':
        return this.openRow(attributes);
      case 'c':
        return this.openCell(attributes);
      case 'v':
        this.taking = 'value';
        return;
      case 'f':
        this.formula = { attributes, text: '' };
        this.taking = 'formula';
        return;
      case 't':
        this.taking = this.phonetic === 0 ? 'text' : undefined;
        return;
      case 'r':
        this.context.losses.add('richText', this.sheet, columnName(this.column) + (this.row.index + 1));
        return;
      case 'rPh':
        this.phonetic++;
    }
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 'f':
      case 't':
        this.taking = undefined;
        return;
      case 'rPh':
        this.phonetic--;
        return;
      case 'c':
        return this.closeCell();
      case 'row':
        return this.closeRow();
    }
  }

  text(piece: string): void {
    if (this.taking === undefined) return;
    if (this.taking === 'formula' && this.formula) this.formula.text += piece;
    else this.value += piece;
  }

  /** All rows in order, whatever order the file had them in. */
  finish(): readonly RowData[] {
    return this.isInOrder ? this.rows : inOrder(this.rows);
  }

  private openRow(attributes: Text): void {
    const index = (toNumber(attributes.r) ?? this.row.index + 2) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= LIMITS.rows)
      throw new FileError('damaged', { part: this.sheet, reason: `row ${attributes.r}` });
    if (index <= this.row.index) this.isInOrder = false;
    this.row = { index, cells: [] };
    this.isRowOpen = true;
    this.column = -1;
    const { row } = this;
    const height = toNumber(attributes.ht);
    const level = toNumber(attributes.outlineLevel);
    if (height !== undefined && toBoolean(attributes.customHeight)) row.height = heightFromFile(height);
    if (toBoolean(attributes.hidden)) row.hidden = true;
    if (level) row.outlineLevel = level;
    if (toBoolean(attributes.collapsed)) row.collapsed = true;
    this.rowStyle = toBoolean(attributes.customFormat) ? this.styleOf(attributes.s) : undefined;
    if (this.rowStyle && (this.rowStyle !== plain || this.columnStyles.length > 0)) row.style = this.rowStyle;
  }

  private openCell(attributes: Text): void {
    const column = attributes.r === undefined ? this.column + 1 : columnOf(attributes.r);
    if (column < 0 || column >= LIMITS.columns)
      throw new FileError('damaged', { part: this.sheet, reason: `cell ${attributes.r}` });
    const { used, limits } = this.context;
    if (++used.cells > limits.cells) throw new FileError('tooLarge', { limit: 'cells', sheet: this.sheet });
    if (column <= this.column) this.isInOrder = false;
    this.column = column;
    this.cell = attributes;
    this.isCellOpen = true;
    this.value = '';
    this.formula = undefined;
  }

  private closeCell(): void {
    // Of one within another the outer is closed when it is none any more.
    if (!this.isCellOpen) return;
    this.isCellOpen = false;
    const { column, row } = this;
    const style = this.styleOf(this.cell.s);
    const inherited = this.rowStyle ?? this.columnStyles[column] ?? plain;
    const read = this.formula && this.formulas.read(this.formula, row.index, column);
    const value = this.bounded(this.valueOf(style, read !== undefined));
    if (value === null && !read && style === inherited) return;
    const cell: Writable<CellData> = { column, value };
    if (read) {
      cell.formula = read.formula;
      if (read.spill) cell.spill = read.spill;
    }
    if (style !== inherited) cell.style = style;
    row.cells.push(cell);
  }

  private closeRow(): void {
    if (!this.isRowOpen) return;
    this.isRowOpen = false;
    const { row } = this;
    const isBare =
      row.cells.length === 0 &&
      row.height === undefined &&
      !row.hidden &&
      row.outlineLevel === undefined &&
      !row.collapsed &&
      !row.style;
    if (!isBare) this.rows.push(row);
  }

  private valueOf(style: CellStyle, hasFormula: boolean): CellValue {
    const { value, cell, context } = this;
    switch (cell.t) {
      case 's': {
        const index = toNumber(value);
        const text = index === undefined ? undefined : context.strings.texts[index];
        if (index !== undefined && context.strings.rich.has(index))
          context.losses.add('richText', this.sheet, columnName(this.column) + (this.row.index + 1));
        return text === undefined || text === '' ? null : text;
      }
      case 'str':
      case 'inlineStr':
        return value === '' && !hasFormula ? null : unescapeXString(value);
      case 'b':
        return value.trim() === '' ? null : (toBoolean(value.trim()) ?? null);
      case 'e':
        return value === '' ? null : { error: (errors.has(value) ? value : '#UNKNOWN!') as CellErrorText };
      case 'd':
        return serialOf(value);
      default: {
        const amount = toNumber(value);
        if (amount === undefined) return null;
        return context.from1904 && isDateFormat(style.numberFormat ?? '') ? amount + days1904 : amount;
      }
    }
  }

  /** As much of a text as a cell of Excel holds: a spreadsheet that lays out megabytes in one cell takes the machine. */
  private bounded(value: CellValue): CellValue {
    if (typeof value !== 'string' || value.length <= LIMITS.cellText) return value;
    this.context.losses.add('longTexts', this.sheet, columnName(this.column) + (this.row.index + 1));
    // Not half of a character.
    return value.slice(0, LIMITS.cellText).replace(/[\uD800-\uDBFF]$/, '');
  }

  private styleOf(index: string | undefined): CellStyle {
    const { cells } = this.context.styles;
    return (index === undefined ? cells[0] : cells[Number(index)]) ?? plain;
  }
}

/** Zero-based column of an address such as "AB12"; -1 when it is none. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** A date in ISO 8601 as days since 1899-12-30. */
function serialOf(text: string): number | null {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.includes('T') ? text : `${text}T00:00:00`}Z`,
  );
  return Number.isNaN(time) ? null : time / 86_400_000 + 25_569;
}

/** Sorted, of doubles the last. */
function inOrder(rows: readonly RowData[]): readonly RowData[] {
  const byIndex = new Map<number, RowData>();
  for (const row of rows) {
    const before = byIndex.get(row.index);
    const cells = new Map([...(before?.cells ?? []), ...row.cells].map((cell) => [cell.column, cell]));
    byIndex.set(row.index, { ...before, ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}
