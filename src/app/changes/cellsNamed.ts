// The cells that say which rows written values name: all else may have been typed anew since, and the value is true all the same.

import { cellAt, type CellValue } from '@coachbook/workbook';
import { rulesOf, targetsOf, type ColumnRule, type Link, type TableName } from '../../domain';
import { stretches, type SheetArea } from '../../excel';
import { decodeValue, peopleNames, placeOfFinding, type LocatedTable } from '../../sheets';

/** What is about to stand in a cell of a table that people fill in; `row` and `column` of the sheet. */
export interface CellNaming {
  readonly table: LocatedTable;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Ids of one table that are named. */
type Named = Map<TableName, Set<string>>;

/**
 * Of people, whom values name by name, all ids and names: a name may be somebody else's by now, or no longer one person's alone. Of any other table the ids from the first to the last row that is named. So it is one area for each table as
 * a rule, however much is written. What is named and is nowhere needs no cell.
 */
export function cellsNamed(
  cells: readonly CellNaming[],
  tables: ReadonlyMap<string, LocatedTable>,
): readonly SheetArea[] {
  const named: Named = new Map();
  const targets = new Map<LocatedTable, TargetsAt>();
  for (const cell of cells) {
    let targetsAt = targets.get(cell.table);
    if (!targetsAt) targets.set(cell.table, (targetsAt = targetsIn(cell.table, tables)));
    for (const [table, ids] of targetsAt(cell)) {
      const known = named.get(table);
      if (known) for (const id of ids) known.add(id);
      else named.set(table, new Set(ids));
    }
  }
  return [...tables.values()].flatMap((table): readonly SheetArea[] => {
    const ids = table.definition.kind === 'input' ? named.get(table.definition.table) : undefined;
    return ids === undefined ? [] : areasOf(table, ids);
  });
}

type TargetsAt = (cell: CellNaming) => readonly (readonly [TableName, readonly string[]])[];

/** What a cell of this table names, by the rule it is read by. */
function targetsIn(table: LocatedTable, tables: ReadonlyMap<string, LocatedTable>): TargetsAt {
  const { definition, columns, crossings } = table;
  if (definition.kind === 'matrix') {
    const people = new Set(crossings?.byPerson.values() ?? []);
    const ids = columns.get('id');
    return ({ row, column }) =>
      people.has(column)
        ? [
            ['people', []],
            ['activities', ids === undefined ? [] : [String(cellAt(table.sheet, row, ids)?.value ?? '')]],
          ]
        : [];
  }
  if (definition.kind === 'output' || (definition.kind === 'record' && definition.record === 'settings'))
    return () => [];
  const isRecord = definition.kind === 'record';
  const of = isRecord ? (definition.record as Exclude<typeof definition.record, 'settings'>) : definition.table;
  const rules = new Map(
    Object.entries(rulesOf(of)).flatMap(([key, rule]): readonly (readonly [number, ColumnRule])[] => {
      if (targetsOf(rule).length === 0) return [];
      // Fields stand in rows, columns in columns.
      const at = isRecord
        ? placeOfFinding({ table: of, row: undefined, id: undefined, column: key }, { tables, missing: [] })?.area.top
        : columns.get(key);
      return at === undefined ? [] : [[at, rule]];
    }),
  );
  return ({ row, column, value }) => {
    const rule = rules.get(isRecord ? row : column);
    if (!rule) return [];
    const ids = idsIn(value, rule);
    return ids.length === 0 ? [] : targetsOf(rule).map((to) => [to, ids]);
  };
}

const nobody = peopleNames([]);

/** No language has a part in how rows are named. */
function idsIn(value: CellValue, rule: ColumnRule): readonly string[] {
  const { value: named } = decodeValue(value, rule, 'en', nobody);
  if (rule.kind === 'links') return (named as readonly Link[]).map(({ action }) => action);
  return named === undefined ? [] : [named].flat().map(String);
}

function areasOf(
  { definition, sheet, columns, first, last }: LocatedTable,
  named: ReadonlySet<string>,
): readonly SheetArea[] {
  const ids = columns.get('id');
  if (definition.kind === 'input' && definition.table === 'people') {
    const names = columns.get('name');
    return stretches([ids, names].filter((column) => column !== undefined).sort((a, b) => a - b)).map(
      ([left, right]) => ({ sheet: sheet.name, area: { top: first, bottom: last, left, right } }),
    );
  }
  if (ids === undefined) return [];
  let [top, bottom] = [last + 1, first - 1];
  for (let row = first; row <= last; row += 1) {
    if (!named.has(String(cellAt(sheet, row, ids)?.value ?? '').trim())) continue;
    top = Math.min(top, row);
    bottom = row;
  }
  return top > bottom ? [] : [{ sheet: sheet.name, area: { top, bottom, left: ids, right: ids } }];
}
