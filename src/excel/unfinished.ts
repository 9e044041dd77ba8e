// A mark in the workbook, from the first request that makes sheets to the last, and the end of what was marked.

import { cellAt, quoteSheet, sameValue, type NameData, type SheetData } from '@coachbook/workbook';
import { cellContent } from './read/cellContent';

/** Queues the mark. */
export function addMark({ workbook }: Excel.RequestContext, { name, formula }: NameData): void {
  workbook.names.add(name, formula).visible = false;
}

/** Queues that everything is there. */
export function removeMark({ workbook }: Excel.RequestContext, { name }: NameData): void {
  workbook.names.getItem(name).delete();
}

/** The mark, where it is there: this one or another's, see isTheSame. */
export function markIn({ workbook }: Excel.RequestContext, { name }: NameData): Excel.NamedItem {
  return workbook.names.getItemOrNullObject(name).load('name,formula');
}

/** Whether a mark that was found says what this one says: who makes sheets, and since when. Excel may put spaces between its parts. */
export function isTheSame(found: Pick<Excel.NamedItem, 'formula'>, { formula }: NameData): boolean {
  const partsOf = (text: unknown): string => [...String(text).matchAll(/"(?:[^"]|"")*"/g)].join('&');
  return partsOf(found.formula) === partsOf(formula);
}

/** Removes the mark where it was not removed already; two requests. */
export async function makeSureItIsFinished(context: Excel.RequestContext, name: NameData): Promise<void> {
  const mark = markIn(context, name);
  await context.sync();
  if (!mark.isNullObject && isTheSame(mark, name)) mark.delete();
  await context.sync();
}

/** What leftovers are known by. */
interface Leftovers {
  readonly mark?: NameData;
  readonly tables?: readonly string[];
  /** Whether a text is one that only we write; without it, a name is enough. */
  readonly isOurs?: (text: string) => boolean;
}

/** Deletes those sheets as far as they are blank or hold something of ours, and those with tables of these names whatever they are called by now, with whatever stands on them, the names that lead there, and the mark if there is one. A blank sheet is added where none would be left. Three requests, one more where a sheet has no table of ours. Where a mark was given and is not there any more, somebody else has completed or removed the sheets, or makes others by now: then nothing is touched. */
export async function removeUnfinished(
  context: Excel.RequestContext,
  sheets: readonly string[],
  { mark, tables: made = [], isOurs }: Leftovers = {},
): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  const found = sheets.map((name) => worksheets.getItemOrNullObject(name).load('name'));
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  if (mark && !names.items.some((name) => name.name === mark.name && isTheSame(name, mark))) return;
  const holding = tables.items.filter(({ name }) => made.includes(name)).map(({ worksheet }) => worksheet.name);
  const named = found.flatMap((sheet) => (sheet.isNullObject ? [] : [sheet.name]));
  const others = isOurs ? await withoutOurs(context, named, holding, isOurs) : [];
  const gone = new Set([...named.filter((name) => !others.includes(name)), ...holding]);
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

/** Those with content of which nothing is ours: somebody else's sheets of the same names. */
async function withoutOurs(
  context: Excel.RequestContext,
  names: readonly string[],
  holding: readonly string[],
  isOurs: (text: string) => boolean,
): Promise<readonly string[]> {
  const asked = names
    .filter((name) => !holding.includes(name))
    .map((name) => ({
      name,
      used: context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load('values'),
    }));
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ name, used }) =>
    used.isNullObject || used.values.flat().some((value) => typeof value === 'string' && isOurs(value)) ? [] : [name],
  );
}

/** Of sheets that were being added, those that are there and hold nothing else than they were to hold: whatever else stands on one was typed by somebody, who may have added it as well. One request. */
export async function onlyOurs(
  context: Excel.RequestContext,
  sheets: readonly SheetData[],
): Promise<readonly string[]> {
  const found = sheets.map((wanted) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(wanted.name).load('name');
    return { wanted, sheet, used: sheet.getUsedRangeOrNullObject(true).load('values,formulas,rowIndex,columnIndex') };
  });
  await context.sync();
  return found.flatMap(({ wanted, sheet, used }) => {
    if (sheet.isNullObject) return [];
    const isOurs =
      used.isNullObject ||
      used.values.every((line: readonly unknown[], y) =>
        line.every((value, x) => {
          const there = cellContent(value, used.formulas[y]?.[x]);
          const ours = cellAt(wanted, used.rowIndex + y, used.columnIndex + x);
          if (there === undefined) return true;
          // Excel writes formulas in its own way.
          if (there.formula !== undefined) return ours?.formula !== undefined;
          return ours !== undefined && sameValue(there.value, ours.value);
        }),
      );
    return isOurs ? [wanted.name] : [];
  });
}
