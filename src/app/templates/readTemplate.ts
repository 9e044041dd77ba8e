// Reads a template out of its workbook.

import type { WorkbookData } from '@coachbook/workbook';
import { decodeWorkbook } from '../../sheets';
import { definitionOf, frameTextsOf } from './frameTexts';
import { brandOf, protectedIn, templateTitle } from './templateProperties';
import type { Template } from './Template';

/** Undefined for a workbook that does not say it is one: nobody's own engagement is handed out by mistake. */
export function readTemplate(workbook: WorkbookData): Template | undefined {
  const title = templateTitle(workbook);
  const { isOurs, engagement, settings, located } = decodeWorkbook(workbook);
  if (title === undefined || !isOurs) return undefined;
  return {
    title,
    engagement,
    settings,
    brand: brandOf(workbook),
    texts: frameTextsOf(workbook, located),
    protects: protectedIn(workbook),
    ownSheets: workbook.sheets.filter((sheet) => definitionOf(sheet, located) === undefined),
  };
}
