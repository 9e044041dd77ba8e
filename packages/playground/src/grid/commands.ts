// What people do through the grid's menus, keys and handles, as acts of the person at the host.

import {
  CommandType,
  type ICommand,
  type ICommandService,
  type Injector,
  type IRange,
  RANGE_TYPE,
} from '@univerjs/core';
import {
  SheetCopyCommand,
  SheetCutCommand,
  SheetPasteCommand,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Host } from '@coachbook/excel-host';
import type { Area } from '@coachbook/workbook';
import { copyByMenu, paste, readClipboard } from '../clipboard/clipboard';
import type { GridEvents } from './Grid';
import { refusing } from './refusing';
import type { SheetIds } from './SheetIds';
import { toArea } from './toArea';
import { toRange } from './toWorksheet';

/** Parameters as the grid's commands give them; each act uses what its command has. */
interface Parameters {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly sourceRange?: IRange;
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly clearRange?: IRange;
  readonly anchorRow?: number;
  readonly anchorCol?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly value?: number;
  readonly name?: string;
  readonly order?: number;
  readonly index?: number;
  readonly zoomRatio?: number;
  readonly delta?: number;
  readonly reset?: boolean;
}

type Act = (parameters: Parameters, sheet: string, selected: IRange) => void;

/**
 * Replaces the grid's commands by acts at the host; what is not here and would change data is stopped by the guard.
 * Returns the way to do no more (the commands themselves end with the grid).
 */
