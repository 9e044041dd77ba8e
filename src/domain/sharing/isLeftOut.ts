// Whether a place belongs to what a copy leaves out: nobody is asked for it there.
import { AUDIT_TABLES } from '../model/columns';
import type { Place } from '../findings';
import { PARTS, type Part } from './parts';

/** True for places in tables and columns that are left out; also for "answers", where audit items to answer are left out. */
export function isLeftOut({ table, column }: Pick<Place, 'table' | 'column'>, parts: readonly Part[]): boolean {
  return parts.some((part) => {
    const { tables = [], columns = {}, singles = {} } = PARTS[part];
    const within: readonly string[] = { ...columns, ...singles }[table as 'people'] ?? [];
    return (
      tables.some((one) => one === table) ||
      (column !== undefined && within.includes(column)) ||
      (column === 'answers' && tables.some((one) => (AUDIT_TABLES as readonly string[]).includes(one)))
    );
  });
}
