// Reads who gets a workbook: a table of texts with headings, as people keep it.

import type { CellValue } from '@coachbook/workbook';
import { dayNumber, type Day } from '../../domain';
import { asLanguage, formatDay, keyOfText, LANGUAGES, message, type Language } from '../../locales';
import { dayOfSerial, dayOrderOf, parseDay, type DayOrder } from '../../sheets';
import type { Fields } from '../templates';
import { RosterError } from './RosterError';
import type { RosterProblem } from './RosterProblem';

/** One line of the roster's source; the first one holds the headings. */
export interface RosterLine {
  /** As an editor or Excel counts it. */
  readonly line: number;
  readonly cells: readonly CellValue[];
}

/** Somebody who gets a workbook. */
export interface RosterEntry {
  readonly line: number;
  readonly name: string;
  readonly project: string;
  readonly start: Day;
  /** Undefined: that of the template. */
  readonly language: Language | undefined;
  readonly title: string | undefined;
  /** Every column that says something, by its heading, and those we know by our name for them. */
  readonly fields: Fields;
}

export interface Roster {
  readonly entries: readonly RosterEntry[];
  /** Lines of which no workbook can be made, and why. */
  readonly problems: readonly RosterProblem[];
  /** What may have been misread. */
  readonly remarks: readonly RosterProblem[];
}

const KNOWN = ['name', 'role', 'project', 'language', 'start', 'title'] as const;
type Known = (typeof KNOWN)[number];

/**
 * `language` decides how dates like 3/4/2026 are read where the list itself does not tell. `start` is the first day of whoever has none. Blank lines are passed over.
 * Throws RosterError where there is no heading for names or no line at all.
 */
export function readRoster(lines: readonly RosterLine[], language: Language, start?: Day): Roster {
  const filled = lines.filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''));
  const [header, ...rows] = filled;
  const headings = header?.cells.map(textOf) ?? [];
  const columns = columnsOf(headings);
  if (columns.name === undefined)
    throw new RosterError('roster.noNames', {
      column: message(language, 'roster.column.name'),
      columns: headings.filter((heading) => heading !== '').join(', ') || '–',
    });
  if (rows.length === 0) throw new RosterError('roster.empty');
  const starts = rows.map(({ cells }) => textOf(cells[columns.start ?? -1] ?? null));
  const { order, doubtful } = dayOrderOf(starts, language);
  const entries: RosterEntry[] = [];
  const problems: RosterProblem[] = [];
  for (const { line, cells } of rows) {
    const read = readEntry(line, cells, { headings, columns, language, order, start });
    if ('code' in read) problems.push(read);
    else entries.push(read);
  }
  const guessed = doubtful === undefined ? undefined : parseDay(doubtful, language, order);
  const at = rows[starts.findIndex((text) => text === doubtful)];
  return {
    entries,
    problems,
    remarks:
      at === undefined || guessed === undefined
        ? []
        : [
            {
              line: at.line,
              code: 'roster.dayOrder',
              params: { value: doubtful ?? '', day: formatDay(language, guessed) },
            },
          ],
  };
}

interface Reading {
  readonly headings: readonly string[];
  readonly columns: Readonly<Partial<Record<Known, number>>>;
  readonly language: Language;
  readonly order: DayOrder;
  readonly start: Day | undefined;
}

function readEntry(
  line: number,
  cells: readonly CellValue[],
  { headings, columns, language, order, start }: Reading,
): RosterEntry | RosterProblem {
  const valueOf = (column: Known): CellValue => cells[columns[column] ?? -1] ?? null;
  const text = (column: Known): string => textOf(valueOf(column));
  const name = text('name');
  if (name === '')
    return { line, code: 'roster.nameless', params: { column: message(language, 'roster.column.name') } };
  const tongue = text('language') === '' ? undefined : languageOf(text('language'));
  if (text('language') !== '' && tongue === undefined)
    return {
      line,
      code: 'roster.languageUnknown',
      params: { name, value: text('language'), languages: LANGUAGES.join(', ') },
    };
  const day = text('start') === '' ? start : dayOf(valueOf('start'), language, order);
  if (day === undefined)
    return text('start') === ''
      ? { line, code: 'roster.startMissing', params: { name } }
      : { line, code: 'roster.startUnreadable', params: { name, value: text('start') } };
  const own = headings.flatMap((heading, at) =>
    heading === '' || textOf(cells[at] ?? null) === ''
      ? []
      : [[heading, at === columns.start ? day : textOf(cells[at] ?? null)] as const],
  );
  const known = KNOWN.flatMap((column) => {
    const value = column === 'start' ? day : text(column);
    return value === '' ? [] : [[message(language, `roster.column.${column}`), value] as const];
  });
  return {
    line,
    name,
    project: text('project'),
    start: day,
    language: tongue,
    title: text('title') || undefined,
    fields: Object.fromEntries([...own, ...known]),
  };
}

/** Where each column we know stands; the leftmost of several. */
function columnsOf(headings: readonly string[]): Readonly<Partial<Record<Known, number>>> {
  const found: Partial<Record<Known, number>> = {};
  headings.forEach((heading, at) => {
    const known = keyOfText('roster.column.', heading)[0]?.split('.')[2] as Known | undefined;
    if (known !== undefined && heading !== '') found[known] ??= at;
  });
  return found;
}

/** "fr", "fr-CA", "Français", "French". */
function languageOf(text: string): Language | undefined {
  return (
    asLanguage(text) ??
    LANGUAGES.find((language) =>
      LANGUAGES.some(
        (speaker) =>
          new Intl.DisplayNames([speaker], { type: 'language' }).of(language)?.toLowerCase() === text.toLowerCase(),
      ),
    )
  );
}

function dayOf(value: CellValue, language: Language, order: DayOrder): Day | undefined {
  const day = typeof value === 'number' ? dayOfSerial(value) : parseDay(textOf(value), language, order);
  return dayNumber(day) === undefined ? undefined : day;
}

/** What a cell says, on one line and without signs nobody sees. */
function textOf(value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  return String(value)
    .normalize('NFC')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
}
