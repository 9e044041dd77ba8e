// Excel.WorksheetFreezePanes: rows and columns that stay while the rest scrolls.

import { LIMITS } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { EventCode } from '../core/eventCodes';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { invalidArgument } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import { objectType, type Method } from '../server/ObjectType';
import { rangeArgument } from './sheetOf';

function freeze(core: Core, sheet: SheetState, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= LIMITS.rows || columns >= LIMITS.columns) throw invalidArgument();
  core.document.setPart(sheet, 'freeze', rows === 0 && columns === 0 ? undefined : { rows, columns });
  // People go on seeing the sheet they saw: only who listens is told otherwise (OfficeDev/office-js issue 3148, Windows and Mac).
  if (core.profile.freezingActivates && core.document.activeSheet() !== sheet)
    core.events.onSheet(EventCode.worksheetActivated, sheet);
}

function location(orNull: boolean): Method<SheetState> {
  return {
    type: 'Range',
    run: (sheet) => {
      const { freeze: frozen } = sheet.parts;
      if (!frozen) {
        if (orNull) return null;
        throw itemNotFound();
      }
      return new RangeRef(sheet, {
        top: 0,
        left: 0,
        bottom: frozen.rows === 0 ? LIMITS.rows - 1 : frozen.rows - 1,
        right: frozen.columns === 0 ? LIMITS.columns - 1 : frozen.columns - 1,
      });
    },
  };
}

export const WorksheetFreezePanes = objectType<SheetState>({
  name: 'WorksheetFreezePanes',
  methods: {
    /** The range is what stays: its rows from the top, its columns from the left. */
    freezeAt: {
      run: (sheet, args, { core }) => {
        const { area } = rangeArgument(core, args, 0, sheet);
        const wholeColumns = area.bottom === LIMITS.rows - 1;
        const wholeRows = area.right === LIMITS.columns - 1;
        freeze(core, sheet, wholeColumns ? 0 : area.bottom + 1, wholeRows ? 0 : area.right + 1);
      },
    },
    freezeColumns: { run: (sheet, args, { core }) => freeze(core, sheet, 0, args.optionalInteger(0) ?? 1) },
    freezeRows: { run: (sheet, args, { core }) => freeze(core, sheet, args.optionalInteger(0) ?? 1, 0) },
    getLocation: location(false),
    getLocationOrNullObject: location(true),
    unfreeze: { run: (sheet, _args, { core }) => core.document.setPart(sheet, 'freeze', undefined) },
  },
});
