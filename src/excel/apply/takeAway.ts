// Leaves the workbook as it was before something was made in it.

import type { Edit, NameData, WorkbookData } from '@coachbook/workbook';
import { translateError } from '../translateError';
import { BegunElsewhereError } from '../BegunElsewhereError';
import { isTheSame, markIn } from '../unfinished';
import { patiently } from './patiently';

/** What was made could not be taken away again. `cause` is what stood in the way. */
export class LeftoversError extends Error {
  readonly code = 'Leftovers';
}

interface TakeAwayOptions {
  readonly edits: readonly Edit[];
  /** Where another's is there, the workbook is theirs to make sheets in. */
  readonly mark: NameData;
  /** Ids of the sheets that were added; undefined where the request that adds them failed, and some may have been. */
  readonly sheets: readonly string[] | undefined;
  /** Whether anything was put on those sheets, and into the workbook. */
  readonly isFilled: boolean;
  /** Names of the cell styles that were added. */
  readonly cellStyles: readonly string[];
  readonly before: WorkbookData;
  /** Milliseconds between two attempts while somebody edits a cell, or another workbook is in front. */
  readonly pause?: number;
}

/** Two or three requests, again until Excel takes them: half an engagement is nothing to leave behind. Throws LeftoversError where it does not, BegunElsewhereError where the first request was refused because somebody else is making sheets. */
export async function takeAway(context: Excel.RequestContext, { pause, ...what }: TakeAwayOptions): Promise<void> {
  try {
    const sheets = what.sheets ?? (await patiently(() => blankSheets(context, what), pause));
    await patiently(() => takeAwayOnce(context, { ...what, sheets }), pause);
  } catch (error) {
    if (error instanceof BegunElsewhereError) throw error;
    throw new LeftoversError(translateError(error).detail, { cause: error });
  }
}

/** Of the names to be added, the sheets on which nothing stands: those that hold something were made by somebody else at the same time. The mark comes first in that request: without it, none of them was added by it. */
async function blankSheets(
  context: Excel.RequestContext,
  { edits, mark: added }: Pick<TakeAwayOptions, 'edits' | 'mark'>,
): Promise<readonly string[]> {
  const mark = markIn(context, added);
  const found = edits.flatMap((edit) => {
    if (edit.kind !== 'addSheet') return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet).load('id');
    return [{ sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') }];
  });
  await context.sync();
  if (mark.isNullObject) return [];
  if (!isTheSame(mark, added)) throw new BegunElsewhereError('Somebody else is making sheets');
  return found.flatMap(({ sheet, used }) => (!sheet.isNullObject && used.isNullObject ? [sheet.id] : []));
}

async function takeAwayOnce(
  context: Excel.RequestContext,
  { edits, mark: added, sheets: ids, isFilled, cellStyles, before }: Omit<TakeAwayOptions, 'pause'>,
): Promise<void> {
  const { workbook } = context;
  const sheets = (ids ?? []).map((id) => workbook.worksheets.getItemOrNullObject(id).load('name'));
  const mark = markIn(context, added);
  if (!isFilled) {
    await context.sync();
    if (!mark.isNullObject && isTheSame(mark, added)) mark.delete();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    return context.sync();
  }
  // Defined names and properties of ours were not there before, or that would have been found: they are ours, unless somebody else has begun since.
  const names = edits.flatMap((edit) =>
    edit.kind === 'setNames' && edit.sheet === undefined
      ? edit.add.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name'))
      : [],
  );
  const properties = edits.find((edit) => edit.kind === 'setProperties')?.properties;
  const custom = Object.keys(properties?.custom ?? {})
    .filter((key) => !(key in before.properties.custom))
    .map((key) => workbook.properties.custom.getItemOrNullObject(key).load('key'));
  workbook.styles.load('items/name');
  await context.sync();
  const there = new Set(workbook.styles.items.map(({ name }) => name));
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  if (!mark.isNullObject && !isTheSame(mark, added)) return context.sync();
  for (const name of [mark, ...names]) if (!name.isNullObject) name.delete();
  for (const property of custom) if (!property.isNullObject) property.delete();
  for (const [key, value] of Object.entries(before.properties.custom))
    if (properties && properties.custom[key] !== value) workbook.properties.custom.add(key, value);
  if (properties && properties.title !== before.properties.title)
    workbook.properties.title = before.properties.title ?? '';
  for (const name of cellStyles) if (there.has(name)) workbook.styles.getItem(name).delete();
  return context.sync();
}
