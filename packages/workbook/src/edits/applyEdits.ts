// Carries edits out on plain data: the file's way of doing what src/excel does through the Excel API.

import { emptySheet } from '../model/empty';
import { joinColumns } from './joinColumns';
import type { ColumnData } from '../model/cell';
import type { SheetData } from '../model/sheet';
import type { CellStyle, CellStyleData } from '../model/style';
import type { WorkbookData } from '../model/workbook';
import type { Edit } from './edit';
import { equal } from './equal';
import { growTable } from './growTable';
import { insertCells } from './insertCells';
import { insertColumns } from './insertColumns';
import { SheetDraft } from './sheetDraft';

/** The workbook after the edits, in their order. An edit that names a sheet which is not there changes nothing. */
export function applyEdits(workbook: WorkbookData, edits: readonly Edit[]): WorkbookData {
  let after = workbook;
  for (let at = 0; at < edits.length;) {
    const cells = cellEditsFrom(edits, at);
    const [first] = cells;
    after = first
      ? applyToSheetNamed(after, first.sheet, (sheet) => applyToCells(sheet, cells))
      : applyEdit(after, edits[at] as Edit);
    at += Math.max(cells.length, 1);
  }
  return after;
}

type CellEdit = Extract<Edit, { kind: 'setStyle' | 'setValues' | 'setFormulas' }>;

/** What writes cells of one sheet, one edit behind the other: carried out together, because each would go through all rows of its sheet. */
function cellEditsFrom(edits: readonly Edit[], from: number): readonly CellEdit[] {
  const cells: CellEdit[] = [];
  for (let at = from; at < edits.length; at += 1) {
    const edit = edits[at] as Edit;
    if (edit.kind !== 'setStyle' && edit.kind !== 'setValues' && edit.kind !== 'setFormulas') break;
    if (cells[0] && cells[0].sheet !== edit.sheet) break;
    cells.push(edit);
  }
  return cells;
}

function applyToSheetNamed(
  workbook: WorkbookData,
  name: string | undefined,
  change: (sheet: SheetData) => SheetData,
): WorkbookData {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function applyEdit(workbook: WorkbookData, edit: Edit): WorkbookData {
  switch (edit.kind) {
    case 'addSheet':
      return { ...workbook, sheets: insertedAt(workbook.sheets, edit.position, [emptySheet(edit.sheet)]) };
    case 'deleteSheet':
      return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== edit.sheet) };
    case 'moveSheet': {
      const moved = workbook.sheets.filter(({ name }) => name === edit.sheet);
      return {
        ...workbook,
        sheets: insertedAt(
          workbook.sheets.filter(({ name }) => name !== edit.sheet),
          edit.position,
          moved,
        ),
      };
    }
    case 'setNames':
      return edit.sheet === undefined
        ? { ...workbook, names: replaceIn(workbook.names, (name) => edit.remove.includes(name.name), edit.add) }
        : applyToSheetNamed(workbook, edit.sheet, (sheet) => applyToSheet(sheet, edit));
    case 'provideCellStyles':
      return { ...workbook, cellStyles: withMissing(workbook.cellStyles ?? [], edit.cellStyles) };
    case 'setProperties':
      return { ...workbook, properties: edit.properties };
    case 'setSettings': {
      const { webExtension: _old, ...rest } = workbook;
      return { ...rest, ...(edit.webExtension ? { webExtension: edit.webExtension } : {}) };
    }
    case 'setCustomXml':
      return { ...workbook, customXmlParts: edit.parts };
    case 'insertColumns':
      return insertColumns(workbook, edit);
    case 'activate':
      return { ...workbook, activeSheet: edit.sheet };
    default:
      return applyToSheetNamed(workbook, edit.sheet, (sheet) => applyToSheet(sheet, edit));
  }
}

/** Names of cell styles differ regardless of case. */
function withMissing(there: readonly CellStyleData[], provided: readonly CellStyleData[]): readonly CellStyleData[] {
  const names = new Set(there.map(({ name }) => name.toLowerCase()));
  return [...there, ...provided.filter(({ name }) => !names.has(name.toLowerCase()))];
}

