// A roster out of a file, or what is the matter with it.

import { FileError } from '@coachbook/xlsx';
import type { Day } from '../../domain';
import { ExchangeError } from '../../exchange';
import { message, type Language } from '../../locales';
import { readRoster, type Roster } from './readRoster';
import { RosterError } from './RosterError';
import { rosterLines } from './rosterLines';

/** `language` and `start` as readRoster takes them; what is wrong is said in that language. Never throws. */
export function rosterInFile(
  file: string,
  bytes: Uint8Array,
  language: Language,
  start?: Day,
): Roster | { readonly wrong: string } {
  try {
    return readRoster(rosterLines(bytes), language, start);
  } catch (error) {
    if (error instanceof RosterError) return { wrong: message(language, error.key, { ...error.params, file }) };
    const reason =
      error instanceof ExchangeError
        ? message(language, error.key, error.params)
        : message(language, error instanceof FileError ? `unread.${error.code}` : 'unread.failed');
    return { wrong: message(language, 'roster.unreadable', { file, reason }) };
  }
}
