// How much an import brings in at once, before anything is worked out for it.

import { LIMITS } from '@coachbook/workbook';
import { columnsOf, TABLES, type TableName } from '../../domain';
import { ExchangeError } from '../../exchange';
import { message, type Language } from '../../locales';
import { encodeValue, MOST_ROWS, peopleNames } from '../../sheets';
import type { Recomputed } from '../recompute';
import type { FileRow } from './FileRow';
import { headerOf } from './mapColumns';
import type { ImportProposal } from './ImportProposal';

/** `rows` of a table may be in a file: as many as are read of a table in a workbook. `added` is more than anybody looks through before saying yes, and a few seconds of work. */
export const IMPORT_LIMITS = { rows: MOST_ROWS, added: 5000 } as const;

/** Throws ExchangeError where a file has more than so many rows for one table. */
export function checkRows(count: number): void {
  if (count > IMPORT_LIMITS.rows) throw new ExchangeError('exchange.tooManyRows', { limit: IMPORT_LIMITS.rows });
}

/** Throws ExchangeError, with its place in the file, where a cell would hold more than a cell takes: lists are longer there than in a file. */
export function checkTexts(
  rows: readonly FileRow[],
  { engagement, language }: Pick<Recomputed, 'engagement' | 'language'>,
): void {
  const people = peopleNames(engagement.people);
  for (const { table, line, values } of rows)
    for (const [column, rule] of columnsOf(table)) {
      const value = values[column];
      const text = Array.isArray(value) ? encodeValue(value, rule, language, people) : value;
      if (typeof text === 'string' && text.length > LIMITS.cellText)
        throw new ExchangeError('exchange.textTooLong', {
          line,
          column: headerOf(table, column, language),
          limit: LIMITS.cellText,
        });
    }
}

/** Throws ExchangeError where more rows would be added than one import may, or than the workbook could be read with again; `reader`: the language of whoever is told so. */
export function checkAdditions(
  { additions }: ImportProposal,
  { engagement }: Pick<Recomputed, 'engagement'>,
  reader: Language,
): void {
  const { added: limit, rows } = IMPORT_LIMITS;
  if (additions.length > limit)
    throw new ExchangeError('exchange.import.tooManyNew', { limit, count: additions.length });
  const added = new Map<TableName, number>();
  for (const { table } of additions) added.set(table, (added.get(table) ?? 0) + 1);
  const full = TABLES.find((table) => added.has(table) && engagement[table].length + (added.get(table) ?? 0) > rows);
  if (full)
    throw new ExchangeError('exchange.import.tableFull', { table: message(reader, `table.${full}`), limit: rows });
}
