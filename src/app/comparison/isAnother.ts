// Whether a copy seems to be of another engagement, so that nobody mixes two of them by mistake.

import { TABLES, type Engagement } from '../../domain';
import { foldText } from '../../locales';
import type { Copy } from './compareCopies';

/** Below this share of rows in common, two workbooks with one title are hardly copies of each other. */
const least = 0.3;

/** Undefined for a copy of the same. Ids begin with 1 in every engagement, so a row is the same only where its name is as well. */
export function isAnother(mine: Copy, other: Copy): 'title' | 'rows' | undefined {
  const titles = [mine.settings.title, other.settings.title].map((title) => foldText(title ?? ''));
  const [own, others] = [namesOf(mine.engagement), namesOf(other.engagement)];
  const fewer = Math.min(own.size, others.size);
  const shared = [...own].filter((name) => others.has(name)).length;
  if (fewer > 0 && shared < fewer * least) return 'rows';
  return titles[0] !== titles[1] && titles.every((title) => title !== '') ? 'title' : undefined;
}

function namesOf(engagement: Engagement): ReadonlySet<string> {
  return new Set(
    TABLES.flatMap((table) =>
      (engagement[table] as readonly { readonly id: string; readonly name?: unknown }[]).flatMap(({ id, name }) =>
        typeof name === 'string' && name !== '' ? [`${table} ${id} ${foldText(name)}`] : [],
      ),
    ),
  );
}
