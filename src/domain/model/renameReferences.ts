// Names of rows, wherever a column names rows, after some of them were given other ids.
import type { ColumnRule } from './ColumnRule';
import type { TableName } from './Engagement';
import type { Link } from './plan';
import { targetsOf } from './targetsOf';

/** A list as people write it: ids, each perhaps followed by what a link says of it ("A3SS+2"). */
const WRITTEN = /[^\s,;]+/g;

/** The value of a column with that rule; `now` is given an id and the tables that the column may name. Lists may be data or as people write them. */
export function renameReferences(
  value: unknown,
  rule: ColumnRule,
  now: (id: string, tables: readonly TableName[]) => string,
): unknown {
  const to = targetsOf(rule);
  if (to.length === 0) return value;
  if (typeof value === 'string')
    return rule.kind === 'reference' ? now(value, to) : value.replaceAll(WRITTEN, (part) => followed(part, to, now));
  if (!Array.isArray(value)) return value;
  return (value as readonly (string | Link)[]).map((one) =>
    typeof one === 'string' ? followed(one, to, now) : { ...one, action: now(one.action, to) },
  );
}

/** Ids end where neither a digit nor a point follows. */
function followed(
  text: string,
  to: readonly TableName[],
  now: (id: string, tables: readonly TableName[]) => string,
): string {
  const [, id = text, rest = ''] = /^(.*?\d(?![\d.]))(.*)$/.exec(text) ?? [];
  return now(id, to) + rest;
}
