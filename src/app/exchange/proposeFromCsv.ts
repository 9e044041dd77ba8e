// What CSV files would bring into an engagement.

import {
  CHOICES,
  columnsOf,
  completeEngagement,
  rulesOf,
  TABLES,
  type ColumnRule,
  type Engagement,
  type Person,
  type TableName,
} from '../../domain';
import { ExchangeError, readCsv, type CsvFile, type NamedFile } from '../../exchange';
import { foldText, formatDay, formatList, message, type Language, textKey } from '../../locales';
import { dayOrderOf, decodeValue, parseDay, peopleNames, type DayOrder } from '../../sheets';
import type { Recomputed } from '../recompute';
import { FileFindings } from './FileFindings';
import type { FileRow } from './FileRow';
import { gather } from './gather';
import type { ColumnMapping, ImportFinding, ImportProposal, ProposedUpdate } from './ImportProposal';
import { checkRows, checkTexts } from './importLimits';
import { isSameCell } from './isSameCell';
import { headerOf, mapColumns, tableOfHeaders } from './mapColumns';
import { recordInFile, type RecordInFile } from './recordInFile';
import { tableByWord } from './tableByWord';

export interface CsvChoices {
  /** The table a single file is for; otherwise its headers tell. */
  readonly table?: TableName;
  /** Field by header, where the headers do not tell; "-" leaves a column out. */
  readonly map?: Readonly<Record<string, string>>;
}

type Here = Pick<Recomputed, 'engagement' | 'lastIds' | 'language'>;

interface OpenedCsv {
  readonly table: TableName;
  readonly file: CsvFile;
  readonly fields: readonly (string | undefined)[];
}

/**
 * Pure: nothing is written. Several files (of a .zip) are read together, so that one may name what another brings. `reader`: the language of whoever is told what could not be read. Throws ExchangeError for a file that cannot be read or none of
 * whose columns is known.
 */
export function proposeFromCsv(
  files: readonly NamedFile[],
  here: Here,
  { table, map = {} }: CsvChoices = {},
  reader: Language = here.language,
): ImportProposal {
  const findings = new FileFindings();
  const mapping: ColumnMapping[] = [];
  const opened: OpenedCsv[] = [];
  const records: (RecordInFile & { readonly file: CsvFile })[] = [];
  for (const { name, bytes } of files) {
    const file = readCsv(bytes);
    if (files.length === 1 && file.records.length === 1) throw new ExchangeError('exchange.import.headingsOnly');
    const record = files.length === 1 && table !== undefined ? undefined : recordInFile(file);
    if (record) {
      records.push({ ...record, file });
      continue;
    }
    const headers = (file.records[0]?.cells ?? []).map((header) => header.trim());
    const meant =
      files.length === 1
        ? (table ?? tableOfHeaders(headers))
        : (tableByWord(name.replace(/\.csv$/i, '')) ?? tableOfHeaders(headers));
    const mapped =
      meant && mapColumns(meant, headers, files.length === 1 ? map : {}, { workbook: here.language, reader });
    if (!meant || !mapped || mapped.fields.every((field) => field === undefined)) {
      if (files.length === 1) throw new ExchangeError('exchange.noTable', { file: name });
      findings.add({ key: 'exchange.import.fileSkipped', params: { file: name } });
      continue;
    }
    findings.add(...mapped.findings);
    mapping.push(
      ...headers.flatMap((column, at) => (column === '' ? [] : [{ table: meant, column, field: mapped.fields[at] }])),
    );
    opened.push({ table: meant, file, fields: mapped.fields });
  }
  // People first: the others name them.
  const ordered = [...opened].sort((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table));
  for (const each of TABLES)
    checkRows(opened.reduce((sum, one) => sum + (one.table === each ? one.file.records.length - 1 : 0), 0));
  const rows: FileRow[] = [];
  const named = new Names(here.engagement);
  for (const one of ordered)
    for (const row of readRows(one, { language: here.language, reader, names: named }, findings)) rows.push(row);
  checkTexts(rows, here);
  const gathered = gather(rows, here);
  const ofRecords = records.flatMap(({ single, lines, file }) =>
    lines.flatMap(({ line, column, text }): readonly ProposedUpdate[] => {
      const rule = rulesOf(single)[column] as ColumnRule;
      const to = readCell(
        text,
        rule,
        {
          line,
          column: headerOf(single, column, here.language),
          file,
          order: dayOrderOf([text], here.language).order,
          language: here.language,
          reader,
          names: named,
        },
        findings,
      );
      const from = (here.engagement[single] as unknown as Readonly<Record<string, unknown>>)[column];
      return to === undefined || isSameCell(from, to, rule)
        ? []
        : [{ table: single, row: undefined, id: '', column, from, to }];
    }),
  );
  tellUnknownReferences(rows, named, here.language, findings);
  findings.add(...gathered.findings);
  return { ...gathered, updates: [...gathered.updates, ...ofRecords], mapping, findings: findings.list() };
}

