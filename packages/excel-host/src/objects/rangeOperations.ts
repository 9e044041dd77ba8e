// The methods of Excel.Range that do something to its cells.

import { areaAddress, contains, intersect, LIMITS, type Area } from '@coachbook/workbook';
import { RangeRef } from '../core/RangeRef';
import { HostError } from '../api/HostError';
import { clearCells } from '../ranges/clearCells';
import { copyCells, moveCells } from '../ranges/copyCells';
import { fillCells } from '../ranges/fillCells';
import { replaceIn } from '../ranges/find';
import { changeLevel, setDetails, type Dimension } from '../ranges/outline';
import { removeDuplicates } from '../ranges/removeDuplicates';
import { refuseProtected } from '../ranges/writeCells';
import { invalidArgument, type Arguments } from '../server/Arguments';
import type { Method } from '../server/ObjectType';
import { selectArea } from '../sheets/sheetOperations';
import { shiftFor } from '../insertDelete/shiftCells';
import { cellProperties, setCellProperties, setLineProperties } from './cellProperties';
import { rangeArgument } from './sheetOf';

type Operation = Method<RangeRef>;

/** Rows or columns an outline call means; its option must fit the shape of the range, as Excel demands. */
function grouped(
  area: Area,
  args: Arguments,
): { readonly dimension: Dimension; readonly first: number; readonly last: number } {
  const option = args.choice(0, ['ByRows', 'ByColumns']);
  const wholeRows = area.left === 0 && area.right === LIMITS.columns - 1;
  const wholeColumns = area.top === 0 && area.bottom === LIMITS.rows - 1;
  // Whole rows are no columns, and the other way round; of any other range its rows or columns are meant.
  if ((option === 'ByColumns' && wholeRows) || (option === 'ByRows' && wholeColumns)) throw invalidArgument();
  return option === 'ByRows'
    ? { dimension: 'rows', first: area.top, last: area.bottom }
    : { dimension: 'columns', first: area.left, last: area.right };
}

function refuseStructure(ref: RangeRef, dimension: Dimension, inserting: boolean): void {
  const protection = ref.sheet.parts.protection;
  if (!protection) return;
  const allowed =
    dimension === 'rows'
      ? inserting
        ? protection.allowInsertRows
        : protection.allowDeleteRows
      : inserting
        ? protection.allowInsertColumns
        : protection.allowDeleteColumns;
  if (!allowed)
    throw new HostError('AccessDenied', 'You cannot perform the requested operation. The sheet is protected.');
}

