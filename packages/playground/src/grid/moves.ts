// Where keys lead that the grid has no answer for, as in Excel.

import type { Host } from '@coachbook/excel-host';
import { LIMITS, type Area } from '@coachbook/workbook';

/** The cursor in the selected area. */
export interface Cursor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  /** All that is selected, with Control held; `area` is the last of them. */
  readonly areas: readonly Area[];
}

type Looked = Pick<Host, 'view' | 'snapshot'>;

/** The selection after a key ("Shift+Home", "Control+Home", ...); undefined where the key means nothing here. `page` is how many rows are in sight. */
export function move(
  host: Looked,
  key: string,
  { sheet, row, column, area }: Omit<Cursor, 'areas'>,
  page: number,
): Area | undefined {
  const { view } = host;
  const data = host.snapshot().sheets.find(({ name }) => name === sheet);
  const frozen = data?.freeze ?? { rows: 0, columns: 0 };
  const used = view.usedArea(sheet);
  const visible = (at: number, step: 1 | -1, size: (at: number) => number): number => {
    let next = at;
    do next += step;
    while (next > 0 && next < LIMITS.rows - 1 && size(next) === 0);
    return next < 0 || (next === 0 && size(0) === 0) ? at : next;
  };
  const merge =
    data?.merges.find((one) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right) ??
    cell(row, column);
  const [height, width] = [(at: number) => view.rowHeight(sheet, at), (at: number) => view.columnWidth(sheet, at)];
  /** One cell, or the merged ones it belongs to. */
  const to = (toRow: number, toColumn: number): Area =>
    data?.merges.find(
      (one) => toRow >= one.top && toRow <= one.bottom && toColumn >= one.left && toColumn <= one.right,
    ) ?? cell(Math.min(toRow, LIMITS.rows - 1), Math.min(toColumn, LIMITS.columns - 1));
  /** The edge away from the cursor goes a step: outwards, or back to the cursor. */
  const stretch = (
    near: 'top' | 'left',
    far: 'bottom' | 'right',
    at: number,
    step: 1 | -1,
    size: (at: number) => number,
  ): Area => {
    const edge = step > 0 ? (area[near] < at ? near : far) : area[far] > at ? far : near;
    return { ...area, [edge]: visible(area[edge], step, size) };
  };
  const start = column >= frozen.columns ? frozen.columns : 0;
  const far = (step: 1 | -1): number =>
    Math.min(LIMITS.rows - 1, Math.max(0, (step > 0 ? area.bottom : area.top) + step * page));
  switch (key) {
    case 'ArrowUp':
      return to(visible(merge.top, -1, height), column);
    case 'ArrowDown':
      return to(visible(merge.bottom, 1, height), column);
    case 'ArrowLeft':
      return to(row, visible(merge.left, -1, width));
    case 'ArrowRight':
      return to(row, visible(merge.right, 1, width));
    case 'Shift+ArrowUp':
      return stretch('top', 'bottom', row, -1, height);
    case 'Shift+ArrowDown':
      return stretch('top', 'bottom', row, 1, height);
    case 'Shift+ArrowLeft':
      return stretch('left', 'right', column, -1, width);
    case 'Shift+ArrowRight':
      return stretch('left', 'right', column, 1, width);
    case 'Home':
      return cell(row, start);
    case 'Shift+Home':
      return spanning(row, column, area, row, start, 'columns');
    case 'Control+Home':
      return cell(frozen.rows, frozen.columns);
    case 'Control+Shift+Home':
      return spanning(row, column, area, frozen.rows, frozen.columns);
    case 'Control+End':
      return used && cell(used.bottom, used.right);
    case 'Control+Shift+End':
      return used && spanning(row, column, area, used.bottom, used.right);
    case 'PageDown':
      return cell(Math.min(LIMITS.rows - 1, row + page), column);
    case 'PageUp':
      return cell(Math.max(0, row - page), column);
    case 'Shift+PageDown':
      return { ...area, bottom: far(1) };
    case 'Shift+PageUp':
      return area.bottom > row ? { ...area, bottom: Math.max(row, area.bottom - page) } : { ...area, top: far(-1) };
    case 'Shift+Tab':
      return isOne(area) ? to(row, visible(column, -1, width)) : undefined;
    case 'Shift+Enter':
      return isOne(area) ? to(visible(row, -1, height), column) : undefined;
    case 'Control+Space':
      return { ...area, top: 0, bottom: LIMITS.rows - 1 };
    case 'Shift+Space':
      return { ...area, left: 0, right: LIMITS.columns - 1 };
    case 'Control+A': {
      const table = view.tableAt(sheet, row, column)?.area;
      return table && !same(table, area)
        ? table
        : { top: 0, left: 0, bottom: LIMITS.rows - 1, right: LIMITS.columns - 1 };
    }
    default:
      return undefined;
  }
}

function cell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** From the cursor to there; in one dimension the other one keeps what is selected. */
function spanning(row: number, column: number, area: Area, toRow: number, toColumn: number, only?: 'columns'): Area {
  const across = { left: Math.min(column, toColumn), right: Math.max(column, toColumn) };
  return only ? { ...area, ...across } : { top: Math.min(row, toRow), bottom: Math.max(row, toRow), ...across };
}

function isOne({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function same(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
