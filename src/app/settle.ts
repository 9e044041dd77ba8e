// Computes what Excel gave, and asks it once more about calculated cells that are blank though they should not be.

import type { Day } from '../domain';
import { readFormulas, type Block } from '../excel';
import { contains, type Edit, type WorkbookData } from '../workbook';
import { recompute, type Recomputed } from './recompute';

/** Values are all that was read. Before a formula is put into a blank cell of a table, it is made sure that none stands there: one further request, and only then. */
export async function settle(context: Excel.RequestContext, read: WorkbookData, today: Day): Promise<Recomputed> {
  const recomputed = recompute(read, today, 'excel');
  const doubtful = recomputed.edits.flatMap((edit) => doubtfulBlock(edit, read));
  return doubtful.length === 0 ? recomputed : recompute(await readFormulas(context, read, doubtful), today, 'excel');
}

function doubtfulBlock(edit: Edit, read: WorkbookData): readonly Block[] {
  if (edit.kind !== 'setFormulas') return [];
  const { sheet, top, left, formulas } = edit;
  const area = { top, left, bottom: top + formulas.length - 1, right: left + (formulas[0]?.length ?? 1) - 1 };
  const tables = read.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.some((table) => contains(table.area, area)) ? [{ sheet, area }] : [];
}