const fillKinds = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'] as const;
const otherFills = [
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;

export const rangeOperations: Readonly<Record<string, Operation>> = {
  autoFill: {
    run: (ref, args, { core }) => {
      const target = rangeArgument(core, args, 0, ref.sheet);
      if (!contains(target.area, ref.area)) throw invalidArgument();
      const kind = args.choice(1, [...fillKinds, ...otherFills], 'FillDefault');
      const own = fillKinds.find((each) => each === kind);
      if (!own) throw new HostError('ApiNotFound', `Range.autoFill by ${kind} is not part of the embedded workbook.`);
      fillCells(core, ref.sheet, ref.area, target.area, own);
      core.events.changed(ref.sheet, target.area);
    },
  },
  calculate: { run: (_ref, _args, { core }) => core.calculate(true) },
  clear: {
    run: (ref, args, { core }) => {
      const kind = args.choice(
        0,
        ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
        'All',
      );
      refuseProtected(ref.sheet, ref.area);
      clearCells(core, ref.sheet, ref.area, kind);
      if (kind !== 'Formats') core.events.changed(ref.sheet, ref.area);
    },
  },
  copyFrom: {
    run: (ref, args, { core }) => {
      const from = rangeArgument(core, args, 0, ref.sheet);
      const kind = args.choice(1, ['All', 'Formulas', 'Values', 'Formats'], 'All');
      const area = copyCells(core, from, ref, {
        kind,
        skipBlanks: args.optionalBoolean(2) ?? false,
        transpose: args.optionalBoolean(3) ?? false,
      });
      core.events.changed(ref.sheet, area);
    },
  },
  delete: {
    run: (ref, args, { core }) => {
      const dimension = args.choice(0, ['Up', 'Left']) === 'Up' ? 'rows' : 'columns';
      const { area } = ref;
      const whole =
        dimension === 'rows'
          ? area.left === 0 && area.right === LIMITS.columns - 1
          : area.top === 0 && area.bottom === LIMITS.rows - 1;
      refuseStructure(ref, dimension, false);
      core.shiftAndTell(
        ref.sheet,
        shiftFor(area, dimension, -1),
        area,
        whole ? (dimension === 'rows' ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted',
      );
    },
  },
  getCellProperties: {
    run: (ref, args, call) => cellProperties(ref, args.record(0), call, 'cells'),
  },
  getColumnProperties: {
    run: (ref, args, call) => cellProperties(ref, args.record(0), call, 'columns'),
  },
  getRowProperties: {
    run: (ref, args, call) => cellProperties(ref, args.record(0), call, 'rows'),
  },
  group: {
    run: (ref, args, { core }) => {
      const { dimension, first, last } = grouped(ref.area, args);
      changeLevel(core, ref.sheet, dimension, first, last, 1);
    },
  },
  hideGroupDetails: {
    run: (ref, args, { core }) => {
      const { dimension, first, last } = grouped(ref.area, args);
      setDetails(core, ref.sheet, dimension, first, last, false);
    },
  },
  insert: {
    type: 'Range',
    run: (ref, args, { core }) => {
      const dimension = args.choice(0, ['Down', 'Right']) === 'Down' ? 'rows' : 'columns';
      const { area } = ref;
      const whole =
        dimension === 'rows'
          ? area.left === 0 && area.right === LIMITS.columns - 1
          : area.top === 0 && area.bottom === LIMITS.rows - 1;
      refuseStructure(ref, dimension, true);
      core.shiftAndTell(
        ref.sheet,
        shiftFor(area, dimension, 1),
        area,
        whole ? (dimension === 'rows' ? 'RowInserted' : 'ColumnInserted') : 'CellInserted',
      );
      return new RangeRef(ref.sheet, area);
    },
  },
  merge: {
    run: ({ sheet, area }, args, { core }) => {
      const across = args.optionalBoolean(0) ?? false;
      if (sheet.parts.tables.some((entry) => intersect(entry.data.area, area)))
        throw new HostError('MergedRangeConflict', 'Cells in a table cannot be merged.');
      const rest = sheet.parts.merges.filter((merge) => !intersect(merge, area));
      const merges = across
        ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
            ...area,
            top: area.top + index,
            bottom: area.top + index,
          }))
        : [area];
      for (const merge of merges) {
        for (let row = merge.top; row <= merge.bottom; row += 1) {
          for (let column = merge.left; column <= merge.right; column += 1) {
            const cell = core.document.cell(sheet, row, column);
            if (
              (row === merge.top && column === merge.left) ||
              !cell ||
              (cell.value === null && cell.formula === undefined)
            )
              continue;
            core.document.writeCell(
              sheet,
              row,
              column,
              cell.style ? { column, value: null, style: cell.style } : undefined,
            );
          }
        }
      }
      core.document.setPart(
        sheet,
        'merges',
        [...rest, ...merges.filter((merge) => merge.top !== merge.bottom || merge.left !== merge.right)].sort(
          (a, b) => a.top - b.top || a.left - b.left,
        ),
      );
    },
  },
  moveTo: {
    run: (ref, args, { core }) => {
      const to = rangeArgument(core, args, 0, ref.sheet);
      const area = moveCells(core, ref, to);
      core.events.changed(ref.sheet, ref.area);
      core.events.changed(to.sheet, area);
    },
  },
  removeDuplicates: {
    type: 'RemoveDuplicatesResult',
    run: ({ sheet, area }, args, { core }) => {
      const columns = args.raw(0);
      if (
        !Array.isArray(columns) ||
        columns.length === 0 ||
        columns.some((column) => !Number.isInteger(column) || column < 0 || column > area.right - area.left)
      )
        throw invalidArgument();
      const result = removeDuplicates(
        core,
        sheet,
        area,
        columns as readonly number[],
        args.optionalBoolean(1) ?? false,
      );
      if (result.removed > 0) core.events.changed(sheet, area);
      return result;
    },
  },
  replaceAll: {
    run: (ref, args, { core }) => {
      const count = replaceIn(core, ref, args.text(0), args.text(1), args.has(2) ? args.record(2) : {});
      if (count > 0) core.events.changed(ref.sheet, ref.area);
      return count;
    },
  },
  select: { run: ({ sheet, area }, _args, { core }) => selectArea(core, sheet, area, areaAddress(area)) },
  setCellProperties: { run: (ref, args, call) => setCellProperties(ref, args.raw(0), call) },
  setColumnProperties: { run: (ref, args, call) => setLineProperties(ref, args.raw(0), call, 'columns') },
  setRowProperties: { run: (ref, args, call) => setLineProperties(ref, args.raw(0), call, 'rows') },
  setDirty: { run: (_ref, _args, { core }) => core.calculate(true) },
  showGroupDetails: {
    run: (ref, args, { core }) => {
      const { dimension, first, last } = grouped(ref.area, args);
      setDetails(core, ref.sheet, dimension, first, last, true);
    },
  },
  ungroup: {
    run: (ref, args, { core }) => {
      const { dimension, first, last } = grouped(ref.area, args);
      changeLevel(core, ref.sheet, dimension, first, last, -1);
    },
  },
  unmerge: {
    run: ({ sheet, area }, _args, { core }) =>
      core.document.setPart(
        sheet,
        'merges',
        sheet.parts.merges.filter((merge) => !intersect(merge, area)),
      ),
  },
  _ValidateArraySize: {
    run: ({ area }, args) => {
      if (args.integer(0) !== area.bottom - area.top + 1 || args.integer(1) !== area.right - area.left + 1)
        throw invalidArgument();
    },
  },
};
