// Contents, looks and sizes of cells, by blocks.

import { areaAddress, LIMITS, type Area, type Edit, type RowChange } from '../../workbook';
import { applyFormat, applyNumberFormat, applyStyle } from './applyStyle';
import { columnFormulas } from './columnFormulas';
import { contentForExcel } from './contentForExcel';

type CellEdit = Extract<Edit, { kind: 'insertColumns' | 'insertCells' | 'setColumns' | 'setRows' | 'setStyle' | 'setValues' | 'setFormulas' | 'setMerges' }>;

/** Excel measures in points, we in pixels at 96 DPI. */
const pointsPerPixel = 0.75;

export function applyCells(sheet: Excel.Worksheet, edit: CellEdit): void {
  switch (edit.kind) {
    case 'insertColumns':
      rangeOf(sheet, { top: 0, bottom: LIMITS.rows - 1, left: edit.at, right: edit.at + edit.count - 1 }).insert('Right');
      return;
    case 'insertCells':
      rangeOf(sheet, edit.area).insert('Down');
      return;
    case 'setColumns':
      for (const { first, last, width, hidden, outlineLevel = 0, style } of edit.columns) {
        const columns = rangeOf(sheet, { top: 0, bottom: LIMITS.rows - 1, left: first, right: last });
        if (width !== undefined) columns.format.columnWidth = width * pointsPerPixel;
        if (hidden !== undefined) columns.columnHidden = hidden;
        for (let level = 0; level < outlineLevel; level += 1) columns.group('ByColumns');
        if (style) applyStyle(columns, style);
      }
      return;
    case 'setRows':
      for (const [area, change] of runsOfRows(edit.rows)) applyRow(rangeOf(sheet, area), change);
      return;
    case 'setStyle':
      for (const areas of addressable(edit.areas)) {
        // What holds for several areas is said once: looks are most of what a new workbook sends.
        const ranges = sheet.getRanges(areas.map((area) => areaAddress(area)).join(','));
        if (edit.replaces) ranges.clear('Formats');
        if (!edit.style) continue;
        applyFormat(ranges.format, edit.style);
        for (const area of areas) applyNumberFormat(rangeOf(sheet, area), edit.style);
      }
      return;
    case 'setValues': {
      const range = blockRange(sheet, edit.top, edit.left, edit.values);
      range.values = edit.values.map((row) => row.map((value) => (value === undefined ? null : contentForExcel(value))));
      return;
    }
    case 'setFormulas': {
      const uniform = columnFormulas(edit);
      // One text for a whole range; the typings only know blocks.
      if (uniform) return uniform.forEach((formula, x) => { (sheet.getRangeByIndexes(edit.top, edit.left + x, edit.formulas.length, 1) as { formulas: unknown }).formulas = formula; });
      const range = blockRange(sheet, edit.top, edit.left, edit.formulas);
      range.formulas = edit.formulas.map((row) => row.map((content) => content?.formula ?? null));
      return;
    }
    case 'setMerges':
      for (const area of edit.remove) rangeOf(sheet, area).unmerge();
      for (const area of edit.add) rangeOf(sheet, area).merge();
  }
}

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(areaAddress(area));
}

/** Excel takes addresses of 8,192 characters, and a cell's is 21 at most. */
const areasPerAddress = 300;

function addressable(areas: readonly Area[]): readonly (readonly Area[])[] {
  return Array.from({ length: Math.ceil(areas.length / areasPerAddress) }, (_, at) => areas.slice(at * areasPerAddress, (at + 1) * areasPerAddress));
}

function blockRange(sheet: Excel.Worksheet, top: number, left: number, rows: readonly (readonly unknown[])[]): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows.length, rows[0]?.length ?? 1);
}

function applyRow(rows: Excel.Range, { from, to }: RowChange): void {
  if (to.height !== from.height) {
    if (to.height === undefined) rows.format.autofitRows();
    else rows.format.rowHeight = to.height * pointsPerPixel;
  }
  if ((to.hidden ?? false) !== (from.hidden ?? false)) rows.rowHidden = to.hidden ?? false;
  if (to.style) applyStyle(rows, to.style);
}

/** Neighbouring rows that change alike, as one area of whole rows. */
export function runsOfRows(changes: readonly RowChange[]): readonly (readonly [Area, RowChange])[] {
  const runs: [Area, RowChange][] = [];
  const looks = ({ from, to }: RowChange): string => JSON.stringify([{ ...from, index: 0 }, { ...to, index: 0 }]);
  for (const change of changes) {
    const row = change.to.index;
    const last = runs.at(-1);
    if (last && last[0].bottom === row - 1 && looks(last[1]) === looks(change)) last[0] = { ...last[0], bottom: row };
    else runs.push([{ top: row, bottom: row, left: 0, right: LIMITS.columns - 1 }, change]);
  }
  return runs;
}
