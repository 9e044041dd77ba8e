// The methods of Excel.Range that lead to other ranges.

import { contains, intersect, LIMITS, type Area } from '@coachbook/workbook';
import { AreasRef } from '../core/AreasRef';
import { RangeRef } from '../core/RangeRef';
import { usedArea } from '../document/content';
import { invalidArgument } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import type { Method } from '../server/ObjectType';
import { edgeOf, extendTo, regionAround, type Direction } from '../ranges/edges';
import { spillAround } from '../ranges/spillAround';
import { findCell } from '../ranges/find';
import { special } from './RangeAreas';
import { checkedArea, rangeArgument } from './sheetOf';

type Navigate = Method<RangeRef>;

const lastRow = LIMITS.rows - 1;
const lastColumn = LIMITS.columns - 1;

function walk(area: (area: Area, args: Parameters<Navigate['run']>[1]) => Area): Navigate {
  return { type: 'Range', run: (ref, args) => new RangeRef(ref.sheet, checkedArea(area(ref.area, args))) };
}

function beside(side: 'above' | 'below' | 'before' | 'after'): Navigate {
  return walk((area, args) => {
    const count = args.optionalInteger(0) ?? 1;
    if (count === 0) throw invalidArgument();
    const size = Math.abs(count);
    const outward = count > 0;
    switch (side) {
      case 'above':
        return outward
          ? { ...area, top: area.top - size, bottom: area.top - 1 }
          : { ...area, bottom: area.top + size - 1 };
      case 'below':
        return outward
          ? { ...area, top: area.bottom + 1, bottom: area.bottom + size }
          : { ...area, top: area.bottom - size + 1 };
      case 'before':
        return outward
          ? { ...area, left: area.left - size, right: area.left - 1 }
          : { ...area, right: area.left + size - 1 };
      case 'after':
        return outward
          ? { ...area, left: area.right + 1, right: area.right + size }
          : { ...area, left: area.right - size + 1 };
    }
  });
}

function meeting(orNull: boolean): Navigate {
  return {
    type: 'Range',
    run: (ref, args, { core }) => {
      const other = rangeArgument(core, args, 0, ref.sheet);
      const area = other.sheet === ref.sheet ? intersect(ref.area, other.area) : undefined;
      if (!area && !orNull) throw itemNotFound();
      return area ? new RangeRef(ref.sheet, area) : null;
    },
  };
}

function used(orNull: boolean): Navigate {
  return {
    type: 'Range',
    run: (ref, args, { core }) => {
      core.settleValues();
      const area = usedArea(ref.sheet, ref.area, args.optionalBoolean(0) ?? false);
      if (area) return new RangeRef(ref.sheet, area);
      return orNull
        ? null
        : new RangeRef(ref.sheet, {
            top: ref.area.top,
            bottom: ref.area.top,
            left: ref.area.left,
            right: ref.area.left,
          });
    },
  };
}

/** The block a dynamic array fills, from its formula's cell or (parent) from any of its cells. */
function spill(parent: boolean, orNull: boolean): Navigate {
  return {
    type: 'Range',
    run: ({ sheet, area }, _args, { core }) => {
      core.settleValues();
      const block = spillAround(sheet, area.top, area.left);
      const isAnchor = block?.top === area.top && block.left === area.left;
      if (!block || (!parent && !isAnchor)) {
        if (orNull) return null;
        throw itemNotFound();
      }
      return new RangeRef(sheet, parent ? { ...block, bottom: block.top, right: block.left } : block);
    },
  };
}

function found(orNull: boolean): Navigate {
  return {
    type: 'Range',
    run: (ref, args, { core }) => {
      const cell = findCell(core, ref, args.text(0), args.has(1) ? args.record(1) : {});
      if (!cell && !orNull) throw itemNotFound();
      return cell ?? null;
    },
  };
}

const directions = ['Left', 'Right', 'Up', 'Down'] as const satisfies readonly Direction[];

export const rangeNavigation: Readonly<Record<string, Navigate>> = {
  find: found(false),
  findOrNullObject: found(true),
  getAbsoluteResizedRange: walk((area, args) => ({
    ...area,
    bottom: area.top + args.integer(0) - 1,
    right: area.left + args.integer(1) - 1,
  })),
  getBoundingRect: {
    type: 'Range',
    run: (ref, args, { core }) => {
      const other = rangeArgument(core, args, 0, ref.sheet);
      if (other.sheet !== ref.sheet) throw invalidArgument();
      const a = ref.area;
      const b = other.area;
      return new RangeRef(ref.sheet, {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      });
    },
  },
  getCell: walk((area, args) => ({
    top: area.top + args.integer(0),
    bottom: area.top + args.integer(0),
    left: area.left + args.integer(1),
    right: area.left + args.integer(1),
  })),
  getColumn: walk((area, args) =>
    inside(area, { ...area, left: area.left + args.integer(0), right: area.left + args.integer(0) }),
  ),
  getColumnsAfter: beside('after'),
  getColumnsBefore: beside('before'),
  getEntireColumn: walk((area) => ({ ...area, top: 0, bottom: lastRow })),
  getEntireRow: walk((area) => ({ ...area, left: 0, right: lastColumn })),
  getExtendedRange: {
    type: 'Range',
    run: ({ sheet, area }, args) => new RangeRef(sheet, extendTo(sheet, area, args.choice(0, directions))),
  },
  getIntersection: meeting(false),
  getIntersectionOrNullObject: meeting(true),
  getLastCell: walk((area) => ({ ...area, top: area.bottom, left: area.right })),
  getLastColumn: walk((area) => ({ ...area, left: area.right })),
  getLastRow: walk((area) => ({ ...area, top: area.bottom })),
  getMergedAreasOrNullObject: {
    type: 'RangeAreas',
    run: ({ sheet, area }) => {
      const merges = sheet.parts.merges.filter((merge) => intersect(merge, area));
      return merges.length === 0 ? null : new AreasRef(sheet, merges);
    },
  },
  getOffsetRange: walk((area, args) => {
    const rows = args.integer(0);
    const columns = args.integer(1);
    return { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns };
  }),
  getRangeEdge: {
    type: 'Range',
    run: ({ sheet, area }, args) => {
      const cell = edgeOf(sheet, area.top, area.left, args.choice(0, directions));
      return new RangeRef(sheet, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
    },
  },
  getResizedRange: walk((area, args) => ({
    ...area,
    bottom: area.bottom + args.integer(0),
    right: area.right + args.integer(1),
  })),
  getRow: walk((area, args) =>
    inside(area, { ...area, top: area.top + args.integer(0), bottom: area.top + args.integer(0) }),
  ),
  getRowsAbove: beside('above'),
  getRowsBelow: beside('below'),
  getSpillParent: spill(true, false),
  getSpillParentOrNullObject: spill(true, true),
  getSpillingToRange: spill(false, false),
  getSpillingToRangeOrNullObject: spill(false, true),
  getSpecialCells: special(false),
  getSpecialCellsOrNullObject: special(true),
  getSurroundingRegion: { type: 'Range', run: ({ sheet, area }) => new RangeRef(sheet, regionAround(sheet, area)) },
  getUsedRange: used(false),
  getVisibleView: { type: 'RangeView', run: (range) => ({ range }) },
  getUsedRangeOrNullObject: used(true),
};

function inside(area: Area, part: Area): Area {
  if (!contains(area, part)) throw invalidArgument();
  return part;
}
