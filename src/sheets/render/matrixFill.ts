// The role matrix follows the activities: each has a row, with its name and what there is to say about who holds what.

import { makeRoom, type CellData, type CellValue, type SheetDraft, type TableData } from '@coachbook/workbook';
import { message } from '../../locales';
import type { LocatedTable } from '../decode/LocatedTable';
import { textOf } from '../decode/textOf';
import { bodyStyle } from '../theme/styles';
import type { MatrixLine, MatrixTable } from '../schema/MatrixTable';
import type { ColumnDefinition } from '../schema/ColumnDefinition';
import type { SheetContext } from '../schema/SheetContext';
import { RACI_CODES } from './matrixStyles';

/**
 * Fills what is computed and returns the table's new area. Rows stay where they stand. A new activity takes the first blank row or is appended; one that is gone keeps its row
 * while anything typed stands in it, and is blank otherwise. Nothing that people type is touched.
 */
export function fillMatrix(
  draft: SheetDraft,
  located: LocatedTable,
  definition: MatrixTable,
  context: SheetContext,
): TableData['area'] {
  const { area, totalsRow } = located.table;
  // Without ids, no row is anybody's, and adding them all again would not help.
  if (!located.columns.has('id')) return area;
  const rows = new MatrixRows(draft, located, definition, context);
  const activities = new Map(
    context.engagement.activities.filter(({ id }) => id !== '').map((activity) => [activity.id, activity]),
  );
  const waiting = new Set(activities.keys());
  const blank: number[] = [];
  for (let y = located.first; y <= located.last; y += 1) {
    const id = rows.idAt(y);
    const typed = rows.isTypedIn(y);
    if (waiting.delete(id) || (typed && activities.has(id))) rows.write(y, { id, activity: activities.get(id) });
    else if (typed && id !== '') rows.write(y, { id, activity: undefined });
    else if (!typed && (id !== '' || rows.isBlank(y))) blank.push(y);
  }
  let last = located.last;
  makeRoom(draft, located.table, located.last + waiting.size - blank.length);
  for (const id of waiting) {
    const y = blank.shift() ?? (last += 1);
    if (y > located.last) rows.fillRow(y);
    rows.write(y, { id, activity: activities.get(id) });
  }
  for (const y of blank) rows.clear(y);
  while (last > located.first && blank.includes(last)) last -= 1;
  return { ...area, bottom: last + (totalsRow ? 1 : 0) };
}

class MatrixRows {
  private readonly own: ReadonlySet<number>;

  constructor(
    private readonly draft: SheetDraft,
    private readonly located: LocatedTable,
    private readonly definition: MatrixTable,
    private readonly context: SheetContext,
  ) {
    this.own = new Set(located.columns.values());
  }

  idAt(y: number): string {
    const at = this.located.columns.get('id');
    return at === undefined ? '' : textOf(this.draft.cell(y, at)?.value ?? null);
  }

  /** Whether anything stands there that is not ours. */
  isTypedIn(y: number): boolean {
    return this.filledIn(y).some(({ column }) => !this.own.has(column));
  }

  isBlank(y: number): boolean {
    return this.filledIn(y).length === 0;
  }

  write(y: number, line: MatrixLine): void {
    const { gone } = this.definition;
    for (const [column, at] of this.columns()) {
      if (line.activity) this.set(y, at, column.source === 'computed' ? column.value(line, this.context) : null);
      else if (column.key !== 'id' && column.key !== gone.column)
        this.set(y, at, column.key === 'check' ? message(this.context.language, gone.text) : null);
    }
  }

  clear(y: number): void {
    for (const [, at] of this.columns()) this.set(y, at, null);
  }

  /** Looks of a row that is new. */
  fillRow(y: number): void {
    for (const [column, at] of this.columns())
      this.draft.set(y, at, { value: null, style: bodyStyle(column.source, column.format) });
    for (const at of this.located.crossings?.byPerson.values() ?? [])
      this.draft.set(y, at, { value: null, style: RACI_CODES.body });
  }

  private columns(): readonly (readonly [ColumnDefinition<MatrixLine>, number])[] {
    return this.definition.columns.flatMap((column) => {
      const at = this.located.columns.get(column.key);
      return at === undefined ? [] : [[column, at] as const];
    });
  }

  /** The cells there are, not the columns the table may have. */
  private filledIn(y: number): readonly CellData[] {
    const { left, right } = this.located.table.area;
    return this.draft
      .cells(y)
      .filter(
        ({ column, formula, value }) =>
          column >= left && column <= right && (formula !== undefined || textOf(value) !== ''),
      );
  }

  private set(y: number, at: number, value: CellValue): void {
    if ((this.draft.cell(y, at)?.value ?? null) !== value) this.draft.setContent(y, at, { value });
  }
}
