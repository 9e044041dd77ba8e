// The defaults: a sheet and a workbook as Excel makes them new.

import type { SheetData } from './sheet';
import type { WorkbookData } from './workbook';

/** A blank worksheet of that name. */
export function emptySheet(name: string): SheetData {
  return {
    name,
    visibility: 'visible',
    gridlines: true,
    headings: true,
    rightToLeft: false,
    zoom: 100,
    selection: { top: 0, left: 0, bottom: 0, right: 0 },
    summaryAbove: false,
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    images: [],
    notes: [],
    hyperlinks: [],
    names: [],
  };
}

/** A workbook of blank sheets, by default the one Excel opens with. */
export function emptyWorkbook(...sheetNames: readonly string[]): WorkbookData {
  const names = sheetNames.length > 0 ? sheetNames : ['Sheet1'];
  return {
    sheets: names.map(emptySheet),
    activeSheet: names[0] ?? 'Sheet1',
    names: [],
    properties: { custom: {} },
    customXmlParts: [],
  };
}
