// Makes the workbook in Excel, beside whatever is there.

import { createSheets, readNames, removeUnfinished, unfinishedSheets, type LeftOut, type RunExcel } from '../excel';
import { LANGUAGES, loadWhole } from '../locales';
import { diffWorkbooks } from '../workbook';
import type { Environment } from './actions/Action';
import { newWorkbook, type NewEngagement } from './newEngagement';

/** Sheets of ours are there already: refreshing is what is wanted, not a second set. */
export class AlreadyCreatedError extends Error {
  readonly code = 'AlreadyCreated';
}

/**
 * Adds all sheets in front of those that are there; nothing that exists is changed. An untouched first sheet stays at the end. Eight requests as a rule, one of them to read, all or nothing: what Excel refuses, and a safe point that
 * ends the work, leave the workbook as it was. Answers the looks that this Excel refused. Throws AlreadyCreatedError, with nothing written, where a sheet, a table or a defined name of ours is there.
 */
export async function createInExcel(run: RunExcel, engagement: NewEngagement, safePoint?: Environment['safePoint']): Promise<readonly LeftOut[]> {
  return run(async (context) => {
    const found = await readNames(context);
    // What an earlier attempt left behind, because Excel did not let it be taken away.
    const leftovers = unfinishedSheets(found.workbook);
    if (leftovers) await removeUnfinished(context, leftovers);
    const { workbook: before, tables, cellStyles } = leftovers ? await readNames(context) : found;
    // A template finds its gaps under their names in every language.
    await Promise.all(LANGUAGES.map(loadWhole));
    await safePoint?.('computing');
    const made = newWorkbook(engagement);
    const taken = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
    // Tables and defined names share one set of names.
    const names = new Set([...before.names.map(({ name }) => name), ...tables].map((name) => name.toLowerCase()));
    const clash = made.sheets.some((sheet) => taken.has(sheet.name.toLowerCase()) || sheet.tables.some(({ name }) => names.has(name.toLowerCase()))) || made.names.some(({ name }) => names.has(name.toLowerCase()));
    if (clash) throw new AlreadyCreatedError('The workbook has sheets, tables or defined names of the same names');
    // What was read in part is neither compared nor changed: the old sheets stand in both as they are.
    const properties = { ...made.properties, custom: { ...before.properties.custom, ...made.properties.custom } };
    const after = { ...made, properties, sheets: [...made.sheets, ...before.sheets], names: [...before.names, ...made.names] };
    const edits = diffWorkbooks(before, after);
    return createSheets(context, edits, { before, cellStyles, beforeStep: async (done, of, canEnd) => safePoint?.(canEnd ? 'making' : 'writing', done / of) });
  });
}
