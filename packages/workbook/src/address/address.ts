// A1 references of cells, areas, whole rows and whole columns, with and without their sheet.

import type { Area } from '../model/area';
import { LIMITS } from '../model/limits';
import { columnIndex, columnName } from './columnName';

const lastRow = LIMITS.rows - 1;
const lastColumn = LIMITS.columns - 1;

/** "B6", or "$B$6" when absolute. Zero-based input. */
export function cellAddress(row: number, column: number, absolute = false): string {
  const fix = absolute ? '$' : '';
  return `${fix}${columnName(column)}${fix}${row + 1}`;
}

/** "B6:D9", "B6" for a single cell, "B:D" for whole columns, "6:9" for whole rows. */
export function areaAddress(area: Area, absolute = false): string {
  const fix = absolute ? '$' : '';
  // Of a whole sheet Excel names the rows.
  if (area.top === 0 && area.bottom === lastRow && (area.left !== 0 || area.right !== lastColumn))
    return `${fix}${columnName(area.left)}:${fix}${columnName(area.right)}`;
  if (area.left === 0 && area.right === lastColumn) return `${fix}${area.top + 1}:${fix}${area.bottom + 1}`;
  const first = cellAddress(area.top, area.left, absolute);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right, absolute)}`;
}

/** A sheet's name as a formula needs it: quoted unless it is a plain word that cannot be mistaken for a reference. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^([Rr]\d*)?([Cc]\d*)?$/.test(name) &&
    !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'4 Goals'!$B$6:$D$9": a reference that stands by itself. */
export function sheetReference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area, true)}`;
}

/** The area an A1 reference without a sheet names ("B6", "$B$6:D9", "B:D", "6:9"); undefined when it is none. Corners may come in any order. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, letters1, digits1, letters2, digits2] = match;
  const isPair = text.includes(':');
  if (!isPair && (letters1 === undefined || digits1 === undefined)) return undefined;
  if (
    isPair &&
    ((letters1 === undefined) !== (letters2 === undefined) || (digits1 === undefined) !== (digits2 === undefined))
  )
    return undefined;
  if (letters1 === undefined && digits1 === undefined) return undefined;
  const column1 = letters1 === undefined ? 0 : columnIndex(letters1);
  const column2 = letters1 === undefined ? lastColumn : letters2 === undefined ? column1 : columnIndex(letters2);
  const row1 = digits1 === undefined ? 0 : Number(digits1) - 1;
  const row2 = digits1 === undefined ? lastRow : digits2 === undefined ? row1 : Number(digits2) - 1;
  if (Math.min(column1, column2, row1, row2) < 0 || Math.max(row1, row2) > lastRow) return undefined;
  return {
    top: Math.min(row1, row2),
    bottom: Math.max(row1, row2),
    left: Math.min(column1, column2),
    right: Math.max(column1, column2),
  };
}

/** Splits "'4 Goals'!B6:D9" (with or without "=") into sheet and area; the sheet is undefined where none is named. */
export function parseReference(text: string): { readonly sheet: string | undefined; readonly area: Area } | undefined {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return undefined;
  const area = parseArea(match[3] ?? '');
  return area && { sheet: match[1]?.replaceAll("''", "'") ?? match[2], area };
}
