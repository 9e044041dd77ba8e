// What stands beside the contents of cells and goes with them where they are copied or moved: merges, links and notes.

import { contains, intersect, type Area } from '@coachbook/workbook';
import type { Core } from '../core/Core';
import type { SheetState } from '../document/SheetState';

/** Reads them of an area; the answer puts them down, repeated over a target whose corner and size are a multiple of the area's. Tables take no merges. */
export function attachmentsOf(from: {
  readonly sheet: SheetState;
  readonly area: Area;
}): (core: Core, sheet: SheetState, target: Area) => void {
  const { area } = from;
  const { merges, hyperlinks, notes } = from.sheet.parts;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const ownMerges = merges.filter((merge) => contains(area, merge));
  const ownLinks = hyperlinks.flatMap((link) => {
    const shared = intersect(link.area, area);
    return shared ? [{ ...link, area: shared }] : [];
  });
  const ownNotes = notes.filter((note) => contains(area, oneCell(note.row, note.column)));

  return (core, sheet, target) => {
    const steps: { readonly rows: number; readonly columns: number }[] = [];
    const isAnything = ownMerges.length + ownLinks.length + ownNotes.length > 0;
    for (let top = target.top; isAnything && top + height - 1 <= target.bottom; top += height)
      for (let left = target.left; left + width - 1 <= target.right; left += width)
        steps.push({ rows: top - area.top, columns: left - area.left });
    const moved = (one: Area, { rows, columns }: (typeof steps)[number]): Area => ({
      top: one.top + rows,
      left: one.left + columns,
      bottom: one.bottom + rows,
      right: one.right + columns,
    });
    const isOutside = (one: Area): boolean => !intersect(one, target);
    const { parts } = sheet;
    const put = <K extends 'merges' | 'hyperlinks' | 'notes'>(
      part: K,
      kept: SheetState['parts'][K],
      added: SheetState['parts'][K],
    ): void => {
      if (added.length > 0 || kept.length < parts[part].length)
        core.document.setPart(sheet, part, [...kept, ...added] as unknown as SheetState['parts'][K]);
    };
    const isFree = (one: Area): boolean => !parts.tables.some((entry) => intersect(entry.data.area, one));
    put(
      'merges',
      parts.merges.filter(isOutside),
      steps.flatMap((step) => ownMerges.map((merge) => moved(merge, step))).filter(isFree),
    );
    put(
      'hyperlinks',
      parts.hyperlinks.filter((link) => isOutside(link.area)),
      steps.flatMap((step) => ownLinks.map((link) => ({ ...link, area: moved(link.area, step) }))),
    );
    // A note stays where none comes, as in Excel.
    const added = steps.flatMap((step) =>
      ownNotes.map((note) => ({ ...note, row: note.row + step.rows, column: note.column + step.columns })),
    );
    put(
      'notes',
      parts.notes.filter((note) => !added.some(({ row, column }) => row === note.row && column === note.column)),
      added,
    );
  };
}

function oneCell(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}
