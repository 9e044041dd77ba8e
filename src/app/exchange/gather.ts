// From rows of a file to a proposal: what is new, what differs, and which ids new rows get.

import { blankRow, TABLES, columnsOf, type Engagement, type TableName } from '../../domain';
import { foldText } from '../../locales';
import { assignIds } from '../../sheets';
import type { Recomputed } from '../recompute';
import { isSameCell } from './isSameCell';
import type { ImportFinding, ImportProposal, ProposedRow, ProposedUpdate } from './ImportProposal';
import type { FileRow } from './FileRow';
import { RowsAlike } from './RowsAlike';

type Here = Pick<Recomputed, 'engagement' | 'lastIds'>;

/**
 * Rows without an id get the next free one, unless the workbook has a row that says the same; rows with an id nobody has keep it, rows with a known id are compared cell by cell. Blank cells of the
 * file never empty anything. Findings: ids twice in the file, names that are in the workbook already.
 */
export function gather(
  rows: readonly FileRow[],
  { engagement, lastIds }: Here,
): Pick<ImportProposal, 'additions' | 'updates' | 'same' | 'findings'> {
  const findings: ImportFinding[] = [];
  const updates: ProposedUpdate[] = [];
  let same = 0;
  const fresh: FileRow[] = [];
  const seen = new Set<string>();
  const alike = new RowsAlike(engagement);
  const known = new Map(TABLES.map((table) => [table, rowsById(engagement, table)] as const));
  for (const stated of rows) {
    const pair = pairOf(stated);
    const row = { ...stated, id: stated.id || (pair ?? '') };
    const key = `${row.table}\n${row.id}`;
    if (row.id !== '' && seen.has(key)) {
      findings.push({ key: 'exchange.import.twice', params: { line: row.line, id: row.id } });
      continue;
    }
    seen.add(key);
    const there = known.get(row.table)?.get(pair ?? row.id);
    if (!there) {
      if (row.id === '' && alike.take(row)) same += 1;
      // An id alone is a blank row: no table keeps it.
      else if (Object.keys(row.values).length > 0) fresh.push(row);
      continue;
    }
    const differing = differencesOf(row, there);
    updates.push(...differing);
    if (differing.length === 0) same += 1;
  }
  findings.push(...sameNames(fresh, engagement));
  return { additions: withIds(fresh, engagement, lastIds), updates, same, findings };
}

/** Of rows with the same id the first; blank ids name nothing. */
function rowsById(engagement: Engagement, table: TableName): ReadonlyMap<string, Engagement[TableName][number]> {
  const rows: readonly Engagement[TableName][number][] = engagement[table];
  const keyOf = (row: Engagement[TableName][number]): string =>
    'letters' in row ? `${row.activity ?? ''}·${row.person ?? ''}` : row.id;
  return new Map(
    rows
      .map((row) => [keyOf(row), row] as const)
      .filter(([key]) => key !== '')
      .reverse(),
  );
}

/** A row of the role matrix goes by its activity and its person, whatever id it has. */
function pairOf({ table, values }: FileRow): string | undefined {
  return table === 'assignments' ? `${String(values.activity ?? '')}·${String(values.person ?? '')}` : undefined;
}

function differencesOf({ table, values }: FileRow, known: Engagement[TableName][number]): readonly ProposedUpdate[] {
  const cells = known as unknown as Readonly<Record<string, unknown>>;
  return columnsOf(table).flatMap(([column, rule]) => {
    const to = values[column];
    return to === undefined || isSameCell(cells[column], to, rule)
      ? []
      : [{ table, row: known.row, id: known.id, column, from: cells[column], to }];
  });
}

/** Ids as the workbook itself would give them: what was given once does not come back. */
function withIds(fresh: readonly FileRow[], engagement: Engagement, lastIds: string): readonly ProposedRow[] {
  const longer = Object.fromEntries(
    TABLES.map((table) => {
      const added = fresh
        .filter((row) => row.table === table)
        .map((row, at) => ({ ...blankRow(table, engagement[table].length + at), ...row.values, id: row.id }));
      return [table, [...engagement[table], ...added]];
    }),
  );
  const given = assignIds({ ...engagement, ...longer }, lastIds).engagement;
  const at = new Map<TableName, number>(TABLES.map((table) => [table, engagement[table].length]));
  return fresh.map(({ table, id, values }) => {
    const index = at.get(table) ?? 0;
    at.set(table, index + 1);
    return { table, id: given[table][index]?.id ?? id, values };
  });
}

function sameNames(fresh: readonly FileRow[], engagement: Engagement): readonly ImportFinding[] {
  const names = new Map(
    TABLES.map(
      (table) =>
        [
          table,
          new Map(
            engagement[table].flatMap((row) =>
              'name' in row && row.name !== '' ? [[foldText(row.name), row.id] as const] : [],
            ),
          ),
        ] as const,
    ),
  );
  return fresh.flatMap(({ table, line, values }) => {
    const twin = typeof values.name === 'string' ? names.get(table)?.get(foldText(values.name)) : undefined;
    return twin === undefined
      ? []
      : [{ key: 'exchange.import.sameName' as const, params: { line, name: String(values.name), id: twin } }];
  });
}
