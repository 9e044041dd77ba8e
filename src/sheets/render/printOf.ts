// How a sheet prints: as it says itself, one page wide unless it is too wide for that, headers repeated.

import type { PrintData } from '@coachbook/workbook';
import type { Language } from '../../locales';
import { printFooter } from '../theme/printFooter';
import { FRAME } from '../theme/sheetFrame';
import type { SheetDefinition } from '../schema/SheetDefinition';

/** `own` = what is particular to the sheet; `title` = what the engagement is called. */
export function printOf(own: SheetDefinition['print'], title: string, language: Language): PrintData {
  return {
    paper: 'A4',
    fit: { width: 1, height: 0 },
    titleRows: { first: FRAME.header, last: FRAME.header },
    margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 },
    footer: printFooter(title, language),
    ...own,
  };
}
