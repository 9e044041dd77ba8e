// What rows and columns of a table are known by, wherever people moved them.

import { cellAt } from '@coachbook/workbook';
import type { SheetArea } from '../../excel';
import type { LocatedTable } from '../../sheets';

/** The sheet column of what rows are known by. */
export const keyColumn = ({ definition, columns }: LocatedTable): number | undefined =>
  columns.get(definition.kind === 'record' ? 'label' : 'id');

/** The sheet columns of what people fill in, without what rows are known by; none where they fill in no rows. */
export function inputColumns({ definition, columns }: LocatedTable): readonly number[] {
  if (definition.kind !== 'input') return [];
  return definition.columns.flatMap(({ key, source }) => (source === 'input' ? (columns.get(key) ?? []) : []));
}

/** What a row is known by: its id, or the name of its field; '' where nothing stands there. */
export function keyAt(table: LocatedTable, row: number): string {
  const column = keyColumn(table);
  return column === undefined ? '' : String(cellAt(table.sheet, row, column)?.value ?? '');
}

/** The sheet rows of a table's body. */
export function rowsOf({ first, last }: LocatedTable): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The first sheet row of that key. */
export function rowOf(table: LocatedTable, key: string): number | undefined {
  for (let row = table.first; row <= table.last; row += 1) if (keyAt(table, row) === key) return row;
  return undefined;
}

/** What a column is known by: our key, or whose letters stand in it. */
export function columnName({ columns, crossings }: LocatedTable, column: number): string {
  return (
    [...columns].find(([, at]) => at === column)?.[0] ??
    `letters of ${[...(crossings?.byPerson ?? [])].find(([, at]) => at === column)?.[0] ?? ''}`
  );
}

/** The sheet column of that name. */
export function columnOf({ columns, crossings }: LocatedTable, name: string): number | undefined {
  return columns.get(name) ?? [...(crossings?.byPerson ?? [])].find(([person]) => `letters of ${person}` === name)?.[1];
}

/** Where the tables lie that people fill in. */
export function areasFilledIn(tables: ReadonlyMap<string, LocatedTable>): readonly SheetArea[] {
  return [...tables.values()].flatMap(({ definition, sheet, table }) =>
    definition.kind === 'output' ? [] : [{ sheet: sheet.name, area: table.area }],
  );
}
