// Sheets that are gone come back where they stood: after the one before them.

import { LIMITS, type HyperlinkData, type SheetData } from '@coachbook/workbook';
import type { Restore } from './Restore';
import { sheetPairs } from './sheetPairs';

export const restoreSheets: Restore = (workbook, fresh, located, context) => {
  const pairs = sheetPairs(workbook, fresh, located, context);
  if (pairs.every(({ sheet }) => sheet)) return workbook;
  const tables = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const names = new Map(pairs.map(({ sheet, fresh: made }) => [made.name, sheet?.name ?? freeName(made.name, taken)]));
  const sheets = [...workbook.sheets];
  let before: string | undefined;
  for (const { sheet, fresh: made } of pairs) {
    const name = names.get(made.name) ?? made.name;
    // Somebody else's table may bear the name of one of ours: a workbook cannot hold both.
    const isLost = !sheet && !made.tables.some((table) => tables.has(table.name.toLowerCase()));
    if (isLost)
      sheets.splice(sheets.findIndex((one) => one.name === before) + 1, 0, { ...withLinks(made, names), name });
    if (sheet ?? isLost) before = name;
  }
  return { ...workbook, sheets };
};

/** Where people have a sheet of that name, ours stands beside it under another one. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const free = `${name.slice(0, LIMITS.sheetName - suffix.length)}${suffix}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Links lead to where the sheets are now, whatever they are called. */
function withLinks(sheet: SheetData, names: ReadonlyMap<string, string>): SheetData {
  const renamed = sheet.hyperlinks.map((link): HyperlinkData => {
    const target = /^'(.*)'!(.*)$/s.exec(link.location ?? '');
    const name = names.get((target?.[1] ?? '').replaceAll("''", "'"));
    return name === undefined ? link : { ...link, location: `'${name.replaceAll("'", "''")}'!${target?.[2] ?? 'A1'}` };
  });
  return { ...sheet, hyperlinks: renamed };
}
