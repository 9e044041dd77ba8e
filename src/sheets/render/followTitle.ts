// Keeps what stands at the foot of printed pages up with what the engagement is called.

import type { SheetData, WorkbookData } from '@coachbook/workbook';
import type { Language } from '../../locales';
import type { Located } from '../decode/locate';
import { printFooter } from '../theme/printFooter';
import type { SheetContext } from '../schema/SheetContext';

/** Whether the engagement has another name by now than the document's title says. */
export function isRenamed({ properties: { title = '' } }: WorkbookData, { settings }: SheetContext): boolean {
  return settings.title !== '' && settings.title !== title;
}

/** Our sheets that still name the engagement as it was called when they were drawn, which the document's title remembers. A foot that somebody wrote is not among them. */
function withOldTitle(workbook: WorkbookData, { tables }: Located, context: SheetContext): readonly SheetData[] {
  if (!isRenamed(workbook, context)) return [];
  const {
    sheets,
    properties: { title = '' },
  } = workbook;
  const ours = new Set([...tables.values()].map(({ sheet }) => sheet.name));
  return sheets.filter(({ name, print }) => ours.has(name) && print?.footer?.left === left(title, context.language));
}

/** The workbook whose pages and document title name the engagement as it is called now. */
export function followTitle(workbook: WorkbookData, located: Located, context: SheetContext): WorkbookData {
  const outdated = withOldTitle(workbook, located, context);
  if (outdated.length === 0) return workbook;
  const {
    settings: { title },
    language,
  } = context;
  return {
    ...workbook,
    properties: { ...workbook.properties, title },
    sheets: workbook.sheets.map((sheet) =>
      sheet.print && outdated.includes(sheet)
        ? { ...sheet, print: { ...sheet.print, footer: { ...sheet.print.footer, left: left(title, language) } } }
        : sheet,
    ),
  };
}

function left(title: string, language: Language): string {
  return printFooter(title, language).left ?? '';
}
