// The style a cell shows, and changing the style of areas, whole rows and whole columns included.

import type { Area, Border, CellData, CellStyle } from '@coachbook/workbook';
import { LIMITS } from '@coachbook/workbook';
import { changeColumns, columnProps } from './columns';
import type { SheetState } from './SheetState';
import type { WorkbookDocument } from './WorkbookDocument';

const blank: CellStyle = {};

/** The cell's own style, else its row's, else its column's, else the default. */
export function styleAt(sheet: SheetState, row: number, column: number): CellStyle {
  const state = sheet.rows.get(row);
  return state?.cells.get(column)?.style ?? state?.props.style ?? columnProps(sheet.columns, column).style ?? blank;
}

export function inheritedStyle(sheet: SheetState, row: number, column: number): CellStyle {
  return sheet.rows.get(row)?.props.style ?? columnProps(sheet.columns, column).style ?? blank;
}

export function sameStyle(a: CellStyle, b: CellStyle): boolean {
  return a === b || key(a) === key(b);
}

/** Without undefined and empty parts; undefined where nothing is left. */
export function tidyStyle(style: CellStyle): CellStyle {
  const entries = Object.entries(style).flatMap(([name, value]): [string, unknown][] => {
    if (value === undefined || (name === 'numberFormat' && value === 'General')) return [];
    if (typeof value !== 'object') return [[name, value]];
    const inner = Object.entries(value as object).filter(([, part]) => part !== undefined);
    return inner.length === 0 ? [] : [[name, Object.fromEntries(inner)]];
  });
  return Object.fromEntries(entries);
}

/** A cell carrying that style, without it where row or column give it anyway. */
export function withStyle(
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellData | undefined,
  style: CellStyle,
): CellData {
  const { style: _style, ...content } = cell ?? { column, value: null };
  return sameStyle(style, inheritedStyle(sheet, row, column)) ? content : { ...content, style };
}

type Change = (style: CellStyle, row: number, column: number) => CellStyle;

/** Changes the style of every cell of an area; `change` must answer with a tidy style. Equal styles are changed once and share the result. */
export function restyle(
  document: WorkbookDocument,
  sheet: SheetState,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  const changed = new Map<CellStyle, CellStyle>();
  const byKey = new Map<string, CellStyle>();
  restyleEach(document, sheet, area, (style) => {
    let next = changed.get(style);
    if (next) return next;
    const before = key(style);
    next = byKey.get(before) ?? change(style);
    changed.set(style, next);
    byKey.set(before, next);
    return next;
  });
}

/** The same where the change depends on the place. */
export function restyleEach(document: WorkbookDocument, sheet: SheetState, area: Area, change: Change): void {
  document.pendingEvents.formatted(sheet, area);
  if (isWhole(area)) restyleLines(document, sheet, area, change);
  else if (area.bottom === LIMITS.rows - 1 && area.top <= manyLines && area.right - area.left < manyLines)
    restyleBeyond(document, sheet, area, { ...area, top: 0 }, change);
  else if (area.right === LIMITS.columns - 1 && area.left <= manyLines && area.bottom - area.top < manyLines)
    restyleBeyond(document, sheet, area, { ...area, left: 0 }, change);
  else
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) restyleCell(document, sheet, row, column, change);
}

const manyLines = 1_000;

function isWhole(area: Area): boolean {
  return (area.top === 0 && area.bottom === LIMITS.rows - 1) || (area.left === 0 && area.right === LIMITS.columns - 1);
}

/** An area that reaches to the end of the sheet is whole columns (or rows) but for the few cells before it, which keep what they had. */
function restyleBeyond(document: WorkbookDocument, sheet: SheetState, area: Area, whole: Area, change: Change): void {
  const kept: [number, number, CellStyle][] = [];
  for (let row = whole.top; row <= (area.top > whole.top ? area.top - 1 : area.bottom); row += 1) {
    for (let column = whole.left; column <= (area.left > whole.left ? area.left - 1 : area.right); column += 1)
      kept.push([row, column, styleAt(sheet, row, column)]);
  }
  restyleLines(document, sheet, whole, change);
  for (const [row, column, style] of kept) restyleCell(document, sheet, row, column, () => style);
}

function restyleLines(document: WorkbookDocument, sheet: SheetState, area: Area, change: Change): void {
  const wholeColumns = area.top === 0 && area.bottom === LIMITS.rows - 1;
  const wholeRows = area.left === 0 && area.right === LIMITS.columns - 1;
  const cells: [number, number, CellStyle][] = [];
  for (const [row, state] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue;
    for (const column of state.cells.keys())
      if (column >= area.left && column <= area.right) cells.push([row, column, styleAt(sheet, row, column)]);
    if (!wholeColumns || !state.props.style) continue;
    if (wholeRows) document.writeRow(sheet, row, replaced(state.props, change(state.props.style, row, 0)));
    else
      for (let column = area.left; column <= area.right; column += 1)
        if (!state.cells.has(column)) cells.push([row, column, state.props.style]);
  }
  if (wholeColumns) {
    document.writeColumns(
      sheet,
      changeColumns(sheet.columns, area.left, area.right, (props) =>
        replaced(props, change(props.style ?? blank, 0, area.left)),
      ),
    );
  } else {
    for (const run of sheet.columns) {
      if (!run.style) continue;
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = run.first; column <= Math.min(run.last, run.first + 255); column += 1) {
          if (!sheet.rows.get(row)?.cells.has(column) && !sheet.rows.get(row)?.props.style)
            cells.push([row, column, run.style]);
        }
      }
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      const props = sheet.rows.get(row)?.props ?? {};
      document.writeRow(sheet, row, replaced(props, change(props.style ?? blank, row, 0)));
    }
  }
  for (const [row, column, before] of cells)
    document.writeCell(
      sheet,
      row,
      column,
      withStyle(sheet, row, column, document.cell(sheet, row, column), change(before, row, column)),
    );
}

function restyleCell(document: WorkbookDocument, sheet: SheetState, row: number, column: number, change: Change): void {
  const before = styleAt(sheet, row, column);
  const after = change(before, row, column);
  if (!sameStyle(before, after))
    document.writeCell(sheet, row, column, withStyle(sheet, row, column, document.cell(sheet, row, column), after));
}

function replaced<T extends { readonly style?: CellStyle }>(
  props: T,
  style: CellStyle,
): Omit<T, 'style'> & { style?: CellStyle } {
  const { style: _before, ...rest } = props;
  return Object.keys(style).length === 0 ? rest : { ...rest, style };
}

const keys = new WeakMap<CellStyle, string>();

/** The same text for equal styles. */
function key(style: CellStyle): string {
  let text = keys.get(style);
  if (text === undefined) keys.set(style, (text = JSON.stringify(ordered(style))));
  return text;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, ordered(part)]);
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

/** The style with one border replaced, or taken away (undefined). */
export function withBorder(style: CellStyle, side: BorderSide, border: Border | undefined): CellStyle {
  const { [side]: _before, ...others } = style.borders ?? {};
  return tidyStyle({ ...style, borders: border ? { ...others, [side]: border } : others });
}
