// The workbook part: sheets in tab order, names, and which sheet is in front.

import {
  areaAddress,
  type NameData,
  quoteSheet,
  sheetReference,
  type SheetData,
  type WorkbookData,
} from '@coachbook/workbook';
import { toFileFormula } from '../formula/toFileFormula';
import { relations, spreadsheet } from '../vocabulary/namespaces';
import { attributes, element, elementIf, xmlHeader } from '../xml/element';
import { escapeXString, escapeXStringAttribute } from '../xml/escape';

/** `relationIds` in tab order. */
export function workbookPart(workbook: WorkbookData, relationIds: readonly string[], calculateOnLoad: boolean): string {
  const active = Math.max(
    0,
    workbook.sheets.findIndex((sheet) => sheet.name === workbook.activeSheet),
  );
  const sheets = workbook.sheets.map((sheet, index) =>
    element('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
      'r:id': relationIds[index],
    }),
  );
  const names = [...workbook.names.map((name) => definedName(name)), ...workbook.sheets.flatMap(sheetNames)];
  const content =
    '<workbookPr defaultThemeVersion="166925"/>' +
    element(
      'bookViews',
      {},
      element('workbookView', {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28800,
        windowHeight: 15000,
        activeTab: active || undefined,
      }),
    ) +
    element('sheets', {}, sheets.join('')) +
    elementIf(names.join(''), 'definedNames') +
    element('calcPr', { calcId: 191029, fullCalcOnLoad: calculateOnLoad || undefined });
  return `${xmlHeader}<workbook${attributes({ xmlns: spreadsheet, 'xmlns:r': relations })}>${content}</workbook>`;
}

/** A sheet's own names, and those Excel keeps for its filter and its printing. */
function sheetNames(sheet: SheetData, index: number): readonly string[] {
  const { autoFilter, print } = sheet;
  const quoted = quoteSheet(sheet.name);
  const titles = [
    ...(print?.titleColumns
      ? [
          `${quoted}!${areaAddress({ top: 0, bottom: 1_048_575, left: print.titleColumns.first, right: print.titleColumns.last }, true)}`,
        ]
      : []),
    ...(print?.titleRows ? [`${quoted}!$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`] : []),
  ];
  const own = (name: string, formula: string, hidden?: true): string =>
    element('definedName', { name, localSheetId: index, hidden }, escapeXString(formula));
  return [
    ...sheet.names.map((name) => definedName(name, index)),
    ...(autoFilter ? [own('_xlnm._FilterDatabase', sheetReference(sheet.name, autoFilter.area), true)] : []),
    ...(print?.area ? [own('_xlnm.Print_Area', sheetReference(sheet.name, print.area))] : []),
    ...(titles.length > 0 ? [own('_xlnm.Print_Titles', titles.join(','))] : []),
  ];
}

function definedName(data: NameData, sheet?: number): string {
  const comment = data.comment === undefined ? '' : ` comment="${escapeXStringAttribute(data.comment)}"`;
  return `<definedName name="${escapeXStringAttribute(data.name)}"${comment}${attributes({ localSheetId: sheet, hidden: data.hidden })}>${escapeXString(toFileFormula(data.formula, ''))}</definedName>`;
}
