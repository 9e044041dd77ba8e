// Computes what Excel gave, and asks it once more about what decides what may be written: calculated cells that do not show what they should, the cells below tables that grow, and how pages are printed.

import { contains, type Edit, type WorkbookData } from '@coachbook/workbook';
import { readFormulas, readPrint, type Block } from '../excel';
import { isRenamed, placeOfFinding } from '../sheets';
import type { Recomputed } from './recompute';

/**
 * Values are all that was read. Before a formula is put into a blank cell of a table, it is made sure that none stands there, and before somebody is told that a cell shows something
 * else, that it is not our own formula that says so: one further request, and only then. `toWrite`: what people wrote below a table that grows is asked for with it; and one more request where the printed part follows the plan,
 * or the engagement has another name than the document.
 */
export async function completeReading(
  context: Excel.RequestContext,
  read: WorkbookData,
  compute: (read: WorkbookData) => Promise<Recomputed>,
  { toWrite }: { readonly toWrite: boolean },
): Promise<Recomputed> {
  const computed = await compute(read);
  if (!computed.usable) return computed;
  const doubtful = [
    ...computed.edits.flatMap((edit) => doubtfulBlock(edit, read)),
    ...computed.findings.flatMap(({ code, place }) =>
      code === 'formula.replaced' ? (placeOfFinding(place, computed.located) ?? []) : [],
    ),
    ...(toWrite ? computed.edits.flatMap(roomBlock) : []),
  ];
  const ours = [...new Set([...computed.located.tables.values()].map(({ sheet }) => sheet.name))];
  const printed = toWrite ? computed.edits.flatMap((edit) => (edit.kind === 'setPrint' ? [edit.sheet] : [])) : [];
  const print = toWrite && isRenamed(read, computed) ? { areas: ours, footers: ours } : { areas: printed, footers: [] };
  if (doubtful.length + print.areas.length === 0) return computed;
  return compute(
    await readPrint(context, doubtful.length === 0 ? read : await readFormulas(context, read, doubtful), print),
  );
}

function doubtfulBlock(edit: Edit, read: WorkbookData): readonly Block[] {
  if (edit.kind !== 'setFormulas') return [];
  const { sheet, top, left, formulas } = edit;
  const area = { top, left, bottom: top + formulas.length - 1, right: left + (formulas[0]?.length ?? 1) - 1 };
  const tables = read.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.some((table) => contains(table.area, area)) ? [{ sheet, area }] : [];
}

/** The cells a table is about to take. */
function roomBlock(edit: Edit): readonly Block[] {
  if (edit.kind !== 'changeTable' || edit.to.area.bottom <= edit.from.area.bottom) return [];
  return [
    { sheet: edit.sheet, area: { ...edit.from.area, top: edit.from.area.bottom + 1, bottom: edit.to.area.bottom } },
  ];
}
