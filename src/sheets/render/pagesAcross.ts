// How a sheet that is too wide for one page is spread over several: side by side, tables and charts stay whole; a table that has to be cut repeats what its rows are about.

import type { ColumnData, PrintData, SheetData } from '@coachbook/workbook';
import type { TableShape } from './tableShape';

/** Of the usual 11 points, this leaves between 6 and 7: with less, one reads with effort. */
const readable = 0.6;
/** No page is shown larger than this, so that those of one workbook look alike. */
const largest = 0.9;
/** What columns may use of a page: Excel prints them a sixteenth wider than it shows them, and a column too many would take a page of its own. */
const used = 0.93;
/** Pixels to an inch; the short and the long side of A4 in inches. */
const [pixelsPerInch, short, long] = [96, 8.27, 11.69];
/** Pixels of a column of which nothing is said, and of a letter among others. */
const [usualWidth, letterWidth] = [64, 6];

interface PrintedSheet {
  readonly print: PrintData;
  readonly columns: readonly ColumnData[];
  readonly shapes: readonly TableShape[];
  /** The first columns, which name the rows of a wide table. */
  readonly naming: number;
  /** The longest line above the tables: it runs over as many columns as it takes. */
  readonly line: string;
  /** Rows of a table begin pages of their own. */
  readonly isPaged: boolean;
}

/** One page wide where that can be read. Columns and rows begin a page only at a fixed scale: Excel heeds no breaks where a sheet is fitted. */
export function pagesAcross({
  print,
  columns,
  shapes,
  naming,
  line,
  isPaged,
}: PrintedSheet): Pick<SheetData, 'print' | 'columnBreaks'> {
  if (print.paper !== 'A4' || print.fit?.height !== 0 || !print.margins) return { print };
  const paper =
    ((print.orientation === 'landscape' ? long : short) - print.margins.left - print.margins.right) * pixelsPerInch;
  const width = widthsOf(columns);
  const last = print.area?.right ?? Math.max(...shapes.map(rightOf));
  const { fit: _fit, ...unfitted } = print;
  const scaleFor = (widest: number): number => Math.floor(Math.min(largest, (paper * used) / widest) * 100);
  if (paper / width(0, last) >= readable)
    return {
      print: isPaged ? { ...unfitted, scale: scaleFor(Math.max(width(0, last), line.length * letterWidth)) } : print,
    };
  const room = (paper * used) / readable;
  const parts = partsOf(shapes, last);
  if (parts.some((part) => width(part.first, part.last) > room)) {
    const repeated = width(0, naming - 1);
    const pages = Math.ceil((width(0, last) - repeated) / (paper / readable - repeated));
    // Read across, and then down.
    return {
      print: {
        ...print,
        fit: { width: pages, height: 0 },
        ...(naming > 0 ? { titleColumns: { first: 0, last: naming - 1 } } : {}),
        overThenDown: true,
      },
    };
  }
  const widestOf = (starts: readonly number[]): number =>
    Math.max(...starts.map((first, at) => width(first, (starts[at + 1] ?? last + 1) - 1)));
  const [best] = waysToBegin(parts.map(({ first }) => first))
    .map((starts) => ({
      starts,
      widest: widestOf(starts),
      isLineCut: width(0, (starts[1] ?? last + 1) - 1) < line.length * letterWidth,
    }))
    .filter(({ widest }) => widest <= room)
    .sort(
      (a, b) => a.starts.length - b.starts.length || Number(a.isLineCut) - Number(b.isLineCut) || a.widest - b.widest,
    );
  if (!best) return { print };
  return { print: { ...unfitted, scale: scaleFor(best.widest) }, columnBreaks: best.starts.slice(1) };
}

/** The tables, and the stretches of charts right of them. */
function partsOf(
  shapes: readonly TableShape[],
  last: number,
): readonly { readonly first: number; readonly last: number }[] {
  const printed = shapes.filter(({ left }) => left <= last);
  return printed.flatMap((shape, index) => {
    const end = (printed[index + 1]?.left ?? last + 1) - 1;
    const right = Math.min(rightOf(shape), last);
    const table = { first: shape.left, last: right };
    // One column is the gap between two tables.
    return end - right > 1 ? [table, { first: right + 1, last: end }] : [table];
  });
}

/** Each choice of parts that begin a page; the first one always does. */
function waysToBegin([first = 0, ...others]: readonly number[]): readonly (readonly number[])[] {
  return others.reduce<readonly (readonly number[])[]>(
    (ways, start) => ways.flatMap((way) => [way, [...way, start]]),
    [[first]],
  );
}

function rightOf({ left, columns }: TableShape): number {
  return left + columns.length - 1;
}

/** Pixels from one column to another, both included. */
function widthsOf(columns: readonly ColumnData[]): (first: number, last: number) => number {
  const widthOf = (column: number): number => {
    const run = columns.find(({ first, last }) => first <= column && column <= last);
    return run?.hidden ? 0 : (run?.width ?? usualWidth);
  };
  return (first, last) =>
    Array.from({ length: last - first + 1 }, (_, at) => widthOf(first + at)).reduce((sum, each) => sum + each, 0);
}
