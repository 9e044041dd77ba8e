// Carries what changed at the host into the grid: sheets and their frames; cells are only drawn again.

import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  IRenderManagerService,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetZoomRatioOperation,
  SheetSkeletonManagerService,
  ToggleGridlinesMutation,
  type SpreadsheetSkeleton,
} from '@univerjs/preset-sheets-core';
import type { Host, HostChange } from '@coachbook/excel-host';
import type { Area, SheetData } from '@coachbook/workbook';
import { fitRows } from './fitRows';
import type { GridFrame } from './GridFrame';
import type { GridSelection } from './GridSelection';
import { FROM_HOST } from './guard';
import type { SheetIds } from './SheetIds';
import { sizeOfGrid, toWorksheet } from './toWorksheet';
import { UNIT } from './unit';
import { workbookOf } from './workbookOf';

/** Keeps the grid, which shows those sheets, the same as the host. Returns the way to end that. */
export function followHost(
  injector: Injector,
  host: Host,
  ids: SheetIds,
  frame: GridFrame,
  selection: GridSelection,
  shown: readonly SheetData[],
): () => void {
  const instances = injector.get(IUniverInstanceService);
  const commands = injector.get(ICommandService);
  const run = (id: string, parameters: object): void =>
    void commands.syncExecuteCommand(id, { unitId: UNIT, ...parameters }, FROM_HOST);
  const book = () => instances.getUnit<Workbook>(UNIT, UniverInstanceType.UNIVER_SHEET);

  function onChange({ origin, workbook, sheets }: HostChange): void {
    if (origin === 'load') return reload();
    if (workbook.has('sheets')) followSheets();
    const active = host.snapshot().activeSheet;
    for (const { sheet: name, aspects, areas } of sheets) {
      if (![...aspects].some((aspect) => aspect !== 'selection')) continue;
      const sheet = host.snapshot().sheets.find((one) => one.name === name);
      if (!sheet) continue;
      if (aspects.has('structure') || aspects.has('view') || aspects.has('tables')) followFrame(sheet);
      else if (aspects.has('cells') || aspects.has('styles')) followCells(sheet, areas);
    }
    if (
      workbook.has('activeSheet') ||
      sheets.some(({ sheet, aspects }) => sheet === active && [...aspects].some((aspect) => aspect !== 'selection'))
    )
      repaint();
  }

  function reload(): void {
    selection.restart(() => {
      // The old sheets are not asked for any more, not even while the grid takes leave of them.
      ids.take([]);
      instances.disposeUnit(UNIT);
      instances.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookOf(host, ids));
    });
    queueMicrotask(fitFront);
  }

  function followSheets(): void {
    const { sheets } = host.snapshot();
    const { renamed, removed, added } = ids.take(sheets.map(({ name }) => name));
    renamed.forEach(({ id, name }) => run(SetWorksheetNameMutation.id, { subUnitId: id, name }));
    for (const { id, name } of added) {
      const index = sheets.findIndex((sheet) => sheet.name === name);
      const sheet = sheets[index];
      if (sheet) run(InsertSheetMutation.id, { index, sheet: { id, ...toWorksheet(sheet, host.view), cellData: {} } });
    }
    removed.forEach((id) => run(RemoveSheetMutation.id, { subUnitId: id, subUnitName: '' }));
    sheets.forEach((sheet, toOrder) => {
      const subUnitId = ids.idOf(sheet.name);
      const config = book()?.getConfig();
      const fromOrder = config?.sheetOrder.indexOf(subUnitId) ?? toOrder;
      if (fromOrder !== toOrder) run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder });
      const hidden = sheet.visibility === 'visible' ? 0 : 1;
      if (config?.sheets[subUnitId]?.hidden !== hidden) run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    });
  }

  function followFrame(sheet: SheetData): void {
    const subUnitId = ids.idOf(sheet.name);
    const worksheet = book()?.getSheetBySheetId(subUnitId);
    if (!worksheet) return;
    const config = worksheet.getConfig();
    const next = toWorksheet(sheet, host.view);
    replace(config.rowData, next.rowData ?? {});
    replace(config.columnData, next.columnData ?? {});
    config.rowCount = next.rowCount ?? config.rowCount;
    config.columnCount = next.columnCount ?? config.columnCount;
    if (JSON.stringify(config.mergeData) !== JSON.stringify(next.mergeData)) {
      config.mergeData = next.mergeData ?? [];
      worksheet.getSpanModel().rebuild(config.mergeData);
    }
    if (JSON.stringify(config.freeze) !== JSON.stringify(next.freeze))
      run(SetFrozenMutation.id, { subUnitId, ...next.freeze });
    if (config.showGridlines !== next.showGridlines)
      run(ToggleGridlinesMutation.id, { subUnitId, showGridlines: next.showGridlines });
    if (config.tabColor !== next.tabColor) run(SetTabColorMutation.id, { subUnitId, color: next.tabColor });
    if (config.zoomRatio !== next.zoomRatio) run(SetZoomRatioOperation.id, { subUnitId, zoomRatio: next.zoomRatio });
    remeasure(worksheet);
    if (worksheet === book()?.getActiveSheet()) fitFront();
  }

  /** Typing near the end of the offered rows offers more; a wrapped text may need a higher row. */
  function followCells(sheet: SheetData, areas: readonly Area[]): void {
    const worksheet = book()?.getSheetBySheetId(ids.idOf(sheet.name));
    if (!worksheet) return;
    const config = worksheet.getConfig();
    const { rowCount, columnCount } = sizeOfGrid(sheet, host.view);
    if (rowCount > config.rowCount || columnCount > config.columnCount) return followFrame(sheet);
    const skeleton = skeletonOf(worksheet);
    const used = host.view.usedArea(sheet.name);
    if (!skeleton || !used || worksheet !== book()?.getActiveSheet()) return;
    const changed = areas.map(({ top, bottom }) =>
      fitRows(skeleton, sheet, config, top, Math.min(bottom, used.bottom, top + 50)),
    );
    if (changed.includes(true)) remeasure(worksheet);
  }

  /** Heights are measured for the sheet people look at; the others wait until they come to the front. */
  function fitFront(): void {
    const worksheet = book()?.getActiveSheet();
    const sheet = worksheet && host.snapshot().sheets.find(({ name }) => name === ids.nameOf(worksheet.getSheetId()));
    const used = sheet && host.view.usedArea(sheet.name);
    const skeleton = worksheet && skeletonOf(worksheet);
    if (used && skeleton && fitRows(skeleton, sheet, worksheet.getConfig(), used.top, used.bottom))
      remeasure(worksheet);
  }

  function skeletonOf(worksheet: Worksheet): SpreadsheetSkeleton | undefined {
    return injector
      .get(IRenderManagerService)
      .getRenderById(UNIT)
      ?.with(SheetSkeletonManagerService)
      .getSkeletonParam(worksheet.getSheetId())?.skeleton;
  }

  function remeasure(worksheet: Worksheet): void {
    const skeletons = injector.get(IRenderManagerService).getRenderById(UNIT)?.with(SheetSkeletonManagerService);
    const param = skeletons?.getSkeletonParam(worksheet.getSheetId());
    if (!skeletons || !param) return;
    param.dirty = true;
    skeletons.reCalculate(param);
    if (worksheet.getSheetId() === book()?.getActiveSheet()?.getSheetId()) {
      skeletons.setCurrent({ sheetId: worksheet.getSheetId() });
      frame.measure();
    }
  }

  function repaint(): void {
    const render = injector.get(IRenderManagerService).getRenderById(UNIT);
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    const param = skeletons.getCurrentParam();
    if (param) {
      param.dirty = true;
      skeletons.reCalculate(param);
    }
    render.mainComponent?.makeForceDirty();
    render.scene.makeDirty(true);
  }

  // The selection's own listener brings a sheet to the front; its heights are measured after that.
  const activated = commands.onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) queueMicrotask(fitFront);
  });
  // The pane may be quicker than the grid's first picture and have made a workbook meanwhile.
  followSheets();
  host
    .snapshot()
    .sheets.filter((sheet) => !shown.includes(sheet))
    .forEach(followFrame);
  fitFront();
  const stop = host.onChange(onChange);
  return () => {
    activated.dispose();
    stop();
  };
}

/** Gives an object the entries of another one; the grid's managers hold on to the object itself. */
function replace<T>(target: Record<number, T>, source: Record<number, T>): void {
  Object.keys(target).forEach((key) => delete target[Number(key)]);
  Object.assign(target, source);
}
