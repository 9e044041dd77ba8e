// Makes the workbook in Excel, beside whatever is there.

import { diffWorkbooks } from '@coachbook/workbook';
import { BegunElsewhereError, createSheets, readNames, removeUnfinished, type LeftOut, type RunExcel } from '../excel';
import { loadEverything } from '../locales';
import { isMark, isSentenceOfOurs, makingIn, markOf, TABLE_NAMES } from '../sheets';
import type { Environment } from './Environment';
import { newWorkbook, type NewEngagement } from './newEngagement';

/** Sheets of ours are there already: refreshing is what is wanted, not a second set. */
export class AlreadyCreatedError extends Error {
  readonly code = 'AlreadyCreated';
}

interface Creating extends Pick<Environment, 'safePoint' | 'now'> {
  readonly by?: string;
}

/**
 * Adds all sheets in front of those that are there; nothing that exists is changed. An untouched first sheet stays at the end. Eight requests as a rule, one of them to read, all or nothing: what Excel refuses, and a safe point that
 * ends the work, leave the workbook as it was. Answers the looks that this Excel refused. Throws, with nothing written, AlreadyCreatedError where a sheet, a table or a defined name of ours is there, BegunElsewhereError where somebody else is making them.
 * `by` tells a session from others: what it left behind itself, it removes first.
 */
export async function createInExcel(
  run: RunExcel,
  engagement: NewEngagement,
  { safePoint, now = () => new Date(), by = '' }: Creating = {},
): Promise<readonly LeftOut[]> {
  return run(async (context) => {
    const found = await readNames(context);
    // What an earlier attempt left behind, because Excel did not let it be taken away.
    const begun = makingIn(found.workbook);
    const leftovers = begun?.by === by ? begun : undefined;
    const own = leftovers && found.workbook.names.find(isMark);
    // Leftovers may be in any language, and a template finds its gaps under their names in every one.
    await loadEverything();
    if (own)
      await removeUnfinished(context, leftovers.sheets, { mark: own, tables: TABLE_NAMES, isOurs: isSentenceOfOurs });
    const { workbook: before, tables, cellStyles } = own ? await readNames(context) : found;
    if (makingIn(before)) throw new BegunElsewhereError('The sheets are being made elsewhere');
    await safePoint?.('computing');
    const made = newWorkbook(engagement);
    const taken = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
    // Names that lead nowhere were left by sheets of an earlier attempt, and are nobody's.
    const leading = before.names.filter(({ formula }) => !formula.includes('#REF!'));
    // Tables and defined names share one set of names.
    const names = new Set([...leading.map(({ name }) => name), ...tables].map((name) => name.toLowerCase()));
    const clash =
      made.sheets.some(
        (sheet) =>
          taken.has(sheet.name.toLowerCase()) || sheet.tables.some(({ name }) => names.has(name.toLowerCase())),
      ) || made.names.some(({ name }) => names.has(name.toLowerCase()));
    if (clash) throw new AlreadyCreatedError('The workbook has sheets, tables or defined names of the same names');
    // What was read in part is neither compared nor changed: the old sheets stand in both as they are.
    const ours = new Set(made.names.map(({ name }) => name.toLowerCase()));
    const properties = { ...made.properties, custom: { ...before.properties.custom, ...made.properties.custom } };
    const after = {
      ...made,
      properties,
      sheets: [...made.sheets, ...before.sheets],
      names: [...before.names.filter(({ name }) => !ours.has(name.toLowerCase())), ...made.names],
    };
    const edits = diffWorkbooks(before, after);
    const mark = markOf({ sheets: made.sheets.map(({ name }) => name), by, since: now() });
    return createSheets(context, edits, {
      mark,
      before,
      cellStyles,
      beforeStep: async (done, of, canEnd) => safePoint?.(canEnd ? 'making' : 'writing', done / of),
    });
  });
}
