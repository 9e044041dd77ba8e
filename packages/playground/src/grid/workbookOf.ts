// The grid's shell of a workbook: its sheets without cells, which are asked for when they come into view.

import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { Host } from '@coachbook/excel-host';
import { fontStack } from './fontStack';
import type { SheetIds } from './SheetIds';
import { toWorksheet } from './toWorksheet';
import { UNIT } from './unit';

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
    sheets: Object.fromEntries(
      workbook.sheets.map((sheet) => {
        const id = ids.idOf(sheet.name);
        return [id, { id, ...toWorksheet(sheet, host.view), cellData: {} }];
      }),
    ),
  };
}
