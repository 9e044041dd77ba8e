// The column that says what the method asks about a row, so that nobody has to look for it elsewhere.

import type { Analysis, Engagement, Finding, TableName } from '../../domain';
import { inShort } from '../theme/inShort';
import type { ComputedColumn } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';

const indexes = new WeakMap<Analysis, ReadonlyMap<string, readonly Finding[]>>();

/** What nobody accepted about a row; blank where there is nothing to say. Who does what is said in the role matrix. */
export function checkColumn<T extends TableName>(table: T, width = 210): ComputedColumn<Engagement[T][number]> {
  return {
    key: 'check',
    header: 'computed.check',
    width,
    format: 'remark',
    source: 'computed',
    value: ({ row }, context) => inShort(findingsOf(context).get(`${table} ${row}`) ?? [], context.language),
  };
}

function findingsOf({ analysis }: SheetContext): ReadonlyMap<string, readonly Finding[]> {
  const known = indexes.get(analysis);
  if (known) return known;
  const index = new Map<string, Finding[]>();
  for (const finding of analysis.findings) {
    const { table, row } = finding.place;
    if (row === undefined || finding.accepted !== undefined || finding.code.startsWith('role.')) continue;
    const key = `${table} ${row}`;
    const list = index.get(key);
    if (list) list.push(finding);
    else index.set(key, [finding]);
  }
  indexes.set(analysis, index);
  return index;
}
