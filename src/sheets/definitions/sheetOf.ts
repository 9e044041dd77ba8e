// The frame of a definition from its key: the texts of a sheet hang on it by name.

import type { MessageKey } from '../../locales';
import type { SheetDefinition } from '../schema/SheetDefinition';

type Named = 'key' | 'name' | 'title' | 'question' | 'guidance';

/** A sheet whose texts are "sheet.<key>.name", ".title", ".question" and ".guidance". */
export function sheetOf(key: string, rest: Omit<SheetDefinition, Named>): SheetDefinition {
  const text = (part: string): MessageKey => `sheet.${key}.${part}` as MessageKey;
  return {
    key,
    name: text('name'),
    title: text('title'),
    question: text('question'),
    guidance: text('guidance'),
    ...rest,
  };
}
