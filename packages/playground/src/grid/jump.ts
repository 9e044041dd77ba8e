// Where Control and an arrow lead: to the end of the filled cells, or to the next filled one.

import type { Host } from '@coachbook/excel-host';
import type { Area } from '@coachbook/workbook';

/**
 * The selection after Control and an arrow key, stretched from the old one with `extend`. As in Excel it goes to the last filled
 * cell of a run, from an end of a run to the next filled cell, and to the edge of the used cells when nothing follows.
 */
export function jump(host: Pick<Host, 'view'>, sheet: string, area: Area, key: string, extend: boolean): Area {
  const used = host.view.usedArea(sheet);
  const horizontal = key === 'ArrowLeft' || key === 'ArrowRight';
  const step = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
  const [row, column] = [step > 0 && extend ? area.bottom : area.top, step > 0 && extend ? area.right : area.left];
  const last = Math.max(horizontal ? (used?.right ?? 0) : (used?.bottom ?? 0), horizontal ? column : row);
  const filled = (at: number): boolean => {
    const { value, formula } = host.view.cell(sheet, horizontal ? row : at, horizontal ? at : column);
    return value !== null || formula !== undefined;
  };
  const inside = (at: number): boolean => at >= 0 && at <= last;
  let at = horizontal ? column : row;
  if (inside(at + step)) {
    if (filled(at) && filled(at + step)) while (inside(at + step) && filled(at + step)) at += step;
    else {
      do at += step;
      while (inside(at + step) && !filled(at));
    }
  }
  const to = horizontal ? { row, column: at } : { row: at, column };
  if (!extend) return { top: to.row, left: to.column, bottom: to.row, right: to.column };
  return {
    top: Math.min(area.top, to.row),
    left: Math.min(area.left, to.column),
    bottom: Math.max(area.bottom, to.row),
    right: Math.max(area.right, to.column),
  };
}
