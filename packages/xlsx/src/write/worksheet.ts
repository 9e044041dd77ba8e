// One worksheet part: its pieces in the order the format demands (ECMA-376 18.3.1.99).

import { areaAddress, type SheetData } from '@coachbook/workbook';
import { excelMain, relations, relationTypes, spreadsheet, x14 } from '../vocabulary/namespaces';
import { defaultColumnWidth, defaultRowHeight, heightToFile, widthToFile } from '../vocabulary/units';
import { attributes, element, elementIf, joinedOf, xmlHeader } from '../xml/element';
import { autoFilter } from './autoFilter';
import { columns } from './columns';
import { conditionalFormats } from './conditionalFormats';
import { drawing } from './drawing';
import { hyperlinks } from './hyperlinks';
import { notes } from './notes';
import { pageBreaks } from './pageBreaks';
import { pageSetup } from './pageSetup';
import { protection } from './protection';
import { Relationships } from './Relationships';
import { rows } from './rows';
import { sheetView } from './sheetView';
import { table } from './table';
import { validations } from './validations';
import type { WriteContext } from './WriteContext';

/** Writes the sheet and every part that hangs on it; returns the path of its part. */
export function worksheet(sheet: SheetData, index: number, context: WriteContext): string {
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const links = new Relationships();
  const formats = conditionalFormats(sheet, index, context);
  const tail = [
    protection(sheet.protection),
    sheet.autoFilter ? autoFilter(sheet.autoFilter.area, sheet.autoFilter.filters, context.styles) : '',
    elementIf(
      joinedOf(sheet.merges, (area) => element('mergeCell', { ref: areaAddress(area) })),
      'mergeCells',
      { count: sheet.merges.length },
    ),
    formats.plain,
    validations(sheet.validations),
    hyperlinks(sheet.hyperlinks, links),
    pageSetup(sheet.print),
    pageBreaks(sheet),
    relationElement('drawing', relationTypes.drawing, drawing(sheet, context), links),
    notes(sheet.notes, context, links),
    elementIf(
      sheet.tables
        .map((each) => relationElement('tablePart', relationTypes.table, table(each, context), links))
        .join(''),
      'tableParts',
      { count: sheet.tables.length },
    ),
    formats.extension === ''
      ? ''
      : element(
          'extLst',
          {},
          element('ext', { 'xmlns:x14': x14, uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}' }, formats.extension),
        ),
  ];
  context.file.part(path, 'worksheet', pieces(sheet, index, tail, context));
  context.file.relationships(path, links);
  return path;
}

function* pieces(sheet: SheetData, index: number, tail: readonly string[], context: WriteContext): Generator<string> {
  yield `${xmlHeader}<worksheet${attributes({ xmlns: spreadsheet, 'xmlns:r': relations, ...(tail.some((piece) => piece.includes('<xm:')) && { 'xmlns:xm': excelMain }) })}>`;
  yield properties(sheet);
  yield sheetView(sheet, context.workbook.sheets[index]?.name === context.workbook.activeSheet);
  yield element('sheetFormatPr', {
    defaultColWidth: widthToFile(defaultColumnWidth),
    defaultRowHeight: heightToFile(defaultRowHeight),
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  });
  yield columns(sheet.columns, context);
  yield '<sheetData>';
  yield* rows(sheet, context);
  yield '</sheetData>';
  yield* tail;
  yield '</worksheet>';
}

function properties(sheet: SheetData): string {
  const content =
    (sheet.tabColor === undefined ? '' : element('tabColor', { rgb: `FF${sheet.tabColor}` })) +
    (sheet.summaryAbove ? element('outlinePr', { summaryBelow: false }) : '') +
    (sheet.print?.fit ? element('pageSetUpPr', { fitToPage: true }) : '');
  return elementIf(content, 'sheetPr');
}

function deepest(runs: readonly { readonly outlineLevel?: number }[]): number | undefined {
  return runs.reduce((most, { outlineLevel = 0 }) => Math.max(most, outlineLevel), 0) || undefined;
}

/** `<name r:id="..."/>` for a part that may be missing. */
function relationElement(name: string, type: string, path: string | undefined, links: Relationships): string {
  return path === undefined ? '' : element(name, { 'r:id': links.add(type, `/${path}`) });
}
