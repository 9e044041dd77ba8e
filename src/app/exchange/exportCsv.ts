// The tables of an engagement as CSV files.

import {
  columnsOf,
  SINGLE_COLUMNS,
  TABLES,
  type ColumnRule,
  type Engagement,
  type SingleName,
  type TableName,
} from '../../domain';
import { dialectOf, writeCsv, type CsvCell, type NamedFile } from '../../exchange';
import { message, type Language, textKey } from '../../locales';
import { encodeValue, peopleNames } from '../../sheets';

interface Source {
  readonly engagement: Engagement;
  readonly language: Language;
}

const encoder = new TextEncoder();

/**
 * One file per table that has rows, named as the table is on its sheet; what is computed is left out, so that everything in a file can come back. Without `only` the single records (mission, coachee)
 * are there too, as label and value. Separator and decimals are those of the language, days are written 2026-03-31.
 */
export function exportCsv({ engagement, language }: Source, only?: readonly TableName[]): readonly NamedFile[] {
  const people = peopleNames(engagement.people);
  const cellOf = (value: unknown, rule: ColumnRule): CsvCell => {
    if (rule.kind === 'day') return typeof value === 'string' && value !== '' ? value : null;
    const cell = encodeValue(value, rule, language, people);
    return cell !== null && typeof cell === 'object' ? null : cell;
  };
  const header = (record: TableName | SingleName, column: string): string =>
    message(language, textKey('column', record, column));
  const file = (record: TableName | SingleName, rows: readonly (readonly CsvCell[])[]): NamedFile => ({
    name: `${fileNameOf(message(language, `table.${record}`))}.csv`,
    bytes: encoder.encode(writeCsv(rows, dialectOf(language))),
  });
  const tables = TABLES.filter(
    (table) => (only === undefined || only.includes(table)) && engagement[table].length > 0,
  ).map((table) => {
    const columns = columnsOf(table);
    const rows = engagement[table].map((row) => [
      row.id,
      ...columns.map(([column, rule]) => cellOf((row as unknown as Readonly<Record<string, unknown>>)[column], rule)),
    ]);
    return file(table, [[header(table, 'id'), ...columns.map(([column]) => header(table, column))], ...rows]);
  });
  const singles =
    only === undefined
      ? (Object.keys(SINGLE_COLUMNS) as SingleName[]).map((single) => {
          const record = engagement[single] as unknown as Readonly<Record<string, unknown>>;
          const head = [message(language, 'column.record.label'), message(language, 'column.record.value')];
          return file(single, [
            head,
            ...Object.entries(SINGLE_COLUMNS[single] as Readonly<Record<string, ColumnRule>>).map(([column, rule]) => [
              header(single, column),
              cellOf(record[column], rule),
            ]),
          ]);
        })
      : [];
  return [...tables, ...singles];
}

/** A caption without what file names cannot hold. */
function fileNameOf(caption: string): string {
  return caption.replaceAll(/[\\/:*?"<>|]/g, '-');
}
