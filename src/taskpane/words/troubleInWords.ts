// What happened, what it means for the data, and what to do now.

import type { Trouble } from '../../app';
import { message, type Language } from '../../locales';

export function troubleInWords(language: Language, { kind, code, detail, during }: Pick<Trouble, 'kind' | 'code' | 'detail'> & Partial<Pick<Trouble, 'during'>>): string {
  if (kind === 'protected' && during === 'change') return message(language, 'pane.error.protected.change');
  // Creating leaves nothing behind, and the pane offers other ways.
  if (kind === 'unknown' && during === 'create') return message(language, 'pane.error.unknown.create', { code: code === '' ? detail : code });
  return message(language, `pane.error.${kind}`, { code: code === '' ? detail : code });
}
