// What is known of how sheets print: people may have chosen something else than we drew. Asked for only where something of ours follows, because desktop Excel may ask the printer.

import { parseReference, type PrintData, type WorkbookData } from '@coachbook/workbook';

/** Names of sheets. */
interface WantedPrint {
  /** Those of which the printed part is asked for. */
  readonly areas: readonly string[];
  /** Those of which the left of the foot is asked for. */
  readonly footers: readonly string[];
}

/** The workbook with the print set-up of those sheets as far as it was asked for: its area, none where the whole sheet is printed, or several parts of it; the left of its foot. The rest stands for what was not read. One request, none for no sheet. */
export async function readPrint(
  context: Excel.RequestContext,
  workbook: WorkbookData,
  { areas, footers }: WantedPrint,
): Promise<WorkbookData> {
  if (areas.length + footers.length === 0) return workbook;
  const layoutOf = (sheet: string): Excel.PageLayout => context.workbook.worksheets.getItem(sheet).pageLayout;
  const printed = new Map(areas.map((sheet) => [sheet, layoutOf(sheet).getPrintAreaOrNullObject().load('address')]));
  const footed = new Map(
    footers.map((sheet) => [sheet, layoutOf(sheet).headersFooters.defaultForAllPages.load('leftFooter')]),
  );
  await context.sync();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const [ranges, foot] = [printed.get(sheet.name), footed.get(sheet.name)];
      if (!ranges && !foot) return sheet;
      const area = ranges && !ranges.isNullObject ? parseReference(ranges.address)?.area : undefined;
      const print: PrintData = {
        orientation: 'portrait',
        paper: 'A4',
        ...(area && { area }),
        ...(foot && { footer: { left: foot.leftFooter } }),
      };
      return { ...sheet, print };
    }),
  };
}