function applyToSheet(sheet: SheetData, edit: Edit): SheetData {
  switch (edit.kind) {
    case 'setSheet': {
      const { tabColor: _tabColor, freeze: _freeze, autoFilter: _autoFilter, ...rest } = sheet;
      return { ...rest, ...edit.settings };
    }
    case 'unprotect': {
      const { protection: _protection, ...rest } = sheet;
      return rest;
    }
    case 'protect':
      return { ...sheet, protection: edit.protection };
    case 'setPrint': {
      const { print: _print, ...rest } = sheet;
      return { ...rest, ...(edit.to ? { print: edit.to } : {}) };
    }
    case 'setPageBreaks': {
      const part = edit.between === 'rows' ? 'pageBreaks' : 'columnBreaks';
      const { [part]: _breaks, ...rest } = sheet;
      return { ...rest, ...(edit.at.length > 0 ? { [part]: edit.at } : {}) };
    }
    case 'setColumns':
      return { ...sheet, columns: overlayColumns(sheet.columns, edit.columns) };
    case 'setRows': {
      const draft = new SheetDraft(sheet);
      for (const {
        to: { index, ...properties },
      } of edit.rows)
        draft.setRow(index, properties);
      return draft.finish();
    }
    case 'setMerges':
      return { ...sheet, merges: replaceIn(sheet.merges, isIn(edit.remove), edit.add) };
    case 'deleteTable':
      return { ...sheet, tables: sheet.tables.filter(({ name }) => name !== edit.table) };
    case 'addTable':
      return { ...sheet, tables: [...sheet.tables, edit.table] };
    case 'changeTable':
      return { ...sheet, tables: sheet.tables.map((table) => (table.name === edit.from.name ? edit.to : table)) };
    case 'insertCells':
      return insertCells(sheet, edit.area);
    case 'growTable':
      return growTable(sheet, edit.table.name, edit.count);
    case 'setNames':
      return { ...sheet, names: replaceIn(sheet.names, (name) => edit.remove.includes(name.name), edit.add) };
    case 'setValidations':
      return { ...sheet, validations: replaceIn(sheet.validations, isIn(edit.remove), edit.add) };
    case 'addConditionalFormats':
      return { ...sheet, conditionalFormats: [...edit.conditionalFormats, ...sheet.conditionalFormats] };
    case 'setConditionalFormats':
      return { ...sheet, conditionalFormats: edit.conditionalFormats };
    case 'setCharts':
      return {
        ...sheet,
        charts: replaceIn(sheet.charts, ({ name }) => edit.remove.includes(name), edit.add).map(
          (chart) => edit.change.find(({ to }) => to.name === chart.name)?.to ?? chart,
        ),
      };
    case 'setImages':
      return { ...sheet, images: replaceIn(sheet.images, ({ name }) => edit.remove.includes(name), edit.add) };
    case 'setNotes':
      return { ...sheet, notes: replaceIn(sheet.notes, isIn(edit.remove), edit.add) };
    case 'setHyperlinks':
      return { ...sheet, hyperlinks: replaceIn(sheet.hyperlinks, isIn(edit.remove), edit.add) };
    case 'select':
      return { ...sheet, selection: edit.area };
    default:
      return sheet;
  }
}

function applyToCells(sheet: SheetData, edits: readonly CellEdit[]): SheetData {
  const draft = new SheetDraft(sheet);
  for (const edit of edits) {
    if (edit.kind === 'setStyle') {
      for (const { top, left, bottom, right } of edit.areas)
        for (let row = top; row <= bottom; row += 1)
          for (let column = left; column <= right; column += 1) setStyle(draft, row, column, edit.style);
    } else if (edit.kind === 'setValues') {
      edit.values.forEach((line, y) =>
        line.forEach((value, x) => value !== undefined && draft.setContent(edit.top + y, edit.left + x, { value })),
      );
    } else {
      edit.formulas.forEach((line, y) =>
        line.forEach((content, x) => content && draft.setContent(edit.top + y, edit.left + x, content)),
      );
    }
  }
  return draft.finish();
}

function setStyle(draft: SheetDraft, row: number, column: number, style: CellStyle | undefined): void {
  const { value = null, formula } = draft.cell(row, column) ?? {};
  draft.set(row, column, { value, ...(formula === undefined ? {} : { formula }), ...(style ? { style } : {}) });
}

function overlayColumns(columns: readonly ColumnData[], changed: readonly ColumnData[]): readonly ColumnData[] {
  const kept = changed.reduce<readonly ColumnData[]>(
    (runs, change) =>
      runs.flatMap((run) => [
        ...(run.first < change.first ? [{ ...run, last: Math.min(run.last, change.first - 1) }] : []),
        ...(run.last > change.last ? [{ ...run, first: Math.max(run.first, change.last + 1) }] : []),
      ]),
    columns,
  );
  const runs = [...kept, ...changed.filter((run) => Object.keys(run).length > 2)].sort((a, b) => a.first - b.first);
  return joinColumns(runs);
}

function replaceIn<T>(list: readonly T[], removed: (item: T) => boolean, add: readonly T[]): readonly T[] {
  return [...list.filter((item) => !removed(item)), ...add];
}

function isIn<T>(list: readonly T[]): (item: T) => boolean {
  return (item) => list.some((other) => equal(item, other));
}

function insertedAt<T>(items: readonly T[], position: number, added: readonly T[]): readonly T[] {
  return [...items.slice(0, position), ...added, ...items.slice(position)];
}
