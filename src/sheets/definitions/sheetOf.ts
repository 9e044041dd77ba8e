// The frame of a definition from its key: the texts of a sheet hang on it by name.

import { textKey, type MessageKey, type PartOf } from '../../locales';
import type { SheetDefinition } from '../schema/SheetDefinition';

type Named = 'key' | 'name' | 'title' | 'question' | 'guidance';

type KeyOfSheet = PartOf<'sheet'> extends infer Part ? (Part extends `${infer Key}.name` ? Key : never) : never;

/** A sheet whose texts are "sheet.<key>.name", ".title", ".question" and ".guidance". */
export function sheetOf(key: KeyOfSheet, rest: Omit<SheetDefinition, Named>): SheetDefinition {
  const text = (part: string): MessageKey => textKey('sheet', key, part);
  return {
    key,
    name: text('name'),
    title: text('title'),
    question: text('question'),
    guidance: text('guidance'),
    ...rest,
  };
}
