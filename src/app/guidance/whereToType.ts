// Where somebody led to a table goes on typing: nobody is led to a header, which they would write over.

import { LIMITS } from '@coachbook/workbook';
import type { Recomputed } from '../recompute';
import type { Finding, Place, Row } from '../../domain';
import { firstFree } from './firstFree';

/** What is said of the sheets themselves is said of headers. */
const structural = /^(table|column|setting|workbook|formula)\./;

/** The place of a finding, or else of its table: the first row that leaves the column blank, or the first blank row; in the matrix a blank cell of an activity nobody answers for. */
export function whereToType(
  { code, place }: Pick<Finding, 'place'> & { readonly code?: Finding['code'] },
  recomputed: Pick<Recomputed, 'located' | 'engagement' | 'analysis'>,
): Place {
  const { located, engagement } = recomputed;
  if (place.table === 'assignments' && place.row === undefined) return inMatrix(recomputed) ?? place;
  const table = [...located.tables.values()].find(
    ({ definition }) => definition.kind === 'input' && definition.table === place.table,
  );
  if (place.row !== undefined || table?.definition.kind !== 'input' || (code !== undefined && structural.test(code)))
    return place;
  const { table: name, columns } = table.definition;
  const rows: readonly Row[] = engagement[name];
  const { column } = place;
  const wanting =
    column === undefined
      ? undefined
      : rows.find((row) => isBlank((row as unknown as Readonly<Record<string, unknown>>)[column]));
  if (wanting) return { ...place, row: wanting.row, id: wanting.id };
  return {
    table: name,
    row: firstFree(rows),
    id: undefined,
    column: columns.find(({ source }) => source === 'input')?.key,
  };
}

/** The first blank cell, in an activity nobody answers for where there is one; undefined where there is none. */
function inMatrix({
  located,
  engagement,
  analysis: {
    matrix: { rows },
  },
}: Pick<Recomputed, 'located' | 'engagement' | 'analysis'>): Place | undefined {
  const table = [...located.tables.values()].find(({ definition }) => definition.kind === 'matrix');
  const columns = [...(table?.crossings?.byPerson ?? [])].sort(([, one], [, other]) => one - other);
  const filled = new Set(engagement.assignments.map(({ activity, person }) => `${activity} ${person}`));
  const blanks = rows.flatMap(({ activity, holders }, at) =>
    columns
      .filter(([person]) => !filled.has(`${activity.id} ${person}`))
      .map(([, column]) => ({ isOpen: holders.A.length === 0, row: at * LIMITS.columns + column })),
  );
  const blank = blanks.find(({ isOpen }) => isOpen) ?? blanks[0];
  return blank && { table: 'assignments', row: blank.row, id: undefined, column: 'letters' };
}

function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'string' && value.trim() === '')
  );
}
