// From what somebody wants changed to the cells to write.

import { cellAt, sameValue, type CellValue, type Edit } from '@coachbook/workbook';
import { freezeRows, type Day, type Place, type RemedyValue, type TableName } from '../../domain';
import { formatDay, LANGUAGES, message } from '../../locales';
import { assignIds, encodeValue, peopleNames, placeOfFinding, type CellRule, type LocatedTable } from '../../sheets';
import type { Recomputed } from '../recompute';
import type { AddChange, Change, NamedChange } from './Change';
import { placesOf, type Places } from './Places';
import { inputColumns, keyColumn } from './rowKeys';

export type Here = Pick<Recomputed, 'located' | 'language' | 'engagement' | 'analysis' | 'lastIds'>;

/** What changes are carried out in, and what is asked of it for each of them. */
interface Known extends Here {
  readonly places: Places;
  readonly people: ReturnType<typeof peopleNames>;
}

/**
 * The edits, in their order; undefined where one of them cannot be carried out, because its cell, column or table is gone: then nothing may be written.
 * Rows are added below what is there; a table without a blank row grows. A row that is there already, by its id and by all that stands in it, is filled up; where somebody else's row has that id, the new one gets another.
 */
export function editsOfChanges(
  changes: readonly (Change | AddChange)[],
  stated: Here,
  today: Day,
): readonly Edit[] | undefined {
  const here = knownIn(stated);
  const filling = new Filling(here);
  const edits: Edit[] = [];
  for (const change of changes.flatMap((one): readonly NamedChange[] =>
    one.kind === 'freeze' ? frozen(one.name, here, today) : [one],
  )) {
    const more = change.kind === 'add' ? filling.add(change.table, change.values, change.sent) : editsOf(change, here);
    if (!more) return undefined;
    edits.push(...more);
  }
  return [...filling.growth(), ...edits];
}

function editsOf(
  change: Extract<Change, { kind: 'set' | 'assign' | 'remove' }>,
  here: Known,
): readonly Edit[] | undefined {
  switch (change.kind) {
    case 'set':
      return setCell(change.place, change.value, here);
    case 'assign':
      return assign(change, here);
    case 'remove':
      return emptyRow(change, here);
  }
}

/** A baseline and its rows; the rows name it by the id that it is given here, because they are written together. */
export function frozen(
  name: string | undefined,
  { engagement, analysis, language, lastIds }: Here,
  today: Day,
): readonly AddChange[] {
  const row = {
    row: -1,
    id: '',
    name: name ?? message(language, 'pane.baseline.name', { day: formatDay(language, today) }),
    frozenOn: today,
  };
  const { baselines } = assignIds({ ...engagement, baselines: [...engagement.baselines, row] }, lastIds).engagement;
  const id = baselines.at(-1)?.id ?? '';
  const rows = freezeRows(id, analysis.plan.schedule);
  return [
    { kind: 'add', table: 'baselines', values: { id, name: row.name, frozenOn: today } },
    ...rows.map((values): AddChange => ({
      kind: 'add',
      table: 'baselineActions',
      values,
    })),
  ];
}

function setCell(stated: Place, value: RemedyValue, here: Known): readonly Edit[] | undefined {
  const place = whereNow(stated, here);
  if (!place) return undefined;
  const found = placeOfFinding(place, here.located);
  const table = tableOf(place.table, here);
  // Without its row and column the place is a header or a whole row, and that is never written over.
  if (!found || found.area.left !== found.area.right || found.area.top !== found.area.bottom) return undefined;
  if (table && (place.row === undefined || place.column === undefined || !table.columns.has(place.column)))
    return undefined;
  return [
    setValue(
      found.sheet,
      found.area.top,
      found.area.left,
      encode(value, ruleOf(place.table, place.column ?? '', here), here),
    ),
  ];
}

/** Rows may have moved since somebody looked at them, or be gone: an id says where its row is now. Undefined where there is none of that id, or several and none in its place. */
function whereNow(place: Place, { engagement, places }: Known): Place | undefined {
  if (!place.id || !(place.table in engagement)) return place;
  if (!Array.isArray(engagement[place.table as TableName])) return place;
  const same = places.rowsNamed(place.table as TableName, place.id);
  const row = same.length === 1 ? same[0] : same.find((one) => one === place.row);
  return row === undefined ? undefined : { ...place, row };
}

function emptyRow({ table: name, id }: Extract<Change, { kind: 'remove' }>, here: Known): readonly Edit[] | undefined {
  const table = tableOf(name, here);
  const row = whereNow({ table: name, row: undefined, id, column: undefined }, here)?.row;
  if (!table || row === undefined) return undefined;
  return [...table.columns].flatMap(([key, column]) =>
    key === 'id' || ruleOf(name, key, here) !== undefined
      ? [setValue(table.sheet.name, table.first + row, column, null)]
      : [],
  );
}

function assign(
  { activity, person, letters }: Extract<Change, { kind: 'assign' }>,
  { located, places }: Known,
): readonly Edit[] | undefined {
  const matrix = [...located.tables.values()].find(({ definition }) => definition.kind === 'matrix');
  const column = matrix?.crossings?.byPerson.get(person);
  if (!matrix || column === undefined || places.rowsNamed('activities', activity).length === 0) return undefined;
  const row = places.linesNamed(matrix, activity)[0];
  return row === undefined ? undefined : [setValue(matrix.sheet.name, row, column, letters ?? null)];
}

