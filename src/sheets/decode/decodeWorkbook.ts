// From sheets as people left them to an engagement, with a finding wherever something could not be read.

import type { CellValue, WorkbookData } from '@coachbook/workbook';
import {
  cellOf,
  completeEngagement,
  finding,
  placeOf,
  SINGLE_COLUMNS,
  type Engagement,
  type EngagementDraft,
  type Finding,
  type Place,
  type Settings,
  type SingleName,
  type TableName,
} from '../../domain';
import { LANGUAGES, message, type Language } from '../../locales';
import { sheetsFor } from '../definitions';
import { SCHEMA_VERSION, settingsOf } from '../schema/recordFields';
import type { InputTable, RecordTable } from '../schema/SheetDefinition';
import { decodeValue } from '../values/decode';
import { peopleNames, type PeopleNames } from '../values/references';
import { MOST_ROWS } from './lastBodyRow';
import { fieldRows, locate, valueAt, type Located } from './locate';
import type { LocatedTable } from './LocatedTable';
import { decodeMatrix } from './matrix';

export interface DecodedWorkbook {
  /** Whether any of our tables is there at all. */
  readonly isOurs: boolean;
  readonly language: Language;
  readonly engagement: Engagement;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly located: Located;
  /** The structure's version; undefined where it is not written. */
  readonly version: number | undefined;
  /** What Settings keeps of the ids given so far. */
  readonly lastIds: string;
}

/**
 * Reads everything there is. `row` of a model row is the zero-based position in its table's body, so that findings lead back to the cell; blank rows are passed over.
 * Findings: cell.*, reference.ambiguous, table.missing, table.tooLong, column.missing, column.twice, setting.missing, workbook.newer,
 * workbook.older, workbook.versionMissing.
 */
export function decodeWorkbook(workbook: WorkbookData): DecodedWorkbook {
  const located = locate(workbook);
  const findings: Finding[] = [];
  const fields = decodeRecord(recordOf(located, 'settings'), 'en', noPeople, findings);
  const language = (fields.language as Language | undefined) ?? languageOfHeaders(located) ?? 'en';
  const settings = settingsOf(fields, language);
  const tables: Partial<Record<TableName, readonly object[]>> = {};
  const inputs = [...located.tables.values()].filter(
    (table): table is LocatedTable & { readonly definition: InputTable } => table.definition.kind === 'input',
  );
  const read = (table: LocatedTable & { readonly definition: InputTable }, people: PeopleNames): void => {
    tables[table.definition.table] = decodeRows(table, language, people, findings);
  };
  const peopleTable = inputs.find(({ definition }) => definition.table === 'people');
  if (peopleTable) read(peopleTable, noPeople);
  const people = peopleNames(completeEngagement(tables).people);
  for (const table of inputs) if (table !== peopleTable) read(table, people);
  for (const table of located.tables.values())
    if (table.definition.kind === 'matrix') tables[table.definition.table] = decodeMatrix(table, findings);
  const singles = Object.fromEntries(
    (Object.keys(SINGLE_COLUMNS) as SingleName[]).map((name) => [
      name,
      given(decodeRecord(recordOf(located, name), language, people, findings)),
    ]),
  );
  const isOurs = located.tables.size > 0;
  const version = typeof fields.schemaVersion === 'number' ? fields.schemaVersion : undefined;
  if (isOurs)
    findings.push(
      ...structureFindings(located, settings, language, isOlder(version)),
      ...versionFindings(version, located),
    );
  return {
    isOurs,
    language,
    engagement: completeEngagement({ ...(tables as EngagementDraft), ...singles }),
    settings,
    findings,
    located,
    version,
    lastIds: typeof fields.lastIds === 'string' ? fields.lastIds : '',
  };
}

const noPeople = peopleNames([]);
const REPAIR = { kind: 'repair' } as const;

function recordOf({ tables }: Located, record: 'settings' | SingleName): LocatedTable | undefined {
  return [...tables.values()].find(({ definition }) => definition.kind === 'record' && definition.record === record);
}

