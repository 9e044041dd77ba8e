// Excel.PageBreak and its collection: where a sheet's printed pages begin, between rows or between columns.

import { LIMITS } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import type { SheetState } from '../document/SheetState';
import { invalidArgument } from '../server/Arguments';
import { objectType } from '../server/ObjectType';
import { rangeArgument } from './sheetOf';

/** All breaks of a sheet in one direction. */
export interface SheetBreaks {
  readonly sheet: SheetState;
  readonly between: 'rows' | 'columns';
}

interface BreakRef extends SheetBreaks {
  /** The row or column that begins the page. */
  readonly at: number;
}

const partOf = ({ between }: SheetBreaks) => (between === 'rows' ? 'pageBreaks' : 'columnBreaks');
const breaksOf = (breaks: SheetBreaks): readonly number[] => breaks.sheet.parts[partOf(breaks)] ?? [];

function set(core: Core, breaks: SheetBreaks, at: readonly number[]): void {
  core.document.setPart(breaks.sheet, partOf(breaks), at.length === 0 ? undefined : at);
}

export const PageBreak = objectType<BreakRef>({
  name: 'PageBreak',
  properties: {
    columnIndex: { get: ({ between, at }) => (between === 'columns' ? at : 0) },
    rowIndex: { get: ({ between, at }) => (between === 'rows' ? at : 0) },
  },
  methods: {
    delete: {
      run: (one, _args, { core }) =>
        set(
          core,
          one,
          breaksOf(one).filter((each) => each !== one.at),
        ),
    },
    getCellAfterBreak: {
      type: 'Range',
      run: ({ sheet, between, at }) =>
        new RangeRef(
          sheet,
          between === 'rows' ? { top: at, bottom: at, left: 0, right: 0 } : { top: 0, bottom: 0, left: at, right: at },
        ),
    },
  },
});

export const PageBreakCollection = objectType<SheetBreaks>({
  name: 'PageBreakCollection',
  items: {
    type: 'PageBreak',
    list: (breaks) => breaksOf(breaks).map((at): BreakRef => ({ ...breaks, at })),
    find: (breaks, key) => itemAt(breaks, key),
  },
  methods: {
    add: {
      type: 'PageBreak',
      run: (breaks, args, { core }) => {
        const { top, left } = rangeArgument(core, args, 0, breaks.sheet).area;
        const at = breaks.between === 'rows' ? top : left;
        const all = [...new Set([...breaksOf(breaks), at])].sort((a, b) => a - b);
        // Nothing can be parted from the first row or column, and Excel has no more than so many.
        if (at === 0 || all.length > LIMITS.pageBreaks) throw invalidArgument();
        set(core, breaks, all);
        return { ...breaks, at } satisfies BreakRef;
      },
    },
    getCount: { run: (breaks) => breaksOf(breaks).length },
    removePageBreaks: { run: (breaks, _args, { core }) => set(core, breaks, []) },
  },
});

function itemAt(breaks: SheetBreaks, key: unknown): BreakRef | undefined {
  const at = typeof key === 'number' ? breaksOf(breaks)[key] : undefined;
  return at === undefined ? undefined : { ...breaks, at };
}
