// The table of a portfolio: one row per engagement, one fact per column, in words for people and under names that never change for programs.

import type { CellValue } from '@coachbook/workbook';
import { STATUSES } from '../../domain';
import { message, type Language } from '../../locales';
import { dayCell, type ReportCell, type ReportColumn } from '../../sheets';
import type { PortfolioPart, PortfolioRow } from './PortfolioPart';

interface Column extends Omit<ReportColumn, 'header'> {
  readonly key: string;
  /** Tells of somebody by name, or of how somebody is: not for sponsors. */
  readonly personal?: true;
  readonly value: (row: PortfolioRow, language: Language) => ReportCell;
  /** What programs read, where people read words. */
  readonly code?: (row: PortfolioRow) => CellValue;
}

const COLUMNS: readonly Column[] = [
  { key: 'title', width: 260, format: 'longText', personal: true, value: ({ title, file }) => title || nameOf(file) },
  { key: 'people', width: 170, format: 'longText', personal: true, value: ({ people }) => people.join(', ') || null },
  { key: 'coach', width: 120, format: 'text', personal: true, value: ({ coach }) => coach ?? null },
  {
    key: 'variant',
    width: 90,
    format: 'text',
    value: ({ variant }, language) => message(language, `choice.variant.${variant}`),
    code: ({ variant }) => variant,
  },
  { key: 'step', width: 60, format: 'integer', value: ({ step }) => step },
  { key: 'asked', width: 70, format: 'integer', value: ({ asked }) => asked },
  { key: 'status', width: 120, format: 'status', value: ({ status }) => ({ status }), code: ({ status }) => status },
  { key: 'progress', width: 85, format: 'percent', bar: true, value: ({ progress }) => progress ?? null },
  { key: 'performance', width: 85, format: 'percent', value: ({ performance }) => performance ?? null },
  { key: 'goals', width: 70, format: 'integer', value: ({ goals }) => goals },
  { key: 'goalsAchieved', width: 80, format: 'integer', value: ({ goalsAchieved }) => goalsAchieved },
  { key: 'nextDeadline', width: 105, format: 'day', value: ({ nextDeadline }) => dayCell(nextDeadline) },
  {
    key: 'nextDeadlineOf',
    width: 200,
    format: 'longText',
    personal: true,
    value: ({ nextDeadlineOf }) => nextDeadlineOf ?? null,
  },
  { key: 'overdue', width: 75, format: 'integer', value: ({ overdue }) => overdue },
  { key: 'stale', width: 75, format: 'integer', value: ({ stale }) => stale },
  { key: 'lastCheckIn', width: 105, format: 'day', value: ({ lastCheckIn }) => dayCell(lastCheckIn) },
  { key: 'fit', width: 85, format: 'percent', bar: true, personal: true, value: ({ fit }) => fit ?? null },
  { key: 'balance', width: 85, format: 'percent', bar: true, personal: true, value: ({ balance }) => balance ?? null },
  {
    key: 'lowestBalance',
    width: 85,
    format: 'number',
    personal: true,
    value: ({ lowestBalance }) => lowestBalance ?? null,
  },
  { key: 'strained', width: 90, format: 'integer', personal: true, value: ({ strained }) => strained },
  { key: 'errors', width: 80, format: 'integer', value: ({ errors }) => errors },
  { key: 'file', width: 260, format: 'longText', personal: true, value: ({ file }) => file },
];

/** The last part of a path, on any system. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

interface PortfolioTable {
  readonly columns: readonly (ReportColumn & { readonly key: string })[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** The file of each row; undefined where nobody is to be recognised. */
  readonly files: readonly (string | undefined)[];
}

/** Who needs somebody first stands first. Anonymous: without names, texts, files, and without what audits say of single people; rows are numbered. */
export function portfolioTable(
  part: Pick<PortfolioPart, 'rows'>,
  language: Language,
  anonymous: boolean,
): PortfolioTable {
  const header = (key: string): string => message(language, `portfolio.column.${key}` as 'portfolio.column.title');
  return tableOf(part, anonymous, header, ({ value }, row) => value(row, language));
}

/** The same for programs: names of columns and of statuses are those of the model, whatever language people speak, so that a query outlives the language of a workbook. */
export function portfolioData(part: Pick<PortfolioPart, 'rows'>, anonymous: boolean): PortfolioTable {
  return tableOf(
    part,
    anonymous,
    (key) => key,
    ({ value, code }, row) => (code ? code(row) : value(row, 'en')),
  );
}

function tableOf(
  { rows }: Pick<PortfolioPart, 'rows'>,
  anonymous: boolean,
  header: (key: string) => string,
  cellOf: (column: Column, row: PortfolioRow) => ReportCell,
): PortfolioTable {
  const columns = COLUMNS.filter(({ personal }) => !anonymous || !personal);
  // The order of files would tell whose is whose: alike rows of the anonymous form stand in the order of what they show.
  const tie = (row: PortfolioRow): string =>
    anonymous ? JSON.stringify(columns.map(({ value, code }) => (code ? code(row) : value(row, 'en')))) : row.file;
  const sorted = [...rows].sort(
    (a, b) =>
      STATUSES.indexOf(b.status) - STATUSES.indexOf(a.status) ||
      b.overdue - a.overdue ||
      (a.progress ?? 0) - (b.progress ?? 0) ||
      (tie(a) < tie(b) ? -1 : 1),
  );
  const numbered = { key: 'number', header: header('number'), width: 60, format: 'integer' } as const;
  return {
    columns: [
      ...(anonymous ? [numbered] : []),
      ...columns.map(({ key, width, format, bar }) => ({
        key,
        header: header(key),
        width,
        format,
        ...(bar ? { bar } : {}),
      })),
    ],
    rows: sorted.map((row, index) => [
      ...(anonymous ? [index + 1] : []),
      ...columns.map((column) => cellOf(column, row)),
    ]),
    files: sorted.map(({ file }) => (anonymous ? undefined : file)),
  };
}
