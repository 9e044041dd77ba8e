// A workbook of today as the first version had made it: without what has come since, the forces beside the partners.

import { cellAt, SheetDraft, type Area, type SheetData, type TableData, type WorkbookData } from '@coachbook/workbook';
import { message, type Language } from '../../src/locales';
import { FRAME, locateOurs, SHEETS } from '../../src/sheets';

const sheetsSince = ['guide', 'forces', 'indicatorCharts', 'traceability', 'dashboard'];
const tablesSince = ['CompetencePicture', 'BalancePicture', 'MeasuredGoals', 'Due', 'Renewal', 'Savings', 'Attainment'];
const columnsSince = ['computed.goals.latest', 'computed.goals.value'] as const;
/** Where the forces began. */
const firstOfForces = 20;

export function asFirstVersion(workbook: WorkbookData, language: Language): WorkbookData {
  const nameOf = (key: string): string =>
    SHEETS.flatMap((sheet) => (sheet.key === key ? [message(language, sheet.name)] : []))[0] ?? '';
  const forces = workbook.sheets.find(({ name }) => name === nameOf('forces'));
  const gone = new Set(sheetsSince.map(nameOf));
  const settings = locateOurs(workbook).tables.get('Settings');
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ name }) => !gone.has(name))
      .map((sheet) => {
        const old = {
          ...tablesSince.reduce(
            withoutTable,
            withoutColumns(
              sheet,
              columnsSince.map((key) => message(language, key)),
            ),
          ),
          charts: [],
        };
        if (sheet.name === nameOf('project') && forces) return withForces(old, forces);
        return sheet.name === settings?.sheet.name
          ? ofVersionOne(old, message(language, 'setting.schemaVersion'))
          : old;
      }),
    activeSheet: nameOf('settings'),
  };
}

/** The sheet without a table and its cells. */
export function withoutTable(sheet: SheetData, name: string): SheetData {
  const table = sheet.tables.find((one) => one.name === name);
  if (!table) return sheet;
  const { top, bottom, left, right } = table.area;
  const rows = sheet.rows.map((row) =>
    row.index < top || row.index > bottom
      ? row
      : { ...row, cells: row.cells.filter(({ column }) => column < left || column > right) },
  );
  return { ...sheet, rows, tables: sheet.tables.filter((one) => one !== table) };
}

/** Of a sheet with one table. */
function withoutColumns(sheet: SheetData, headers: readonly string[]): SheetData {
  return headers.reduce((current, header) => {
    const table = current.tables[0];
    const index = table?.columns.findIndex(({ name }) => name === header) ?? -1;
    if (!table || table.name !== 'Goals' || index < 0) return current;
    const at = table.area.left + index;
    const rows = current.rows.map((row) => ({
      ...row,
      cells: row.cells
        .filter(({ column }) => column !== at)
        .map((cell) => (cell.column > at ? { ...cell, column: cell.column - 1 } : cell)),
    }));
    const narrow: TableData = {
      ...table,
      area: { ...table.area, right: table.area.right - 1 },
      columns: table.columns.filter((_, other) => other !== index),
    };
    return { ...current, rows, tables: [narrow], validations: [], conditionalFormats: [] };
  }, sheet);
}

function withForces(sheet: SheetData, forces: SheetData): SheetData {
  const table = forces.tables.find(({ name }) => name === 'Factors');
  if (!table) return sheet;
  const draft = new SheetDraft(sheet);
  for (let row = FRAME.links; row <= table.area.bottom; row += 1) {
    for (let column = 0; column <= table.area.right; column += 1)
      draft.set(row, firstOfForces + column, cellAt(forces, row, column));
  }
  const area: Area = { ...table.area, left: firstOfForces, right: firstOfForces + table.area.right };
  return draft.finish({ tables: [...sheet.tables, { ...table, area }] });
}

function ofVersionOne(sheet: SheetData, label: string): SheetData {
  const draft = new SheetDraft(sheet);
  const row = sheet.rows.find(({ cells }) => cells.some(({ value }) => value === label))?.index ?? -1;
  draft.setContent(row, 1, { value: 1 });
  return draft.finish();
}