interface RowWanted {
  readonly table: LocatedTable;
  readonly cells: readonly {
    readonly key: string;
    readonly column: number;
    readonly value: CellValue;
    readonly before: CellValue;
  }[];
  /** The rows of the sheet that bear its id, and which of them is it already. */
  readonly named: readonly number[];
  readonly own: number | undefined;
}

/** A row to be added, as cells; undefined where its table is gone. */
function rowWanted({ table: name, values, sent = {} }: AddChange, here: Known): RowWanted | undefined {
  const table = tableOf(name, here);
  if (!table) return undefined;
  const cells = Object.entries(values).flatMap(([key, value]): RowWanted['cells'] => {
    const column = table.columns.get(key);
    const rule: CellRule | undefined = key === 'id' ? { kind: 'text' } : ruleOf(name, key, here);
    if (column === undefined || !rule || value === undefined) return [];
    return [{ key, column, value: encode(value, rule, here), before: encode(sent[key], rule, here) }];
  });
  const named = values.id === undefined || !table.columns.has('id') ? [] : here.places.linesNamed(table, values.id);
  const own = named.find((row) => {
    const isHeld = ({ key, column, value, before }: (typeof cells)[number]): boolean => {
      const there = cellAt(table.sheet, row, column)?.value ?? null;
      return (
        [value, before].some((one) => sameValue(there, one)) ||
        // It may have been written before the workbook was given another language.
        LANGUAGES.some((language) =>
          sameValue(there, encode(values[key], ruleOf(name, key, here), { ...here, language })),
        )
      );
    };
    const isFree = (column: number): boolean => isEmpty(cellAt(table.sheet, row, column));
    return (
      cells.every((cell) => isFree(cell.column) || isHeld(cell)) &&
      // Something of it stands there, or nothing at all: a row of which only other cells are filled is somebody else's.
      (inputColumns(table).every(isFree) || cells.some((cell) => cell.key !== 'id' && !isFree(cell.column)))
    );
  });
  return { table, cells, named, own };
}

/** Whether somebody else's row bears the id of one to be added. */
export function takenIn(stated: Here): (change: AddChange) => boolean {
  const here = knownIn(stated);
  return (change) => {
    const wanted = rowWanted(change, here);
    return wanted !== undefined && wanted.named.length > 0 && wanted.own === undefined;
  };
}

const knownIn = (stated: Here): Known => ({
  ...stated,
  places: placesOf(stated),
  people: peopleNames(stated.engagement.people),
});

/** Finds rows for what is added, each its own, and counts how far tables have to grow. */
class Filling {
  private readonly next = new Map<LocatedTable, number>();
  constructor(private readonly here: Known) {}

  add(name: TableName, values: AddChange['values'], sent?: AddChange['values']): readonly Edit[] | undefined {
    const wanted = rowWanted({ kind: 'add', table: name, values, ...(sent && { sent }) }, this.here);
    if (!wanted) return undefined;
    const { table, cells, named, own } = wanted;
    const row = own ?? this.blankRow(table);
    if (own === undefined) this.next.set(table, row + 1);
    return cells.flatMap(({ key, column, value }) =>
      key === 'id' && named.length > 0 && own === undefined ? [] : [setValue(table.sheet.name, row, column, value)],
    );
  }

  growth(): readonly Edit[] {
    return [...this.next].flatMap(([{ table, sheet, last }, next]): readonly Edit[] =>
      next - 1 > last ? [{ kind: 'growTable', sheet: sheet.name, table, count: next - 1 - last }] : [],
    );
  }

  private blankRow(table: LocatedTable): number {
    const inputs = [keyColumn(table), ...inputColumns(table)].filter((column) => column !== undefined);
    const isBlank = (row: number): boolean => inputs.every((column) => isEmpty(cellAt(table.sheet, row, column)));
    let row = this.next.get(table) ?? table.first;
    while (row <= table.last && !isBlank(row)) row += 1;
    return row;
  }
}

function isEmpty(cell: ReturnType<typeof cellAt>): boolean {
  return ((cell?.value ?? null) === null || cell?.value === '') && cell?.formula === undefined;
}

function setValue(sheet: string, top: number, left: number, value: CellValue): Edit {
  return { kind: 'setValues', sheet, top, left, values: [[value]] };
}

function tableOf(name: Place['table'], { located }: Here): LocatedTable | undefined {
  return [...located.tables.values()].find(
    ({ definition }) => definition.kind === 'input' && definition.table === name,
  );
}

/** The rule of a column people type into, or of a field of a record. */
function ruleOf(name: Place['table'], key: string, { located }: Here): CellRule | undefined {
  for (const { definition } of located.tables.values()) {
    if (definition.kind === 'input' && definition.table === name) {
      const column = definition.columns.find((one) => one.key === key);
      return column?.source === 'input' ? column.rule : undefined;
    }
    if (definition.kind === 'record' && definition.record === name)
      return definition.fields.find((field) => field.key === key && !field.computed)?.rule;
  }
  return undefined;
}

function encode(value: RemedyValue, rule: CellRule | undefined, { language, people }: Known): CellValue {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
  if (!rule) return Array.isArray(value) ? value.join(', ') : (value as string | number | boolean);
  // Links come as data, or as people write them.
  const isWritten = rule.kind === 'links' && (!Array.isArray(value) || typeof value[0] === 'string');
  return isWritten ? String(value) : encodeValue(value, rule, language, people);
}
