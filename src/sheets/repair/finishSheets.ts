// Sheets whose making came to no end, as they would look if it had.

import { SheetDraft, type SheetData, type WorkbookData } from '@coachbook/workbook';
import type { Located } from '../decode/locate';
import { isMark, makingIn } from '../making';
import type { SheetContext } from '../schema/SheetContext';
import { sheetPairs } from './sheetPairs';

/** Looks, sizes and print set-up of new sheets, wherever nothing else is chosen and the tables lie below one another as they do on those; the mark is gone. The workbook itself where nothing was being made. */
export function finishSheets(
  workbook: WorkbookData,
  fresh: WorkbookData,
  located: Located,
  context: SheetContext,
): WorkbookData {
  if (!makingIn(workbook)) return workbook;
  const models = new Map(
    sheetPairs(workbook, fresh, located, context).flatMap(({ sheet, fresh: model }) =>
      sheet ? [[sheet.name, model]] : [],
    ),
  );
  return {
    ...workbook,
    ...(fresh.cellStyles && { cellStyles: workbook.cellStyles ?? fresh.cellStyles }),
    names: workbook.names.filter((name) => !isMark(name)),
    properties: {
      ...fresh.properties,
      ...workbook.properties,
      custom: { ...fresh.properties.custom, ...workbook.properties.custom },
    },
    sheets: workbook.sheets.map((sheet) => {
      const model = models.get(sheet.name);
      return model && isAlike(sheet, model) ? finished(sheet, model) : sheet;
    }),
  };
}

/** The same tables in the same columns, one after the other. */
function isAlike(sheet: SheetData, model: SheetData): boolean {
  const order = ({ tables }: SheetData): string =>
    [...tables]
      .sort((a, b) => a.area.top - b.area.top)
      .map(({ name, area: { left, right } }) => [name, left, right].join(' '))
      .join();
  return order(sheet) === order(model);
}

function finished(sheet: SheetData, model: SheetData): SheetData {
  const draft = new SheetDraft(sheet);
  const rows = new Map(model.rows.map((row) => [row.index, row]));
  const isExact = sheet.tables.every(({ name, area }) =>
    model.tables.some((one) => one.name === name && one.area.top === area.top && one.area.bottom === area.bottom),
  );
  const end = Math.max(
    ...[sheet, model].flatMap(({ rows: all, tables }) => [
      ...all.map(({ index }) => index),
      ...tables.map(({ area }) => area.bottom),
    ]),
  );
  for (let index = 0; index <= end; index += 1) {
    const row = rows.get(modelRow(index, sheet, model));
    if (!row) continue;
    const { index: _index, cells, ...look } = row;
    draft.setRow(index, { ...look, ...draft.row(index) });
    for (const { column, style } of cells) {
      const cell = draft.cell(index, column);
      if (style && !cell?.style) draft.set(index, column, { value: null, ...cell, style });
    }
  }
  const {
    print,
    pageBreaks,
    columnBreaks,
    merges,
    freeze,
    tabColor,
    gridlines,
    headings,
    zoom,
    summaryAbove,
    columns,
  } = model;
  return draft.finish({
    gridlines,
    headings,
    zoom,
    summaryAbove,
    columns,
    ...(isExact && { merges }),
    ...(tabColor !== undefined && { tabColor }),
    ...(freeze && { freeze }),
    ...(sheet.print === undefined && print && { print }),
    ...(isExact && pageBreaks && { pageBreaks }),
    ...(columnBreaks && { columnBreaks }),
  });
}

/** The row of the model that looks as this one should: the same row of the same table, or as far below it; rows that the table is longer by look like its last one. */
function modelRow(index: number, { tables }: SheetData, model: SheetData): number {
  const above = tables.filter(({ area }) => area.top <= index).sort((a, b) => b.area.top - a.area.top)[0];
  const like = above && model.tables.find(({ name }) => name === above.name);
  if (!above || !like) return index;
  return index <= above.area.bottom
    ? Math.min(like.area.bottom, like.area.top + index - above.area.top)
    : like.area.bottom + index - above.area.bottom;
}
