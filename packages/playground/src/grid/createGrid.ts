// The spreadsheet people see: Univer as a pure view of the embedded workbook.

import {
  ICommandService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { defaultTheme } from '@univerjs/themes';
import {
  AutoFillUIController,
  DeviceInputEventType,
  ILayoutService,
  SetCellEditVisibleOperation,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Host } from '@coachbook/excel-host';
import './grid.css';
import { registerBars } from './BarExtension';
import { replaceCommands } from './commands';
import { markEditing } from './editing';
import { takeEditorKeys } from './editorKeys';
import { followHost } from './followHost';
import type { Grid, GridEvents } from './Grid';
import { GridFrame } from './GridFrame';
import { GridSelection } from './GridSelection';
import { guard } from './guard';
import { drawCells } from './drawCells';
import { listenToKeys, type KeySource } from './keys';
import { followClicks } from './links';
import { openMenus } from './menus';
import { mirrorSheets } from './mirrorSheets';
import { registerMirroredText } from './mirrorText';
import { takeNameBox } from './nameBox';
import { SheetIds } from './SheetIds';
import { showTextFromRight } from './showTextFromRight';
import { takeTyping } from './typing';
import { UNIT } from './unit';
import { whenRendered } from './whenRendered';
import { workbookOf } from './workbookOf';
import { language } from '../t';

registerBars();
registerMirroredText();

/**
 * Shows the host's workbook in `container` and keeps doing so. Whatever people do is done by the host first; the grid only follows.
 * Resolves once the first picture stands.
 */
export async function createGrid(container: HTMLElement, host: Host, events: GridEvents): Promise<Grid> {
  // The keys listen before the grid does, and know of it once it stands.
  const source: { current?: KeySource } = {};
  const stopKeys = listenToKeys(container, host, events, {
    cursor: () => source.current?.cursor(),
    reveal: () => source.current?.reveal(),
    moveCursor: (row, column) => source.current?.moveCursor(row, column),
    page: () => source.current?.page() ?? 1,
    commit: () => source.current?.commit() ?? Promise.resolve(),
  });
  const [locale, texts] =
    language === 'fr'
      ? ([LocaleType.FR_FR, (await import('@univerjs/preset-sheets-core/locales/fr-FR')).default] as const)
      : ([LocaleType.EN_US, (await import('@univerjs/preset-sheets-core/locales/en-US')).default] as const);
  const univer = new Univer({
    theme: { ...defaultTheme, primary: teal },
    locale,
    locales: { [locale]: mergeLocales(texts) },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { statisticBar: false, menus: false, zoomSlider: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
  });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const ids = new SheetIds();
  const injector = univer.__getInjector();
  const { sheets: shown } = host.snapshot();
  // The sheets' services only exist once there is a workbook.
  univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookOf(host, ids));
  const stops = [stopKeys, guard(injector), drawCells(injector, host, ids, events)];
  await whenRendered(injector);
  // The grid itself lets the fill handle answer three seconds after its first picture only; people are quicker.
  injector.get(AutoFillUIController);
  const selection = new GridSelection(injector, host, ids);
  const frame = new GridFrame(injector, ids);
  stops.push(
    replaceCommands(injector.get(ICommandService), injector, host, ids, events),
    takeTyping(injector, host, ids, events),
  );
  stops.push(
    followHost(injector, host, ids, frame, selection, shown),
    selection.start(),
    frame.start(),
    mirrorSheets(injector, container, host, frame),
    markEditing(injector, container, host, ids),
    takeEditorKeys(injector, container),
    showTextFromRight(injector),
    followClicks(container, host, selection),
    openMenus(container, ids, selection, events),
    takeNameBox(container, host),
  );
  source.current = {
    cursor: selection.current,
    reveal: () => selection.reveal(),
    moveCursor: (row, column) => selection.moveCursor(row, column),
    page: () => rowsInSight(frame, host),
    commit: async () => {
      await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.PointerDown,
        unitId: UNIT,
      });
    },
  };
  const focus = (): void => injector.get(ILayoutService).focus();
  stops.push(takeKeys(host, focus));
  return {
    frame,
    selection,
    cellBox: (row, column) => cellBox(frame, row, column),
    focus,
    tabBox: (sheet) =>
      container.querySelector(`[data-u-comp="slide-tab-item"][data-id="${ids.idOf(sheet)}"]`)?.getBoundingClientRect(),
    dispose: () => {
      stops.forEach((stop) => stop());
      univer.dispose();
    },
  };
}

function cellBox(frame: GridFrame, row: number, column: number) {
  const canvas = frame.canvas?.getBoundingClientRect();
  if (!canvas) return undefined;
  const { x, y, isMirrored } = frame.current();
  return {
    x: isMirrored ? canvas.right - x(column + 1) : canvas.left + x(column),
    y: canvas.top + y(row),
    width: x(column + 1) - x(column),
    height: y(row + 1) - y(row),
  };
}

/** How far Page Down goes: the rows that fit below the frozen ones, one of them kept in sight. */
function rowsInSight(frame: GridFrame, { view }: Host): number {
  const { sheet, height, frozenBottom, zoom, y } = frame.current();
  if (sheet === '') return 1;
  let row = 0;
  while (y(row) < frozenBottom && row < 10_000) row++;
  let [rows, room] = [0, (height - frozenBottom) / zoom];
  for (; room > 0 && rows < 1_000; rows++) room -= Math.max(1, view.rowHeight(sheet, row + rows));
  return Math.max(1, rows - 1);
}

/** The accent of Coachbook in the steps the grid's theme wants. */
const teal = {
  50: '#EEF6F6',
  100: '#D9ECEC',
  200: '#B3D9D9',
  300: '#86C0C1',
  400: '#4F9FA0',
  500: '#2A8283',
  600: '#0F6C6D',
  700: '#0C5A5B',
  800: '#0A484A',
  900: '#083738',
};

/** Only where people have just been in the pane, and only for a selection by itself: one that moved because rows came or went is nobody's wish. Returns the way to end that. */
function takeKeys(host: Host, focus: () => void): () => void {
  return host.onChange(({ origin, sheets }) => {
    const isLed =
      origin === 'addin' &&
      sheets.length > 0 &&
      sheets.every(({ aspects }) => aspects.has('selection') && aspects.size === 1);
    if (isLed && document.activeElement?.closest('[data-part="pane"]')) focus();
  });
}
