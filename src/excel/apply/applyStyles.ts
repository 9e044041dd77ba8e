// The styles of cells: by named cell styles, and by what a cell has of its own; few requests' worth of words for whole bands of rows.

import type { CellStyle, ColumnData, Edit } from '@coachbook/workbook';
import type { Batch } from './Batch';
import { cellFormat, isReachable, type ToldOf } from './cellFormat';
import { styleBands, type StyleChange, type StyleBand } from './styleBands';

type StyleEdit = Extract<Edit, { kind: 'setStyle' }>;
type Properties = Excel.SettableCellProperties;

/** Characters that may be said more than once so that bands can share a call: telling a band by itself takes about as many. */
const repeated = 1_000;

/** Cells told one by one in a call: Excel on the web was reported to fail somewhere beyond 80,000 (OfficeDev/office-js#2564). */
const mostCells = 20_000;

const nothing: Properties = {};

/** All styles that change on one sheet. First the cell styles, because a cell style takes the place of all formatting (Microsoft, SettableCellProperties); then what differs from them. */
export function applyStyles(batch: Batch, sheet: string, edits: readonly StyleEdit[]): void {
  const bands = styleBands(edits);
  write(batch, sheet, bands, (change) => {
    const { name } = baseOf(batch, change);
    return name !== undefined ? { style: name } : change.replaces ? { style: 'Normal' } : nothing;
  });
  write(batch, sheet, bands, (change, of) => {
    const format = change.style && cellFormat(change.style, baseOf(batch, change).style, of);
    return format ? { format } : nothing;
  });
  for (const { areas, ...change } of edits)
    for (const area of areas) applyNumberFormat(batch, change, () => batch.range(sheet, area));
}

/** Looks of whole columns side by side; `rangeOf` answers the range of some of them, by their places in the list. */
export function applyColumnStyles(
  batch: Batch,
  rangeOf: (first: number, last: number) => Excel.Range,
  columns: readonly (ColumnData | undefined)[],
): void {
  const range = rangeOf(0, columns.length - 1);
  const told = (properties: (style: CellStyle) => Properties): void => {
    const line = columns.map((column) => (column?.style ? properties(column.style) : nothing));
    if (line.some((one) => one !== nothing)) range.setColumnProperties(line);
  };
  told((style) => {
    const { name } = baseOf(batch, { style });
    return name === undefined ? nothing : { style: name };
  });
  told((style) => {
    const format = cellFormat(style, baseOf(batch, { style }).style, 'column');
    return format ? { format } : nothing;
  });
  for (let first = 0; first < columns.length;) {
    const run = columns[first];
    const end = columns.findIndex((column, at) => at > first && column !== run);
    const last = end < 0 ? columns.length - 1 : end - 1;
    if (run) applyNumberFormat(batch, run, () => rangeOf(first, last));
    first = last + 1;
  }
}

/** Cell properties have no number format: it is one text for the whole range, whatever its size; the typings only know blocks. */
function applyNumberFormat(batch: Batch, change: Wanted, range: () => Excel.Range): void {
  const numberFormat = change.style?.numberFormat;
  if (numberFormat !== undefined && numberFormat !== baseOf(batch, change).style.numberFormat)
    (range() as { numberFormat: unknown }).numberFormat = numberFormat;
}

type Wanted = { readonly style?: CellStyle | undefined; readonly under?: CellStyle };

/** What a look is told as a difference from: what is there, where that comes from the same cell style; or the cell style it is to get first, by name; or nothing, where it has none that is provided or cannot be reached from it. */
function baseOf(
  batch: Batch,
  { style, under }: Wanted,
): { readonly name: string | undefined; readonly style: CellStyle } {
  if (style && under && style.named === under.named) return { name: undefined, style: under };
  const named = style?.named === undefined ? undefined : batch.cellStyles.get(style.named);
  return style && named && isReachable(style, named)
    ? { name: style.named, style: named }
    : { name: undefined, style: {} };
}

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly properties: readonly Properties[];
}

