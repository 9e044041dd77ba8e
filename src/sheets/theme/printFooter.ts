// What stands at the foot of every printed page: the engagement, the sheet, the page and the date.

import type { PrintTexts } from '@coachbook/workbook';
import { message, type Language } from '../../locales';
import { textLines } from '../values/textLines';

/** Characters that keep clear of the sheet's name on an upright page. */
const titleWidth = 40;

/** In Excel's codes; a title that speaks of "R&D" is not taken for one. Without a title, the file's name stands for it. */
export function printFooter(title: string, language: Language): PrintTexts {
  const shown = textLines(title, titleWidth, 1)[0] ?? '';
  return {
    left: shown === '' ? '&F' : shown.replaceAll('&', '&&'),
    center: '&A',
    right: `${message(language, 'print.footer.page')} · &D`,
  };
}
