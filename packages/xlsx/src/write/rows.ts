// The rows and cells of a worksheet: the one part of a file whose speed matters.

import {
  areaAddress,
  type CellData,
  type CellErrorText,
  columnName,
  LIMITS,
  type RowData,
  type SheetData,
  type TableData,
} from '@coachbook/workbook';
import { FileError } from '../FileError';
import { maySpill } from '../formula/futureFunctions';
import { liftsArrays } from '../formula/liftsArrays';
import { toFileFormula } from '../formula/toFileFormula';
import { heightToFile } from '../vocabulary/units';
import { escapeXString } from '../xml/escape';
import { attributes } from '../xml/element';
import { AutomaticHeight } from './automaticHeight';
import type { WriteContext } from './WriteContext';

/** Errors the file format knows by name; the newer ones are #VALUE! in files until Excel calculates again. */
const fileErrors: ReadonlySet<CellErrorText> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
] as const);

/**
 * Markup of all rows, one piece per row.
 * @throws FileError notWritable for texts and formulas longer than Excel's limits
 */
export function* rows(sheet: SheetData, context: WriteContext): Generator<string> {
  const columnStyles = stylesOfColumns(sheet, context);
  const heights = new AutomaticHeight(sheet);
  const letters: string[] = [];
  for (const row of sheet.rows) {
    const rowStyle = row.style ? context.styles.index(row.style) : undefined;
    let text = '';
    let height = 0;
    for (const cell of row.cells) {
      height = Math.max(height, heights.of(cell.value, cell.style ?? row.style, cell.column));
      const letter = (letters[cell.column] ??= columnName(cell.column));
      const style = cell.style ? context.styles.index(cell.style) : (rowStyle ?? columnStyles[cell.column] ?? 0);
      const start = style === 0 ? `<c r="${letter}${row.index + 1}"` : `<c r="${letter}${row.index + 1}" s="${style}"`;
      if (cell.formula !== undefined) text += start + formulaCell(cell, row.index, sheet, context);
      else if (typeof cell.value === 'number' && Number.isFinite(cell.value))
        text += `${start}><v>${cell.value}</v></c>`;
      else if (typeof cell.value === 'string')
        text += `${start} t="s"><v>${context.strings.index(checkedText(cell.value, sheet, row.index, cell.column))}</v></c>`;
      else if (cell.value === null) text += `${start}/>`;
      else text += start + otherValue(cell.value, '');
    }
    yield `<row r="${row.index + 1}"${rowAttributes(row, rowStyle, height)}>${text}</row>`;
  }
}

function rowAttributes(row: RowData, style: number | undefined, automaticHeight: number): string {
  if (
    style === undefined &&
    row.height === undefined &&
    automaticHeight === 0 &&
    !row.hidden &&
    row.outlineLevel === undefined &&
    !row.collapsed
  )
    return '';
  return attributes({
    s: style,
    customFormat: style === undefined ? undefined : true,
    ht:
      row.height !== undefined
        ? heightToFile(row.height)
        : automaticHeight > 0
          ? heightToFile(automaticHeight)
          : undefined,
    hidden: row.hidden || undefined,
    customHeight: row.height === undefined ? undefined : true,
    outlineLevel: row.outlineLevel,
    collapsed: row.collapsed || undefined,
  });
}

function formulaCell(cell: CellData, row: number, sheet: SheetData, context: WriteContext): string {
  const { formula = '', value, spill } = cell;
  const table = tableAt(sheet.tables, row, cell.column);
  const translated = context.memory.formula(`${table}|${formula}`, () => {
    if (formula.length > LIMITS.formulaText)
      throw new FileError('notWritable', {
        reason: 'formulaTooLong',
        sheet: sheet.name,
        cell: columnName(cell.column) + (row + 1),
      });
    return { text: escapeXString(toFileFormula(formula, table)), isArray: maySpill(formula) || liftsArrays(formula) };
  });
  let start = '';
  let markup = `<f>${translated.text}</f>`;
  if (spill || translated.isArray) {
    context.hasArrays = true;
    const area = {
      top: row,
      left: cell.column,
      bottom: row + (spill?.rows ?? 1) - 1,
      right: cell.column + (spill?.columns ?? 1) - 1,
    };
    start = ' cm="1"';
    markup = `<f t="array" ref="${areaAddress(area)}">${translated.text}</f>`;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}>${markup}<v>${value}</v></c>`;
  if (typeof value === 'string')
    return `${start} t="str">${markup}<v>${escapeXString(checkedText(value, sheet, row, cell.column))}</v></c>`;
  if (value === null) {
    context.needsCalculation = true;
    return `${start}>${markup}</c>`;
  }
  if (typeof value === 'object' && !fileErrors.has(value.error)) context.needsCalculation = true;
  return start + otherValue(value, markup);
}

function otherValue(value: Exclude<CellData['value'], string | null>, formula: string): string {
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  // Not a number and the infinities are no values of a cell; Excel itself would show #NUM!.
  const error = typeof value === 'number' ? '#NUM!' : fileErrors.has(value.error) ? value.error : '#VALUE!';
  return ` t="e">${formula}<v>${error}</v></c>`;
}

function checkedText(text: string, sheet: SheetData, row: number, column: number): string {
  if (text.length > LIMITS.cellText)
    throw new FileError('notWritable', {
      reason: 'textTooLong',
      sheet: sheet.name,
      cell: columnName(column) + (row + 1),
    });
  return text;
}

/** Name of the table that contains the cell; empty where none does. */
function tableAt(tables: readonly TableData[], row: number, column: number): string {
  for (const { area, name } of tables)
    if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return name;
  return '';
}

/** Style numbers by column: a cell without a style of its own must name its column's, or it would show none. */
function stylesOfColumns(sheet: SheetData, context: WriteContext): readonly number[] {
  const styles: number[] = [];
  for (const { first, last, style } of sheet.columns) {
    if (!style) continue;
    styles.length = Math.max(styles.length, last + 1);
    styles.fill(context.styles.index(style), first, last + 1);
  }
  return styles;
}
