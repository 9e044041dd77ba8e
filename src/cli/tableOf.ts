// A table as somebody typed it on the command line.

import { tableByWord } from '../app';
import { TABLES, type TableName } from '../domain';
import { UsageError } from './UsageError';

/** Throws UsageError with the names there are. */
export function tableOf(word: string): TableName {
  const table = tableByWord(word);
  if (!table)
    throw new UsageError('exchange.noSuchTable', { table: word, tables: ['plan', 'personal', ...TABLES].join(', ') });
  return table;
}
