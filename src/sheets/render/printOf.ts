// How a sheet prints: as its definition says, one page wide, headers repeated.

import { message, type Language } from '../../locales';
import type { PrintData } from '../../workbook';
import { FRAME } from '../look/sheetFrame';
import type { SheetDefinition } from '../schema/SheetDefinition';

export function printOf(definition: SheetDefinition, language: Language): PrintData {
  return {
    paper: 'A4',
    fit: { width: 1, height: 0 },
    titleRows: { first: FRAME.header, last: FRAME.header },
    margins: { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 },
    footer: { left: '&F', center: '&A', right: `${message(language, 'print.footer.page')} · &D` },
    ...definition.print,
  };
}
