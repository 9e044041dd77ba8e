// What happened, what it means for the data, and what to do now.

import type { Trouble } from '../../app';
import { message, type Language } from '../../locales';

export function troubleInWords(language: Language, { kind, code, detail }: Pick<Trouble, 'kind' | 'code' | 'detail'>): string {
  return message(language, `pane.error.${kind}`, { code: code === '' ? detail : code });
}
