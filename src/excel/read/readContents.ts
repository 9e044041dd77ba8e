// Reads what a refresh needs, in one request: the sheets, names, and the values of the tables we know.

import { emptySheet, parseReference, type CellData, type ChartData, type NameData, type ProtectionData, type RowData, type SheetData, type TableData, type WorkbookData } from '../../workbook';
import { cellContent } from './cellContent';
import { askUsedColumns, readBelow, type UsedColumns } from './readBelow';
import { isTooLarge, readInParts } from './readInParts';
import { askPrint, printRead, type AskedPrint, type WantedPrint } from './readPrint';
import type { TableBody } from './TableBody';

/**
 * The workbook as far as it is cheap to read: sheets with names, tables with structure and values, defined names, title and custom properties, and names and titles of charts. Formulas, looks, rules and outline are
 * left out: the formulas of a long table weigh several times its values, and Excel on the web refuses answers over 5 MB.
 * `tableNames` are the tables to read, as far as they are there. Other tables are left unread unless `isWanted` recognises their headers: then a table was renamed.
 * `growing` are those of them that get longer by themselves: what people wrote below them is read as well. `printed` are those whose sheets' print set-up is ours to follow.
 * Sends one request, a second one for renamed tables, one more where something stands below a growing one; where even the values are too many for one answer, as many as it takes.
 */
export async function readContents(context: Excel.RequestContext, tableNames: readonly string[], growing: readonly string[], printed: WantedPrint, isWanted: (headers: readonly string[]) => boolean): Promise<WorkbookData> {
  const { workbook } = context;
  const { worksheets, tables } = workbook;
  const describe = (): { readonly front: Excel.Worksheet; readonly used: UsedColumns; readonly asked: AskedPrint } => {
    worksheets.load('items/name,items/visibility,items/protection/protected,items/protection/options,items/charts/items/name,items/charts/items/title/text,items/charts/items/series/items/name');
    tables.load('items/name,items/showTotals,items/showHeaders,items/worksheet/name,items/columns/items/id,items/columns/items/name');
    workbook.names.load('items/name,items/formula,items/visible');
    workbook.properties.load('title,custom/items/key,custom/items/value');
    const front = worksheets.getActiveWorksheet();
    front.load('name');
    return { front, used: askUsedColumns(context, growing), asked: askPrint(context, printed) };
  };
  let description = describe();
  const bodies = new Map<string, TableBody>(tableNames.map((name) => [name.toLowerCase(), loadBody(tables.getItemOrNullObject(name))]));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    description = describe();
    for (const [name, body] of await readInParts(context, tableNames)) bodies.set(name, body);
  }
  const renamed = tables.items.filter((table) => !bodies.has(table.name.toLowerCase()) && isWanted(table.columns.items.map(({ name }) => name)));
  if (renamed.length > 0) {
    for (const table of renamed) bodies.set(table.name.toLowerCase(), loadBody(table));
    await context.sync();
  }
  return readBelow(context, {
    sheets: worksheets.items.map((sheet) => sheetOf(sheet, tables.items.filter((table) => table.worksheet.name === sheet.name), bodies, description.asked)),
    activeSheet: description.front.name,
    names: workbook.names.items.map(nameOf),
    properties: { ...(workbook.properties.title === '' ? {} : { title: workbook.properties.title }), custom: Object.fromEntries(workbook.properties.custom.items.map(({ key, value }) => [key, value as string | number | boolean])) },
    customXmlParts: [],
  }, description.used);
}

function loadBody(table: Excel.Table): Excel.Range {
  const range = table.getRange();
  range.load('address,values');
  return range;
}

function sheetOf(sheet: Excel.Worksheet, tables: readonly Excel.Table[], bodies: ReadonlyMap<string, TableBody>, printed: AskedPrint): SheetData {
  const read = tables.flatMap((table) => {
    const range = bodies.get(table.name.toLowerCase());
    return range && !range.isNullObject ? [{ table, range }] : [];
  });
  const asked = tables.map(({ name }) => printed.get(name.toLowerCase())).find((each) => each !== undefined);
  return {
    ...emptySheet(sheet.name),
    visibility: sheet.visibility === 'Hidden' ? 'hidden' : sheet.visibility === 'VeryHidden' ? 'veryHidden' : 'visible',
    tables: read.flatMap(({ table, range }) => tableOf(table, range)),
    rows: rowsOf(read.map(({ range }) => range)),
    charts: sheet.charts.items.map(chartOf),
    ...(asked && { print: printRead(asked) }),
    ...(sheet.protection.protected ? { protection: protectionOf(sheet.protection.options) } : {}),
  };
}

/** So that what we write to a closed sheet is written, and the sheet closed again as it was. */
function protectionOf(options: Excel.WorksheetProtectionOptions): ProtectionData {
  const { selectionMode } = options;
  return {
    allowFormatCells: options.allowFormatCells === true,
    allowFormatColumns: options.allowFormatColumns === true,
    allowFormatRows: options.allowFormatRows === true,
    allowInsertColumns: options.allowInsertColumns === true,
    allowInsertRows: options.allowInsertRows === true,
    allowInsertHyperlinks: options.allowInsertHyperlinks === true,
    allowDeleteColumns: options.allowDeleteColumns === true,
    allowDeleteRows: options.allowDeleteRows === true,
    allowSort: options.allowSort === true,
    allowAutoFilter: options.allowAutoFilter === true,
    allowPivotTables: options.allowPivotTables === true,
    allowEditObjects: options.allowEditObjects === true,
    allowEditScenarios: options.allowEditScenarios === true,
    selection: selectionMode === 'Unlocked' ? 'unlocked' : selectionMode === 'None' ? 'none' : 'normal',
  };
}

function tableOf(table: Excel.Table, range: TableBody): readonly TableData[] {
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

function rowsOf(ranges: readonly TableBody[]): readonly RowData[] {
  const rows = new Map<number, CellData[]>();
  for (const range of ranges) {
    const area = parseReference(range.address)?.area;
    if (!area) continue;
    range.values.forEach((line, y) => {
      const cells = rows.get(area.top + y) ?? [];
      line.forEach((value, x) => {
        const content = cellContent(value, undefined);
        if (content) cells.push({ column: area.left + x, ...content });
      });
      rows.set(area.top + y, cells);
    });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => ({ index, cells: cells.sort((a, b) => a.column - b.column) }));
}

function nameOf({ name, formula, visible }: Excel.NamedItem): NameData {
  return { name, formula: String(formula), ...(visible ? {} : { hidden: true }) };
}

/** Name, title and how many series are all that is known; the rest is filled in by who drew it. */
function chartOf(chart: Excel.Chart): ChartData {
  const corner = { row: 0, column: 0, x: 0, y: 0 };
  return { name: chart.name, kind: 'columnClustered', anchor: { from: corner, to: corner }, series: chart.series.items.map(({ name }) => ({ name, values: '' })), ...(chart.title.text ? { title: chart.title.text } : {}) };
}
