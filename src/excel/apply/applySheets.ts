// Sheets as a whole, names, and what belongs to the workbook.

import { areaAddress, equal, type Edit, type PrintData, type PrintTexts, type SheetSettings } from '../../workbook';
import { rangeOf } from './applyCells';

type SheetEdit = Extract<
  Edit,
  { kind: 'addSheet' | 'deleteSheet' | 'moveSheet' | 'setSheet' | 'unprotect' | 'protect' | 'setNames' | 'setPrint' | 'setPageBreaks' | 'setProperties' | 'setSettings' | 'setCustomXml' | 'select' | 'activate' }
>;

/** What Excel's API cannot be told stays as Excel makes it: zoom, reading direction, and whether summary rows stand above. */
export function applySheets(workbook: Excel.Workbook, edit: SheetEdit): void {
  switch (edit.kind) {
    case 'addSheet':
      workbook.worksheets.add(edit.sheet).position = edit.position;
      return;
    case 'deleteSheet':
      return workbook.worksheets.getItem(edit.sheet).delete();
    case 'moveSheet':
      workbook.worksheets.getItem(edit.sheet).position = edit.position;
      return;
    case 'setSheet':
      return applySettings(workbook.worksheets.getItem(edit.sheet), edit.settings);
    case 'unprotect':
      return workbook.worksheets.getItem(edit.sheet).protection.unprotect();
    case 'protect': {
      const { selection, ...allowed } = edit.protection;
      const selectionMode = selection === 'normal' ? 'Normal' : selection === 'unlocked' ? 'Unlocked' : 'None';
      return workbook.worksheets.getItem(edit.sheet).protection.protect({ ...allowed, selectionMode });
    }
    case 'setNames': {
      const names = edit.sheet === undefined ? workbook.names : workbook.worksheets.getItem(edit.sheet).names;
      for (const name of edit.remove) names.getItem(name).delete();
      for (const { name, formula, comment, hidden } of edit.add) {
        const made = names.add(name, formula, comment ?? '');
        if (hidden) made.visible = false;
      }
      return;
    }
    case 'setPrint':
      return edit.to ? applyPrint(workbook.worksheets.getItem(edit.sheet).pageLayout, changedPrint(edit.from, edit.to)) : undefined;
    case 'setPageBreaks': {
      const { horizontalPageBreaks, verticalPageBreaks } = workbook.worksheets.getItem(edit.sheet);
      const breaks = edit.between === 'rows' ? horizontalPageBreaks : verticalPageBreaks;
      breaks.removePageBreaks();
      for (const at of edit.at) breaks.add(areaAddress(edit.between === 'rows' ? { top: at, bottom: at, left: 0, right: 0 } : { top: 0, bottom: 0, left: at, right: at }));
      return;
    }
    case 'setProperties': {
      // Excel says itself who made a workbook when.
      const { custom, created: _created, lastAuthor: _lastAuthor, revision: _revision, ...properties } = edit.properties;
      workbook.properties.set(properties);
      for (const [key, value] of Object.entries(custom)) workbook.properties.custom.add(key, value);
      return;
    }
    case 'setSettings':
      for (const [key, value] of Object.entries(edit.webExtension?.properties ?? {})) workbook.settings.add(key, JSON.parse(value));
      return;
    case 'setCustomXml':
      for (const part of edit.parts) workbook.customXmlParts.add(part);
      return;
    case 'select':
      // Selecting would bring each sheet to the front; the first cell is selected on a new sheet anyway.
      return;
    case 'activate':
      return workbook.worksheets.getItem(edit.sheet).activate();
  }
}

function applySettings(sheet: Excel.Worksheet, { visibility, tabColor, gridlines, headings, freeze }: SheetSettings): void {
  sheet.visibility = visibility === 'hidden' ? 'Hidden' : visibility === 'veryHidden' ? 'VeryHidden' : 'Visible';
  sheet.tabColor = tabColor === undefined ? '' : `#${tabColor}`;
  sheet.showGridlines = gridlines;
  sheet.showHeadings = headings;
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) sheet.freezePanes.unfreeze();
  else if (freeze.columns === 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) sheet.freezePanes.freezeColumns(freeze.columns);
  // The range is what stays in sight, not the first cell that scrolls.
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: freeze.rows - 1, right: freeze.columns - 1 }));
}

/** Inches, which margins are kept in, as Excel's points. */
const pointsPerInch = 72;

/** Only what changes is written: the rest may be a person's own, which was not read. */
function changedPrint(from: PrintData | undefined, to: PrintData): Partial<PrintData> {
  return Object.fromEntries(Object.entries(to).filter(([key, value]) => !equal(from?.[key as keyof PrintData], value)));
}

function applyPrint(layout: Excel.PageLayout, print: Partial<PrintData>): void {
  if (print.orientation) layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.paper) layout.paperSize = ({ A4: 'A4', A3: 'A3', Letter: 'Letter', Legal: 'Legal', Tabloid: 'Tabloid' } as const)[print.paper];
  if (print.fit) layout.zoom = { horizontalFitToPages: print.fit.width, ...(print.fit.height === 0 ? {} : { verticalFitToPages: print.fit.height }) };
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.titleColumns) layout.setPrintTitleColumns(areaAddress({ top: 0, bottom: 1_048_575, left: print.titleColumns.first, right: print.titleColumns.last }, true));
  if (print.area) layout.setPrintArea(areaAddress(print.area));
  if (print.margins) {
    const { top, right, bottom, left, header, footer } = print.margins;
    layout.topMargin = top * pointsPerInch;
    layout.rightMargin = right * pointsPerInch;
    layout.bottomMargin = bottom * pointsPerInch;
    layout.leftMargin = left * pointsPerInch;
    layout.headerMargin = header * pointsPerInch;
    layout.footerMargin = footer * pointsPerInch;
  }
  applyTexts(layout.headersFooters.defaultForAllPages, 'Header', print.header);
  applyTexts(layout.headersFooters.defaultForAllPages, 'Footer', print.footer);
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

function applyTexts(target: Excel.HeaderFooter, kind: 'Header' | 'Footer', texts: PrintTexts | undefined): void {
  if (texts?.left !== undefined) target[`left${kind}`] = texts.left;
  if (texts?.center !== undefined) target[`center${kind}`] = texts.center;
  if (texts?.right !== undefined) target[`right${kind}`] = texts.right;
}
