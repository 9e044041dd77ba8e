// The outline of rows or columns as a gutter draws it: levels, groups and their handles.

/** A group: lines first to last (zero-based, inclusive), the line with its handle, and whether it is folded. */
export interface OutlineGroup {
  readonly level: number;
  readonly first: number;
  readonly last: number;
  readonly summary: number;
  readonly folded: boolean;
}

/** One row or column that belongs to an outline. */
export interface OutlineLine {
  readonly index: number;
  readonly level: number;
  readonly hidden: boolean;
}

/**
 * Groups of all levels, outer ones first. `before` puts the handle at the line above or left of the group, as with summary rows
 * above their details; otherwise it stands behind the group.
 */
export function outlineGroups(lines: readonly OutlineLine[], before: boolean): readonly OutlineGroup[] {
  const sorted = lines.filter(({ level }) => level > 0).sort((a, b) => a.index - b.index);
  const deepest = Math.max(0, ...sorted.map(({ level }) => level));
  const groups: OutlineGroup[] = [];
  for (let level = 1; level <= deepest; level++) {
    let run: OutlineLine[] = [];
    const close = (): void => {
      const [first, last] = [run[0], run.at(-1)];
      // Every line of a folded group is out of sight.
      if (first && last)
        groups.push({
          level,
          first: first.index,
          last: last.index,
          summary: before ? first.index - 1 : last.index + 1,
          folded: run.every((line) => line.hidden),
        });
      run = [];
    };
    for (const line of sorted) {
      if (line.level < level) continue;
      if (run.length > 0 && line.index !== (run.at(-1)?.index ?? 0) + 1) close();
      run.push(line);
    }
    close();
  }
  return groups.filter(({ summary }) => summary >= 0);
}
