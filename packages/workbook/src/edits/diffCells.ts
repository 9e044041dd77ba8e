// The cells, rows and columns in which two states of a sheet differ.

import { contains } from '../address/areas';
import type { CellData, CellValue, ColumnData, RowData } from '../model/cell';
import { LINK_FONT } from '../model/linkFont';
import type { HyperlinkData, SheetData } from '../model/sheet';
import type { CellStyle } from '../model/style';
import { gatherBlocks, type Placed } from './blocks';
import type { Edit, FormulaContent, RowChange, RowProperties } from './edit';
import { equal } from './equal';
import { coverWithRectangles } from './rectangles';

export interface CellEdits {
  /** Before tables and names exist: sizes and constants. */
  readonly early: readonly Edit[];
  /** After links, which bring a look of their own. */
  readonly styles: readonly Edit[];
  /** After them: formulas, which may speak of tables and names. */
  readonly late: readonly Edit[];
}

/** Edits that turn the rows and columns of `before` into those of `after`. Rows that are the same object are not looked at. */
export function diffCells(before: SheetData, after: SheetData): CellEdits {
  const values: Placed<CellValue>[] = [];
  const formulas: Placed<FormulaContent>[] = [];
  const styles = new Map<string, StyleChange>();
  const rows: RowChange[] = [];
  const compare = (row: number, column: number, from: CellData | undefined, to: CellData | undefined): void => {
    const contentDiffers = from?.formula !== to?.formula || !equal(from?.value ?? null, to?.value ?? null);
    if (contentDiffers && to?.formula !== undefined)
      formulas.push({ row, column, content: { formula: to.formula, value: to.value } });
    else if (contentDiffers) values.push({ row, column, content: to?.value ?? null });
    if (equal(from?.style, to?.style)) return;
    const own = from?.style ?? columnStyle(column);
    const under = formatOfLink(row, column, own);
    // Links bring a look of Excel's own, and rows one over their columns'.
    const isCertain = from?.style === undefined && under === own && !styledRows.has(row);
    noteStyle(styles, row, column, { under, certain: isCertain ? stylesNow(column) : undefined }, to?.style);
  };
  const columns = changedColumns(before.columns, after.columns);
  const columnStyle = styleOfColumns(after.columns);
  const stylesNow = styleOfColumns(columns);
  const styledRows = new Set(after.rows.filter(({ style }) => style !== undefined).map(({ index }) => index));
  const formatOfLink = formatsOfLinks(before, after);
  for (const [row, from, to] of pairUp(before.rows, after.rows, (r) => r.index)) {
    if (from === to) continue;
    for (const [column, a, b] of pairUp(from?.cells ?? [], to?.cells ?? [], (c) => c.column))
      if (a !== b) compare(row, column, a, b);
    const change = { from: propertiesOf(row, from), to: propertiesOf(row, to) };
    if (!equal(change.from, change.to)) rows.push(change);
  }
  const sheet = after.name;
  return {
    early: [
      ...(columns.length > 0 ? [{ kind: 'setColumns', sheet, columns } as const] : []),
      ...(rows.length > 0 ? [{ kind: 'setRows', sheet, rows } as const] : []),
      ...gatherBlocks(values).map(
        ({ top, left, rows: block }) => ({ kind: 'setValues', sheet, top, left, values: block }) as const,
      ),
    ],
    styles: [...styles.values()].map(
      ({ cells, ...look }) => ({ kind: 'setStyle', sheet, areas: coverWithRectangles(cells), ...look }) as const,
    ),
    late: gatherBlocks(formulas).map(
      ({ top, left, rows: block }) => ({ kind: 'setFormulas', sheet, top, left, formulas: block }) as const,
    ),
  };
}

interface StyleChange {
  readonly style: CellStyle | undefined;
  readonly replaces: boolean;
  readonly under?: CellStyle;
  readonly cells: { readonly row: number; readonly column: number }[];
}

/** Looks of the columns, which a cell has until it gets its own. */
function styleOfColumns(columns: readonly ColumnData[]): (column: number) => CellStyle | undefined {
  return (column) => columns.find(({ first, last }) => first <= column && column <= last)?.style;
}

