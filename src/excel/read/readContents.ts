// Reads what a refresh needs: the sheets, names, and the values of the tables we know.

import type { WorkbookData } from '@coachbook/workbook';
import { describe, toleratingCustom, type Description } from './describe';
import { bodiesByColumns } from './bodiesByColumns';
import { isTooLarge } from './readInParts';
import { bodyOf, loadBody, readMissing, type ChartPlace } from './readMissing';
import type { TableBody } from './TableBody';
import { workbookOf } from './workbookOf';
import type { WorkbookMemory } from './WorkbookMemory';

/** What of a workbook is ours. */
interface Wanted {
  /** Names of tables. */
  readonly tables: readonly string[];
  /** Whether a table of another name has headers like one of them: then it was renamed. */
  readonly isRenamed: (headers: readonly string[]) => boolean;
  /** Names of charts. */
  readonly charts: readonly string[];
}

interface FirstAnswer {
  readonly description: Description;
  readonly bodies: ReadonlyMap<string, TableBody>;
  /** The values are too many for one answer. */
  readonly inParts: boolean;
}

/**
 * The workbook as far as it is cheap to read: sheets with names, tables with structure and values, defined names, title and custom properties, and of charts of ours titles and names of series. Formulas, looks, rules, outline and
 * print set-up are left out: the formulas of a long table weigh several times its values, Excel on the web refuses answers over 5 MB, and desktop Excel may ask the printer.
 * With `memory`: one request of about ten actions, with the places of those tables on whose sheets something was heard; one more where tables are new, renamed or changed in size.
 * Without it, or where it knows nothing yet: one request for everything under our names, one more for charts, renamed tables and the size of others. Where even the values are too many for one answer, as many as it takes.
 */
export async function readContents(
  context: Excel.RequestContext,
  wanted: Wanted,
  memory?: WorkbookMemory,
): Promise<WorkbookData> {
  const { description, bodies, inParts } = await toleratingCustom((custom) =>
    readFirst(context, wanted, memory, custom),
  );
  const { sheets, tables } = description;
  const names = new Set(wanted.tables.map((name) => name.toLowerCase()));
  const isOurs = ({ name, columns }: Excel.Table): boolean =>
    names.has(name.toLowerCase()) || wanted.isRenamed(columns.items.map((column) => column.name));
  const ours = tables.items.filter(isOurs);
  const ids = new Map(sheets.items.map(({ id, name }) => [name, id]));
  const onSheetsOfOurs = new Set(ours.map(({ worksheet }) => worksheet.name));
  const charts = sheets.items.flatMap(({ name: sheet, charts: { items } }) =>
    onSheetsOfOurs.has(sheet)
      ? items.filter(({ name }) => wanted.charts.includes(name)).map(({ name }): ChartPlace => ({ sheet, name }))
      : [],
  );
  const known = ({ sheet, name }: ChartPlace) =>
    memory?.isListening ? memory.chart(ids.get(sheet) ?? '', name) : undefined;
  const foreign = memory ? tables.items.filter((table) => !isOurs(table)).map(({ name }) => name) : [];
  const found = await readMissing(
    context,
    {
      bodies: ours.map(({ name }) => name).filter((name) => !bodies.has(name.toLowerCase())),
      charts: charts.filter((place) => !known(place)),
      sizes: foreign.filter((name) => memory?.cellsOf(name) === undefined),
    },
    inParts,
  );
  const workbook = workbookOf(
    description,
    ours,
    new Map([...bodies, ...found.bodies]),
    (place) => known(place) ?? found.chart(place),
  );
  memory?.read(
    workbook,
    ids,
    new Map(
      foreign.map((name) => [name, found.sizes.get(name) ?? sizeIn(description, name) ?? memory.cellsOf(name) ?? 0]),
    ),
  );
  return workbook;
}

/** How many cells a table has, where its values were answered: it may have grown since it was measured. */
function sizeIn({ tables, hasValues }: Description, name: string): number | undefined {
  const columns = hasValues ? tables.items.find((table) => table.name === name)?.columns.items : undefined;
  return columns && columns.length * (columns[0]?.values.length ?? 0);
}

async function readFirst(
  context: Excel.RequestContext,
  wanted: Wanted,
  memory: WorkbookMemory | undefined,
  custom: boolean,
): Promise<FirstAnswer> {
  if (memory?.serves) {
    try {
      return await readAgain(context, memory, custom);
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      memory.tooLarge();
    }
  }
  return readAnew(context, wanted.tables, custom);
}

/** The values of all tables, for which no table has to be gone to. */
async function readAgain(context: Excel.RequestContext, memory: WorkbookMemory, custom: boolean): Promise<FirstAnswer> {
  const description = describe(context, { values: true, custom });
  const moved = memory
    .takeDoubtful()
    .map(
      (name) =>
        [name.toLowerCase(), context.workbook.tables.getItemOrNullObject(name).getRange().load('address')] as const,
    );
  await context.sync();
  return { description, bodies: bodiesByColumns(description, memory, new Map(moved)), inParts: false };
}

async function readAnew(
  context: Excel.RequestContext,
  tableNames: readonly string[],
  custom: boolean,
): Promise<FirstAnswer> {
  const description = describe(context, { values: false, custom });
  const ranges = tableNames.map(
    (name) => [name.toLowerCase(), loadBody(context.workbook.tables.getItemOrNullObject(name))] as const,
  );
  try {
    await context.sync();
    return { description, bodies: new Map(ranges.flatMap(([name, range]) => bodyOf(name, range))), inParts: false };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const alone = describe(context, { values: false, custom });
  await context.sync();
  return { description: alone, bodies: new Map(), inParts: true };
}
