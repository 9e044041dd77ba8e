// The looks of cells: by named cell styles, and by what a cell has of its own; few requests' worth of words for whole bands of rows.

import type { CellStyle, ColumnData, Edit } from '../../workbook';
import type { Batch } from './Batch';
import { cellFormat, isReachable } from './cellFormat';
import { styleBands, type Look, type StyleBand } from './styleBands';

type StyleEdit = Extract<Edit, { kind: 'setStyle' }>;
type Properties = Excel.SettableCellProperties;

/** Characters that may be said more than once so that bands can share a call: telling a band by itself takes about as many. */
const repeated = 1_000;

const nothing: Properties = {};

/** All looks that change on one sheet. First the cell styles, because a cell style takes the place of all formatting (Microsoft, SettableCellProperties); then what differs from them. */
export function applyStyles(batch: Batch, sheet: string, edits: readonly StyleEdit[]): void {
  const bands = styleBands(edits);
  write(batch, sheet, bands, ({ style, replaces }) => {
    const base = baseOf(batch, style);
    return base.name !== undefined ? { style: base.name } : replaces ? { style: 'Normal' } : nothing;
  });
  write(batch, sheet, bands, ({ style }, isTall) => {
    const format = style && cellFormat(style, baseOf(batch, style).style, isTall);
    return format ? { format } : nothing;
  });
  for (const { areas, style } of edits) {
    if (style) for (const area of areas) applyNumberFormat(batch, style, () => batch.range(sheet, area));
  }
}

/** Looks of whole columns side by side; `rangeOf` answers the range of some of them, by their places in the list. */
export function applyColumnStyles(batch: Batch, rangeOf: (first: number, last: number) => Excel.Range, columns: readonly (ColumnData | undefined)[]): void {
  const range = rangeOf(0, columns.length - 1);
  const told = (properties: (style: CellStyle) => Properties): void => {
    const line = columns.map((column) => (column?.style ? properties(column.style) : nothing));
    if (line.some((one) => one !== nothing)) range.setColumnProperties(line);
  };
  told((style) => {
    const { name } = baseOf(batch, style);
    return name === undefined ? nothing : { style: name };
  });
  told((style) => {
    const format = cellFormat(style, baseOf(batch, style).style, true);
    return format ? { format } : nothing;
  });
  for (let first = 0; first < columns.length; ) {
    const run = columns[first];
    const end = columns.findIndex((column, at) => at > first && column !== run);
    const last = end < 0 ? columns.length - 1 : end - 1;
    if (run?.style) applyNumberFormat(batch, run.style, () => rangeOf(first, last));
    first = last + 1;
  }
}

/** Cell properties have no number format: it is one text for the whole range, whatever its size; the typings only know blocks. */
function applyNumberFormat(batch: Batch, style: CellStyle, range: () => Excel.Range): void {
  if (style.numberFormat !== undefined && style.numberFormat !== baseOf(batch, style).style.numberFormat) (range() as { numberFormat: unknown }).numberFormat = style.numberFormat;
}

/** The cell style a look comes from, and what it says; none where it has none that is provided, or cannot be reached from it. */
function baseOf(batch: Batch, style: CellStyle | undefined): { readonly name: string | undefined; readonly style: CellStyle } {
  const named = style?.named === undefined ? undefined : batch.cellStyles.get(style.named);
  return style && named && isReachable(style, named) ? { name: style.named, style: named } : { name: undefined, style: {} };
}

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly properties: readonly Properties[];
}

function write(batch: Batch, sheet: string, bands: readonly StyleBand[], tell: (look: Look, isTall: boolean) => Properties): void {
  let block: Line[] = [];
  const flush = (): void => {
    const [first] = block;
    const last = block.at(-1);
    if (!first || !last) return;
    const left = Math.min(...block.map((line) => line.left));
    const right = Math.max(...block.map((line) => line.left + line.properties.length - 1));
    const rows = block.flatMap((line) => Array.from({ length: line.bottom - line.top + 1 }, () => [
      ...Array.from({ length: line.left - left }, () => nothing), ...line.properties, ...Array.from({ length: right - line.left - line.properties.length + 1 }, () => nothing),
    ]));
    batch.range(sheet, { top: first.top, bottom: last.bottom, left, right }).setCellProperties(rows);
    block = [];
  };
  for (const { top, bottom, left, looks } of bands) {
    const told = (isTall: boolean): Line | undefined => trimmed({ top, bottom, left, properties: looks.map((look) => (look ? tell(look, isTall) : nothing)) });
    const line = told(false);
    if (!line) continue;
    const isAlone = (bottom - top) * JSON.stringify(line.properties).length > repeated;
    if (isAlone || (block.at(-1)?.bottom ?? top - 1) !== top - 1) flush();
    if (isAlone) batch.range(sheet, { top, bottom, left: line.left, right: line.left + line.properties.length - 1 }).setColumnProperties([...(told(true)?.properties ?? [])]);
    else block.push(line);
  }
  flush();
}

/** Without the columns at both ends that say nothing; undefined where none says anything. */
function trimmed(line: Line): Line | undefined {
  const first = line.properties.findIndex((one) => one !== nothing);
  if (first < 0) return undefined;
  const last = line.properties.findLastIndex((one) => one !== nothing);
  return { ...line, left: line.left + first, properties: line.properties.slice(first, last + 1) };
}
