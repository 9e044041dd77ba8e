// Series from a block of cells, as Excel makes them when a chart is added over data.

import { sheetReference, type Area, type ChartSeriesData } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { styleAt } from '../document/styles';
import { usedArea } from '../document/content';
import { invalidArgument } from '../server/Arguments';
import { isHandle } from '../server/Handle';

export function referenceOf(sheet: SheetState, area: Area): string {
  return `=${sheetReference(sheet.parts.name, area)}`;
}

/** A range given as an object, as its formula. */
export function rangeFormula(value: unknown): string {
  if (isHandle(value) && value.ref instanceof RangeRef) return referenceOf(value.ref.sheet, value.ref.area);
  throw invalidArgument();
}

/** A chart may stand before its data: empty cells are series without names. Texts or dates in the first row are names, in the first column categories; the longer side runs along the axis. */
export function seriesFrom(
  core: Core,
  { sheet, area }: RangeRef,
  by: 'Auto' | 'Columns' | 'Rows',
): readonly ChartSeriesData[] {
  core.settleValues();
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const isLabel = (row: number, column: number): boolean => {
    const value = core.valueAt(sheet, row, column);
    if (value === null) return true;
    return (
      typeof value === 'string' ||
      (typeof value === 'number' &&
        /[dmy]/i.test((styleAt(sheet, row, column).numberFormat ?? '').replace(/"[^"]*"|\[[^\]]*\]/g, '')))
    );
  };
  const used = usedArea(sheet, area, true);
  const filled = used !== undefined;
  const labelled = Math.min(rows, (used?.bottom ?? area.top) - area.top + 1);
  const headRow =
    filled &&
    rows > 1 &&
    Array.from({ length: columns }, (_, x) => x)
      .slice(columns > 1 ? 1 : 0)
      .every((x) => isLabel(area.top, area.left + x));
  const headColumn =
    filled &&
    columns > 1 &&
    Array.from({ length: labelled }, (_, y) => y)
      .slice(rows > 1 ? 1 : 0)
      .every((y) => isLabel(area.top + y, area.left));
  const body: Area = { ...area, top: area.top + (headRow ? 1 : 0), left: area.left + (headColumn ? 1 : 0) };
  const byColumns = by === 'Columns' || (by === 'Auto' && body.bottom - body.top >= body.right - body.left);
  const count = byColumns ? body.right - body.left + 1 : body.bottom - body.top + 1;
  if (count > 255) throw invalidArgument();
  return Array.from({ length: count }, (_, index) => {
    const line: Area = byColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index };
    const name: Area | undefined = byColumns
      ? headRow
        ? { ...line, top: area.top, bottom: area.top }
        : undefined
      : headColumn
        ? { ...line, left: area.left, right: area.left }
        : undefined;
    const categories: Area | undefined = byColumns
      ? headColumn
        ? { ...line, left: area.left, right: area.left }
        : undefined
      : headRow
        ? { ...line, top: area.top, bottom: area.top }
        : undefined;
    return {
      ...(name && { name: referenceOf(sheet, name) }),
      ...(categories && { categories: referenceOf(sheet, categories) }),
      values: referenceOf(sheet, line),
    };
  });
}
