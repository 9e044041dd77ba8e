// Draws sheets that only show.

import {
  areaAddress,
  emptySheet,
  emptyWorkbook,
  joinColumns,
  LIMITS,
  quoteSheet,
  SheetDraft,
  type Area,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { progressBar, statusColors } from '../theme/rules';
import { FRAME } from '../theme/sheetFrame';
import { statusText } from '../theme/statusText';
import { bodyStyle, CAPTION, CELL_STYLES, columnStyle, GUIDANCE, headerStyle, QUESTION, TITLE } from '../theme/styles';
import { printOf } from '../render/printOf';
import type { ReportSheet, ReportTable, ReportWorkbook } from './ReportSheet';

/** The workbook as plain data; the first sheet is in front. */
export function drawReport({ language, title, sheets }: ReportWorkbook): WorkbookData {
  const drawn = sheets.map((sheet) => drawSheet(sheet, title, language));
  return {
    ...emptyWorkbook(),
    sheets: drawn,
    activeSheet: drawn[0]?.name ?? '',
    cellStyles: CELL_STYLES,
    properties: { title, custom: {} },
  };
}

function drawSheet(sheet: ReportSheet, title: string, language: ReportWorkbook['language']): SheetData {
  const draft = new SheetDraft(emptySheet(sheet.name));
  (
    [
      [FRAME.title, sheet.title, TITLE],
      [FRAME.question, sheet.question, QUESTION],
      [FRAME.guidance, sheet.guidance, GUIDANCE],
    ] as const
  ).forEach(([row, value, style]) => draft.set(row, 0, { value, style }));
  draft.setRow(FRAME.title, { height: 34 });
  draft.setRow(FRAME.header, { height: 40 });
  const tables = sheet.tables.map((table) => drawTable(draft, table, language));
  const reference = (name: string, column: number): string => {
    const { area } = tables.find((table) => table.name === name) as TableData;
    return `=${quoteSheet(sheet.name)}!${areaAddress({ top: area.top + 1, bottom: area.bottom, left: area.left + column, right: area.left + column }, true)}`;
  };
  return draft.finish({
    tabColor: sheet.tabColor,
    gridlines: false,
    freeze: { rows: FRAME.header + 1, columns: sheet.tables.length === 1 ? 1 : 0 },
    columns: joinColumns(
      sheet.tables.flatMap(({ left, columns }, index) => [
        ...(index > 0 ? [{ first: left - 1, last: left - 1, width: 24 }] : []),
        ...columns.map(({ width, format }, offset) => ({
          first: left + offset,
          last: left + offset,
          width,
          style: columnStyle(format),
        })),
      ]),
    ),
    tables,
    charts: sheet.charts?.(reference) ?? [],
    conditionalFormats: sheet.tables.flatMap((table) =>
      table.columns.flatMap(({ format, bar }, offset) => {
        const area = columnArea(table.left + offset);
        if (format === 'status') return statusColors({ area }, language);
        return bar ? [progressBar(area)] : [];
      }),
    ),
    hyperlinks: sheet.tables.flatMap(({ left, rows, linkOf }) =>
      rows.flatMap((_, index) => {
        const link = linkOf?.(index);
        const row = FRAME.body + index;
        return link ? [{ area: { top: row, bottom: row, left, right: left }, ...link }] : [];
      }),
    ),
    print: printOf(sheet.print, title, language),
  });
}

function drawTable(
  draft: SheetDraft,
  { name, caption, left, columns, rows }: ReportTable,
  language: ReportWorkbook['language'],
): TableData {
  if (caption !== undefined) draft.set(FRAME.links, left, { value: caption, style: CAPTION });
  columns.forEach(({ header, format }, offset) =>
    draft.set(FRAME.header, left + offset, { value: header, style: headerStyle({ source: 'computed', format }) }),
  );
  const shown = rows.length === 0 ? [columns.map(() => null)] : rows;
  shown.forEach((cells, y) =>
    columns.forEach(({ format }, x) => {
      const cell = cells[x] ?? null;
      const value =
        typeof cell === 'object' && cell !== null && 'status' in cell ? statusText(cell.status, language) : cell;
      draft.set(FRAME.body + y, left + x, { value, style: bodyStyle('computed', format) });
    }),
  );
  return {
    name,
    area: { top: FRAME.header, left, bottom: FRAME.header + shown.length, right: left + columns.length - 1 },
    columns: columns.map(({ header }, offset) => ({ id: offset + 1, name: header })),
    style: 'TableStyleLight1',
    headerRow: true,
    totalsRow: false,
    bandedRows: false,
    bandedColumns: false,
    firstColumn: false,
    lastColumn: false,
    filterButton: true,
    filters: [],
  };
}

function columnArea(column: number): Area {
  return { top: FRAME.body, bottom: LIMITS.rows - 1, left: column, right: column };
}
