// Copying or moving an area as people do: repeated over what is selected, without the rows a filter hides.

import { LIMITS, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';
import type { User } from '../api/User';
import { copyCells, moveCells } from '../ranges/copyCells';
import { refuseProtected } from '../ranges/writeCells';

type Copy = Parameters<User['copy']>;

/** All or nothing. Throws AccessDenied for locked cells, InvalidArgument where the cells do not fit onto the sheet. */
export function copyArea(
  core: Core,
  source: SheetState,
  from: Copy[0],
  sheet: SheetState,
  to: Copy[1],
  options: Copy[2] = {},
): void {
  const kind = options.only === 'values' ? 'Values' : options.only === 'formats' ? 'Formats' : 'All';
  const [times, across] = [to.down ?? 1, to.across ?? 1];
  const runs = from.rows ? runsOfRows(from.area, from.rows) : [from.area];
  const height = runs.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const whole: Area = {
    top: to.row,
    left: to.column,
    bottom: to.row + height * times - 1,
    right: to.column + (from.area.right - from.area.left + 1) * across - 1,
  };
  if (whole.bottom >= LIMITS.rows || whole.right >= LIMITS.columns)
    throw new HostError('InvalidArgument', 'The copied cells do not fit onto the sheet here.');
  refuseProtected(sheet, whole);
  let next = whole.top;
  // Run after run where rows are left out; the block itself repeats in one go.
  const steps =
    runs.length === 1
      ? runs.map((area) => ({ area, down: times }))
      : Array.from({ length: times }, () => runs.map((area) => ({ area, down: 1 }))).flat();
  for (const { area, down } of steps) {
    const target = { sheet, area: { ...whole, top: next, bottom: next + (area.bottom - area.top + 1) * down - 1 } };
    if (options.cut) moveCells(core, { sheet: source, area }, target);
    else copyCells(core, { sheet: source, area }, target, { kind });
    next = target.area.bottom + 1;
  }
  if (options.cut) core.events.changed(source, from.area);
  core.events.changed(sheet, whole);
}

/** Rows in rising order. */
function runsOfRows(area: Area, rows: readonly number[]): readonly Area[] {
  const runs: Area[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ ...area, top: row, bottom: row });
  }
  return runs;
}
