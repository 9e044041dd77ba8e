// Excel.RangeAreas: several areas of one sheet that are read, formatted, cleared and walked as one.

import { areaAddress, contains, intersect, LIMITS, quoteSheet, type Area } from '@coachbook/workbook';
import { AreasRef } from '../core/AreasRef';
import { type RangeRef } from '../core/RangeRef';
import { MultiRange } from '../core/MultiRange';
import { usedArea } from '../document/content';
import { clearCells } from '../ranges/clearCells';
import { copyCells } from '../ranges/copyCells';
import { specialCells, specialKinds, valueKinds } from '../ranges/specialCells';
import { refuseProtected } from '../ranges/writeCells';
import { invalidArgument, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import type { Call } from '../server/Call';
import { objectType, type Method } from '../server/ObjectType';
import { inCommon } from './forMultiRange';
import { checkedArea, rangeArgument } from './sheetOf';
import { cellStyleOfRange } from './Style';

type Walk = Method<AreasRef | RangeRef>;

function rangesOf(ref: AreasRef | RangeRef): readonly RangeRef[] {
  return ref instanceof MultiRange ? ref.parts : [ref];
}

/** Excel says ItemNotFound, or answers a null object, where no cell is left. */
function answered(sheet: RangeRef['sheet'], areas: readonly Area[], orNull: boolean): AreasRef | null {
  if (areas.length === 0 && !orNull) throw itemNotFound();
  return areas.length === 0 ? null : new AreasRef(sheet, areas);
}

/** Of a range or of several. */
export function special(orNull: boolean): Walk {
  return {
    type: 'RangeAreas',
    run: (ref, args, { core }) => {
      const kind = args.choice(0, specialKinds);
      const values = args.choice(1, valueKinds, 'All');
      return answered(
        ref.sheet,
        rangesOf(ref).flatMap(({ area }) => specialCells(core, ref.sheet, area, kind, values)),
        orNull,
      );
    },
  };
}

function meeting(orNull: boolean): Method<AreasRef> {
  return {
    type: 'RangeAreas',
    run: (ref, args, { core }) => {
      const others = argumentAreas(args, core, ref);
      return answered(
        ref.sheet,
        ref.areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? [])),
        orNull,
      );
    },
  };
}

function argumentAreas(args: Arguments, core: Call['core'], ref: AreasRef): readonly Area[] {
  const handle = args.handle(0);
  if (handle?.ref instanceof AreasRef) return handle.ref.sheet === ref.sheet ? handle.ref.areas : [];
  const other = rangeArgument(core, args, 0, ref.sheet);
  return other.sheet === ref.sheet ? [other.area] : [];
}

function used(orNull: boolean): Method<AreasRef> {
  return {
    type: 'RangeAreas',
    run: (ref, args, { core }) => {
      core.settleValues();
      return answered(
        ref.sheet,
        ref.areas.flatMap((area) => usedArea(ref.sheet, area, args.optionalBoolean(0) ?? false) ?? []),
        orNull,
      );
    },
  };
}

function walk(change: (area: Area, args: Arguments) => Area): Method<AreasRef> {
  return {
    type: 'RangeAreas',
    run: (ref, args) =>
      new AreasRef(
        ref.sheet,
        ref.areas.map((area) => checkedArea(change(area, args))),
      ),
  };
}

function address(ref: AreasRef): string {
  return ref.areas.map((area) => `${quoteSheet(ref.sheet.parts.name)}!${areaAddress(area)}`).join(',');
}

export const RangeAreas = objectType<AreasRef>({
  name: 'RangeAreas',
  objects: {
    areas: { type: 'RangeCollection', get: (ref) => ref },
    conditionalFormats: { type: 'ConditionalFormatCollection', get: (ref) => ref },
    dataValidation: { type: 'DataValidation', get: (ref) => ref },
    format: { type: 'RangeFormat', get: (ref) => ref },
    worksheet: { type: 'Worksheet', get: ({ sheet }) => sheet },
  },
  properties: {
    address: { get: address },
    addressLocal: { get: address },
    areaCount: { get: ({ parts }) => parts.length },
    cellCount: {
      get: ({ areas }) =>
        areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
    },
    isEntireColumn: { get: ({ areas }) => areas.every((area) => area.top === 0 && area.bottom === LIMITS.rows - 1) },
    isEntireRow: { get: ({ areas }) => areas.every((area) => area.left === 0 && area.right === LIMITS.columns - 1) },
    style: inCommon(cellStyleOfRange),
  },
  methods: {
    calculate: { run: (_ref, _args, { core }) => core.calculate(true) },
    clear: {
      run: ({ sheet, areas }, args, { core }) => {
        const kind = args.choice(
          0,
          ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
          'All',
        );
        for (const area of areas) refuseProtected(sheet, area);
        for (const area of areas) {
          clearCells(core, sheet, area, kind);
          if (kind !== 'Formats') core.events.changed(sheet, area);
        }
      },
    },
    copyFrom: {
      run: (ref, args, { core }) => {
        const kind = args.choice(1, ['All', 'Formulas', 'Values', 'Formats'], 'All');
        const from = rangeArgument(core, args, 0, ref.sheet);
        for (const part of ref.parts)
          core.events.changed(
            ref.sheet,
            copyCells(core, from, part, {
              kind,
              skipBlanks: args.optionalBoolean(2) ?? false,
              transpose: args.optionalBoolean(3) ?? false,
            }),
          );
      },
    },
    getEntireColumn: walk((area) => ({ ...area, top: 0, bottom: LIMITS.rows - 1 })),
    getEntireRow: walk((area) => ({ ...area, left: 0, right: LIMITS.columns - 1 })),
    getIntersection: meeting(false),
    getIntersectionOrNullObject: meeting(true),
    getOffsetRangeAreas: walk((area, args) => ({
      top: area.top + args.integer(0),
      bottom: area.bottom + args.integer(0),
      left: area.left + args.integer(1),
      right: area.right + args.integer(1),
    })),
    getSpecialCells: special(false),
    getSpecialCellsOrNullObject: special(true),
    getTables: {
      type: 'TableScopedCollection',
      run: ({ sheet, areas }, args) => {
        const fully = args.optionalBoolean(0) ?? false;
        return sheet.parts.tables
          .filter((entry) =>
            areas.some((area) =>
              fully ? contains(area, entry.data.area) : intersect(area, entry.data.area) !== undefined,
            ),
          )
          .map((entry) => entry.id);
      },
    },
    getUsedRangeAreas: used(false),
    getUsedRangeAreasOrNullObject: used(true),
    setDirty: { run: (_ref, _args, { core }) => core.calculate(true) },
  },
});

export const RangeCollection = objectType<AreasRef>({
  name: 'RangeCollection',
  items: { type: 'Range', list: ({ parts }) => parts },
  methods: {
    getCount: { run: ({ parts }) => parts.length },
    getItemAt: {
      type: 'Range',
      run: ({ parts }, args) => {
        const part = parts[args.integer(0)];
        if (!part) throw invalidArgument();
        return part;
      },
    },
  },
});
