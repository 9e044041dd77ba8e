// What must still stand where it was read for edits to land in the right rows.

import { cellAt, type CellValue, type Edit, type WorkbookData } from '@coachbook/workbook';
import { stretches, type SheetArea } from '../../excel';
import { locateOurs, type LocatedTable } from '../../sheets';
import { cellsNamed, type CellNaming } from './cellsNamed';
import { keyColumn } from './rowKeys';

interface Concerned {
  /** What rows and columns of the tables written to are known by: ids or the names of fields, and headers; of a row without an id, all that people fill in. And what rows are known by that the written values name. */
  readonly known: readonly SheetArea[];
  /** Cells that people fill in, or that say which row is which. What is computed is written again by the next refresh. */
  readonly written: readonly SheetArea[];
}

/** Of tables that people fill in; `read` is what the edits were decided upon. */
export function rowsConcerned(read: WorkbookData, edits: readonly Edit[]): Concerned {
  const blocks = edits.flatMap((edit) => {
    if (edit.kind !== 'setValues' && edit.kind !== 'setFormulas') return [];
    const lines: readonly (readonly unknown[])[] = edit.kind === 'setValues' ? edit.values : edit.formulas;
    return [{ sheet: edit.sheet, top: edit.top, left: edit.left, lines, isValues: edit.kind === 'setValues' }];
  });
  const sheets = new Set(blocks.map(({ sheet }) => sheet));
  if (sheets.size === 0) return { known: [], written: [] };
  const all = locateOurs(read).tables;
  const tables = [...all.values()].filter(
    ({ definition, sheet }) => definition.kind !== 'output' && sheets.has(sheet.name),
  );
  const naming: CellNaming[] = [];
  const known: SheetArea[] = [];
  const written: SheetArea[] = [];
  for (const table of tables) {
    const {
      sheet: { name: sheet },
      table: { area },
      first,
      last,
    } = table;
    const typed = typedColumns(table);
    let isTouched = false;
    const key = keyColumn(table);
    const nameless = new Set<number>();
    for (const block of blocks) {
      if (block.sheet !== sheet) continue;
      const [top, bottom] = [Math.max(block.top, first), Math.min(block.top + block.lines.length - 1, last)];
      for (
        let column = Math.max(block.left, area.left);
        column <= Math.min(block.left + (block.lines[0]?.length ?? 0) - 1, area.right);
        column += 1
      ) {
        for (let row = top; row <= bottom; row += 1) {
          const value = block.lines[row - block.top]?.[column - block.left];
          if (value === undefined) continue;
          isTouched = true;
          const above = written.at(-1);
          if (!typed.has(column)) continue;
          if (block.isValues && value !== null) naming.push({ table, row, column, value: value as CellValue });
          if (key !== undefined && (cellAt(table.sheet, row, key)?.value ?? '') === '') nameless.add(row);
          if (above?.sheet === sheet && above.area.left === column && above.area.bottom === row - 1)
            written[written.length - 1] = { sheet, area: { ...above.area, bottom: row } };
          else written.push({ sheet, area: { top: row, bottom: row, left: column, right: column } });
        }
      }
    }
    if (!isTouched) continue;
    known.push({ sheet, area: { ...area, bottom: area.top } });
    if (key !== undefined) known.push({ sheet, area: { top: first, bottom: last, left: key, right: key } });
    for (const [top, bottom] of stretches(ascending(nameless)))
      for (const [left, right] of stretches(ascending(typed)))
        known.push({ sheet, area: { top, bottom, left, right } });
  }
  const areKnown = ({ sheet, area }: SheetArea): boolean =>
    known.some(
      (one) =>
        one.sheet === sheet &&
        one.area.left <= area.left &&
        one.area.right >= area.right &&
        one.area.top <= area.top &&
        one.area.bottom >= area.bottom,
    );
  known.push(...cellsNamed(naming, all).filter((named) => !areKnown(named)));
  return { known, written };
}

const ascending = (numbers: ReadonlySet<number>): readonly number[] => [...numbers].sort((a, b) => a - b);

/** Sheet columns of what people fill in, and of what tells rows apart. */
function typedColumns({ definition, columns, crossings }: LocatedTable): ReadonlySet<number> {
  if (definition.kind === 'record') return new Set(['label', 'value'].flatMap((key) => columns.get(key) ?? []));
  const keys = definition.columns.flatMap((column) =>
    column.key === 'id' || ('source' in column && column.source === 'input') ? [column.key] : [],
  );
  return new Set([...keys.flatMap((key) => columns.get(key) ?? []), ...(crossings?.byPerson.values() ?? [])]);
}
