// Looks whether the open workbook is empty, and notes what it is like.

import { carriedItems } from './carriedItems';
import { customKeys } from './customProperties';
import { KEPT_PROPERTIES, type Stock } from './Stock';

/** Six requests. Undefined where anything is in the workbook that somebody may have put there: a value, a look, a width, a rule, a table, a chart, a shape, a name, a comment, a note, a sheet that is hidden or protected. */
export async function takeStock(context: Excel.RequestContext): Promise<Stock | undefined> {
  const {
    workbook: { worksheets, tables, properties },
    application,
  } = context;
  worksheets.load('items/name,items/visibility,items/protection/protected');
  tables.load('items/name');
  properties.load(KEPT_PROPERTIES.join());
  application.load('calculationMode');
  const carried = carriedItems(context.workbook);
  await context.sync();
  if (
    tables.items.length > 0 ||
    carried.hasVisibleName() ||
    worksheets.items.some(({ visibility, protection }) => visibility !== 'Visible' || protection.protected)
  )
    return undefined;
  if (
    (await holdsAnything(context, worksheets.items)) ||
    (await isRuled(context, worksheets.items)) ||
    (await isCommented(context))
  )
    return undefined;
  return {
    sheets: worksheets.items.map(({ name }) => name),
    carriedItems: { ...carried.read(), custom: await customKeys(context) },
    properties: Object.fromEntries(KEPT_PROPERTIES.map((key) => [key, properties[key]])) as Stock['properties'],
    calculationMode: application.calculationMode,
  };
}

/** Values, looks, charts, shapes, names of a sheet. */
async function holdsAnything(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<boolean> {
  const parts = sheets.map(({ name }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.charts.load('items/name');
    sheet.shapes.load('items/name');
    sheet.names.load('items/visible');
    return {
      sheet,
      used: sheet.getUsedRangeOrNullObject(false).load('address'),
      corner: sheet.getRange('A1').load('formulas,numberFormat,format/fill/color'),
    };
  });
  await context.sync();
  return parts.some(
    ({ sheet, used, corner }) =>
      !(used.isNullObject || (/!\$?A\$?1$/.test(used.address) && isPlain(corner))) ||
      sheet.charts.items.length > 0 ||
      sheet.shapes.items.length > 0 ||
      sheet.names.items.some(({ visible }) => visible),
  );
}

/** Of a blank sheet Excel may answer that its first cell is used (Microsoft, Worksheet.getUsedRange). */
function isPlain({ formulas, numberFormat, format }: Excel.Range): boolean {
  return formulas[0]?.[0] === '' && numberFormat[0]?.[0] === 'General' && /^(#FFFFFF)?$/i.test(format.fill.color);
}

/** Validations, colours by rules and widths, which are no part of the range in use. */
function isRuled(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<boolean> {
  return unlessRefused(context, () => {
    const asked = sheets.map(({ name }) => {
      const all = context.workbook.worksheets.getItem(name).getRange();
      return {
        validation: all.dataValidation.load('type'),
        rules: all.conditionalFormats.getCount(),
        format: all.format.load('columnWidth,rowHeight'),
      };
    });
    return () =>
      asked.some(
        ({ validation, rules, format }) =>
          validation.type !== 'None' ||
          rules.value > 0 ||
          [format.columnWidth, format.rowHeight].some((size) => size === null),
      );
  });
}

/** Comments came with ExcelApi 1.10, notes with 1.18: by themselves, so that an Excel that knows no notes tells of comments. */
async function isCommented(context: Excel.RequestContext): Promise<boolean> {
  const { workbook } = context;
  for (const collection of [() => workbook.comments, () => workbook.notes]) {
    const isThere = await unlessRefused(context, () => {
      const count = collection().getCount();
      return () => count.value > 0;
    });
    if (isThere) return true;
  }
  return false;
}

/** Queues a question, sends it in a request of its own and answers it; false where this Excel does not know what it is asked for. */
async function unlessRefused(context: Excel.RequestContext, ask: () => () => boolean): Promise<boolean> {
  try {
    const answer = ask();
    await context.sync();
    return answer();
  } catch {
    return false;
  }
}