/** Without what is blank, so that the model's own blanks stand there. */
function given(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function decodeRows(
  located: LocatedTable & { readonly definition: InputTable },
  language: Language,
  people: PeopleNames,
  findings: Finding[],
): readonly object[] {
  const { definition, first, last } = located;
  const inputs = definition.columns.flatMap((column) =>
    column.source === 'input' ? [{ key: column.key, rule: column.rule }] : [],
  );
  const rows: object[] = [];
  for (let at = first; at <= last; at += 1) {
    const idCell = valueAt(located, at, 'id');
    // An error stands where the id should be: it is not blank, so nothing is written there.
    const id = idCell !== null && typeof idCell === 'object' ? idCell.error : textOf(idCell);
    const cells = inputs.map(({ key, rule }) => ({ key, rule, cell: valueAt(located, at, key) }));
    if (cells.every(({ cell }) => isBlank(cell))) continue;
    const row = at - first;
    const decoded: Record<string, unknown> = { row, id };
    if (idCell !== null && typeof idCell === 'object')
      findings.push(finding('cell.error', cellOf(definition.table, { row, id }, 'id'), { value: idCell.error }));
    for (const { key, rule, cell } of cells) {
      const { value, problem } = decodeValue(cell, rule, language, people);
      // The model has '' rather than undefined for texts that are always there; completeEngagement knows which.
      if (value !== undefined) decoded[key] = value;
      if (problem)
        findings.push(finding(problem.code, cellOf(definition.table, { row, id }, key), problem.params as never));
    }
    rows.push(decoded);
  }
  return rows;
}

function decodeRecord(
  located: LocatedTable | undefined,
  language: Language,
  people: PeopleNames,
  findings: Finding[],
): Readonly<Record<string, unknown>> {
  if (!located) return {};
  const { fields, record } = located.definition as RecordTable;
  const rows = fieldRows(located);
  const values: Record<string, unknown> = {};
  for (const field of fields) {
    const at = rows.get(field.key);
    if (at === undefined) {
      if (!field.computed)
        findings.push(
          finding('setting.missing', placeOf(record, field.key), { setting: message(language, field.label) }, REPAIR),
        );
      continue;
    }
    const cell = valueAt(located, at, 'value');
    const { value, problem } = decodeValue(cell, field.rule, language, people);
    values[field.key] = value;
    // What we write ourselves is put right by a repair.
    if (problem && !field.computed)
      findings.push(finding(problem.code, placeOf(record, field.key), problem.params as never));
  }
  return values;
}

/** The language a workbook speaks, told by words alone: its own setting, or else its headers; undefined where it is not ours. */
export function languageOf(workbook: WorkbookData): Language | undefined {
  const located = locate(workbook);
  return (
    (decodeRecord(recordOf(located, 'settings'), 'en', noPeople, []).language as Language | undefined) ??
    languageOfHeaders(located)
  );
}

/** Where the setting is gone: the language whose headers stand over the goals. */
function languageOfHeaders(located: Located): Language | undefined {
  const names = new Set([...located.tables.values()].flatMap(({ table }) => table.columns.map(({ name }) => name)));
  return LANGUAGES.find((language) => names.has(message(language, 'column.goals.target')));
}

function isOlder(version: number | undefined): boolean {
  return version !== undefined && version < SCHEMA_VERSION;
}

function versionFindings(version: number | undefined, { tables }: Located): readonly Finding[] {
  const place = placeOf('settings', 'schemaVersion');
  // Where the whole table is gone, that is what there is to say.
  if (version === undefined)
    return tables.has('Settings') ? [finding('workbook.versionMissing', place, {}, REPAIR)] : [];
  if (version > SCHEMA_VERSION) return [finding('workbook.newer', place, { version })];
  return isOlder(version) ? [finding('workbook.older', place, {}, REPAIR)] : [];
}

/** In an older workbook, tables and computed columns that are not there have come since: that is said once. */
function structureFindings(
  { tables, missing }: Located,
  settings: Settings,
  language: Language,
  older: boolean,
): readonly Finding[] {
  const expected = new Set(sheetsFor(settings).flatMap((sheet) => sheet.tables));
  const findings: Finding[] = missing
    .filter((definition) => expected.has(definition) && !older)
    .flatMap((definition) => {
      const place =
        definition.kind === 'input' || definition.kind === 'matrix'
          ? placeOf(definition.table)
          : definition.kind === 'record'
            ? placeOf(definition.record)
            : placeOf('settings');
      return [finding('table.missing', place, { table: message(language, definition.caption) }, REPAIR)];
    });
  for (const {
    definition,
    table: { name: table },
    beyond,
  } of tables.values()) {
    if (beyond !== undefined)
      findings.push(
        finding(
          'table.tooLong',
          definition.kind === 'input' || definition.kind === 'matrix' ? placeOf(definition.table) : placeOf('settings'),
          { table, line: beyond + 1, most: MOST_ROWS },
        ),
      );
  }
  for (const { definition, columns, repeated } of tables.values()) {
    if (definition.kind === 'record') continue;
    const placeAt = (key: string): Place =>
      definition.kind === 'output' ? placeOf('settings') : placeOf(definition.table, key);
    for (const column of definition.columns) {
      const header = message(language, column.header);
      if (!columns.has(column.key) && !(older && column.source !== 'input'))
        findings.push(finding('column.missing', placeAt(column.key), { column: header }, REPAIR));
      if (repeated.includes(column.key))
        findings.push(finding('column.twice', placeAt(column.key), { column: header }));
    }
  }
  return findings;
}

function textOf(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value).trim();
}

function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
