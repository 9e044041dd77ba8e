// A status as cells show it: a sign and a word, never colour alone.

import type { Status } from '../../domain';
import { message, type Language } from '../../locales';

/** "▲ At risk" in the workbook's language. */
export function statusText(status: Status, language: Language): string {
  return `${message(language, `status.${status}.sign`)} ${message(language, `status.${status}`)}`;
}
