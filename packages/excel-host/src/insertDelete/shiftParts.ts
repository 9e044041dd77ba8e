// What stands on cells (tables, merges, rules, charts, notes, links, print setup) moves with them.

import {
  equal,
  LIMITS,
  type Anchor,
  type AnchorPoint,
  type Area,
  type PrintData,
  type TableData,
} from '@coachbook/workbook';
import type { SheetState } from '../document/SheetState';
import type { WorkbookDocument } from '../document/WorkbookDocument';
import { shiftArea, type Shift } from '../formulas/Shift';
import { uniqueName } from './uniqueName';

/** Formulas are not touched here: followReferences does that. */
export function shiftParts(document: WorkbookDocument, sheet: SheetState, shift: Shift): void {
  const { parts } = sheet;
  const area = (each: Area): Area | undefined => shiftArea(each, shift);
  const areas = (list: readonly Area[]): readonly Area[] => list.flatMap((each) => area(each) ?? []);
  const cell = <T extends { readonly row: number; readonly column: number }>(item: T): T[] => {
    const next = area({ top: item.row, bottom: item.row, left: item.column, right: item.column });
    return next ? [{ ...item, row: next.top, column: next.left }] : [];
  };
  document.setPart(
    sheet,
    'merges',
    areas(parts.merges).filter((each) => each.top !== each.bottom || each.left !== each.right),
  );
  document.setPart(
    sheet,
    'tables',
    parts.tables.flatMap((entry) => {
      const data = shiftTable(entry.data, shift);
      return data ? [data === entry.data ? entry : { ...entry, data }] : [];
    }),
  );
  if (parts.autoFilter) {
    const next = area(parts.autoFilter.area);
    document.setPart(sheet, 'autoFilter', next && { ...parts.autoFilter, area: next });
  }
  document.setPart(
    sheet,
    'validations',
    parts.validations.flatMap((each) => withAreas(each, areas(each.areas))),
  );
  document.setPart(
    sheet,
    'conditionalFormats',
    parts.conditionalFormats.flatMap((entry) =>
      withAreas(entry.data, areas(entry.data.areas)).map((data) => (data === entry.data ? entry : { ...entry, data })),
    ),
  );
  document.setPart(sheet, 'notes', parts.notes.flatMap(cell));
  document.setPart(
    sheet,
    'hyperlinks',
    parts.hyperlinks.flatMap((link) => {
      const next = area(link.area);
      return next ? [{ ...link, area: next }] : [];
    }),
  );
  document.setPart(
    sheet,
    'charts',
    parts.charts.map((entry) => ({ ...entry, data: { ...entry.data, anchor: shiftAnchor(entry.data.anchor, shift) } })),
  );
  document.setPart(
    sheet,
    'images',
    parts.images.map((entry) => ({ ...entry, data: { ...entry.data, anchor: shiftAnchor(entry.data.anchor, shift) } })),
  );
  for (const [part, dimension] of [
    ['pageBreaks', 'rows'],
    ['columnBreaks', 'columns'],
  ] as const) {
    const breaks = parts[part]?.flatMap((at) => shiftRun({ first: at, last: at }, dimension, shift)?.first ?? []);
    if (breaks) document.setPart(sheet, part, breaks.length === 0 ? undefined : breaks);
  }
  if (parts.print) document.setPart(sheet, 'print', shiftPrint(parts.print, shift));
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Whole rows or columns. */
function shiftRun({ first, last }: Run, dimension: Shift['dimension'], shift: Shift): Run | undefined {
  const next = shiftArea(
    dimension === 'rows'
      ? { top: first, bottom: last, left: 0, right: LIMITS.columns - 1 }
      : { top: 0, bottom: LIMITS.rows - 1, left: first, right: last },
    shift,
  );
  return (
    next && (dimension === 'rows' ? { first: next.top, last: next.bottom } : { first: next.left, last: next.right })
  );
}

function shiftPrint(before: PrintData, shift: Shift): PrintData {
  const { area, titleRows, titleColumns, ...print } = before;
  const nextArea = area && shiftArea(area, shift);
  const rows = titleRows && shiftRun(titleRows, 'rows', shift);
  const columns = titleColumns && shiftRun(titleColumns, 'columns', shift);
  const next = {
    ...print,
    ...(nextArea && { area: nextArea }),
    ...(rows && { titleRows: rows }),
    ...(columns && { titleColumns: columns }),
  };
  return equal(next, before) ? before : next;
}

function withAreas<T extends { readonly areas: readonly Area[] }>(item: T, areas: readonly Area[]): readonly T[] {
  if (areas.length === item.areas.length && areas.every((area, at) => area === item.areas[at])) return [item];
  return areas.length === 0 ? [] : [{ ...item, areas }];
}

function shiftTable(table: TableData, shift: Shift): TableData | undefined {
  const area = shiftArea(table.area, shift);
  if (!area || area === table.area) return area && table;
  if (shift.dimension === 'rows' || area.right - area.left === table.area.right - table.area.left)
    return { ...table, area };
  const { left } = table.area;
  if (shift.count < 0) {
    const gone = (position: number): boolean => left + position >= shift.at && left + position < shift.at - shift.count;
    return { ...table, area, columns: table.columns.filter((_, position) => !gone(position)), filters: [] };
  }
  const columns = [...table.columns];
  for (let index = 0; index < shift.count; index += 1) {
    const names = columns.map((column) => column.name);
    columns.splice(shift.at - left + index, 0, {
      id: Math.max(0, ...columns.map((column) => column.id)) + 1,
      name: uniqueName('Column', names, 1),
    });
  }
  return { ...table, area, columns, filters: [] };
}

/** Charts move with the cell under their corner, and grow with the cells they cover. */
function shiftAnchor(anchor: Anchor, shift: Shift): Anchor {
  return { from: shiftPoint(anchor.from, shift), to: shiftPoint(anchor.to, shift) };
}

function shiftPoint(point: AnchorPoint, shift: Shift): AnchorPoint {
  const across = shift.dimension === 'rows' ? point.column : point.row;
  if (across < shift.from || across > shift.to) return point;
  const at = shift.dimension === 'rows' ? point.row : point.column;
  if (at < shift.at) return point;
  const inDeleted = shift.count < 0 && at < shift.at - shift.count;
  const next = inDeleted ? shift.at : at + shift.count;
  const offset = inDeleted ? 0 : undefined;
  return shift.dimension === 'rows'
    ? { ...point, row: next, y: offset ?? point.y }
    : { ...point, column: next, x: offset ?? point.x };
}
