// What is known of how sheets print: people may have chosen something else than we drew. Asked for only where something of ours follows, because desktop Excel may ask the printer.

import { parseReference, type PrintData, type WorkbookData } from '../../workbook';

/** The tables whose sheets are asked: `areas` for the part that is printed, `foot` for what stands at the left of the foot. */
export interface WantedPrint {
  readonly areas: readonly string[];
  readonly foot: string;
}

/** By the name of a table in small letters, what its sheet is asked. */
export type AskedPrint = ReadonlyMap<string, Answers>;

interface Answers {
  readonly areas?: Excel.RangeAreas;
  readonly foot?: Excel.HeaderFooter;
}

/** Asks for it; the answer comes with the next request. */
export function askPrint({ workbook: { tables } }: Excel.RequestContext, { areas, foot }: WantedPrint): AskedPrint {
  const layoutOf = (name: string): Excel.PageLayout => tables.getItemOrNullObject(name).worksheet.pageLayout;
  const asked = areas.map((name): [string, Answers] => [name.toLowerCase(), { areas: layoutOf(name).getPrintAreaOrNullObject().load('address') }]);
  return new Map([...asked, [foot.toLowerCase(), { foot: askFoot(layoutOf(foot)) }]]);
}

/** The print set-up as far as it was read: its area, none where the whole sheet is printed, or several parts of it; the left of its foot. The rest stands for what was not read. */
export function printRead({ areas, foot }: Answers): PrintData {
  const area = areas && !areas.isNullObject ? parseReference(areas.address)?.area : undefined;
  return { orientation: 'portrait', paper: 'A4', ...(area && { area }), ...(foot && { footer: { left: foot.leftFooter } }) };
}

/** The workbook with the left of each sheet's foot. One request. */
export async function readFeet(context: Excel.RequestContext, workbook: WorkbookData): Promise<WorkbookData> {
  const feet = workbook.sheets.map(({ name }) => askFoot(context.workbook.worksheets.getItem(name).pageLayout));
  await context.sync();
  return { ...workbook, sheets: workbook.sheets.map((sheet, at) => ({ ...sheet, print: { ...(sheet.print ?? printRead({})), footer: { left: feet[at]?.leftFooter ?? '' } } })) };
}

function askFoot({ headersFooters: { defaultForAllPages } }: Excel.PageLayout): Excel.HeaderFooter {
  return defaultForAllPages.load('leftFooter');
}
