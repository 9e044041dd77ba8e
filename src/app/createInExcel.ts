// Makes the workbook in Excel, beside whatever is there.

import { applyEdits, type RunExcel } from '../excel';
import { diffWorkbooks, type WorkbookData } from '../workbook';
import type { Environment } from './actions/Action';
import { newWorkbook, type NewEngagement } from './newEngagement';
import { readOurs } from './readOurs';

/** Sheets of ours are there already: refreshing is what is wanted, not a second set. */
export class AlreadyCreatedError extends Error {
  readonly code = 'AlreadyCreated';
}

/**
 * Adds all sheets in front of those that are there; nothing that exists is changed. An untouched first sheet stays at the end. At most three requests.
 * Throws AlreadyCreatedError where a table or sheet of ours is there.
 */
export async function createInExcel(run: RunExcel, engagement: NewEngagement, safePoint?: Environment['safePoint']): Promise<WorkbookData> {
  return run(async (context) => {
    const before = await readOurs(context);
    await safePoint?.('computing');
    const made = newWorkbook(engagement);
    const taken = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
    const tables = new Set(before.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())));
    const clash = made.sheets.some((sheet) => taken.has(sheet.name.toLowerCase()) || sheet.tables.some(({ name }) => tables.has(name.toLowerCase())));
    if (clash) throw new AlreadyCreatedError('The workbook has sheets or tables of the same names');
    // What was read in part is neither compared nor changed: the old sheets stand in both as they are.
    const names = new Set(made.names.map(({ name }) => name.toLowerCase()));
    const properties = { ...made.properties, custom: { ...before.properties.custom, ...made.properties.custom } };
    const after = { ...made, properties, sheets: [...made.sheets, ...before.sheets], names: [...before.names.filter(({ name }) => !names.has(name.toLowerCase())), ...made.names] };
    const edits = diffWorkbooks(before, after);
    await safePoint?.('writing');
    await applyEdits(context, edits);
    return after;
  });
}
