// A person at the sheet: every act goes through the same document as the add-in's, with Excel's manners for people.

import { areaAddress, LIMITS, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { Actor } from '../core/Events';
import { RangeRef } from '../core/RangeRef';
import { usedArea } from '../document/content';
import { replaceEntry } from '../document/Entry';
import type { SheetState } from '../document/SheetState';
import { restyle, tidyStyle } from '../document/styles';
import { HostError, protectedError } from '../api/HostError';
import type { User } from '../api/User';
import { anchorOf } from '../objects/Chart';
import { autofitColumns } from '../ranges/autofit';
import { clearCells } from '../ranges/clearCells';
import { fillCells } from '../ranges/fillCells';
import { replaceIn } from '../ranges/find';
import { pointsPerPixel } from '../document/measures';
import { changeLevel, showLevels, toggleGroup } from '../ranges/outline';
import { sortRows } from '../ranges/sortRows';
import { refuseProtected } from '../ranges/writeCells';
import { changeColumns } from '../document/columns';
import { refuseFormatting } from '../objects/refuseFormatting';
import { activateSheet } from '../core/activateSheet';
import {
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  selectArea,
  setSheetName,
  setVisibility,
} from '../sheets/sheetOperations';
import type { Shift } from '../formulas/Shift';
import { setHeadFilter } from '../filters/filterHead';
import { deleteTableRows, insertTableRows, type FoundTable } from '../tables/tableOperations';
import { copyArea } from './copyArea';
import { format, mayLink, setLink } from './formatting';
import { pasteCells } from './pasteCells';
import { toggleFilter } from './toggleFilter';
import { pasteTexts, typeInto } from './typing';
import { webAddress } from './webAddress';

function refuseResizing(
  { parts: { protection } }: SheetState,
  allowed: 'allowFormatColumns' | 'allowFormatRows',
): void {
  if (protection && !protection[allowed]) throw protectedError();
}

export function createUser(core: Core, actor: Exclude<Actor, 'addin'> = 'user'): User {
  // What somebody adds elsewhere does not come to the front here.
  const show = (sheet: SheetState): void => {
    if (actor === 'user') activateSheet(core, sheet);
  };
  const sheetOf = (name: string): SheetState => {
    const sheet = core.document.sheetNamed(name);
    if (!sheet) throw new HostError('ItemNotFound', `There is no worksheet "${name}".`);
    return sheet;
  };
  const on = <T>(name: string, act: (sheet: SheetState) => T): T => core.run(actor, () => act(sheetOf(name)));
  const inTable = (name: string, table: string, act: (found: FoundTable) => void): void =>
    on(name, (sheet) => {
      const entry = sheet.parts.tables.find((each) => each.data.name.toUpperCase() === table.toUpperCase());
      if (!entry) throw new HostError('ItemNotFound', `There is no table "${table}" on this sheet.`);
      act({ sheet, entry });
    });
  const shiftWhole = (name: string, dimension: 'rows' | 'columns', first: number, count: number, sign: 1 | -1): void =>
    on(name, (sheet) => {
      if (!Number.isInteger(count) || count < 1 || first < 0)
        throw new HostError('InvalidArgument', 'At least one row or column has to be chosen.');
      const { protection } = sheet.parts;
      const allowed =
        !protection ||
        (dimension === 'rows'
          ? sign > 0
            ? protection.allowInsertRows
            : protection.allowDeleteRows
          : sign > 0
            ? protection.allowInsertColumns
            : protection.allowDeleteColumns);
      if (!allowed) throw new HostError('AccessDenied', 'The sheet is protected.');
      const rows = dimension === 'rows';
      const to = (rows ? LIMITS.columns : LIMITS.rows) - 1;
      const shift: Shift = { dimension, at: first, count: sign * count, from: 0, to };
      const area: Area = rows
        ? { top: first, bottom: first + count - 1, left: 0, right: to }
        : { left: first, right: first + count - 1, top: 0, bottom: to };
      core.shiftAndTell(
        sheet,
        shift,
        area,
        rows ? (sign > 0 ? 'RowInserted' : 'RowDeleted') : sign > 0 ? 'ColumnInserted' : 'ColumnDeleted',
      );
    });

  return {
    type: (name, row, column, text, options) => {
      const result = on(name, (sheet) => typeInto(core, sheet, row, column, text, options?.overrideAlert ?? false));
      // An act of its own, so that one undo takes the link away and leaves the text, as in Excel.
      const address = result.accepted ? webAddress(text) : undefined;
      if (address !== undefined && mayLink(sheetOf(name)))
        on(name, (sheet) => setLink(core, sheet, row, column, { address }));
      return result;
    },
    paste: (name, row, column, block) => on(name, (sheet) => pasteTexts(core, sheet, row, column, block)),
    pasteCells: (name, row, column, cells) => on(name, (sheet) => pasteCells(core, sheet, row, column, cells)),
    copy: (from, to, options) =>
      core.run(actor, () => copyArea(core, sheetOf(from.sheet), from, sheetOf(to.sheet), to, options)),
    fill: (name, area, target) =>
      on(name, (sheet) => {
        fillCells(core, sheet, area, target, 'FillDefault');
        core.events.changed(sheet, target);
      }),
    clear: (name, areas) =>
      on(name, (sheet) => {
        for (const area of areas) refuseProtected(sheet, area);
        for (const area of areas) {
          clearCells(core, sheet, area, 'Contents');
          core.events.changed(sheet, area);
        }
      }),
    replace: (text, by, at) =>
      core.run(actor, () => {
        const ranges = at
          ? [new RangeRef(sheetOf(at.sheet), { top: at.row, bottom: at.row, left: at.column, right: at.column })]
          : core.document.book.sheets
              .filter(({ parts }) => parts.visibility === 'visible')
              .flatMap((sheet) => {
                const used = usedArea(sheet);
                return used ? [new RangeRef(sheet, used)] : [];
              });
        return ranges.reduce((count, range) => {
          const replaced = replaceIn(core, range, text, by, {});
          if (replaced > 0) core.events.changed(range.sheet, range.area);
          return count + replaced;
        }, 0);
      }),
    insertRows: (name, first, count) => shiftWhole(name, 'rows', first, count, 1),
    deleteRows: (name, first, count) => shiftWhole(name, 'rows', first, count, -1),
    insertColumns: (name, first, count) => shiftWhole(name, 'columns', first, count, 1),
    deleteColumns: (name, first, count) => shiftWhole(name, 'columns', first, count, -1),
    insertTableRows: (name, table, first, count) =>
      inTable(name, table, (found) => insertTableRows(core, found, first, count)),
    deleteTableRows: (name, table, first, count) =>
      inTable(name, table, (found) => deleteTableRows(core, found, first, count)),
    select: (name, area) => on(name, (sheet) => selectArea(core, sheet, area, areaAddress(area))),
    activate: (name) => on(name, (sheet) => activateSheet(core, sheet)),
    addSheet: (name, position) =>
      core.run(actor, () => {
        const sheet = addSheet(core, name, position);
        show(sheet);
        return sheet.parts.name;
      }),
    renameSheet: (name, next) => on(name, (sheet) => setSheetName(core, sheet, next)),
    deleteSheet: (name) => on(name, (sheet) => deleteSheet(core, sheet)),
    moveSheet: (name, position) => on(name, (sheet) => moveSheet(core, sheet, position)),
    hideSheet: (name, hidden) => on(name, (sheet) => setVisibility(core, sheet, hidden ? 'hidden' : 'visible')),
    resizeColumns: (name, first, last, width) =>
      on(name, (sheet) => {
        const wanted = Math.max(0, Math.round(width));
        core.document.writeColumns(
          sheet,
          changeColumns(sheet.columns, first, last, ({ hidden: _before, ...props }) =>
            wanted === 0 ? { ...props, hidden: true } : { ...props, width: wanted },
          ),
        );
      }),
    resizeRows: (name, first, last, height) =>
      on(name, (sheet) => {
        const wanted = Math.max(0, Math.round(height));
        for (let row = first; row <= last; row += 1) {
          const { hidden: _before, ...props } = sheet.rows.get(row)?.props ?? {};
          core.document.writeRow(sheet, row, wanted === 0 ? { ...props, hidden: true } : { ...props, height: wanted });
        }
      }),
    fitColumns: (name, first, last) =>
      on(name, (sheet) => {
        refuseResizing(sheet, 'allowFormatColumns');
        autofitColumns(core.document, sheet, { top: 0, left: first, bottom: LIMITS.rows - 1, right: last });
      }),
    fitRows: (name, first, last) =>
      on(name, (sheet) => {
        refuseResizing(sheet, 'allowFormatRows');
        for (const [
          row,
          {
            props: { height, ...props },
          },
        ] of [...sheet.rows])
          if (row >= first && row <= last && height !== undefined) core.document.writeRow(sheet, row, props);
      }),
    toggleOutline: (name, dimension, summary) => on(name, (sheet) => toggleGroup(core, sheet, dimension, summary)),
    changeOutline: (name, dimension, first, last, by) =>
      on(name, (sheet) => {
        refuseFormatting(sheet);
        changeLevel(core, sheet, dimension, first, last, by);
      }),
    showOutlineLevels: (name, rows, columns) =>
      on(name, (sheet) => {
        showLevels(core, sheet, 'rows', rows);
        showLevels(core, sheet, 'columns', columns);
      }),
    filter: (name, row, column, filter) => on(name, (sheet) => setHeadFilter(core, sheet, row, column, filter)),
    sort: (name, body, column, ascending) =>
      on(name, (sheet) => {
        if (sheet.parts.protection && !sheet.parts.protection.allowSort) throw protectedError();
        sortRows(core, sheet, body, [{ column: column - body.left, ascending }], false);
        core.events.changed(sheet, body);
      }),
    toggleFilter: (name, area) => on(name, (sheet) => toggleFilter(core, sheet, area)),
    setNote: (name, row, column, text) =>
      on(name, (sheet) => {
        const before = sheet.parts.notes.find((note) => note.row === row && note.column === column);
        const others = sheet.parts.notes.filter((note) => note !== before);
        const notes =
          text === null
            ? others
            : [...others, { row, column, author: before?.author ?? '', text }].sort(
                (a, b) => a.row - b.row || a.column - b.column,
              );
        core.document.setPart(sheet, 'notes', notes);
      }),
    moveChart: (name, chart, { left, top, width, height }) =>
      on(name, (sheet) => {
        const entry = sheet.parts.charts.find((each) => each.data.name === chart);
        if (!entry) throw new HostError('ItemNotFound', `There is no chart "${chart}" on this sheet.`);
        const box = {
          left: left * pointsPerPixel,
          top: top * pointsPerPixel,
          width: width * pointsPerPixel,
          height: height * pointsPerPixel,
        };
        core.document.setPart(
          sheet,
          'charts',
          replaceEntry(sheet.parts.charts, entry.id, { ...entry.data, anchor: anchorOf(sheet, box) }),
        );
      }),
    setZoom: (name, percent) =>
      on(name, (sheet) => core.document.setPart(sheet, 'zoom', Math.min(400, Math.max(10, Math.round(percent))))),
    setNumberFormat: (name, area, numberFormat) =>
      on(name, (sheet) =>
        restyle(core.document, sheet, area, ({ numberFormat: _before, ...style }) =>
          tidyStyle({ ...style, numberFormat }),
        ),
      ),
    format: (name, areas, change) => on(name, (sheet) => areas.forEach((area) => format(core, sheet, area, change))),
    freeze: (name, rows, columns) =>
      on(name, (sheet) =>
        core.document.setPart(sheet, 'freeze', rows > 0 || columns > 0 ? { rows, columns } : undefined),
      ),
    copySheet: (name) =>
      on(name, (sheet) => {
        const copy = copySheet(core, sheet, core.document.book.sheets.indexOf(sheet));
        show(copy);
        return copy.parts.name;
      }),
    colorTab: (name, color) => on(name, (sheet) => core.document.setPart(sheet, 'tabColor', color ?? undefined)),
    setLink: (name, row, column, link) => on(name, (sheet) => setLink(core, sheet, row, column, link)),
    undo: () => core.undoOrRedo('undo'),
    redo: () => core.undoOrRedo('redo'),
    get canUndo() {
      return core.history.canUndo;
    },
    get canRedo() {
      return core.history.canRedo;
    },
  };
}
