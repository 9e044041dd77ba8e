// The events for looks, hidden rows and formulas, raised once an act is done.

import { areaAddress } from '@coachbook/workbook';
import type { PendingEvents } from '../document/PendingEvents';
import { EventCode } from './eventCodes';
import type { Events } from './Events';

/** As Excel: one event for each formatted area, for each run of rows, and one with all formulas of a sheet. */
export function flushEvents(events: Events, pendingEvents: PendingEvents): void {
  const { formats, rows, formulas } = pendingEvents.take();
  for (const [sheet, areas] of formats) {
    for (const address of new Set(areas.map((area) => areaAddress(area))))
      events.onSheet(EventCode.worksheetFormatChanged, sheet, { address, referenceId: `${sheet.id}!${address}` });
  }
  for (const [sheet, states] of rows) {
    for (const { first, last, hidden } of runs(states))
      events.onSheet(EventCode.worksheetRowHiddenChanged, sheet, {
        address: `${first + 1}:${last + 1}`,
        changeType: hidden ? 'Hidden' : 'Unhidden',
      });
  }
  for (const [sheet, changes] of formulas) {
    const formulaDetails = [...changes.values()].map(({ row, column, before }) => ({
      cellAddress: areaAddress({ top: row, bottom: row, left: column, right: column }),
      previousFormula: before,
    }));
    events.onSheet(EventCode.worksheetFormulaChanged, sheet, { formulaDetails });
  }
}

function runs(
  states: ReadonlyMap<number, boolean>,
): readonly { readonly first: number; readonly last: number; readonly hidden: boolean }[] {
  const found: { first: number; last: number; hidden: boolean }[] = [];
  for (const [row, hidden] of [...states].sort(([a], [b]) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.last + 1 === row && last.hidden === hidden) last.last = row;
    else found.push({ first: row, last: row, hidden });
  }
  return found;
}
