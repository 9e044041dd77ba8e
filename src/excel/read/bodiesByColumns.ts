// Tables whose values came by columns, put where they are known to lie.

import type { Description } from './describe';
import { placeOf, type TableBody } from './TableBody';
import type { WorkbookMemory } from './WorkbookMemory';

/**
 * By their names in small letters; `asked` are the ranges that were asked for. Left out, because they have to be asked for: tables that are new, on another sheet, or of another size than they were without anybody having told,
 * those with totals or without headers, and those whose columns do not begin with their names. The reference does not say what belongs to TableColumn.values there.
 */
export function bodiesByColumns(
  { sheets, tables }: Description,
  memory: WorkbookMemory,
  asked: ReadonlyMap<string, Excel.Range>,
): ReadonlyMap<string, TableBody> {
  const ids = new Map(sheets.items.map(({ id, name }) => [name, id]));
  const bodies = new Map<string, TableBody>();
  for (const {
    name,
    showHeaders,
    showTotals,
    columns: { items: columns },
    worksheet,
  } of tables.items) {
    const key = name.toLowerCase();
    const lines = columns[0]?.values ?? [];
    const range = asked.get(key);
    const area = range
      ? placeOf(range)?.area
      : memory.sheet(ids.get(worksheet.name) ?? '')?.tables.find((table) => table.name === name)?.area;
    const isPlain =
      showHeaders &&
      !showTotals &&
      columns.every(({ name: header, values }) => String(values[0]?.[0]) === header && values.length === lines.length);
    if (
      !area ||
      !isPlain ||
      area.bottom - area.top + 1 !== lines.length ||
      area.right - area.left + 1 !== columns.length
    )
      continue;
    bodies.set(key, {
      area,
      first: area,
      values: lines.map((_, row) => columns.map(({ values }) => values[row]?.[0] as unknown)),
    });
  }
  return bodies;
}
