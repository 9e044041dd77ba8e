// Range.getSpecialCells: the cells of some kind within an area, as few rectangles.

import type { Area, CellData, CellValue } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { eachCell, usedArea } from '../document/content';
import type { SheetState } from '../document/SheetState';

/** Excel.SpecialCellType, but for "SameConditionalFormat" and "SameDataValidation". */
export const specialKinds = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
] as const;
export type SpecialKind = (typeof specialKinds)[number];

/** Excel.SpecialCellValueType: which values constants and formulas may have. */
export const valueKinds = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** Row by row; neighbours in a row, and equal spans in following rows, become one area. */
export function specialCells(
  core: Core,
  sheet: SheetState,
  area: Area,
  kind: SpecialKind,
  values: (typeof valueKinds)[number],
): readonly Area[] {
  core.settleValues();
  const used = usedArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const within =
    kind === 'Visible' || kind === 'DataValidations' || kind === 'ConditionalFormats'
      ? area
      : { ...area, bottom: Math.min(area.bottom, used.bottom), right: Math.min(area.right, used.right) };
  if (kind === 'DataValidations')
    return ruled(
      sheet.parts.validations.flatMap((each) => each.areas),
      within,
    );
  if (kind === 'ConditionalFormats')
    return ruled(
      sheet.parts.conditionalFormats.flatMap((each) => each.data.areas),
      within,
    );
  if (kind === 'Constants' || kind === 'Formulas') {
    const found: Area[] = [];
    eachCell(sheet, within, (row, cell) => {
      if (isWanted(cell, kind, values)) found.push({ top: row, bottom: row, left: cell.column, right: cell.column });
    });
    return joinAreas(found);
  }
  if (kind === 'Visible') {
    const columns = spans(
      within.left,
      within.right,
      sheet.columns.flatMap((run) =>
        run.hidden ? range(Math.max(run.first, within.left), Math.min(run.last, within.right)) : [],
      ),
    );
    const rows = spans(
      within.top,
      within.bottom,
      [...sheet.rows].flatMap(([row, { props }]) =>
        props.hidden && row >= within.top && row <= within.bottom ? [row] : [],
      ),
    );
    return rows.flatMap((row) =>
      columns.map((column) => ({ top: row.first, bottom: row.last, left: column.first, right: column.last })),
    );
  }
  const found: Area[] = [];
  for (let row = within.top; row <= within.bottom; row += 1) {
    const filled = [...(sheet.rows.get(row)?.cells.values() ?? [])].flatMap((cell) =>
      cell.value !== null || cell.formula !== undefined ? [cell.column] : [],
    );
    for (const { first, last } of spans(within.left, within.right, filled))
      found.push({ top: row, bottom: row, left: first, right: last });
  }
  return joinAreas(found);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** What is left from first to last without some. */
function spans(first: number, last: number, without: readonly number[]): readonly Span[] {
  const left: Span[] = [];
  let at = first;
  for (const gone of [...without].filter((index) => index >= first && index <= last).sort((a, b) => a - b)) {
    if (gone > at) left.push({ first: at, last: gone - 1 });
    at = gone + 1;
  }
  if (at <= last) left.push({ first: at, last });
  return left;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function isWanted(cell: CellData, kind: 'Constants' | 'Formulas', values: string): boolean {
  if ((cell.formula !== undefined) !== (kind === 'Formulas')) return false;
  if (cell.value === null && kind === 'Constants') return false;
  return values === 'All' || values.includes(nameOf(cell.value));
}

function nameOf(value: CellValue): string {
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'object' && value !== null ? 'Errors' : 'Text';
}

function ruled(areas: readonly Area[], within: Area): readonly Area[] {
  return areas.flatMap((area) => {
    const met = {
      top: Math.max(area.top, within.top),
      left: Math.max(area.left, within.left),
      bottom: Math.min(area.bottom, within.bottom),
      right: Math.min(area.right, within.right),
    };
    return met.top <= met.bottom && met.left <= met.right ? [met] : [];
  });
}

/** Cells or spans, sorted by row, as rectangles. */
export function joinAreas(spans: readonly Area[]): readonly Area[] {
  const rows: Area[] = [];
  for (const span of spans) {
    const last = rows[rows.length - 1];
    if (last && last.top === span.top && last.bottom === span.bottom && last.right + 1 === span.left)
      rows[rows.length - 1] = { ...last, right: span.right };
    else rows.push(span);
  }
  const joined: Area[] = [];
  /** Where the last area of these columns stands in the list. */
  const lastOf = new Map<string, number>();
  for (const span of rows) {
    const key = `${span.left}:${span.right}`;
    const index = lastOf.get(key);
    const above = index === undefined ? undefined : joined[index];
    if (index !== undefined && above?.bottom === span.top - 1) joined[index] = { ...above, bottom: span.bottom };
    else {
      lastOf.set(key, joined.length);
      joined.push(span);
    }
  }
  return joined;
}
