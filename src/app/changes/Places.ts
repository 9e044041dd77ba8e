// Where rows are by their ids: looked up once for all changes, because going through a long table for each of many takes minutes.

import { cellAt, type CellValue } from '@coachbook/workbook';
import type { TableName } from '../../domain';
import type { LocatedTable } from '../../sheets';
import type { Recomputed } from '../recompute';

export interface Places {
  /** The rows of an engagement's table, counted from its first, that have this id. */
  readonly rowsNamed: (table: TableName, id: string) => readonly number[];
  /** The rows of the sheet, from the top, in whose cell for the id this stands; none where the table has no such column. */
  readonly linesNamed: (table: LocatedTable, id: unknown) => readonly number[];
}

/** Each table is gone through when it is asked for first. */
export function placesOf({ engagement }: Pick<Recomputed, 'engagement'>): Places {
  const rows = new Map<TableName, ReadonlyMap<string, readonly number[]>>();
  const lines = new Map<LocatedTable, ReadonlyMap<unknown, readonly number[]>>();
  return {
    rowsNamed: (table, id) =>
      known(rows, table, () => (engagement[table] as readonly Named[]).map((one) => [one.id, one.row] as const)).get(
        id,
      ) ?? [],
    linesNamed: (table, id) => known(lines, table, () => idsOnSheet(table)).get(id) ?? [],
  };
}

interface Named {
  readonly id: string;
  readonly row: number;
}

function idsOnSheet({ sheet, columns, first, last }: LocatedTable): readonly (readonly [CellValue, number])[] {
  const ids = columns.get('id');
  if (ids === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).flatMap((row) => {
    const value = cellAt(sheet, row, ids)?.value;
    return value === undefined ? [] : [[value, row] as const];
  });
}

function known<Of, Id>(
  made: Map<Of, ReadonlyMap<Id, readonly number[]>>,
  of: Of,
  pairs: () => readonly (readonly [Id, number])[],
): ReadonlyMap<Id, readonly number[]> {
  const there = made.get(of);
  if (there) return there;
  const byId = new Map<Id, number[]>();
  for (const [id, row] of pairs()) {
    const same = byId.get(id);
    if (same) same.push(row);
    else byId.set(id, [row]);
  }
  made.set(of, byId);
  return byId;
}
