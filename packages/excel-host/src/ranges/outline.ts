// Grouping rows and columns, and showing or hiding the levels.

import { LIMITS } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import { changeColumns, columnProps } from '../document/columns';
import { lastRow } from '../document/lastRow';
import type { SheetState } from '../document/SheetState';
import { HostError } from '../api/HostError';

export type Dimension = 'rows' | 'columns';

const deepest = 7;

export function levelOf(sheet: SheetState, dimension: Dimension, index: number): number {
  return (
    (dimension === 'rows'
      ? sheet.rows.get(index)?.props.outlineLevel
      : columnProps(sheet.columns, index).outlineLevel) ?? 0
  );
}

/** One level deeper (1) or shallower (-1), as far as they are grouped. Throws InvalidOperation beyond Excel's eight levels, and where none is grouped. */
export function changeLevel(
  core: Core,
  sheet: SheetState,
  dimension: Dimension,
  first: number,
  last: number,
  by: 1 | -1,
): void {
  let changed = 0;
  for (let index = first; index <= last; index += 1) {
    const level = levelOf(sheet, dimension, index);
    if (by === 1 && level >= deepest) throw new HostError('InvalidOperation', 'The outline cannot be deeper.');
    if (by === -1 && level === 0) continue;
    changed += 1;
    setProps(core, sheet, dimension, index, {
      outlineLevel: level + by === 0 ? undefined : level + by,
      ...(by === -1 && level === 1 && { hidden: undefined }),
    });
  }
  if (changed === 0) throw new HostError('InvalidOperation', 'These rows or columns are not grouped.');
}

/** Shows groups down to a level: 1 only the outermost summaries. 0 changes nothing. */
export function showLevels(core: Core, sheet: SheetState, dimension: Dimension, levels: number): void {
  if (levels === 0) return;
  const last =
    dimension === 'rows'
      ? lastRow(sheet)
      : Math.max(-1, ...sheet.columns.filter((run) => run.last < LIMITS.columns - 1).map((run) => run.last));
  for (let index = 0; index <= last + 1; index += 1) {
    const level = levelOf(sheet, dimension, index);
    const inner = levelOf(sheet, dimension, sheet.parts.summaryAbove ? index + 1 : index - 1);
    const patch: { hidden?: true | undefined; collapsed?: true | undefined } = {};
    if (level > 0) patch.hidden = level >= levels ? true : undefined;
    const isSummary = inner > level;
    const wasCollapsed = isCollapsed(sheet, dimension, index);
    if (isSummary || wasCollapsed) patch.collapsed = isSummary && inner >= levels ? true : undefined;
    if (Object.keys(patch).length > 0) setProps(core, sheet, dimension, index, patch);
  }
}

/** Folds or unfolds the group whose summary row or column that is; inner groups that are folded stay folded. */
export function toggleGroup(core: Core, sheet: SheetState, dimension: Dimension, summary: number): void {
  const fold = !isCollapsed(sheet, dimension, summary);
  const step = sheet.parts.summaryAbove ? 1 : -1;
  const own = levelOf(sheet, dimension, summary);
  const members: number[] = [];
  for (let index = summary + step; index >= 0 && levelOf(sheet, dimension, index) > own; index += step)
    members.push(index);
  if (members.length === 0) return;
  setProps(core, sheet, dimension, summary, { collapsed: fold ? true : undefined });
  let foldedBelow = Infinity;
  for (const index of members) {
    const level = levelOf(sheet, dimension, index);
    if (level <= foldedBelow) foldedBelow = Infinity;
    setProps(core, sheet, dimension, index, { hidden: fold || level > foldedBelow ? true : undefined });
    if (!fold && isCollapsed(sheet, dimension, index)) foldedBelow = Math.min(foldedBelow, level);
  }
}

/** Shows or hides the details of every group that lies within. */
export function setDetails(
  core: Core,
  sheet: SheetState,
  dimension: Dimension,
  first: number,
  last: number,
  shown: boolean,
): void {
  for (let index = first; index <= last; index += 1) {
    if (levelOf(sheet, dimension, index) > 0)
      setProps(core, sheet, dimension, index, { hidden: shown ? undefined : true });
  }
  const summary = sheet.parts.summaryAbove ? first - 1 : last + 1;
  if (summary >= 0) setProps(core, sheet, dimension, summary, { collapsed: shown ? undefined : true });
}

export function isCollapsed(sheet: SheetState, dimension: Dimension, index: number): boolean {
  return (
    (dimension === 'rows' ? sheet.rows.get(index)?.props.collapsed : columnProps(sheet.columns, index).collapsed) ===
    true
  );
}

interface PropsPatch {
  readonly hidden?: true | undefined;
  readonly collapsed?: true | undefined;
  readonly outlineLevel?: number | undefined;
}

/** undefined takes a property away. */
export function setProps(core: Core, sheet: SheetState, dimension: Dimension, index: number, patch: PropsPatch): void {
  const merge = <T extends object>(props: T): T =>
    Object.fromEntries(Object.entries({ ...props, ...patch }).filter(([, value]) => value !== undefined)) as T;
  if (dimension === 'columns') core.document.writeColumns(sheet, changeColumns(sheet.columns, index, index, merge));
  else {
    const before = sheet.rows.get(index)?.props ?? {};
    const after = merge(before);
    if (JSON.stringify(before) !== JSON.stringify(after)) core.document.writeRow(sheet, index, after);
  }
}
