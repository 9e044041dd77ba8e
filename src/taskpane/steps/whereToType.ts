// Where somebody led to a table goes on typing: nobody is led to a header, which they would write over.

import type { Recomputed } from '../../app';
import type { Finding, Place, Row } from '../../domain';
import { firstFree } from './firstFree';

/** What is said of the sheets themselves is said of headers. */
const structural = /^(table|column|setting|workbook|formula)\./;

/** The place of a finding, or else of its table: the first row that leaves the column blank, or the first blank row. */
export function whereToType({ code, place }: Pick<Finding, 'place'> & { readonly code?: Finding['code'] }, { located, engagement }: Pick<Recomputed, 'located' | 'engagement'>): Place {
  const table = [...located.tables.values()].find(({ definition }) => definition.kind === 'input' && definition.table === place.table);
  if (place.row !== undefined || table?.definition.kind !== 'input' || (code !== undefined && structural.test(code))) return place;
  const { table: name, columns } = table.definition;
  const rows: readonly Row[] = engagement[name];
  const { column } = place;
  const wanting = column === undefined ? undefined : rows.find((row) => isBlank((row as unknown as Readonly<Record<string, unknown>>)[column]));
  if (wanting) return { ...place, row: wanting.row, id: wanting.id };
  return { table: name, row: firstFree(rows), id: undefined, column: columns.find(({ source }) => source === 'input')?.key };
}

function isBlank(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0) || (typeof value === 'string' && value.trim() === '');
}
