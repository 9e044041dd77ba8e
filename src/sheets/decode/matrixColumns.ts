// Which column of the role matrix is whose, as people left them: renamed, moved, removed, two of one name.

import type { SheetData } from '@coachbook/workbook';
import { readRaciCode, type Person } from '../../domain';
import { peopleNames } from '../values/references';
import type { LocatedTable, MatrixColumns } from './LocatedTable';
import { textOf } from './textOf';

interface Column {
  readonly header: string;
  readonly column: number;
  /** Nothing but letters stands in it, and at least one. */
  readonly holdsLetters: boolean;
  readonly blank: boolean;
  /** Left of the checks, where the people's columns are. */
  readonly among: boolean;
}

/**
 * By id or by name. A person who bears an id but has no column was renamed, if exactly one column is left whose name nobody bears; where a name belongs to several, those
 * left over take their columns in order. People who have no id yet are new, and take nobody's letters over.
 */
export function matrixColumns(located: LocatedTable, people: readonly Pick<Person, 'id' | 'name'>[]): MatrixColumns {
  const names = peopleNames(people);
  const known = people.filter(({ id }, at) => id !== '' && people.findIndex((one) => one.id === id) === at);
  const byPerson = new Map<string, number>();
  const left: (Column & { readonly shared: boolean })[] = [];
  for (const column of crossingColumns(located)) {
    const id = known.find((person) => fold(person.id) === fold(column.header))?.id ?? names.idOf(column.header);
    if (id !== undefined && !byPerson.has(id)) byPerson.set(id, column.column);
    else left.push({ ...column, shared: names.idsOf(column.header).length > 1 });
  }
  const without = known.filter(({ id }) => !byPerson.has(id));
  const lettered = left.filter(({ holdsLetters }) => holdsLetters);
  const candidates = lettered.length > 0 ? lettered : left.filter(({ blank, among }) => blank && among);
  const fits =
    candidates.length === without.length && (candidates.length === 1 || candidates.some(({ shared }) => shared));
  if (fits) candidates.forEach(({ column }, at) => byPerson.set((without[at] as Pick<Person, 'id'>).id, column));
  const taken = new Set(byPerson.values());
  return {
    byPerson,
    orphans: lettered.filter(({ column }) => !taken.has(column)).map(({ header, column }) => ({ header, column })),
  };
}

function crossingColumns({ table, columns, sheet, first, last }: LocatedTable): readonly Column[] {
  const own = new Set(columns.values());
  const checks = [...columns].flatMap(([key, column]) => (key === 'accountable' || key === 'check' ? [column] : []));
  const texts = textsByColumn(sheet, first, last);
  return table.columns.flatMap(({ name }, index): readonly Column[] => {
    const column = table.area.left + index;
    if (own.has(column)) return [];
    const filled = texts.get(column) ?? [];
    const holdsLetters = filled.length > 0 && filled.every((text) => readRaciCode(text).kind !== 'unreadable');
    return [
      {
        header: name.trim(),
        column,
        holdsLetters,
        blank: filled.length === 0,
        among: checks.every((check) => column < check),
      },
    ];
  });
}

/** Walks the cells there are, not every column of every row. */
function textsByColumn({ rows }: SheetData, first: number, last: number): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const { index, cells } of rows) {
    if (index < first || index > last) continue;
    for (const { column, value } of cells) {
      const text = textOf(value);
      if (text === '') continue;
      const known = texts.get(column);
      if (known) known.push(text);
      else texts.set(column, [text]);
    }
  }
  return texts;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