function write(
  batch: Batch,
  sheet: string,
  bands: readonly StyleBand[],
  tell: (change: StyleChange, of: ToldOf) => Properties,
): void {
  const told = (of: ToldOf) =>
    bands.map(({ top, bottom, left, styles }): Line => ({
      top,
      bottom,
      left,
      properties: styles.map((change) => (change ? tell(change, of) : nothing)),
    }));
  const { alike, rest } = takeAlike(told('cell'), told('row'));
  for (const { top, left, right, rows } of alike)
    batch.range(sheet, { top, bottom: top + rows.length - 1, left, right }).setRowProperties([...rows]);
  const tall = told('column');
  let block: Line[] = [];
  const flush = (): void => {
    const [first] = block;
    const last = block.at(-1);
    if (!first || !last) return;
    const left = Math.min(...block.map((line) => line.left));
    const right = Math.max(...block.map((line) => line.left + line.properties.length - 1));
    const rows = block.flatMap((line) =>
      Array.from({ length: line.bottom - line.top + 1 }, () => [
        ...Array.from({ length: line.left - left }, () => nothing),
        ...line.properties,
        ...Array.from({ length: right - line.left - line.properties.length + 1 }, () => nothing),
      ]),
    );
    batch.range(sheet, { top: first.top, bottom: last.bottom, left, right }).setCellProperties(rows);
    block = [];
  };
  rest.forEach((whole, index) => {
    const line = trimmed(whole);
    if (!line) return;
    const { top, bottom, left } = line;
    const isAlone = (bottom - top) * JSON.stringify(line.properties).length > repeated;
    if (isAlone || (block.at(-1)?.bottom ?? top - 1) !== top - 1) flush();
    const offset = left - whole.left;
    if (isAlone) {
      const columns = line.properties.map((one, at) =>
        one === nothing ? nothing : (tall[index]?.properties[offset + at] ?? nothing),
      );
      batch.range(sheet, { top, bottom, left, right: left + columns.length - 1 }).setColumnProperties(columns);
    } else block.push(line);
    if ((bottom - (block[0]?.top ?? bottom) + 1) * line.properties.length > mostCells) flush();
  });
  flush();
}

/** Rows in each of which all cells of these columns are told the same. */
interface AlikeRows {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  /** One for each row from `top`. */
  readonly rows: Properties[];
  /** Characters saved by telling them so. */
  saved: number;
}

/** Characters that are worth a call of their own. */
const worthACall = 1_500;

/** Takes out what is said in fewer words row by row: a header of many columns, the lines of a table's body. */
function takeAlike(
  lines: readonly Line[],
  asRows: readonly Line[],
): { readonly alike: readonly AlikeRows[]; readonly rest: readonly Line[] } {
  const found: AlikeRows[] = [];
  for (const [index, { top, bottom, left, properties }] of lines.entries()) {
    for (const [first, last] of runsOf(properties)) {
      const told = properties[first] ?? nothing;
      const height = bottom - top + 1;
      const length = JSON.stringify(told).length;
      // A tall band is told by its columns otherwise, once for each.
      const saved =
        Math.min(height, Math.ceil(repeated / length)) * (last - first) * length -
        Math.max(0, height - repeated / length) * length;
      const above = found.findLast(
        (one) => one.left === left + first && one.right === left + last && one.top + one.rows.length === top,
      );
      const rows = Array.from({ length: height }, () => asRows[index]?.properties[first] ?? nothing);
      if (above && saved > 0) {
        above.rows.push(...rows);
        above.saved += saved;
      } else if (saved > 0) found.push({ top, left: left + first, right: left + last, rows, saved });
    }
  }
  const alike = found.filter(({ saved }) => saved > worthACall);
  const isTaken = (row: number, column: number): boolean =>
    alike.some(
      ({ top, left, right, rows }) => row >= top && row < top + rows.length && column >= left && column <= right,
    );
  return {
    alike,
    rest: lines.map((line) => ({
      ...line,
      properties: line.properties.map((one, at) => (isTaken(line.top, line.left + at) ? nothing : one)),
    })),
  };
}

/** From the first to the last place of each stretch that is told the same, where anything is told. */
function runsOf(properties: readonly Properties[]): readonly (readonly [number, number])[] {
  const told = properties.map((one) => (one === nothing ? '' : JSON.stringify(one)));
  const runs: [number, number][] = [];
  told.forEach((text, at) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last && last[1] === at - 1 && told[last[0]] === text) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

/** Without the columns at both ends that say nothing; undefined where none says anything. */
function trimmed(line: Line): Line | undefined {
  const first = line.properties.findIndex((one) => one !== nothing);
  if (first < 0) return undefined;
  const last = line.properties.findLastIndex((one) => one !== nothing);
  return { ...line, left: line.left + first, properties: line.properties.slice(first, last + 1) };
}