export function replaceCommands(
  commands: ICommandService,
  injector: Injector,
  host: Host,
  ids: SheetIds,
  events: GridEvents,
): () => void {
  const { user, view } = host;
  const selections = injector.get(SheetsSelectionsService);

  const zoomOf = (sheet: string): number => host.snapshot().sheets.find(({ name }) => name === sheet)?.zoom ?? 100;

  const acts: Record<string, Act> = {
    'sheet.command.clear-selection-content': ({ ranges }, sheet, selected) =>
      user.clear(
        sheet,
        (ranges ?? selections.getCurrentSelections().map((one) => one.range) ?? [selected]).map(toArea),
      ),
    'sheet.command.clear-selection-all': (_, sheet, selected) => user.clear(sheet, [toArea(selected)]),
    'sheet.command.auto-clear-content': ({ clearRange }, sheet) => {
      if (clearRange) user.clear(sheet, [toArea(clearRange)]);
    },
    'sheet.command.auto-fill': ({ sourceRange, targetRange }, sheet) => {
      if (sourceRange && targetRange)
        user.fill(sheet, toArea(sourceRange), union(toArea(sourceRange), toArea(targetRange)));
    },
    'sheet.command.copy-down': (_, sheet, selected) => {
      const area = toArea(selected);
      user.fill(sheet, { ...area, bottom: area.top }, area);
    },
    'sheet.command.copy-right': (_, sheet, selected) => {
      const area = toArea(selected);
      user.fill(sheet, { ...area, right: area.left }, area);
    },
    'sheet.command.move-range': ({ fromRange, toRange: target }, sheet) => {
      if (fromRange && target)
        user.copy(
          { sheet, area: toArea(fromRange) },
          { sheet, row: target.startRow, column: target.startColumn },
          { cut: true },
        );
    },
    'sheet.command.delta-column-width': ({ anchorCol = 0, deltaX = 0 }, sheet, selected) => {
      const many =
        selected.rangeType === RANGE_TYPE.COLUMN &&
        anchorCol >= selected.startColumn &&
        anchorCol <= selected.endColumn;
      user.resizeColumns(
        sheet,
        many ? selected.startColumn : anchorCol,
        many ? selected.endColumn : anchorCol,
        Math.max(0, view.columnWidth(sheet, anchorCol) + deltaX),
      );
    },
    'sheet.command.delta-row-height': ({ anchorRow = 0, deltaY = 0 }, sheet, selected) => {
      const many =
        selected.rangeType === RANGE_TYPE.ROW && anchorRow >= selected.startRow && anchorRow <= selected.endRow;
      user.resizeRows(
        sheet,
        many ? selected.startRow : anchorRow,
        many ? selected.endRow : anchorRow,
        Math.max(0, view.rowHeight(sheet, anchorRow) + deltaY),
      );
    },
    'sheet.command.set-worksheet-col-width': ({ value, ranges }, sheet, selected) => {
      const { startColumn, endColumn } = ranges?.[0] ?? selected;
      if (value !== undefined) user.resizeColumns(sheet, startColumn, endColumn, value);
    },
    'sheet.command.set-row-height': ({ value, ranges }, sheet, selected) => {
      const { startRow, endRow } = ranges?.[0] ?? selected;
      if (value !== undefined) user.resizeRows(sheet, startRow, endRow, value);
    },
    // A double click on the border of a header.
    'sheet.command.set-col-auto-width': ({ ranges }, sheet, selected) =>
      (ranges ?? [selected]).forEach(({ startColumn, endColumn }) => user.fitColumns(sheet, startColumn, endColumn)),
    'sheet.command.set-row-is-auto-height': ({ ranges }, sheet, selected) =>
      (ranges ?? [selected]).forEach(({ startRow, endRow }) => user.fitRows(sheet, startRow, endRow)),
    'sheet.command.insert-sheet': ({ index }) => {
      user.activate(user.addSheet(undefined, index));
    },
    'sheet.command.remove-sheet': (_, sheet) => user.deleteSheet(sheet),
    'sheet.command.set-worksheet-name': ({ name }, sheet) => {
      if (name !== undefined) user.renameSheet(sheet, name);
    },
    'sheet.command.set-worksheet-order': ({ order }, sheet) => {
      if (order !== undefined) user.moveSheet(sheet, order);
    },
    'sheet.command.set-worksheet-hidden': (_, sheet) => user.hideSheet(sheet, true),
    'sheet.command.set-worksheet-show': (_, sheet) => {
      user.hideSheet(sheet, false);
      user.activate(sheet);
    },
    'sheet.command.change-zoom-ratio': ({ delta = 0, reset }, sheet) => {
      user.setZoom(sheet, reset ? 100 : Math.min(400, Math.max(10, zoomOf(sheet) + Math.round(delta * 100))));
    },
    'sheet.command.set-zoom-ratio': ({ zoomRatio }, sheet) => {
      if (zoomRatio !== undefined) user.setZoom(sheet, Math.round(zoomRatio * 100));
    },
  };
  // Several parts of the grid answer to these three; ours answers first while the sheet has the focus.
  const clipboard = [
    {
      ...SheetCopyCommand,
      handler: () => {
        copyByMenu(host, selectedPlace(), 'copy');
        return true;
      },
    },
    {
      ...SheetCutCommand,
      handler: () => {
        copyByMenu(host, selectedPlace(), 'cut');
        return true;
      },
    },
    {
      ...SheetPasteCommand,
      handler: async () => {
        const place = selectedPlace();
        const read = await readClipboard();
        return refusing(events, () => paste(host, read, place));
      },
    },
  ].map((command) =>
    commands.registerMultipleCommand({
      ...command,
      name: `coachbook.${command.name}`,
      priority: 10_000,
    } as unknown as ICommand),
  );

  function selectedPlace(): { readonly sheet: string; readonly area: Area } {
    const sheet = host.snapshot().activeSheet;
    return {
      sheet,
      area: toArea(selections.getCurrentLastSelection()?.range ?? toRange({ top: 0, left: 0, bottom: 0, right: 0 })),
    };
  }

  for (const [id, act] of Object.entries(acts)) {
    commands.unregisterCommand(id);
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: (_accessor, parameters: Parameters = {}) => {
        const sheet =
          (parameters.subUnitId !== undefined && ids.nameOf(parameters.subUnitId)) || host.snapshot().activeSheet;
        return refusing(events, () =>
          act(
            parameters,
            sheet,
            selections.getCurrentLastSelection()?.range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
          ),
        );
      },
    });
  }
  return () => {
    clipboard.forEach((command) => command.dispose());
    Object.keys(acts).forEach((id) => commands.unregisterCommand(id));
  };
}

function union(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
