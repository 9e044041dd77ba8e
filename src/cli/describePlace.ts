// A place in a workbook as people read it on the sheets.

import { headerOf, type ImpossibleChangeError } from '../app';
import { message, type Language } from '../locales';

/** "Goals G2, Target"; what is not known is left out. */
export function describePlace(
  { table, id = '', column }: NonNullable<ImpossibleChangeError['place']>,
  language: Language,
): string {
  const row = `${message(language, `table.${table}`)} ${id}`.trim();
  return column === undefined ? row : `${row}, ${headerOf(table, column, language)}`;
}
