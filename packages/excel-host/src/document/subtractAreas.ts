// Cutting a hole into areas.

import { intersect, type Area } from '@coachbook/workbook';

/** The cells of the list that are not in `hole`, as few rectangles as the cut makes; the same list where they do not meet. */
export function subtractAreas(areas: readonly Area[], hole: Area): readonly Area[] {
  if (!areas.some((area) => intersect(area, hole))) return areas;
  return areas.flatMap((area) => {
    const met = intersect(area, hole);
    if (!met) return [area];
    return [
      { ...area, bottom: met.top - 1 },
      { ...area, top: met.top, bottom: met.bottom, right: met.left - 1 },
      { ...area, top: met.top, bottom: met.bottom, left: met.right + 1 },
      { ...area, top: met.bottom + 1 },
    ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
  });
}
