// From the place a finding names to the cells where it stands.

import type { Place } from '../../domain';
import { keyOfText } from '../../locales';
import { cellAt, type Area } from '../../workbook';
import { SHEETS } from '../definitions';
import type { TableDefinition } from '../schema/SheetDefinition';
import type { Located, LocatedTable } from './locate';
import { matrixPlace } from './matrixPlace';

export interface SheetPlace {
  readonly sheet: string;
  readonly area: Area;
}

/** Whether there is a worksheet on which a person could do something about the place; steps that have no sheet yet have none. */
export function hasSheet({ table }: Place): boolean {
  return definitionOf(table) !== undefined;
}

function definitionOf(table: Place['table']): TableDefinition | undefined {
  return SHEETS.flatMap((sheet): readonly TableDefinition[] => sheet.tables).find(
    (definition) => ((definition.kind === 'input' || definition.kind === 'matrix') && definition.table === table) || (definition.kind === 'record' && definition.record === table),
  );
}

/** The cell, row or table header a finding speaks of; undefined where its table is not in the workbook. */
export function placeOfFinding(place: Place, located: Located): SheetPlace | undefined {
  const definition = definitionOf(place.table);
  const table = definition && located.tables.get(definition.name);
  if (!table) return undefined;
  if (table.definition.kind === 'record') return { sheet: table.sheet.name, area: fieldArea(table, table.definition.record, place.column) };
  if (table.definition.kind === 'matrix') return { sheet: table.sheet.name, area: matrixPlace(table, place.row, place.column) };
  const column = place.column === undefined ? undefined : table.columns.get(place.column);
  const row = place.row === undefined ? table.table.area.top : table.first + place.row;
  const { left, right } = table.table.area;
  return { sheet: table.sheet.name, area: { top: row, bottom: row, left: column ?? left, right: column ?? (place.row === undefined ? right : left) } };
}

function fieldArea({ table, columns, first, last, sheet }: LocatedTable, record: string, key: string | undefined): Area {
  const scope = record === 'settings' ? 'setting' : `column.${record}`;
  const label = columns.get('label') ?? table.area.left;
  const value = columns.get('value') ?? label;
  for (let row = first; row <= last; row += 1) {
    const text = cellAt(sheet, row, label)?.value;
    if (typeof text === 'string' && keyOfText(`${scope}.`, text)[0] === `${scope}.${key}`) return { top: row, bottom: row, left: value, right: value };
  }
  return { ...table.area, bottom: table.area.top };
}
