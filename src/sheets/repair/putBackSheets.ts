// Sheets that are gone come back where they stood: after the one before them.

import type { HyperlinkData, SheetData } from '../../workbook';
import type { PutBack } from './PutBack';
import { sheetPairs } from './sheetPairs';

export const putBackSheets: PutBack = (workbook, fresh, located, context) => {
  const pairs = sheetPairs(workbook, fresh, located, context);
  if (pairs.every(({ sheet }) => sheet)) return workbook;
  const names = new Map(pairs.map(({ sheet, fresh: made }) => [made.name, sheet?.name ?? made.name]));
  const tables = new Set(workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
  const sheets = [...workbook.sheets];
  let before: string | undefined;
  for (const { sheet, fresh: made } of pairs) {
    // Somebody else's table may bear the name of one of ours: a workbook cannot hold both.
    if (!sheet && !made.tables.some(({ name }) => tables.has(name.toLowerCase()))) sheets.splice(sheets.findIndex(({ name }) => name === before) + 1, 0, withLinks(made, names));
    before = sheet?.name ?? (sheets.includes(made) ? made.name : (sheets.find(({ name }) => name === made.name)?.name ?? before));
  }
  return { ...workbook, sheets };
};

/** Links lead to where the sheets are now, whatever they are called. */
function withLinks(sheet: SheetData, names: ReadonlyMap<string, string>): SheetData {
  const renamed = sheet.hyperlinks.map((link): HyperlinkData => {
    const target = /^'(.*)'!(.*)$/s.exec(link.location ?? '');
    const name = names.get((target?.[1] ?? '').replaceAll("''", "'"));
    return name === undefined ? link : { ...link, location: `'${name.replaceAll("'", "''")}'!${target?.[2] ?? 'A1'}` };
  });
  return { ...sheet, hyperlinks: renamed };
}
