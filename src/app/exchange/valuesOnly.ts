// A copy of a workbook for people who only look.

import type { CellData, SheetData, WorkbookData } from '@coachbook/workbook';

/**
 * Values and looks: no formulas, no lists to choose from, no names, no settings of the add-in. Tables become ordinary cells that look the same, so that no program takes the copy for the workbook
 * itself; charts and colours by rule stay.
 */
export function valuesOnly({ sheets, properties, activeSheet }: WorkbookData): WorkbookData {
  return {
    sheets: sheets.map(sheetWithValues),
    activeSheet,
    names: [],
    properties: { ...properties, custom: {} },
    customXmlParts: [],
  };
}

function sheetWithValues(sheet: SheetData): SheetData {
  const { protection: _, ...rest } = sheet;
  return {
    ...rest,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(cellWithValue) })),
    tables: [],
    validations: [],
    names: [],
  };
}

function cellWithValue({ column, value, style }: CellData): CellData {
  return { column, value: value === '' ? null : value, ...(style === undefined ? {} : { style }) };
}