/** Everything a cell may name: rows of the workbook and of the files. */
class Names {
  private readonly ids = new Map<TableName, Set<string>>();
  private readonly byName = new Map<TableName, Map<string, string>>();
  /** What people are called in the file, where it is not what they are called here. */
  private readonly others = new Map<string, string>();
  private readonly persons: Person[];
  private known: ReturnType<typeof peopleNames> | undefined;

  constructor(engagement: Engagement) {
    this.persons = [...engagement.people];
    for (const table of TABLES)
      for (const row of engagement[table]) this.add(table, row.id, 'name' in row ? row.name : '');
  }

  /** Worked out when somebody asks, not for each of the people a file brings. */
  get people(): ReturnType<typeof peopleNames> {
    this.known ??= peopleNames(this.persons);
    return this.known;
  }

  addRow({ table, id, values }: FileRow): void {
    const name = typeof values.name === 'string' ? values.name : '';
    if (table === 'people' && !this.has('people', id)) {
      this.persons.push(...completeEngagement({ people: [{ id, name }] }).people);
      this.known = undefined;
    }
    this.add(table, id, name);
  }

  has(table: TableName, id: string): boolean {
    return this.ids.get(table)?.has(id) === true;
  }

  /** Somebody whom the file calls by that id is one of ours. */
  know(id: string, own: string): void {
    if (id !== '') this.others.set(id, own);
  }

  /** The id of the row of that name in one of the tables; undefined where there is none or several. */
  idOf(tables: readonly TableName[], text: string): string | undefined {
    const own = tables.includes('people') ? this.others.get(text) : undefined;
    if (own !== undefined) return own;
    const found = tables.flatMap((table) => this.byName.get(table)?.get(foldText(text)) ?? []);
    return found.length === 1 && found[0] !== '' ? found[0] : undefined;
  }

  private add(table: TableName, id: string, name: string): void {
    if (id !== '') this.ids.set(table, (this.ids.get(table) ?? new Set()).add(id));
    const names = this.byName.get(table) ?? new Map<string, string>();
    this.byName.set(table, names);
    const folded = foldText(name);
    // A name two rows share names neither.
    if (folded !== '') names.set(folded, names.has(folded) && names.get(folded) !== id ? '' : id);
  }
}

function readRows(
  { table, file, fields }: OpenedCsv,
  around: Pick<CellOfFile, 'language' | 'reader' | 'names'>,
  findings: FileFindings,
): readonly FileRow[] {
  const { language, names } = around;
  const rules = new Map(columnsOf(table));
  const order = orderOfDays(
    file,
    fields.map((field) => rules.get(field ?? '')?.kind === 'day'),
    around,
    findings,
  );
  const rows = file.records.slice(1).map(({ line, cells }): FileRow => {
    if (cells.slice(fields.length).some((cell) => cell.trim() !== ''))
      findings.add({ key: 'exchange.import.tooWide', params: { line } });
    const values: Record<string, unknown> = {};
    let id = '';
    fields.forEach((field, at) => {
      const text = (cells[at] ?? '').trim();
      const rule = field === undefined ? undefined : rules.get(field);
      if (field === 'id') id = text;
      else if (field !== undefined && rule && text !== '') {
        const value = readCell(
          text,
          rule,
          { line, column: headerOf(table, field, language), file, order, ...around },
          findings,
        );
        if (value !== undefined) values[field] = value;
      }
    });
    return asOurs({ table, line, id, values }, names, findings);
  });
  const filled = rows.filter(({ id, values }) => id !== '' || Object.keys(values).length > 0);
  for (const row of filled) names.addRow(row);
  return filled;
}

/** Everybody is named by name: somebody of the name of one of ours, and of an id that nobody has here, is that person, or no cell would say any more which of the two it means. */
function asOurs(row: FileRow, names: Names, findings: FileFindings): FileRow {
  const { table, line, id, values } = row;
  const { name, ...others } = values;
  if (table !== 'people' || names.has(table, id) || typeof name !== 'string') return row;
  const own = names.idOf(['people'], name);
  if (own === undefined) return row;
  names.know(id, own);
  findings.add({ key: 'exchange.import.samePerson', params: { line, name, id: own } });
  return { ...row, id: own, values: others };
}

