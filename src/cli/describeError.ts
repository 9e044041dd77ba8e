// Whatever ended a command, said to the person.

import { TableBlockedError } from '@coachbook/workbook';
import { FileError } from '@coachbook/xlsx';
import { headerOf, ImpossibleChangeError, PortfolioPartError, RosterError } from '../app';
import { ExchangeError } from '../exchange';
import { message, type Language } from '../locales';
import { describeFileError } from './describeFileError';
import { UsageError } from './UsageError';

/** A sentence with what to do. What nobody foresaw has one as well: what the program itself says is in no language of the person's. */
export function describeError(error: unknown, language: Language): string {
  if (error instanceof UsageError) return message(language, error.key, error.params);
  if (error instanceof ExchangeError || error instanceof RosterError || error instanceof PortfolioPartError)
    return message(language, error.key, { file: '–', ...error.params });
  if (error instanceof FileError) {
    if (error.code !== 'notWritable') return message(language, `unread.${error.code}`);
    const { reason = 'other', sheet = '', cell = '', table = '' } = error.data;
    return message(language, 'cli.notWritable', { reason, place: cell === '' ? sheet : `${sheet}!${cell}`, table });
  }
  if (error instanceof ImpossibleChangeError)
    return message(language, 'cli.impossible', {
      place: error.place === undefined ? 'none' : describePlace(error.place, language),
    });
  if (error instanceof TableBlockedError)
    return message(language, 'cli.tableBlocked', { table: error.table, sheet: error.sheet });
  const reason = describeFileError(error);
  return reason.why === 'other' && !isOfSystem(error)
    ? message(language, 'cli.unforeseen')
    : message(language, 'cli.cannotRead', { file: pathOf(error), ...reason });
}

/** Whether the system refused something, whatever its code means. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}

function pathOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'path' in error ? String(error.path) : '–';
}

/** "Goals G2, Target"; what is not known is left out. */
function describePlace(
  { table, id = '', column }: NonNullable<ImpossibleChangeError['place']>,
  language: Language,
): string {
  const row = `${message(language, `table.${table}`)} ${id}`.trim();
  return column === undefined ? row : `${row}, ${headerOf(table, column, language)}`;
}
