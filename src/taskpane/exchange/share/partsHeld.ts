// Which parts an engagement has anything of: nobody needs to be asked about the others.

import { CHOICES, PARTS, type Engagement, type Part } from '../../../domain';

/** In the order of the steps. */
export function partsHeld(engagement: Engagement): readonly Part[] {
  return CHOICES.part.filter((part) => {
    const { tables = [], columns = {}, singles = {} } = PARTS[part];
    return (
      tables.some((table) => engagement[table].length > 0) ||
      Object.entries(columns).some(([table, keys]) =>
        engagement[table as keyof typeof columns].some((row) => holds(row, keys)),
      ) ||
      Object.entries(singles).some(([single, keys]) => holds(engagement[single as keyof typeof singles], keys))
    );
  });
}

function holds(record: object, keys: readonly string[]): boolean {
  return Object.entries(record).some(
    ([key, value]: [string, unknown]) =>
      keys.includes(key) && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
}
