// Which column of a file means which field of a table.

import { columnsOf, TABLES, type SingleName, type TableName } from '../../domain';
import { ExchangeError } from '../../exchange';
import { foldText, keyOfText, LANGUAGES, message, type Language, textKey } from '../../locales';
import type { ImportFinding } from './ImportProposal';

/** Headers other programs use for the columns of the plan. */
const SYNONYMS = ['id', 'name', 'start', 'duration', 'deadline', 'owner', 'progress', 'predecessors', 'tools'] as const;

interface MappedColumns {
  /** Field by position; undefined is left out. */
  readonly fields: readonly (string | undefined)[];
  readonly findings: readonly ImportFinding[];
}

/** Columns are called as on the sheets of the workbook, whoever is told of them. */
interface Languages {
  readonly workbook: Language;
  readonly reader: Language;
}

/** What another program's word for a column tells of the table, beside our own: nearly as much. */
const byOtherWord = 0.9;

/** The table most of whose headers these are, in any language; undefined where none has any. */
export function tableOfHeaders(headers: readonly string[]): TableName | undefined {
  const ranked = TABLES.map((table) => {
    const found = new Set(headers.flatMap((header) => fieldOf(table, header, false) ?? []));
    const loosely = new Set(headers.flatMap((header) => fieldOf(table, header, table === 'projectActions') ?? []));
    // Every table has an id: it tells nothing.
    found.delete('id');
    loosely.delete('id');
    const known = found.size + byOtherWord * (loosely.size - found.size);
    return {
      table,
      known,
      rank: table === 'projectActions' ? 2 : found.has('name') ? 1 : 0,
      share: found.size / columnsOf(table).length,
    };
    // Of several that know as many, the plan, which is what people bring; then one whose rows it names ("Action" is a column of the baselines too).
  }).sort((a, b) => b.known - a.known || b.rank - a.rank || b.share - a.share);
  const best = ranked[0];
  return best && best.known > 0 ? best.table : undefined;
}

/**
 * `said` names columns by their header and gives a field by its name or its header in any language, "-" leaves it out; it goes before what the headers tell. Throws ExchangeError where
 * it names what is not there.
 */
export function mapColumns(
  table: TableName,
  headers: readonly string[],
  said: Readonly<Record<string, string>>,
  languages: Languages,
): MappedColumns {
  const findings: ImportFinding[] = [];
  const bySaid = saidFields(table, headers, said, languages.reader);
  const taken = new Map<string, string>(
    [...bySaid].flatMap(([at, field]) => (field === undefined ? [] : [[field, headers[at] ?? ''] as const])),
  );
  const fields = headers.map((header, at) => {
    if (bySaid.has(at)) return bySaid.get(at);
    if (header.trim() === '') return undefined;
    const field = fieldOf(table, header, true);
    if (field === undefined) {
      findings.push({ key: 'exchange.import.columnUnknown', params: { column: header } });
      return undefined;
    }
    const first = taken.get(field);
    if (first !== undefined) {
      findings.push({
        key: 'exchange.import.columnTwice',
        params: { first, second: header, field: headerOf(table, field, languages.workbook) },
      });
      return undefined;
    }
    taken.set(field, header);
    return field;
  });
  return { fields, findings };
}

/** What a field of a table or record is called on its sheet. */
export function headerOf(table: TableName | SingleName, field: string, language: Language): string {
  return message(language, textKey('column', table, field));
}

function fieldsOf(table: TableName): readonly string[] {
  return ['id', ...columnsOf(table).map(([column]) => column)];
}

function fieldOf(table: TableName, header: string, loosely: boolean): string | undefined {
  const prefix = `column.${table}.`;
  const exact = keyOfText(prefix, header)[0]?.slice(prefix.length);
  const known = fieldsOf(table);
  if (exact !== undefined && known.includes(exact)) return exact;
  if (!loosely) return undefined;
  const folded = plain(header);
  return (
    known.find((field) => field.toLowerCase() === folded) ??
    (table === 'projectActions' ? SYNONYMS.find((field) => synonymsOf(field).has(folded)) : undefined)
  );
}

function synonymsOf(field: (typeof SYNONYMS)[number]): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap((language) => message(language, `exchange.synonyms.${field}`).split('|')).map(plain),
  );
}

function plain(header: string): string {
  return foldText(header.replaceAll(/[%_*]/g, ' '));
}

function saidFields(
  table: TableName,
  headers: readonly string[],
  said: Readonly<Record<string, string>>,
  reader: Language,
): ReadonlyMap<number, string | undefined> {
  return new Map(
    Object.entries(said).map(([column, field]) => {
      const at = headers.findIndex((header) => foldText(header) === foldText(column));
      if (at < 0) throw new ExchangeError('exchange.noSuchColumn', { column, columns: headers.join(', ') });
      const meant = field === '-' || field === '' ? undefined : fieldOf(table, field, true);
      if (meant === undefined && field !== '-' && field !== '')
        throw new ExchangeError('exchange.noSuchField', {
          field,
          table: message(reader, `table.${table}`),
          fields: fieldsOf(table).join(', '),
        });
      return [at, meant];
    }),
  );
}
