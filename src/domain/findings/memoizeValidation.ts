// Validates again only the tables that have changed.
import { TABLES } from '../model/columns';
import type { Engagement, TableName } from '../model/Engagement';
import { memoize } from '../model/memoize';
import type { Settings } from '../model/Settings';
import type { Finding } from './Finding';
import { idsOf, REFERRED_TABLES } from './idIndex';
import { validateNames, validateSingles } from './validateSingles';
import { validateSettings } from './validateSettings';
import { validateTable } from './validateTable';

/** `validateEngagement` with a memory: a table is looked at again when its rows or the ids that exist have changed. */
export function memoizeValidation(): (engagement: Engagement, settings: Settings) => readonly Finding[] {
  const ids = new Map(REFERRED_TABLES.map((table) => [table, memoize(idsOf)]));
  const indexOf = memoize(
    (...sets: readonly ReadonlySet<string>[]) =>
      new Map(REFERRED_TABLES.map((table, at) => [table, sets[at] as ReadonlySet<string>])),
  );
  const byTable = new Map<TableName, typeof validateTable>(TABLES.map((table) => [table, memoize(validateTable)]));
  const singles = memoize(validateSingles);
  const names = memoize(validateNames);
  const single = memoize(validateSettings);
  return (engagement, settings) => {
    const index = indexOf(...REFERRED_TABLES.map((table) => (ids.get(table) as typeof idsOf)(engagement[table])));
    return [
      ...single(settings),
      ...TABLES.flatMap((table) =>
        (byTable.get(table) as typeof validateTable)(table, engagement[table], index, settings.ratingMax),
      ),
      ...singles(engagement.coachee, engagement.mission, index, settings.ratingMax),
      ...names(engagement.people),
    ];
  };
}
