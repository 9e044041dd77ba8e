// A copy by leaving out: what is not to be shared is not in it at all.
import { COLUMNS, SINGLE_COLUMNS } from '../model/columns';
import { completeEngagement } from '../model/completeEngagement';
import type { Engagement, SingleName, TableName } from '../model/Engagement';
import { dropReferences } from '../model/dropReferences';
import { PARTS, type Part } from './parts';

/**
 * The engagement without the given parts, and without references to their rows. Ids stay as they are, so that a returned copy can be compared.
 * Texts that people wrote elsewhere are theirs and stay. Source: docs/method.md, "Sharing".
 */
export function leaveOut(engagement: Engagement, parts: readonly Part[]): Engagement {
  const gone = new Set(parts.flatMap((part) => PARTS[part].tables ?? []));
  const columns = (table: TableName): ReadonlySet<string> =>
    new Set(parts.flatMap((part) => PARTS[part].columns?.[table] ?? []));
  const fields = (single: SingleName): ReadonlySet<string> =>
    new Set(parts.flatMap((part) => PARTS[part].singles?.[single] ?? []));
  const tables = (Object.keys(COLUMNS) as TableName[]).flatMap((table) =>
    gone.has(table)
      ? []
      : [[table, (engagement[table] as readonly object[]).map((row) => without(row, columns(table)))] as const],
  );
  const singles = (Object.keys(SINGLE_COLUMNS) as SingleName[]).map(
    (single) => [single, without(engagement[single], fields(single))] as const,
  );
  const goneIds = new Set([...gone].flatMap((table) => engagement[table].map(({ id }) => id)));
  const copy = completeEngagement(Object.fromEntries([...tables, ...singles]));
  return dropReferences(
    copy,
    (id, to) => to.every((table) => gone.has(table)) || (to.some((table) => gone.has(table)) && goneIds.has(id)),
  );
}

function without(fields: object, keys: ReadonlySet<string>): object {
  return keys.size === 0 ? fields : Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.has(key)));
}
