// Contents and sizes of cells, by blocks.

import { LIMITS, type Area, type ColumnData, type Edit, type RowChange } from '@coachbook/workbook';
import { takeAlikeFormulas } from './alikeFormulas';
import { applyColumnStyles, applyStyles } from './applyStyles';
import type { Batch } from './Batch';
import { columnFormulas } from './columnFormulas';
import { contentForExcel } from './contentForExcel';

type CellEdit = Extract<
  Edit,
  { kind: 'insertColumns' | 'insertCells' | 'setColumns' | 'setRows' | 'setValues' | 'setFormulas' | 'setMerges' }
>;

/** Excel measures in points, we in pixels at 96 DPI. */
const pointsPerPixel = 0.75;

/** Runs of columns longer than this are told by themselves: the rest of a sheet, say. */
const longRun = 300;

export function applyCells(batch: Batch, edit: CellEdit): void {
  switch (edit.kind) {
    case 'insertColumns':
      batch.range(edit.sheet, columnsArea(edit.at, edit.at + edit.count - 1)).insert('Right');
      return batch.cellsMoved();
    case 'insertCells':
      batch.range(edit.sheet, edit.area).insert('Down');
      return batch.cellsMoved();
    case 'setColumns':
      return applyColumns(batch, edit.sheet, edit.columns);
    case 'setRows':
      return applyRows(batch, edit.sheet, edit.rows);
    case 'setValues':
      blockRange(batch, edit.sheet, edit.top, edit.left, edit.values).values = edit.values.map((row) =>
        row.map((value) => (value === undefined ? null : contentForExcel(value))),
      );
      return;
    case 'setFormulas': {
      const uniform = columnFormulas(edit);
      // One text for a whole range; the typings only know blocks.
      if (uniform) {
        const bottom = edit.top + edit.formulas.length - 1;
        return uniform.forEach((formula, x) => {
          (
            batch.range(edit.sheet, { top: edit.top, bottom, left: edit.left + x, right: edit.left + x }) as {
              formulas: unknown;
            }
          ).formulas = formula;
        });
      }
      // Only where no filter can hide a row: one text for many cells would land in others.
      const { alike, rest } = batch.fresh.has(edit.sheet)
        ? takeAlikeFormulas(edit)
        : { alike: [], rest: edit.formulas };
      for (const { area, formula } of alike)
        (batch.range(edit.sheet, area) as { formulasR1C1: unknown }).formulasR1C1 = formula;
      if (rest)
        blockRange(batch, edit.sheet, edit.top, edit.left, rest).formulas = rest.map((row) =>
          row.map((content) => content?.formula ?? null),
        );
      return;
    }
    case 'setMerges':
      for (const area of edit.remove) batch.range(edit.sheet, area).unmerge();
      for (const area of edit.add) batch.range(edit.sheet, area).merge();
  }
}

function columnsArea(first: number, last: number): Area {
  return { top: 0, bottom: LIMITS.rows - 1, left: first, right: last };
}

function blockRange(
  batch: Batch,
  sheet: string,
  top: number,
  left: number,
  rows: readonly (readonly unknown[])[],
): Excel.Range {
  return batch.range(sheet, { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 });
}

/** Looks and widths in at most three calls for all columns side by side; what is hidden and how deep they are grouped for each stretch that is so. */
function applyColumns(batch: Batch, sheet: string, columns: readonly ColumnData[]): void {
  for (const group of sideBySide(columns)) {
    const first = group[0]?.first ?? 0;
    const last = group.at(-1)?.last ?? first;
    const range = batch.range(sheet, columnsArea(first, last));
    if (last - first >= longRun) {
      for (const run of group) applyLongRun(batch, sheet, run);
      continue;
    }
    const each = Array.from({ length: last - first + 1 }, (_, offset) =>
      group.find((run) => run.first <= first + offset && run.last >= first + offset),
    );
    applyColumnStyles(batch, (from, to) => batch.range(sheet, columnsArea(first + from, first + to)), each);
    if (group.some(({ width }) => width !== undefined))
      range.setColumnProperties(
        each.map((run) => (run?.width === undefined ? {} : { format: { columnWidth: run.width * pointsPerPixel } })),
      );
    foldColumns(batch, sheet, group);
  }
}