/** What a new link makes of a cell's look: links are written before looks are. */
function formatsOfLinks(
  before: SheetData,
  after: SheetData,
): (row: number, column: number, style: CellStyle | undefined) => CellStyle | undefined {
  const known = new Set(before.hyperlinks.map((link) => JSON.stringify(link)));
  const added =
    before.hyperlinks === after.hyperlinks ? [] : after.hyperlinks.filter((link) => !known.has(JSON.stringify(link)));
  const isSingle = ({ area }: HyperlinkData): boolean => area.top === area.bottom && area.left === area.right;
  const cells = new Set(added.filter(isSingle).map(({ area }) => `${area.top},${area.left}`));
  const wide = added.filter((link) => !isSingle(link)).map(({ area }) => area);
  const isLinked = (row: number, column: number): boolean =>
    cells.has(`${row},${column}`) ||
    wide.some((area) => contains(area, { top: row, bottom: row, left: column, right: column }));
  return (row, column, style) => (isLinked(row, column) ? { ...style, font: { ...style?.font, ...LINK_FONT } } : style);
}

interface LookSoFar {
  readonly under: CellStyle | undefined;
  /** The look of its column, where the cell got it just before. */
  readonly certain: CellStyle | undefined;
}

/** Where the new look does not cover all of what the cell looks like so far, that has to go first; so have lines that are not thin, because thin is what is not said. */
function noteStyle(
  styles: Map<string, StyleChange>,
  row: number,
  column: number,
  { under, certain }: LookSoFar,
  to: CellStyle | undefined,
): void {
  if (certain && equal(certain, to)) return;
  const replaces =
    under !== undefined &&
    (!covers(to, under) || Object.values(under.borders ?? {}).some(({ line }) => line !== 'thin'));
  const base = replaces || certain === undefined ? {} : { under: certain };
  const key = `${replaces}${textOf(to)}${textOf(base.under)}`;
  const known = styles.get(key);
  if (known) known.cells.push({ row, column });
  else styles.set(key, { style: to, replaces, ...base, cells: [{ row, column }] });
}

/** Many cells share one look; it is put into a text once. */
const textsOfStyles = new WeakMap<CellStyle, string>();

function textOf(style: CellStyle | undefined): string {
  if (style === undefined) return '-';
  const known = textsOfStyles.get(style) ?? JSON.stringify(style);
  textsOfStyles.set(style, known);
  return known;
}

/** Whether setting every part of `style` leaves nothing of `under` to be seen. */
function covers(style: unknown, under: unknown): boolean {
  if (typeof under !== 'object' || under === null) return style !== undefined;
  if (typeof style !== 'object' || style === null) return false;
  return Object.entries(under).every(
    ([key, part]) => part === undefined || covers((style as Readonly<Record<string, unknown>>)[key], part),
  );
}

function propertiesOf(index: number, row: RowData | undefined): RowProperties {
  if (!row) return { index };
  const { cells: _cells, ...properties } = row;
  return properties;
}

/** Runs whose properties differ, column by column, joined again where neighbours are alike. */
function changedColumns(before: readonly ColumnData[], after: readonly ColumnData[]): readonly ColumnData[] {
  if (equal(before, after)) return [];
  const edges = new Set<number>();
  for (const { first, last } of [...before, ...after]) edges.add(first).add(last + 1);
  const starts = [...edges].sort((a, b) => a - b);
  const changed: ColumnData[] = [];
  starts.slice(0, -1).forEach((first, index) => {
    const last = (starts[index + 1] as number) - 1;
    const from = runAt(before, first, last);
    const to = runAt(after, first, last);
    if (equal(from, to)) return;
    const neighbour = changed.at(-1);
    if (neighbour && neighbour.last === first - 1 && equal({ ...neighbour, first, last }, to))
      changed[changed.length - 1] = { ...neighbour, last };
    else changed.push(to);
  });
  return changed;
}

function runAt(columns: readonly ColumnData[], first: number, last: number): ColumnData {
  const run = columns.find((column) => column.first <= first && column.last >= last);
  return { ...run, first, last };
}

/** Walks two lists sorted by a key side by side; each key once, with what either list has there. */
function* pairUp<T>(
  a: readonly T[],
  b: readonly T[],
  keyOf: (item: T) => number,
): Generator<readonly [number, T | undefined, T | undefined]> {
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    const leftKey = left === undefined ? Infinity : keyOf(left);
    const rightKey = right === undefined ? Infinity : keyOf(right);
    yield [
      Math.min(leftKey, rightKey),
      leftKey <= rightKey ? left : undefined,
      rightKey <= leftKey ? right : undefined,
    ];
    if (leftKey <= rightKey) i += 1;
    if (rightKey <= leftKey) j += 1;
  }
}
