// The letters of the role matrix as rows of the model: one for each filled cell.

import { cellAt, LIMITS } from '@coachbook/workbook';
import { cellOf, finding, type DraftRow, type Finding } from '../../domain';
import type { LocatedTable } from './LocatedTable';
import type { MatrixColumns } from './LocatedTable';
import { textOf } from './textOf';

/**
 * Letters are kept as typed. A column that is nobody's any more gives its header as the person, a row whose activity is gone its id: so both are found as references that lead
 * nowhere. Ids are made of activity and person, and `row` of the cell's place (see matrixPlace). Findings: cell.error.
 */
export function decodeMatrix(located: LocatedTable, findings: Finding[]): readonly DraftRow<'assignments'>[] {
  const { byPerson, orphans } = located.crossings ?? nobody;
  const idColumn = located.columns.get('id');
  const crossings = [
    ...[...byPerson].map(([person, column]) => ({ person, column })),
    ...orphans.map(({ header, column }) => ({ person: header, column })),
  ].sort((a, b) => a.column - b.column);
  const assignments: DraftRow<'assignments'>[] = [];
  const seen = new Set<string>();
  for (let y = located.first; y <= located.last; y += 1) {
    const activity = idColumn === undefined ? '' : textOf(cellAt(located.sheet, y, idColumn)?.value ?? null);
    for (const { person, column } of crossings) {
      const value = cellAt(located.sheet, y, column)?.value ?? null;
      if (textOf(value) === '') continue;
      const id = `${activity}·${person}`;
      const row = (y - located.first) * LIMITS.columns + column;
      if (typeof value === 'object')
        findings.push(finding('cell.error', cellOf('assignments', { row, id }, 'letters'), { value: textOf(value) }));
      else
        assignments.push({
          row,
          id: seen.has(id) ? '' : id,
          ...(activity === '' ? {} : { activity }),
          person,
          letters: textOf(value),
        });
      seen.add(id);
    }
  }
  return assignments;
}

const nobody: MatrixColumns = { byPerson: new Map(), orphans: [] };
