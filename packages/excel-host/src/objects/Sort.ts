// Excel.RangeSort and Excel.TableSort.

import { areaAddress, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { EventCode } from '../core/eventCodes';
import type { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { sortColumns, sortRows, type SortKey } from '../ranges/sortRows';
import { booleanOf, choiceOf, invalidArgument, numberOf, recordOf } from '../server/Arguments';
import { objectType } from '../server/ObjectType';
import { bodyOf } from '../tables/tableOperations';
import { tableOf } from './Table';

function keysOf(fields: unknown, width: number): readonly SortKey[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return (fields as readonly unknown[]).map((field) => {
    const given = recordOf(field);
    const column = numberOf(given['key']);
    if (!Number.isInteger(column) || column < 0 || column >= width) throw invalidArgument();
    if (
      given['sortOn'] !== undefined &&
      given['sortOn'] !== null &&
      choiceOf(given['sortOn'], ['Value', 'CellColor', 'FontColor', 'Icon']) !== 'Value'
    )
      throw invalidArgument();
    return {
      column,
      ascending: given['ascending'] === undefined || given['ascending'] === null ? true : booleanOf(given['ascending']),
    };
  });
}

/** Of a sort Excel tells twice: that cells changed, and that rows or columns were sorted. */
function tell(core: Core, sheet: SheetState, body: Area, code: number): void {
  core.events.changed(sheet, body);
  core.events.onSheet(code, sheet, { address: areaAddress(body) });
}

export const RangeSort = objectType<RangeRef>({
  name: 'RangeSort',
  methods: {
    apply: {
      run: ({ sheet, area }, args, { core }) => {
        const hasHeaders = args.optionalBoolean(2) ?? false;
        const matchCase = args.optionalBoolean(1) ?? false;
        if (args.choice(3, ['Rows', 'Columns'], 'Rows') === 'Columns') {
          const body = hasHeaders ? { ...area, left: area.left + 1 } : area;
          sortColumns(core, sheet, body, keysOf(args.raw(0), area.bottom - area.top + 1), matchCase);
          tell(core, sheet, body, EventCode.worksheetColumnSorted);
          return;
        }
        const body = hasHeaders ? { ...area, top: area.top + 1 } : area;
        sortRows(core, sheet, body, keysOf(args.raw(0), area.right - area.left + 1), matchCase);
        tell(core, sheet, body, EventCode.worksheetRowSorted);
      },
    },
  },
});

export const TableSort = objectType<string>({
  name: 'TableSort',
  methods: {
    apply: {
      run: (id, args, { core }) => {
        const { sheet, entry } = tableOf(core, id);
        const body = bodyOf(entry.data);
        sortRows(core, sheet, body, keysOf(args.raw(0), entry.data.columns.length), args.optionalBoolean(1) ?? false);
        tell(core, sheet, body, EventCode.worksheetRowSorted);
      },
    },
    clear: { run: () => undefined },
  },
});
