// From the place a finding names to the cells where it stands.

import type { Area } from '@coachbook/workbook';
import type { Place } from '../../domain';
import { SHEETS } from '../definitions';
import type { TableDefinition } from '../schema/SheetDefinition';
import { fieldRows, type Located } from './locate';
import type { LocatedTable } from './LocatedTable';
import { matrixPlace } from './matrixPlace';

interface SheetPlace {
  readonly sheet: string;
  readonly area: Area;
}

function definitionOf(table: Place['table']): TableDefinition | undefined {
  return SHEETS.flatMap((sheet): readonly TableDefinition[] => sheet.tables).find(
    (definition) =>
      ((definition.kind === 'input' || definition.kind === 'matrix') && definition.table === table) ||
      (definition.kind === 'record' && definition.record === table),
  );
}

/** The cell, row or table header a finding speaks of; undefined where its table is not in the workbook. */
export function placeOfFinding(place: Place, located: Located): SheetPlace | undefined {
  const definition = definitionOf(place.table);
  const table = definition && located.tables.get(definition.name);
  if (!table) return undefined;
  if (table.definition.kind === 'record') return { sheet: table.sheet.name, area: fieldArea(table, place.column) };
  if (table.definition.kind === 'matrix')
    return { sheet: table.sheet.name, area: matrixPlace(table, place.row, place.column) };
  const column = place.column === undefined ? undefined : table.columns.get(place.column);
  const row = place.row === undefined ? table.table.area.top : table.first + place.row;
  const { left, right } = table.table.area;
  return {
    sheet: table.sheet.name,
    area: { top: row, bottom: row, left: column ?? left, right: column ?? (place.row === undefined ? right : left) },
  };
}

function fieldArea(located: LocatedTable, key: string | undefined): Area {
  const { table, columns } = located;
  const value = columns.get('value') ?? columns.get('label') ?? table.area.left;
  const row = key === undefined ? undefined : fieldRows(located).get(key);
  return row === undefined
    ? { ...table.area, bottom: table.area.top }
    : { top: row, bottom: row, left: value, right: value };
}
