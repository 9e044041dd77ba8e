// The role matrix follows the people: whoever is new gets a column, whoever was renamed gets the new name above theirs.

import {
  cellAt,
  insertColumns,
  joinColumns,
  LIMITS,
  SheetDraft,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { message, type Language } from '../../locales';
import { locate, type Located } from '../decode/locate';
import type { LocatedTable } from '../decode/LocatedTable';
import { FRAME } from '../theme/sheetFrame';
import type { MatrixTable } from '../schema/MatrixTable';
import type { SheetContext } from '../schema/SheetContext';
import { RACI_CODES } from './matrixStyles';
import { headerOf, raciCodeValidation } from './matrixShape';

interface Grown {
  readonly workbook: WorkbookData;
  readonly located: Located;
}

/** Columns are inserted on the whole sheet, so that nothing beside the matrix is overwritten; nobody's column is ever taken away. */
export function growMatrix(before: WorkbookData, located: Located, context: SheetContext): Grown {
  const matrix = [...located.tables.values()].find(({ definition }) => definition.kind === 'matrix');
  if (!matrix?.crossings || !matrix.table.headerRow || !isAsWide(matrix.table)) return { workbook: before, located };
  const { people } = context.engagement;
  const headers = new Map(
    people
      .filter(({ id }) => id !== '')
      .map(({ id }) => [id, headerOf(id, people, ownHeaders(matrix, context.language))]),
  );
  const columns = new Map(matrix.crossings.byPerson);
  let workbook = before;
  for (const [id, header] of headers) {
    if (columns.has(id)) continue;
    const table = tableOf(workbook, matrix);
    const named = table.columns.findIndex(({ name }) => name.trim().toLowerCase() === header.toLowerCase());
    const at =
      named < 0 ? insertionPoint(table, matrix.definition as MatrixTable, context.language) : table.area.left + named;
    if (at === undefined) continue;
    if (named < 0) {
      const widened = insertColumns(workbook, { sheet: matrix.sheet.name, at, count: 1 });
      if (widened === workbook) continue;
      workbook = fillColumn(widened, matrix, at, context.language);
      for (const [person, column] of columns) if (column >= at) columns.set(person, column + 1);
    }
    columns.set(id, at);
  }
  workbook = rename(workbook, matrix, columns, headers);
  if (workbook === before) return { workbook, located };
  return { workbook, located: locate(workbook) };
}

/** A damaged table may have other columns than its area has room for. */
function isAsWide({ area, columns }: TableData): boolean {
  return columns.length === area.right - area.left + 1;
}

function ownHeaders({ definition }: LocatedTable, language: Language): ReadonlySet<string> {
  return new Set((definition as MatrixTable).columns.map(({ header }) => message(language, header).toLowerCase()));
}

function tableOf(workbook: WorkbookData, { sheet, table }: LocatedTable): TableData {
  return (
    workbook.sheets.find(({ name }) => name === sheet.name)?.tables.find(({ name }) => name === table.name) ?? table
  );
}

/** Before the checks; where they are gone, before the last column, because a table only widens from within. */
function insertionPoint({ columns, area }: TableData, definition: MatrixTable, language: Language): number | undefined {
  const checks = new Set(definition.columns.slice(definition.crossAt).map(({ header }) => message(language, header)));
  const index = columns.findIndex(({ name }) => checks.has(name));
  const at = index > 0 ? index : columns.length - 1;
  return at > 0 ? area.left + at : undefined;
}

/** The new column looks and behaves like those of the others. */
function fillColumn(workbook: WorkbookData, matrix: LocatedTable, column: number, language: Language): WorkbookData {
  const { cell } = matrix.definition as MatrixTable;
  return changeSheet(workbook, matrix.sheet.name, (sheet) => {
    const draft = new SheetDraft(sheet);
    const { top } = matrix.table.area;
    draft.set(top, column, { value: cellAt(sheet, top, column)?.value ?? null, style: RACI_CODES.header });
    for (let row = matrix.first; row <= matrix.last; row += 1)
      draft.set(row, column, { value: null, style: RACI_CODES.body });
    const others = sheet.columns.flatMap((run) => [
      ...(run.first < column ? [{ ...run, last: Math.min(run.last, column - 1) }] : []),
      ...(run.last > column ? [{ ...run, first: Math.max(run.first, column + 1) }] : []),
    ]);
    const columns = joinColumns(
      [...others, { first: column, last: column, width: cell.width, style: RACI_CODES.column }].sort(
        (a, b) => a.first - b.first,
      ),
    );
    const area = { top: FRAME.body, bottom: LIMITS.rows - 1, left: column, right: column };
    return draft.finish({
      columns,
      validations: [...sheet.validations, raciCodeValidation(matrix.definition as MatrixTable, area, language)],
    });
  });
}

function rename(
  workbook: WorkbookData,
  matrix: LocatedTable,
  columns: ReadonlyMap<string, number>,
  headers: ReadonlyMap<string, string>,
): WorkbookData {
  const table = tableOf(workbook, matrix);
  const wanted = new Map(
    [...columns].flatMap(([id, column]) => {
      const header = headers.get(id);
      return header === undefined || table.columns[column - table.area.left]?.name === header
        ? []
        : [[column, header] as const];
    }),
  );
  if (wanted.size === 0) return workbook;
  return changeSheet(workbook, matrix.sheet.name, (sheet) => {
    const draft = new SheetDraft(sheet);
    for (const [column, header] of wanted) draft.setContent(table.area.top, column, { value: header });
    const renamed = table.columns.map((column, index) => ({
      ...column,
      name: wanted.get(table.area.left + index) ?? column.name,
    }));
    return draft.finish({
      tables: sheet.tables.map((one) => (one.name === table.name ? { ...one, columns: renamed } : one)),
    });
  });
}

function changeSheet(workbook: WorkbookData, name: string, change: (sheet: SheetData) => SheetData): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}
