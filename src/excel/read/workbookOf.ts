// From what Excel answered to a workbook as plain data.

import {
  emptySheet,
  type CellData,
  type ChartData,
  type NameData,
  type ProtectionData,
  type RowData,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { cellContent } from './cellContent';
import type { Description } from './describe';
import type { ChartAnswer, ChartPlace } from './readMissing';
import type { TableBody } from './TableBody';

/** What is known of a chart: remembered whole, or just answered. */
type KnownChart = (place: ChartPlace) => ChartData | ChartAnswer | undefined;

/** `ours` are the tables that were read, `bodies` by their names in small letters. */
export function workbookOf(
  { sheets, names, properties, front, hasCustom }: Description,
  ours: readonly Excel.Table[],
  bodies: ReadonlyMap<string, TableBody>,
  known: KnownChart,
): WorkbookData {
  return {
    sheets: sheets.items.map((sheet) =>
      sheetOf(
        sheet,
        ours.filter((table) => table.worksheet.name === sheet.name),
        bodies,
        known,
      ),
    ),
    activeSheet: front.name,
    names: names.items.map(nameOf),
    properties: {
      ...(properties.title === '' ? {} : { title: properties.title }),
      custom: hasCustom
        ? Object.fromEntries(properties.custom.items.map(({ key, value }) => [key, value as string | number | boolean]))
        : {},
    },
    customXmlParts: [],
  };
}

function sheetOf(
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  bodies: ReadonlyMap<string, TableBody>,
  known: KnownChart,
): SheetData {
  const read = tables.flatMap((table) => {
    const body = bodies.get(table.name.toLowerCase());
    return body ? [{ table, body }] : [];
  });
  return {
    ...emptySheet(sheet.name),
    visibility: sheet.visibility === 'Hidden' ? 'hidden' : sheet.visibility === 'VeryHidden' ? 'veryHidden' : 'visible',
    tables: read.map(({ table, body }) => tableOf(table, body)),
    rows: rowsOf(read.map(({ body }) => body)),
    charts: sheet.charts.items.map(({ name }) => chartOf(name, known({ sheet: sheet.name, name }))),
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

function tableOf(table: Excel.Table, { area }: TableBody): TableData {
  return {
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
    ...(table.autoFilter.isDataFiltered ? { isFiltered: true } : {}),
    filters: [],
  };
}

function rowsOf(bodies: readonly TableBody[]): readonly RowData[] {
  const rows = new Map<number, CellData[]>();
  for (const {
    first: { top, left },
    values,
  } of bodies) {
    values.forEach((line, y) => {
      const cells = rows.get(top + y) ?? [];
      line.forEach((value, x) => {
        const content = cellContent(value, undefined);
        if (content) cells.push({ column: left + x, ...content });
      });
      rows.set(top + y, cells);
    });
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([index, cells]) => ({ index, cells: cells.sort((a, b) => a.column - b.column) }));
}

function nameOf({ name, formula, visible }: Excel.NamedItem): NameData {
  return { name, formula: String(formula), ...(visible ? {} : { hidden: true }) };
}

/** Name, title and how many series are all that is known, and of a chart that is not ours or that Excel tells nothing about only its name; the rest is filled in by who drew it. */
function chartOf(name: string, known: ChartData | ChartAnswer | undefined): ChartData {
  const corner = { row: 0, column: 0, x: 0, y: 0 };
  const series = (known?.series ?? []).map((one) => ({
    name: typeof one === 'string' ? one : (one.name ?? ''),
    values: '',
  }));
  return {
    name,
    kind: 'columnClustered',
    anchor: { from: corner, to: corner },
    series,
    ...(known?.title ? { title: known.title } : {}),
  };
}
