// The spreadsheet people see: Univer as a pure view of the embedded workbook.

import { ICommandService, LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType, type IWorkbookData, type Workbook } from '@univerjs/core';
import { defaultTheme } from '@univerjs/themes';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import './grid.css';
import type { Host } from '../../host';
import { registerBars } from './BarExtension';
import { replaceCommands } from './commands';
import { markEditing } from './editing';
import { fontStack } from './fontStack';
import { followHost } from './followHost';
import type { Grid, GridEvents } from './Grid';
import { GridFrame } from './GridFrame';
import { GridSelection } from './GridSelection';
import { guard } from './guard';
import { drawCells } from './drawCells';
import { hiddenMenus } from './hiddenMenus';
import { listenToKeys } from './keys';
import { followClicks } from './links';
import { addOwnMenu } from './ownMenu';
import { SheetIds } from './SheetIds';
import { toWorksheet } from './toWorksheet';
import { takeTyping } from './typing';
import { UNIT } from './unit';
import { whenRendered } from './whenRendered';


registerBars();

/**
 * Shows the host's workbook in `container` and keeps doing so. Whatever people do is done by the host first; the grid only follows.
 * Resolves once the first picture stands.
 */
export async function createGrid(container: HTMLElement, host: Host, events: GridEvents): Promise<Grid> {
  const stopKeys = listenToKeys(container, host, events);
  const univer = new Univer({
    theme: { ...defaultTheme, primary: teal },
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    disableAutoFocus: true,
    menu: hiddenMenus,
    footer: { statisticBar: false, menus: false, zoomSlider: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true, protectedRangeShadow: false },
  });
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const ids = new SheetIds();
  const injector = univer.__getInjector();
  // The sheets' services only exist once there is a workbook.
  univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, workbookOf(host, ids));
  const stops = [stopKeys, guard(injector), drawCells(injector, host, ids, events)];
  await whenRendered(injector);
  const selection = new GridSelection(injector, host, ids);
  const frame = new GridFrame(injector, ids);
  stops.push(replaceCommands(injector.get(ICommandService), injector, host, ids, events), takeTyping(injector, host, ids, events));
  stops.push(followHost(injector, host, ids, frame), selection.start(), frame.start(), markEditing(injector, container), followClicks(container, host, selection), addOwnMenu(injector, () => events.openNote(selection.current())));
  return { frame, selection, cellBox: (row, column) => cellBox(frame, row, column), dispose: () => { stops.forEach((stop) => stop()); univer.dispose(); } };
}

function cellBox(frame: GridFrame, row: number, column: number) {
  const canvas = frame.canvas?.getBoundingClientRect();
  if (!canvas) return undefined;
  const { x, y } = frame.current();
  return { x: canvas.left + x(column), y: canvas.top + y(row), width: x(column + 1) - x(column), height: y(row + 1) - y(row) };
}

/** The grid's shell of a workbook: its sheets without cells. */
export function workbookOf(host: Host, ids: SheetIds): IWorkbookData {
  const workbook = host.snapshot();
  ids.take(workbook.sheets.map((sheet) => sheet.name));
  return {
    id: UNIT,
    name: 'Workbook',
    appVersion: '0',
    locale: LocaleType.EN_US,
    styles: {},
    defaultStyle: { ff: fontStack(), fs: 11 },
    sheetOrder: workbook.sheets.map((sheet) => ids.idOf(sheet.name)),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => {
      const id = ids.idOf(sheet.name);
      return [id, { id, ...toWorksheet(sheet, host.view), cellData: {} }];
    })),
  };
}

/** The accent of Coachbook in the steps the grid's theme wants. */
const teal = {
  50: '#EEF6F6', 100: '#D9ECEC', 200: '#B3D9D9', 300: '#86C0C1', 400: '#4F9FA0', 500: '#2A8283', 600: '#0F6C6D', 700: '#0C5A5B', 800: '#0A484A', 900: '#083738',
};
