// Which tables a column may name rows of.
import type { ColumnRule } from './ColumnRule';
import type { TableName } from './Engagement';

/** None where the column names no rows. */
export function targetsOf(rule: ColumnRule): readonly TableName[] {
  if (rule.kind === 'links') return ['projectActions'];
  return rule.kind === 'reference' || rule.kind === 'references' ? rule.to : [];
}
