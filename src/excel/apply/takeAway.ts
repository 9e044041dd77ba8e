// Leaves the workbook as it was before something was made in it.

import type { Edit, WorkbookData } from '../../workbook';
import { translateError, type ExcelTrouble } from '../translateError';

/** What was made could not be taken away again. `cause` is what ended the making. */
export class LeftoversError extends Error {
  readonly code = 'Leftovers';
}

export interface TakeAwayOptions {
  readonly edits: readonly Edit[];
  /** Names of the cell styles that were added. */
  readonly cellStyles: readonly string[];
  readonly before: WorkbookData;
  /** Milliseconds between two attempts while somebody edits a cell, or another workbook is in front. */
  readonly pause?: number;
}

/** Half an engagement is nothing to leave behind: what ends by itself is waited for. */
const passing: ReadonlySet<ExcelTrouble> = new Set(['cellEditing', 'otherWindow', 'busy']);
const mostTries = 240;

/** Two requests, again until Excel takes them. Throws LeftoversError where it does not. */
export async function takeAway(context: Excel.RequestContext, { pause = 500, ...what }: TakeAwayOptions): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await takeAwayOnce(context, what);
    } catch (error) {
      const { trouble, detail } = translateError(error);
      if (!passing.has(trouble) || tries === mostTries) throw new LeftoversError(detail, { cause: error });
      await new Promise((resolve) => { setTimeout(resolve, pause); });
    }
  }
}

/** What is there under the names of what was to be made was made by us, because nothing of these names was there before. */
async function takeAwayOnce(context: Excel.RequestContext, { edits, cellStyles, before }: Omit<TakeAwayOptions, 'pause'>): Promise<void> {
  const { workbook } = context;
  const sheets = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [workbook.worksheets.getItemOrNullObject(edit.sheet).load('name')] : []));
  const names = edits.flatMap((edit) => (edit.kind === 'setNames' && edit.sheet === undefined ? edit.add.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name')) : []));
  const properties = edits.find((edit) => edit.kind === 'setProperties')?.properties;
  const custom = Object.keys(properties?.custom ?? {}).filter((key) => !(key in before.properties.custom)).map((key) => workbook.properties.custom.getItemOrNullObject(key).load('key'));
  workbook.styles.load('items/name');
  await context.sync();
  const there = new Set(workbook.styles.items.map(({ name }) => name));
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  for (const property of custom) if (!property.isNullObject) property.delete();
  if (properties && properties.title !== before.properties.title) workbook.properties.title = before.properties.title ?? '';
  for (const name of cellStyles) if (there.has(name)) workbook.styles.getItem(name).delete();
  await context.sync();
}
