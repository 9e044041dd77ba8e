// How sheets print. Desktop Excel asks the printer about each of these, and some printers refuse some of them (Microsoft, PageSetup.PaperSize): they are set last, and a sheet can do without.

import { areaAddress, equal, LIMITS, type Edit, type PrintData, type PrintTexts } from '@coachbook/workbook';
import type { Batch } from './Batch';

type PrintEdit = Extract<Edit, { kind: 'setPrint' | 'setPageBreaks' }>;

/** `again`: part of it may have been taken already. `withoutPaper`: the size of the paper stays the printer's. */
export function applyPrint(
  batch: Batch,
  edit: PrintEdit,
  { again = false, withoutPaper = false }: { readonly again?: boolean; readonly withoutPaper?: boolean } = {},
): void {
  const sheet = batch.sheet(edit.sheet);
  if (edit.kind === 'setPrint') {
    if (edit.to)
      setUp(sheet.pageLayout, changed(edit.from ?? (batch.fresh.has(edit.sheet) ? asMade : {}), edit.to), withoutPaper);
    return;
  }
  const { horizontalPageBreaks, verticalPageBreaks } = sheet;
  const breaks = edit.between === 'rows' ? horizontalPageBreaks : verticalPageBreaks;
  if (again || !batch.fresh.has(edit.sheet)) breaks.removePageBreaks();
  for (const at of edit.at)
    breaks.add(
      areaAddress(
        edit.between === 'rows'
          ? { top: at, bottom: at, left: 0, right: 0 }
          : { top: 0, bottom: 0, left: at, right: at },
      ),
    );
}

/** What a new sheet has, its paper apart: that is the printer's, or the country's. */
const asMade: Partial<PrintData> = { orientation: 'portrait' };

/** Only what changes is written: the rest may be a person's own, which was not read. */
function changed(from: Partial<PrintData>, to: PrintData): Partial<PrintData> {
  return Object.fromEntries(Object.entries(to).filter(([key, value]) => !equal(from[key as keyof PrintData], value)));
}

function setUp(layout: Excel.PageLayout, print: Partial<PrintData>, withoutPaper: boolean): void {
  if (print.orientation) layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.paper && !withoutPaper)
    layout.paperSize = ({ A4: 'A4', A3: 'A3', Letter: 'Letter', Legal: 'Legal', Tabloid: 'Tabloid' } as const)[
      print.paper
    ];
  if (print.fit)
    layout.zoom = {
      horizontalFitToPages: print.fit.width,
      ...(print.fit.height === 0 ? {} : { verticalFitToPages: print.fit.height }),
    };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns)
    layout.setPrintTitleColumns(
      areaAddress(
        { top: 0, bottom: LIMITS.rows - 1, left: print.titleColumns.first, right: print.titleColumns.last },
        true,
      ),
    );
  if (print.area) layout.setPrintArea(areaAddress(print.area));
  if (print.margins) layout.setPrintMargins('Inches', print.margins);
  applyTexts(layout, 'Header', print.header);
  applyTexts(layout, 'Footer', print.footer);
  if (print.scale !== undefined) layout.zoom = { scale: print.scale };
  if (print.centerHorizontally) layout.centerHorizontally = true;
  if (print.centerVertically) layout.centerVertically = true;
  if (print.gridlines) layout.printGridlines = true;
  if (print.headings) layout.printHeadings = true;
  if (print.blackAndWhite) layout.blackAndWhite = true;
  if (print.draft) layout.draftMode = true;
  if (print.overThenDown) layout.printOrder = 'OverThenDown';
  if (print.firstPage !== undefined) layout.firstPageNumber = print.firstPage;
}

function applyTexts(layout: Excel.PageLayout, kind: 'Header' | 'Footer', texts: PrintTexts | undefined): void {
  if (!texts) return;
  const target = layout.headersFooters.defaultForAllPages;
  if (texts.left !== undefined) target[`left${kind}`] = texts.left;
  if (texts.center !== undefined) target[`center${kind}`] = texts.center;
  if (texts.right !== undefined) target[`right${kind}`] = texts.right;
}