function applyLongRun(batch: Batch, sheet: string, run: ColumnData): void {
  const range = batch.range(sheet, columnsArea(run.first, run.last));
  applyColumnStyles(
    batch,
    (from, to) => batch.range(sheet, columnsArea(run.first + from, run.first + to)),
    Array.from({ length: run.last - run.first + 1 }, () => run),
  );
  if (run.width !== undefined) range.format.columnWidth = run.width * pointsPerPixel;
  foldColumns(batch, sheet, [run]);
}

/** Hidden after widths are set, which shows a column again, and grouped. */
function foldColumns(batch: Batch, sheet: string, runs: readonly ColumnData[]): void {
  for (const hidden of [true, false]) {
    for (const stretch of sideBySide(runs.filter((run) => run.hidden === hidden)))
      batch.range(sheet, columnsArea(stretch[0]?.first ?? 0, stretch.at(-1)?.last ?? 0)).columnHidden = hidden;
  }
  for (let level = 1; level <= Math.max(...runs.map(({ outlineLevel = 0 }) => outlineLevel)); level += 1) {
    for (const stretch of sideBySide(runs.filter(({ outlineLevel = 0 }) => outlineLevel >= level))) {
      batch.range(sheet, columnsArea(stretch[0]?.first ?? 0, stretch.at(-1)?.last ?? 0)).group('ByColumns');
    }
  }
}

/** Runs that follow one another without a gap. */
function sideBySide(runs: readonly ColumnData[]): readonly (readonly ColumnData[])[] {
  const groups: ColumnData[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.at(-1)?.last === run.first - 1) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Heights and what is hidden, in one call for rows close together. Rows whose height is to be automatic again are told one by one. */
function applyRows(batch: Batch, sheet: string, rows: readonly RowChange[]): void {
  const wholeRows = (top: number, bottom: number): Excel.Range =>
    batch.range(sheet, { top, bottom, left: 0, right: LIMITS.columns - 1 });
  const told = rows.flatMap(({ from, to }) => {
    const properties: Excel.SettableRowProperties = {
      ...(to.height !== from.height && to.height !== undefined
        ? { format: { rowHeight: to.height * pointsPerPixel } }
        : {}),
      ...((to.hidden ?? false) !== (from.hidden ?? false) ? { rowHidden: to.hidden ?? false } : {}),
    };
    return Object.keys(properties).length > 0 ? [{ row: to.index, properties }] : [];
  });
  for (const cluster of closeTogether(told)) {
    const top = cluster[0]?.row ?? 0;
    const bottom = cluster.at(-1)?.row ?? top;
    const byRow = new Map(cluster.map(({ row, properties }) => [row, properties]));
    wholeRows(top, bottom).setRowProperties(
      Array.from({ length: bottom - top + 1 }, (_, offset) => byRow.get(top + offset) ?? {}),
    );
  }
  for (const { from, to } of rows) {
    if (to.height === undefined && from.height !== undefined) wholeRows(to.index, to.index).format.autofitRows();
  }
  const styled = rows.filter(({ to }) => to.style !== undefined);
  if (styled.length > 0)
    applyStyles(
      batch,
      sheet,
      styled.map(({ to }) => ({
        kind: 'setStyle',
        sheet,
        areas: [{ top: to.index, bottom: to.index, left: 0, right: LIMITS.columns - 1 }],
        style: to.style,
        replaces: true,
      })),
    );
}

/** Rows with fewer than that many others between them share a call. */
const gap = 16;

function closeTogether<T extends { readonly row: number }>(rows: readonly T[]): readonly (readonly T[])[] {
  const clusters: T[][] = [];
  for (const one of rows) {
    const last = clusters.at(-1);
    if (last && one.row - (last.at(-1)?.row ?? 0) < gap) last.push(one);
    else clusters.push([one]);
  }
  return clusters;
}