/** How the file writes its days; a finding where it could be the other way round. */
function orderOfDays(
  { records }: CsvFile,
  isDay: readonly boolean[],
  { language, reader }: Pick<CellOfFile, 'language' | 'reader'>,
  findings: FileFindings,
): DayOrder {
  const texts = records.slice(1).flatMap(({ cells }) => cells.filter((_, at) => isDay[at] === true));
  const { order, doubtful } = dayOrderOf(texts, language);
  const day = doubtful === undefined ? undefined : parseDay(doubtful, language, order);
  if (doubtful !== undefined && day !== undefined)
    findings.add({ key: 'exchange.import.dayOrder', params: { value: doubtful, day: formatDay(reader, day) } });
  return order;
}

interface CellOfFile {
  readonly line: number;
  /** What its column is called. */
  readonly column: string;
  readonly file: CsvFile;
  readonly order: DayOrder;
  /** In which it is read. */
  readonly language: Language;
  /** In which somebody is told of it. */
  readonly reader: Language;
  readonly names: Names;
}

/** What a cell means; undefined, and a finding, where nobody can tell. */
function readCell(
  text: string,
  rule: ColumnRule,
  { line, column, file, order, language, reader, names }: CellOfFile,
  findings: FileFindings,
): unknown {
  const cell = rule.kind === 'day' ? (parseDay(text, language, order) ?? text) : asNumber(text, rule, file);
  const { value, problem } = decodeValue(cell, rule, language, names.people);
  if (problem) findings.addMade(() => unreadable(line, column, text, rule, problem.code, reader));
  return problem || value === undefined ? undefined : byName(value, rule, names);
}

/** In a file with semicolons a single comma is a decimal comma, even before three digits. */
function asNumber(text: string, rule: ColumnRule, { dialect }: CsvFile): string | number {
  return rule.kind === 'number' && dialect.decimal === ',' && /^[-+]?\d+,\d+(e[-+]?\d+)?$/i.test(text)
    ? Number(text.replace(',', '.'))
    : text;
}

/** Other programs name goals and activities by their names; a name of one row alone is as good as its id. */
function byName(value: unknown, rule: ColumnRule, names: Names): unknown {
  const idOf = (text: string, tables: readonly TableName[]): string =>
    tables.some((table) => names.has(table, text)) ? text : (names.idOf(tables, text) ?? text);
  if (rule.kind === 'reference') return idOf(String(value), rule.to);
  return rule.kind === 'references' ? (value as readonly string[]).map((text) => idOf(text, rule.to)) : value;
}

function unreadable(
  line: number,
  column: string,
  value: string,
  rule: ColumnRule,
  code: string,
  reader: Language,
): ImportFinding {
  const choices =
    rule.kind === 'choice'
      ? formatList(
          reader,
          CHOICES[rule.of].map((choice) => message(reader, textKey('choice', rule.of, choice))),
          'or',
        )
      : '';
  const kind = code === 'reference.ambiguous' ? 'onePerson' : rule.kind === 'numbers' ? 'number' : rule.kind;
  return {
    key: 'exchange.import.unreadable',
    params: {
      line,
      column,
      value,
      expected: message(reader, textKey('exchange.import.expected', kind), { choices }),
    },
  };
}

function tellUnknownReferences(
  rows: readonly FileRow[],
  names: Names,
  language: Language,
  findings: FileFindings,
): void {
  for (const { table, line, values } of rows) {
    for (const [field, rule] of columnsOf(table)) {
      const value = values[field];
      const [ids, tables]: readonly [readonly string[], readonly TableName[]] =
        value === undefined
          ? [[], []]
          : rule.kind === 'reference'
            ? [[String(value)], rule.to]
            : rule.kind === 'references'
              ? [value as readonly string[], rule.to]
              : rule.kind === 'links'
                ? [(value as readonly { readonly action: string }[]).map(({ action }) => action), ['projectActions']]
                : [[], []];
      for (const id of ids) {
        if (!tables.some((one) => names.has(one, id)))
          findings.addMade(() => ({
            key: 'exchange.import.unknownReference',
            params: { line, column: headerOf(table, field, language), value: id },
          }));
      }
    }
  }
}
