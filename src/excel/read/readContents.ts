// Reads what a refresh needs, in one request: the sheets, and the cells of the tables we know.

import { emptySheet, parseReference, type CellData, type ChartData, type RowData, type SheetData, type TableData, type WorkbookData } from '../../workbook';
import { cellContent } from './cellContent';

/**
 * The workbook as far as it is cheap to read: sheets with names, tables with structure, values and formulas, and names and titles of charts. Looks, rules and outline are left out.
 * `tableNames` are the tables to read, as far as they are there. Other tables are left unread unless `isWanted` recognises their headers: then a table was renamed.
 * Sends one request, and a second one for renamed tables.
 */
export async function readContents(context: Excel.RequestContext, tableNames: readonly string[], isWanted: (headers: readonly string[]) => boolean): Promise<WorkbookData> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility,items/charts/items/name,items/charts/items/title/text');
  tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name,items/columns/items/id,items/columns/items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  const bodies = new Map(tableNames.map((name) => [name.toLowerCase(), loadBody(tables.getItemOrNullObject(name))]));
  await context.sync();
  const renamed = tables.items.filter((table) => !bodies.has(table.name.toLowerCase()) && isWanted(table.columns.items.map(({ name }) => name)));
  if (renamed.length > 0) {
    for (const table of renamed) bodies.set(table.name.toLowerCase(), loadBody(table));
    await context.sync();
  }
  return {
    sheets: worksheets.items.map((sheet) => sheetOf(sheet, tables.items.filter((table) => table.worksheet.name === sheet.name), bodies)),
    activeSheet: active.name,
    names: [],
    properties: { custom: {} },
    customXmlParts: [],
  };
}

function loadBody(table: Excel.Table): Excel.Range {
  const range = table.getRange();
  range.load('address,values,formulas');
  return range;
}

function sheetOf(sheet: Excel.Worksheet, tables: readonly Excel.Table[], bodies: ReadonlyMap<string, Excel.Range>): SheetData {
  const read = tables.flatMap((table) => {
    const range = bodies.get(table.name.toLowerCase());
    return range && !range.isNullObject ? [{ table, range }] : [];
  });
  return {
    ...emptySheet(sheet.name),
    visibility: sheet.visibility === 'Hidden' ? 'hidden' : sheet.visibility === 'VeryHidden' ? 'veryHidden' : 'visible',
    tables: read.flatMap(({ table, range }) => tableOf(table, range)),
    rows: rowsOf(read.map(({ range }) => range)),
    charts: sheet.charts.items.map(chartOf),
  };
}

function tableOf(table: Excel.Table, range: Excel.Range): readonly TableData[] {
  const area = parseReference(range.address)?.area;
  if (!area) return [];
  return [{
    name: table.name,
    area,
    columns: table.columns.items.map(({ id, name }) => ({ id, name })),
    style: null,
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    filters: [],
  }];
}

function rowsOf(ranges: readonly Excel.Range[]): readonly RowData[] {
  const rows = new Map<number, CellData[]>();
  for (const range of ranges) {
    const area = parseReference(range.address)?.area;
    if (!area) continue;
    range.values.forEach((line: readonly unknown[], y) => {
      const cells = rows.get(area.top + y) ?? [];
      line.forEach((value, x) => {
        const content = cellContent(value, range.formulas[y]?.[x]);
        if (content) cells.push({ column: area.left + x, ...content });
      });
      rows.set(area.top + y, cells);
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells: cells.sort((a, b) => a.column - b.column) }));
}

/** Name and title are all that is known; the rest is filled in by who drew it. */
function chartOf(chart: Excel.Chart): ChartData {
  const corner = { row: 0, column: 0, x: 0, y: 0 };
  return { name: chart.name, kind: 'columnClustered', anchor: { from: corner, to: corner }, series: [], ...(chart.title.text ? { title: chart.title.text } : {}) };
}
