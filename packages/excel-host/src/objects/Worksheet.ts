// Excel.Worksheet and WorksheetCollection.

import { LIMITS } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { AreasRef } from '../core/AreasRef';
import { RangeRef } from '../core/RangeRef';
import { usedArea } from '../document/content';
import type { SheetState } from '../document/SheetState';
import { readColor, writeColor } from '../ranges/colors';
import { defaultColumnWidth, defaultRowHeight, pointsPerPixel } from '../document/measures';
import { findCells, replaceIn } from '../ranges/find';
import { joinAreas } from '../ranges/specialCells';
import { showLevels } from '../ranges/outline';
import { booleanOf, choiceOf, invalidArgument, numberOf, textOf, type Arguments } from '../server/Arguments';
import { itemNotFound } from '../server/Batch';
import type { Call } from '../server/Call';
import { objectType, type Method } from '../server/ObjectType';
import { activateSheet } from '../core/activateSheet';
import {
  addSheet,
  capital,
  copySheet,
  deleteSheet,
  moveSheet,
  setSheetName,
  setVisibility,
} from '../sheets/sheetOperations';
import { worksheetCollectionEvents, worksheetEvents } from './events';
import type { SheetBreaks } from './PageBreak';
import { checkedArea, rangeAt, sheetOf } from './sheetOf';

const wholeSheet = { top: 0, left: 0, bottom: LIMITS.rows - 1, right: LIMITS.columns - 1 };

function neighbour(step: 1 | -1, orNull: boolean): Method<SheetState> {
  return {
    type: 'Worksheet',
    run: (sheet, args, { core }) => {
      const visibleOnly = args.optionalBoolean(0) ?? false;
      const { sheets } = core.document.book;
      for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
        const candidate = sheets[index];
        if (candidate && (!visibleOnly || candidate.parts.visibility === 'visible')) return candidate;
      }
      if (!orNull) throw itemNotFound();
      return null;
    },
  };
}

