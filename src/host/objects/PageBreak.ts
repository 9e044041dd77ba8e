// Excel.PageBreak and its collection: where a sheet's printed pages begin. Breaks between columns are not covered.

import { LIMITS } from '../../workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { invalidArgument } from '../server/Arguments';
import { objectType } from '../server/ObjectType';
import { rangeArgument } from './sheetOf';

interface BreakRef {
  readonly sheet: SheetState;
  readonly row: number;
}

const rowsOf = (sheet: SheetState): readonly number[] => sheet.parts.pageBreaks ?? [];

function set(core: Core, sheet: SheetState, rows: readonly number[]): void {
  core.document.setPart(sheet, 'pageBreaks', rows.length === 0 ? undefined : rows);
}

export const PageBreak = objectType<BreakRef>({
  name: 'PageBreak',
  properties: { columnIndex: { get: () => 0 }, rowIndex: { get: ({ row }) => row } },
  methods: {
    delete: { run: ({ sheet, row }, _args, { core }) => set(core, sheet, rowsOf(sheet).filter((each) => each !== row)) },
    getCellAfterBreak: { type: 'Range', run: ({ sheet, row }) => new RangeRef(sheet, { top: row, bottom: row, left: 0, right: 0 }) },
  },
});

export const PageBreakCollection = objectType<SheetState>({
  name: 'PageBreakCollection',
  items: { type: 'PageBreak', list: (sheet) => rowsOf(sheet).map((row): BreakRef => ({ sheet, row })), find: (sheet, key) => itemAt(sheet, key) },
  methods: {
    add: {
      type: 'PageBreak',
      run: (sheet, args, { core }) => {
        const row = rangeArgument(core, args, 0, sheet).area.top;
        const rows = [...new Set([...rowsOf(sheet), row])].sort((a, b) => a - b);
        // Nothing can be parted from the first row, and Excel has no more than so many.
        if (row === 0 || rows.length > LIMITS.pageBreaks) throw invalidArgument();
        set(core, sheet, rows);
        return { sheet, row } satisfies BreakRef;
      },
    },
    getCount: { run: (sheet) => rowsOf(sheet).length },
    removePageBreaks: { run: (sheet, _args, { core }) => set(core, sheet, []) },
  },
});

function itemAt(sheet: SheetState, key: unknown): BreakRef | undefined {
  const row = typeof key === 'number' ? rowsOf(sheet)[key] : undefined;
  return row === undefined ? undefined : { sheet, row };
}
