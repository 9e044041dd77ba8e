// A mark in the workbook, from the first request that makes sheets to the last, and the end of what was marked.

import { quoteSheet, type NameData } from '@coachbook/workbook';

/** Queues the mark. */
export function addMark({ workbook }: Excel.RequestContext, { name, formula }: NameData): void {
  workbook.names.add(name, formula).visible = false;
}

/** Queues that everything is there. */
export function removeMark({ workbook }: Excel.RequestContext, { name }: NameData): void {
  workbook.names.getItem(name).delete();
}

/** The mark, where it is there. */
export function markIn({ workbook }: Excel.RequestContext, { name }: NameData): Excel.NamedItem {
  return workbook.names.getItemOrNullObject(name).load('name');
}

/** Removes the mark where it was not removed already; two requests. */
export async function makeSureItIsFinished(context: Excel.RequestContext, name: NameData): Promise<void> {
  const mark = markIn(context, name);
  await context.sync();
  if (!mark.isNullObject) mark.delete();
  await context.sync();
}

/** Deletes those sheets, and those with tables of these names whatever they are called by now, with whatever stands on them, the names that lead there, and the mark if there is one. A blank sheet is added where none would be left. Three requests. */
export async function removeUnfinished(
  context: Excel.RequestContext,
  sheets: readonly string[],
  { mark, tables: made = [] }: { readonly mark?: NameData; readonly tables?: readonly string[] } = {},
): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  const found = sheets.map((name) => worksheets.getItemOrNullObject(name).load('name'));
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  const holding = tables.items.filter(({ name }) => made.includes(name)).map(({ worksheet }) => worksheet.name);
  const gone = new Set([...found.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name])), ...holding]);
  if (worksheets.items.every(({ name, visibility }) => gone.has(name) || visibility !== 'Visible')) {
    worksheets.add();
    await context.sync();
  }
  const led = [
    ...[...gone].map((sheet) => `=${quoteSheet(sheet)}!`),
    ...tables.items.filter(({ worksheet }) => gone.has(worksheet.name)).map(({ name }) => `=${name}[`),
  ];
  for (const { name, formula } of names.items)
    if (led.some((start) => String(formula).startsWith(start))) names.getItem(name).delete();
  for (const sheet of gone) worksheets.getItem(sheet).delete();
  // Last: as long as a sheet is left, the mark says so.
  if (names.items.some(({ name }) => name === mark?.name)) names.getItem(mark?.name ?? '').delete();
  await context.sync();
}