function used(orNull: boolean): Method<SheetState> {
  return {
    type: 'Range',
    run: (sheet, args, { core }) => {
      core.settleValues();
      const area = usedArea(sheet, undefined, args.optionalBoolean(0) ?? false);
      if (area) return new RangeRef(sheet, area);
      return orNull ? null : new RangeRef(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
    },
  };
}

function areasAt(core: Core, sheet: SheetState, args: Arguments): AreasRef {
  if (!args.has(0)) return new AreasRef(sheet, [wholeSheet]);
  const ranges = args
    .text(0)
    .split(/[,;]/)
    .map((address) => rangeAt(core, sheet, address.trim()));
  if (ranges.some((range) => range.sheet !== sheet)) throw invalidArgument();
  return new AreasRef(
    sheet,
    ranges.map(({ area }) => area),
  );
}

function found(orNull: boolean): Method<SheetState> {
  return {
    type: 'RangeAreas',
    run: (sheet, args, { core }) => {
      const areas = joinAreas(
        findCells(core, new RangeRef(sheet, wholeSheet), args.text(0), args.has(1) ? args.record(1) : {}).map(
          ({ area }) => area,
        ),
      );
      if (areas.length === 0 && !orNull) throw itemNotFound();
      return areas.length === 0 ? null : new AreasRef(sheet, areas);
    },
  };
}

const byId: Method<SheetState> = {
  type: 'Worksheet',
  run: (_sheet, args, { core }) => sheetOf(core, args.text(0)) ?? null,
};

function flag(key: 'gridlines' | 'headings'): {
  get(sheet: SheetState): boolean;
  set(sheet: SheetState, value: unknown, call: Call): void;
} {
  return {
    get: (sheet) => sheet.parts[key],
    set: (sheet, value, { core }) => core.document.setPart(sheet, key, booleanOf(value)),
  };
}

export const Worksheet = objectType<SheetState>({
  name: 'Worksheet',
  identity: (sheet) => ({ Id: sheet.id }),
  events: worksheetEvents,
  objects: {
    autoFilter: { type: 'AutoFilter', get: (sheet) => ({ sheet }) },
    charts: { type: 'ChartCollection', get: (sheet) => sheet },
    freezePanes: { type: 'WorksheetFreezePanes', get: (sheet) => sheet },
    horizontalPageBreaks: { type: 'PageBreakCollection', get: (sheet): SheetBreaks => ({ sheet, between: 'rows' }) },
    names: { type: 'NamedItemCollection', get: (sheet) => ({ sheet }) },
    pageLayout: { type: 'PageLayout', get: (sheet) => sheet },
    protection: { type: 'WorksheetProtection', get: (sheet) => sheet },
    shapes: { type: 'ShapeCollection', get: (sheet) => sheet },
    tables: { type: 'TableCollection', get: (sheet) => ({ sheet }) },
    verticalPageBreaks: { type: 'PageBreakCollection', get: (sheet): SheetBreaks => ({ sheet, between: 'columns' }) },
  },
  properties: {
    enableCalculation: { get: () => true },
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.parts.name,
      set: (sheet, value, { core }) => setSheetName(core, sheet, textOf(value)),
    },
    position: {
      get: (sheet, { core }) => core.document.book.sheets.indexOf(sheet),
      set: (sheet, value, { core }) => moveSheet(core, sheet, numberOf(value)),
    },
    showGridlines: flag('gridlines'),
    showHeadings: flag('headings'),
    standardHeight: { get: () => defaultRowHeight * pointsPerPixel },
    standardWidth: { get: () => (defaultColumnWidth - 5) / 7 },
    tabColor: {
      get: (sheet) => writeColor(sheet.parts.tabColor, ''),
      set: (sheet, value, { core }) =>
        core.document.setPart(sheet, 'tabColor', value === '' ? undefined : readColor(value)),
    },
    tabId: { get: (sheet) => Number.parseInt(sheet.id.slice(-13, -1), 16) },
    visibility: {
      get: (sheet) => capital(sheet.parts.visibility),
      set: (sheet, value, { core }) => {
        const choice = choiceOf(value, ['Visible', 'Hidden', 'VeryHidden']);
        setVisibility(core, sheet, choice === 'VeryHidden' ? 'veryHidden' : choice === 'Hidden' ? 'hidden' : 'visible');
      },
    },
  },
  methods: {
    activate: { run: (sheet, _args, { core }) => activateSheet(core, sheet) },
    calculate: { run: (_sheet, _args, { core }) => core.calculate(true) },
    copy: {
      type: 'Worksheet',
      run: (sheet, args, { core }) => {
        const position = args.choice(0, ['None', 'Before', 'After', 'Beginning', 'End'], 'None');
        const { sheets } = core.document.book;
        const relative = args.has(1) ? sheets.indexOf(args.object(1, 'Worksheet') as SheetState) : -1;
        if ((position === 'Before' || position === 'After') && relative < 0) throw invalidArgument();
        const at =
          position === 'Beginning'
            ? 0
            : position === 'Before'
              ? relative
              : position === 'After'
                ? relative + 1
                : position === 'End'
                  ? sheets.length
                  : sheets.indexOf(sheet) + 1;
        return copySheet(core, sheet, at);
      },
    },
    delete: { run: (sheet, _args, { core }) => deleteSheet(core, sheet) },
    findAll: found(false),
    findAllOrNullObject: found(true),
    getCell: {
      type: 'Range',
      run: (sheet, args) =>
        new RangeRef(
          sheet,
          checkedArea({ top: args.integer(0), bottom: args.integer(0), left: args.integer(1), right: args.integer(1) }),
        ),
    },
    getNext: neighbour(1, false),
    getNextOrNullObject: neighbour(1, true),
    getPrevious: neighbour(-1, false),
    getPreviousOrNullObject: neighbour(-1, true),
    getRange: {
      type: 'Range',
      run: (sheet, args, { core }) =>
        args.has(0) ? rangeAt(core, sheet, args.text(0)) : new RangeRef(sheet, wholeSheet),
    },
    getRangeByIndexes: {
      type: 'Range',
      run: (sheet, args) => {
        const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
        return new RangeRef(sheet, checkedArea({ top, left, bottom: top + rows - 1, right: left + columns - 1 }));
      },
    },
    getRanges: { type: 'RangeAreas', run: (sheet, args, { core }) => areasAt(core, sheet, args) },
    getUsedRange: used(false),
    getUsedRangeOrNullObject: used(true),
    replaceAll: {
      run: (sheet, args, { core }) =>
        replaceIn(core, new RangeRef(sheet, wholeSheet), args.text(0), args.text(1), args.has(2) ? args.record(2) : {}),
    },
    showOutlineLevels: {
      run: (sheet, args, { core }) => {
        const levels = [args.integer(0), args.integer(1)] as const;
        if (levels.some((level) => level < 0 || level > 8)) throw invalidArgument();
        showLevels(core, sheet, 'rows', levels[0]);
        showLevels(core, sheet, 'columns', levels[1]);
      },
    },
    _GetAnotherWorksheetById: byId,
    _GetSheetById: byId,
  },
});

function outermost(step: 1 | -1): Method<Core> {
  return {
    type: 'Worksheet',
    run: (core, args: Arguments) => {
      const visibleOnly = args.optionalBoolean(0) ?? false;
      const sheets = core.document.book.sheets.filter((sheet) => !visibleOnly || sheet.parts.visibility === 'visible');
      return step === 1 ? sheets[0] : sheets[sheets.length - 1];
    },
  };
}

export const WorksheetCollection = objectType<Core>({
  name: 'WorksheetCollection',
  events: worksheetCollectionEvents,
  items: { type: 'Worksheet', list: (core) => core.document.book.sheets, find: (core, key) => sheetOf(core, key) },
  methods: {
    add: { type: 'Worksheet', run: (core, args) => addSheet(core, args.optionalText(0)) },
    getActiveWorksheet: { type: 'Worksheet', run: (core) => core.document.activeSheet() },
    getCount: {
      run: (core, args) => {
        const visibleOnly = args.optionalBoolean(0) ?? false;
        return core.document.book.sheets.filter((sheet) => !visibleOnly || sheet.parts.visibility === 'visible').length;
      },
    },
    getFirst: outermost(1),
    getItemOrNullObject: { type: 'Worksheet', run: (core, args) => sheetOf(core, args.text(0)) ?? null },
    getLast: outermost(-1),
  },
});
