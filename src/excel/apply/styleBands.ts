// Looks of many areas as bands of rows within which each column looks the same: what can be said of a band is said once for each column.

import type { CellStyle, Edit } from '@coachbook/workbook';

type StyleEdit = Extract<Edit, { kind: 'setStyle' }>;

/** A style that cells get; `replaces`: nothing of what they looked like before may show; `under`: what they looked like, where that is certain. */
export interface StyleChange {
  readonly style: CellStyle | undefined;
  readonly replaces: boolean;
  readonly under?: CellStyle;
}

export interface StyleBand {
  /** Zero-based and inclusive rows. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** By column from `left`; undefined where nothing changes. */
  readonly styles: readonly (StyleChange | undefined)[];
}

/** Bands from top to bottom; no two of them share a row. Areas must not overlap, as those of a difference do not. */
export function styleBands(edits: readonly StyleEdit[]): readonly StyleBand[] {
  const styles = edits.flatMap(({ areas, style, replaces, under }) => {
    const change = { style, replaces, ...(under ? { under } : {}) };
    return areas.map((area) => ({ ...area, change }));
  });
  const edges = [...new Set(styles.flatMap(({ top, bottom }) => [top, bottom + 1]))].sort((a, b) => a - b);
  const waiting = [...styles].sort((a, b) => a.top - b.top);
  let next = 0;
  let open: typeof styles = [];
  return edges.slice(0, -1).flatMap((top, index): readonly StyleBand[] => {
    open = open.filter(({ bottom }) => bottom >= top);
    for (; next < waiting.length && (waiting[next]?.top ?? 0) <= top; next += 1)
      open.push(waiting[next] as (typeof styles)[number]);
    if (open.length === 0) return [];
    const left = Math.min(...open.map((area) => area.left));
    const right = Math.max(...open.map((area) => area.right));
    const line: (StyleChange | undefined)[] = Array.from({ length: right - left + 1 }, () => undefined);
    for (const area of open) line.fill(area.change, area.left - left, area.right - left + 1);
    return [{ top, bottom: (edges[index + 1] ?? top + 1) - 1, left, styles: line }];
  });
}
