// Computes what Excel gave, and asks it once more about calculated cells that do not show what they should, and about the feet of pages where the engagement was renamed.

import { readFeet, readFormulas, type Block } from '../excel';
import { placeOfFinding, withOldTitle } from '../sheets';
import { contains, type Edit, type WorkbookData } from '../workbook';
import type { Recomputed } from './recompute';

/**
 * Values are all that was read. Before a formula is put into a blank cell of a table, it is made sure that none stands there, and before somebody is told that a cell shows something
 * else, that it is not our own formula that says so: one further request, and only then. One more where pages name the engagement as it was called before.
 */
export async function settle(context: Excel.RequestContext, read: WorkbookData, compute: (read: WorkbookData) => Promise<Recomputed>): Promise<Recomputed> {
  const computed = await compute(read);
  const doubtful = [...computed.edits.flatMap((edit) => doubtfulBlock(edit, read)), ...computed.findings.flatMap(({ code, place }) => (code === 'formula.replaced' ? (placeOfFinding(place, computed.located) ?? []) : []))];
  const isRenamed = withOldTitle(computed.after, computed.located, computed).length > 0;
  if (doubtful.length === 0 && !isRenamed) return computed;
  const sure = doubtful.length === 0 ? read : await readFormulas(context, read, doubtful);
  return compute(isRenamed ? await readFeet(context, sure) : sure);
}

function doubtfulBlock(edit: Edit, read: WorkbookData): readonly Block[] {
  if (edit.kind !== 'setFormulas') return [];
  const { sheet, top, left, formulas } = edit;
  const area = { top, left, bottom: top + formulas.length - 1, right: left + (formulas[0]?.length ?? 1) - 1 };
  const tables = read.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.some((table) => contains(table.area, area)) ? [{ sheet, area }] : [];
}
