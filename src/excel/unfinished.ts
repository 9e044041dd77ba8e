// A mark in the workbook, from the first request that makes sheets to the last: a pane that is loaded anew meanwhile, or another, does not take half for the whole.

import { quoteSheet, type WorkbookData } from '../workbook';

/** A hidden defined name. Custom properties would fail on some builds (office-js#179). */
const NAME = 'Coachbook_unfinished';

/** Characters of a text in a formula, at most 255 in Excel. */
const longest = 250;

/** Queues the mark; it lists the sheets about to be made. */
export function markUnfinished({ workbook }: Excel.RequestContext, sheets: readonly string[]): void {
  // No name of a sheet has a slash.
  const text = sheets.join('/');
  const parts = Array.from({ length: Math.ceil(text.length / longest) }, (_, at) => `"${text.slice(at * longest, (at + 1) * longest).replaceAll('"', '""')}"`);
  workbook.names.add(NAME, `=${parts.join('&')}`).visible = false;
}

/** Queues that everything is there. */
export function markFinished({ workbook }: Excel.RequestContext): void {
  workbook.names.getItem(NAME).delete();
}

/** The mark, where it is there. */
export function markIn({ workbook }: Excel.RequestContext): Excel.NamedItem {
  return workbook.names.getItemOrNullObject(NAME).load('name');
}

/** The same where it may have been done already; two requests. */
export async function makeSureItIsFinished(context: Excel.RequestContext): Promise<void> {
  const mark = markIn(context);
  await context.sync();
  if (!mark.isNullObject) mark.delete();
  await context.sync();
}

/** Names of the sheets that were being made; undefined where nothing was left unfinished. */
export function unfinishedSheets({ names }: WorkbookData): readonly string[] | undefined {
  const mark = names.find(({ name, hidden }) => name === NAME && hidden);
  return mark && [...mark.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replaceAll('""', '"')).join('').split('/');
}

/** Deletes those sheets, with whatever stands on them, the names that lead there, and the mark. A blank sheet is added where none would be left. Three requests. */
export async function removeUnfinished(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  const found = sheets.map((name) => worksheets.getItemOrNullObject(name).load('name'));
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  const there = found.filter((sheet) => !sheet.isNullObject);
  const gone = new Set(there.map(({ name }) => name));
  if (worksheets.items.every(({ name, visibility }) => gone.has(name) || visibility !== 'Visible')) {
    worksheets.add();
    await context.sync();
  }
  const led = [...[...gone].map((sheet) => `=${quoteSheet(sheet)}!`), ...tables.items.filter(({ worksheet }) => gone.has(worksheet.name)).map(({ name }) => `=${name}[`)];
  for (const { name, formula } of names.items) if (name === NAME || led.some((start) => String(formula).startsWith(start))) names.getItem(name).delete();
  for (const sheet of there) sheet.delete();
  await context.sync();
}
