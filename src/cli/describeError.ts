// Whatever ended a command, said to the person.

import { FileError } from '@coachbook/xlsx';
import { message, type Language } from '../locales';
import { codeOf, fileTrouble } from './fileTrouble';
import { UsageError } from './UsageError';

/** A sentence with what to do, wherever somebody foresaw it; otherwise what the program says. */
export function describeError(error: unknown, language: Language): string {
  if (error instanceof UsageError) return message(language, error.key, error.params);
  if (error instanceof FileError) {
    if (error.code !== 'notWritable') return message(language, `unread.${error.code}`);
    const { reason = 'other', sheet = '', cell = '', table = '' } = error.data;
    return message(language, 'cli.notWritable', { reason, place: cell === '' ? sheet : `${sheet}!${cell}`, table });
  }
  const trouble = fileTrouble(error);
  if (trouble.why !== 'other') return message(language, 'cli.cannotRead', { file: pathOf(error), ...trouble });
  return trouble.reason || codeOf(error);
}

function pathOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : '–';
}
