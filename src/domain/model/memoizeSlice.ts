// Some parts of the engagement as one object that stays the same while the parts do.
import type { Engagement } from './Engagement';
import { memoize } from './memoize';

/** Picks the named parts; the object is the one given last time as long as every part is (by identity). */
export function memoizeSlice<const K extends keyof Engagement>(
  ...names: readonly K[]
): (engagement: Engagement) => Pick<Engagement, K> {
  const build = memoize((...parts: readonly unknown[]) =>
    Object.fromEntries(names.map((name, at) => [name, parts[at]])),
  );
  return (engagement) => build(...names.map((name) => engagement[name])) as unknown as Pick<Engagement, K>;
}
