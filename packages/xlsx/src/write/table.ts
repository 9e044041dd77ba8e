// A table part: its columns with their formulas, its filter, its style.

import { cellAt, columnName, type SheetData, type TableColumnData, type TableData } from '@coachbook/workbook';
import { areaAddress } from '@coachbook/workbook';
import { FileError } from '../FileError';
import { toFileFormula } from '../formula/toFileFormula';
import { spreadsheet } from '../vocabulary/namespaces';
import { attributes, element, xmlHeader } from '../xml/element';
import { escapeXString, escapeXStringAttribute } from '../xml/escape';
import { autoFilter } from './autoFilter';
import type { WriteContext } from './WriteContext';

/** Writes the table's part and returns its path. */
export function table(data: TableData, context: WriteContext): string {
  const id = ++context.counts.table;
  const path = `xl/tables/table${id}.xml`;
  const { area } = data;
  const filtered = { ...area, bottom: data.totalsRow ? area.bottom - 1 : area.bottom };
  const content =
    (data.filterButton && data.headerRow ? autoFilter(filtered, data.filters, context.styles) : '') +
    element(
      'tableColumns',
      { count: data.columns.length },
      data.columns.map((column) => tableColumn(column, data)).join(''),
    ) +
    element('tableStyleInfo', {
      name: data.style ?? undefined,
      showFirstColumn: data.firstColumn,
      showLastColumn: data.lastColumn,
      showRowStripes: data.bandedRows,
      showColumnStripes: data.bandedColumns,
    });
  const start = attributes({
    xmlns: spreadsheet,
    id,
    name: data.name,
    displayName: data.name,
    ref: areaAddress(area),
    headerRowCount: data.headerRow ? undefined : 0,
    totalsRowCount: data.totalsRow ? 1 : undefined,
    totalsRowShown: data.totalsRow ? undefined : false,
  });
  context.file.part(path, 'table', [`${xmlHeader}<table${start}>${content}</table>`]);
  return path;
}

function tableColumn(column: TableColumnData, data: TableData): string {
  const content =
    (column.formula === undefined
      ? ''
      : `<calculatedColumnFormula>${escapeXString(toFileFormula(column.formula, data.name))}</calculatedColumnFormula>`) +
    (column.totalsFormula === undefined
      ? ''
      : `<totalsRowFormula>${escapeXString(toFileFormula(column.totalsFormula, data.name))}</totalsRowFormula>`);
  const start = `<tableColumn id="${column.id}" name="${escapeXStringAttribute(column.name)}"${
    column.totalsLabel === undefined ? '' : ` totalsRowLabel="${escapeXStringAttribute(column.totalsLabel)}"`
  }${column.totalsFunction === undefined ? '' : ` totalsRowFunction="${column.totalsFunction}"`}`;
  return content === '' ? `${start}/>` : `${start}>${content}</tableColumn>`;
}

/**
 * Excel calls a file damaged whose table headers differ from the cells they stand in.
 * @throws FileError notWritable naming sheet, table and cell
 */
export function checkHeaders(sheet: SheetData): void {
  for (const { name, area, columns, headerRow } of sheet.tables) {
    if (columns.length !== area.right - area.left + 1)
      throw new FileError('notWritable', { reason: 'tableWidth', sheet: sheet.name, table: name });
    if (!headerRow) continue;
    columns.forEach((column, index) => {
      const value = cellAt(sheet, area.top, area.left + index)?.value;
      if (value !== column.name)
        throw new FileError('notWritable', {
          reason: 'tableHeader',
          sheet: sheet.name,
          table: name,
          cell: columnName(area.left + index) + (area.top + 1),
        });
    });
  }
}
