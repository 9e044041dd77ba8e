// The selection: the grid's reaches the host, the host's reaches the grid, and the page can watch it.

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import {
  ScrollToCellOperation,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import type { Host } from '@coachbook/excel-host';
import { contains, emptySheet, LIMITS, type Area, type SheetData } from '@coachbook/workbook';
import { activeCell } from './activeCell';
import { FROM_HOST, isFromHost } from './guard';
import type { Cursor } from './moves';
import type { SheetIds } from './SheetIds';
import { toArea } from './toArea';
import { sizeOfGrid, toRange } from './toWorksheet';
import { UNIT } from './unit';

interface SelectionParameters {
  readonly subUnitId: string;
  readonly type?: SelectionMoveType;
  readonly selections: readonly { readonly range: IRange }[];
}

export class GridSelection {
  private readonly listeners = new Set<() => void>();
  private now: Cursor;
  private isDeaf = false;

  constructor(
    private readonly injector: Injector,
    private readonly host: Host,
    private readonly ids: SheetIds,
  ) {
    this.now = this.ofHost();
  }

  /** The active cell and the selected area; the same object until it changes. */
  readonly current = (): Cursor => this.now;

  /** Calls back after each change. Returns the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to carry selections both ways. */
  start(): () => void {
    const commands = this.injector.get(ICommandService);
    const fromGrid = commands.onCommandExecuted((info, options) => {
      if (!this.isDeaf && !isFromHost(options)) this.tellHost(info);
    });
    const fromHost = this.host.onChange(({ origin, workbook, sheets }) => {
      if (origin === 'load') return;
      // A sheet in front that is renamed is followed, too: the cursor knows it by its name.
      if (
        workbook.has('activeSheet') ||
        workbook.has('sheets') ||
        sheets.some((sheet) => sheet.aspects.has('selection'))
      )
        this.follow();
    });
    this.follow();
    return () => {
      fromGrid.dispose();
      fromHost();
    };
  }

  /** Does something after which the grid stands on its first sheet, as with every workbook it is given; then shows what the host has selected there. */
  restart(begin: () => void): void {
    this.unheard(begin);
    this.now = { ...this.now, sheet: '' };
    this.follow();
  }

  /** Does something of which the host is told nothing. */
  private unheard(act: () => void): void {
    const before = this.isDeaf;
    this.isDeaf = true;
    try {
      act();
    } finally {
      this.isDeaf = before;
    }
  }

  /** Shows what the host has selected, scrolled into view. */
  follow(): void {
    const commands = this.injector.get(ICommandService);
    const place = this.ofHost();
    const subUnitId = this.ids.idOf(place.sheet);
    // A sheet that comes to the front for the first time gets a selection of the grid's own, which nobody made.
    if (!this.isInFront(subUnitId))
      this.unheard(() =>
        commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: UNIT, subUnitId }, FROM_HOST),
      );
    const shown = activeCell(this.injector, subUnitId);
    const { row, column, area } = place;
    const isShown =
      shown?.row === row && shown.column === column && same(this.now.area, area) && this.now.sheet === place.sheet;
    if (!isShown || !shown) {
      commands.syncExecuteCommand(
        SetSelectionsOperation.id,
        {
          unitId: UNIT,
          subUnitId,
          selections: [
            {
              range: toRange(area, sizeOfGrid(this.sheetData(place.sheet), this.host.view)),
              primary: {
                startRow: row,
                endRow: row,
                startColumn: column,
                endColumn: column,
                actualRow: row,
                actualColumn: column,
                isMerged: false,
                isMergedMainCell: false,
              },
              style: null,
            },
          ],
        },
        FROM_HOST,
      );
      const seen = this.toSee(place);
      if (seen)
        commands.syncExecuteCommand(
          ScrollToCellOperation.id,
          {
            unitId: UNIT,
            subUnitId,
            range: toRange({ top: seen.row, bottom: seen.row, left: seen.column, right: seen.column }),
          },
          FROM_HOST,
        );
    }
    this.set(place);
  }

  /** Scrolls to the cursor, wherever people have looked meanwhile. */
  reveal(): void {
    const { sheet, row, column } = this.now;
    this.injector.get(ICommandService).syncExecuteCommand(
      ScrollToCellOperation.id,
      {
        unitId: UNIT,
        subUnitId: this.ids.idOf(sheet),
        range: toRange({ top: row, left: column, bottom: row, right: column }),
      },
      FROM_HOST,
    );
  }

  /** Puts the cursor into another cell of what is selected. */
  moveCursor(row: number, column: number): void {
    const { sheet, areas } = this.now;
    const size = sizeOfGrid(this.sheetData(sheet), this.host.view);
    const primary = {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
      actualRow: row,
      actualColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = areas.map((area, index) => ({
      range: toRange(area, size),
      primary: index === areas.length - 1 ? primary : null,
      style: null,
    }));
    this.injector
      .get(ICommandService)
      .syncExecuteCommand(
        SetSelectionsOperation.id,
        { unitId: UNIT, subUnitId: this.ids.idOf(sheet), selections },
        FROM_HOST,
      );
    this.set({ ...this.now, row, column });
    this.reveal();
  }

  /** What has to be in sight: the beginning of what was selected, or the edge that moved; nothing when it grew on all sides. */
  private toSee({ sheet, row, column, area }: Cursor): { readonly row: number; readonly column: number } | undefined {
    if (sheet !== this.now.sheet || row !== this.now.row || column !== this.now.column)
      return { row: area.top, column: area.left };
    const edge = (
      at: number,
      [first, last]: readonly [number, number],
      [before, after]: readonly [number, number],
    ): number | undefined => (last !== after ? (first !== before ? undefined : last) : first !== before ? first : at);
    const { area: old } = this.now;
    const [toRow, toColumn] = [
      edge(row, [area.top, area.bottom], [old.top, old.bottom]),
      edge(column, [area.left, area.right], [old.left, old.right]),
    ];
    const isWhole =
      (area.bottom === LIMITS.rows - 1 && area.top === 0) || (area.right === LIMITS.columns - 1 && area.left === 0);
    return isWhole || toRow === undefined || toColumn === undefined ? undefined : { row: toRow, column: toColumn };
  }

  private tellHost({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetWorksheetActiveOperation.id) {
      const name = this.ids.nameOf((params as { readonly subUnitId: string }).subUnitId);
      if (name !== undefined && name !== this.host.snapshot().activeSheet) this.host.user.activate(name);
    }
    if (id !== SetSelectionsOperation.id) return;
    const { subUnitId, type, selections } = params as SelectionParameters;
    const range = selections.at(-1)?.range;
    const sheet = this.ids.nameOf(subUnitId);
    if (!range || sheet === undefined || type === SelectionMoveType.MOVING || type === SelectionMoveType.MOVE_START)
      return;
    const area = toArea(range);
    this.set({
      sheet,
      area,
      areas: selections.map((selection) => toArea(selection.range)),
      ...(activeCell(this.injector, subUnitId) ?? { row: area.top, column: area.left }),
    });
    this.host.user.select(sheet, area);
  }

  /** Being brought to the front once more is work for the grid, and for whoever waits for it. */
  private isInFront(subUnitId: string): boolean {
    return (
      this.injector
        .get(IUniverInstanceService)
        .getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET)
        ?.getActiveSheet()
        ?.getSheetId() === subUnitId
    );
  }

  private sheetData(name: string): SheetData {
    const { sheets } = this.host.snapshot();
    return sheets.find((sheet) => sheet.name === name) ?? sheets[0] ?? emptySheet(name);
  }

  private ofHost(): Cursor {
    const { activeSheet, sheets } = this.host.snapshot();
    const area = sheets.find(({ name }) => name === activeSheet)?.selection ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const kept = this.now as Cursor | undefined;
    // A selection that grew or shrank around the cursor keeps it.
    const isAround =
      kept?.sheet === activeSheet &&
      contains(area, { top: kept.row, left: kept.column, bottom: kept.row, right: kept.column }) &&
      (contains(area, kept.area) || contains(kept.area, area));
    return {
      sheet: activeSheet,
      area,
      areas: kept?.sheet === activeSheet && same(kept.area, area) ? kept.areas : [area],
      row: isAround ? kept.row : area.top,
      column: isAround ? kept.column : area.left,
    };
  }

  private set(place: Cursor): void {
    if (
      same(place.area, this.now.area) &&
      place.areas.length === this.now.areas.length &&
      place.areas.every((area, index) => same(area, this.now.areas[index] ?? place.area)) &&
      place.sheet === this.now.sheet &&
      place.row === this.now.row &&
      place.column === this.now.column
    )
      return;
    this.now = place;
    this.listeners.forEach((listener) => listener());
  }
}

function same(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
