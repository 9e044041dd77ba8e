// Where an arrow key leads in a grid.

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly isMirrored: boolean;
}

/** The cell to go to, held within the grid; undefined where the key does not move. As the ARIA practices for grids have it. */
export function gridMove(
  { row, column }: GridCell,
  { key, ctrlKey, isMirrored }: GridKey,
  rows: number,
  columns: number,
): GridCell | undefined {
  const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
  const along = (step: number): GridCell => ({ row, column: within(column + (isMirrored ? -step : step), columns) });
  switch (key) {
    case 'ArrowRight':
      return along(1);
    case 'ArrowLeft':
      return along(-1);
    case 'ArrowDown':
      return { row: within(row + 1, rows), column };
    case 'ArrowUp':
      return { row: within(row - 1, rows), column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
}
