// Gathers scattered changed cells into few rectangular blocks.

/** One thing at one zero-based place. */
export interface Placed<T> {
  readonly row: number;
  readonly column: number;
  readonly content: T;
}

export interface Block<T> {
  readonly top: number;
  readonly left: number;
  /** As wide as the block in every row; `undefined` where nothing is placed. */
  readonly rows: readonly (readonly (T | undefined)[])[];
}

/** A gap of up to this many rows is carried as empty places: cheaper than the request overhead of a block of its own. */
const bridgedRows = 32;

/**
 * Rectangles that together hold every placed thing once. Neighbouring columns share a block; a block ends where more
 * than 32 rows hold nothing, so that a change at the top and one far down do not span everything between.
 */
export function gatherBlocks<T>(placed: readonly Placed<T>[]): readonly Block<T>[] {
  const blocks: Block<T>[] = [];
  for (const group of columnGroups(placed)) {
    group.sort((a, b) => a.row - b.row);
    let run: Placed<T>[] = [];
    for (const item of group) {
      const last = run.at(-1);
      if (last && item.row - last.row > bridgedRows) {
        blocks.push(toBlock(run));
        run = [];
      }
      run.push(item);
    }
    if (run.length > 0) blocks.push(toBlock(run));
  }
  return blocks;
}

function columnGroups<T>(placed: readonly Placed<T>[]): Placed<T>[][] {
  const byColumn = new Map<number, Placed<T>[]>();
  for (const item of placed) {
    const items = byColumn.get(item.column);
    if (items) items.push(item);
    else byColumn.set(item.column, [item]);
  }
  const groups: Placed<T>[][] = [];
  let previous = Number.NEGATIVE_INFINITY;
  for (const [column, items] of [...byColumn].sort(([a], [b]) => a - b)) {
    const group = groups.at(-1);
    if (group && column === previous + 1) for (const item of items) group.push(item);
    else groups.push([...items]);
    previous = column;
  }
  return groups;
}

function toBlock<T>(items: readonly Placed<T>[]): Block<T> {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of items) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const rows: (T | undefined)[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array<T | undefined>(right - left + 1).fill(undefined),
  );
  for (const { row, column, content } of items) (rows[row - top] as (T | undefined)[])[column - left] = content;
  return { top, left, rows };
}
