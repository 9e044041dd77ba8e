// From the remedy a finding proposes to the one cell, or the one row, it writes.

import type { ColumnRule, Remedy, RemedyValue, TableName } from '../../domain';
import { message, type MessageKey } from '../../locales';
import { placeOfFinding } from '../../sheets';
import { cellAt, type CellValue, type Edit } from '../../workbook';
import type { Recomputed } from '../recompute';

type Here = Pick<Recomputed, 'located' | 'language' | 'engagement'>;

/** Undefined where it cannot be carried out: the cell or column is gone, no row is left blank, or it takes more than a cell. */
export function editsOfRemedy(remedy: Remedy, here: Here): readonly Edit[] | undefined {
  switch (remedy.kind) {
    case 'set':
      return setCell(remedy, here);
    case 'add':
      return fillRow(remedy, here);
    case 'freeze':
      return undefined;
  }
}

function setCell({ place, value }: Extract<Remedy, { kind: 'set' }>, here: Here): readonly Edit[] | undefined {
  const found = placeOfFinding(place, here.located);
  const table = tableOf(place.table, here.located);
  // Without its row and column the place is a header or a whole row, and that is never written over.
  if (!found || found.area.left !== found.area.right || found.area.top !== found.area.bottom) return undefined;
  if (table && (place.row === undefined || place.column === undefined || !table.columns.has(place.column))) return undefined;
  const rule = table && ruleOf(table, place.column ?? '');
  return [{ kind: 'setValues', sheet: found.sheet, top: found.area.top, left: found.area.left, values: [[cellOf(value, rule, here)]] }];
}

function fillRow({ table: name, values }: Extract<Remedy, { kind: 'add' }>, here: Here): readonly Edit[] | undefined {
  const table = tableOf(name, here.located);
  if (!table) return undefined;
  const inputs = [...table.columns].filter(([key]) => key === 'id' || ruleOf(table, key) !== undefined);
  const isBlank = (row: number): boolean => inputs.every(([, column]) => (cellAt(table.sheet, row, column)?.value ?? null) === null);
  let row = table.first;
  while (row <= table.last && !isBlank(row)) row += 1;
  if (row > table.last) return undefined;
  return Object.entries(values).flatMap(([key, value]): readonly Edit[] => {
    const column = table.columns.get(key);
    const rule = ruleOf(table, key);
    return column === undefined || !rule ? [] : [{ kind: 'setValues', sheet: table.sheet.name, top: row, left: column, values: [[cellOf(value, rule, here)]] }];
  });
}

type Table = Here['located']['tables'] extends ReadonlyMap<string, infer T> ? T : never;

function tableOf(name: string, located: Here['located']): Table | undefined {
  return [...located.tables.values()].find(({ definition }) => definition.kind === 'input' && definition.table === (name as TableName));
}

function ruleOf({ definition }: Table, key: string): ColumnRule | undefined {
  const column = definition.kind === 'input' ? definition.columns.find((one) => one.key === key) : undefined;
  return column?.source === 'input' ? (column.rule as ColumnRule) : undefined;
}

/** Days are written as Excel counts them, choices by their name in the workbook's language, people by theirs, everything else as people would type it. */
function cellOf(value: RemedyValue, rule: ColumnRule | undefined, { language, engagement: { people } }: Here): CellValue {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  if (rule?.kind === 'choice') return message(language, `choice.${rule.of}.${String(value)}` as MessageKey);
  if (rule?.kind === 'reference' && rule.to.includes('people')) {
    const name = people.find(({ id }) => id === value)?.name ?? '';
    return name !== '' && people.filter((person) => person.name === name).length === 1 ? name : String(value);
  }
  if (rule?.kind === 'day') return Date.parse(`${String(value)}T00:00:00Z`) / 86_400_000 + 25_569;
  if (typeof value === 'boolean') return message(language, value ? 'choice.flag.yes' : 'choice.flag.no');
  return value as string | number;
}
