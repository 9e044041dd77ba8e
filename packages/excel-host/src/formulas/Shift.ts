// Cells that make room or close up: what it does to areas.

import type { Area } from '@coachbook/workbook';
import { LIMITS } from '@coachbook/workbook';

export interface Shift {
  readonly dimension: 'rows' | 'columns';
  /** First inserted or deleted row or column. */
  readonly at: number;
  /** Negative: as many are deleted. */
  readonly count: number;
  /** Only what lies between these columns (or rows) moves; whole rows and columns: 0 to the last. */
  readonly from: number;
  readonly to: number;
}

/** Where an area is afterwards; undefined when it is deleted. Areas that reach out of the moving band stay. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  if (shift.dimension === 'rows') {
    if (area.left < shift.from || area.right > shift.to) return area;
    const span = shiftSpan(area.top, area.bottom, shift, LIMITS.rows);
    return (
      span && (span[0] === area.top && span[1] === area.bottom ? area : { ...area, top: span[0], bottom: span[1] })
    );
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  const span = shiftSpan(area.left, area.right, shift, LIMITS.columns);
  return span && (span[0] === area.left && span[1] === area.right ? area : { ...area, left: span[0], right: span[1] });
}

/** First and last of a run afterwards; whole rows and columns stay whole. */
function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
  limit: number,
): readonly [number, number] | undefined {
  const end = limit - 1;
  if (first === 0 && last === end) return [first, last];
  if (count > 0) {
    const next = first >= at ? first + count : first;
    return next > end ? undefined : [next, Math.min(last >= at ? last + count : last, end)];
  }
  const deletedLast = at - count - 1;
  if (first >= at && last <= deletedLast) return undefined;
  const moved = (index: number): number => (index > deletedLast ? index + count : index);
  const nextFirst = first >= at && first <= deletedLast ? at : moved(first);
  const nextLast = last >= at && last <= deletedLast ? at - 1 : moved(last);
  return [nextFirst, nextLast];
}
