// A portfolio as a workbook: who needs somebody first, how all are doing, what was answered, and what could not be read.

import type { ChartData, WorkbookData } from '@coachbook/workbook';
import { distributionOf, STATUSES, type Distribution } from '../../domain';
import { formatDay, message, type Language } from '../../locales';
import { drawReport, type ReportCell, type ReportSheet } from '../../sheets';
import type { PortfolioPart } from './PortfolioPart';
import { portfolioData, portfolioTable } from './portfolioTable';

interface PortfolioOptions {
  readonly language: Language;
  /** For sponsors: nobody can be recognised. */
  readonly anonymous: boolean;
  /** Where a click on an engagement leads, from the portfolio's own place; undefined for nowhere. */
  readonly linkOf: (file: string) => string | undefined;
}

const tabs = {
  engagements: '0F6C6D',
  figures: '0078B4',
  questions: '5B5FC7',
  unread: '8A8A8A',
  data: '8A8A8A',
} as const;

/** Pure. Questions that fewer than five answered are not told of. */
export function portfolioWorkbook(part: PortfolioPart, options: PortfolioOptions): WorkbookData {
  const { language } = options;
  return drawReport({
    language,
    title: message(language, 'portfolio.title'),
    sheets: [
      engagementsSheet(part, options),
      figuresSheet(part, options),
      questionsSheet(part, options),
      ...(part.unread.length > 0 ? [unreadSheet(part, options)] : []),
      dataSheet(part, options),
    ],
  });
}

function frameOf(
  key: keyof typeof tabs,
  part: PortfolioPart,
  { language, anonymous }: PortfolioOptions,
): Pick<ReportSheet, 'name' | 'title' | 'question' | 'guidance' | 'tabColor'> {
  const params = {
    count: part.rows.length,
    unread: part.unread.length,
    day: formatDay(language, part.day),
    anonymous: anonymous ? 'yes' : 'no',
  };
  const text = (what: 'name' | 'title' | 'question' | 'guidance'): string =>
    message(language, `portfolio.${key}.${what}`, params);
  return {
    name: text('name'),
    title: text('title'),
    question: text('question'),
    guidance: text('guidance'),
    tabColor: tabs[key],
  };
}

function engagementsSheet(part: PortfolioPart, options: PortfolioOptions): ReportSheet {
  const { language, anonymous, linkOf } = options;
  const { columns, rows, files } = portfolioTable(part, language, anonymous);
  return {
    ...frameOf('engagements', part, options),
    tables: [
      {
        name: 'Portfolio',
        left: 0,
        columns,
        rows,
        linkOf: (row) => {
          const file = files[row];
          const address = file === undefined ? undefined : linkOf(file);
          return address === undefined ? undefined : { address, tooltip: message(language, 'portfolio.open') };
        },
      },
    ],
    print: { orientation: 'landscape', paper: 'A3' },
  };
}

/** Counts with a chart over each, so that one sees where most of them are. */
function figuresSheet(part: PortfolioPart, options: PortfolioOptions): ReportSheet {
  const { language } = options;
  const { rows } = part;
  const steps = [1, 2, 3, 4, 5, 6, 7] as const;
  const byStatus = [...STATUSES]
    .reverse()
    .map((status): ReportCell[] => [{ status }, rows.filter((row) => row.status === status).length]);
  const byStep = steps.map((step): ReportCell[] => [
    `${step} ${message(language, `step.${step}`)}`,
    rows.filter((row) => row.step === step).length,
  ]);
  const known = rows.flatMap(({ progress }) => (progress === undefined ? [] : [progress]));
  const byProgress = [0, 1, 2, 3, 4].map((fifth): ReportCell[] => [
    `${fifth * 20}–${fifth * 20 + 20} %`,
    known.filter((progress) => Math.min(4, Math.floor(progress * 5)) === fifth).length,
  ]);
  const unknown: readonly ReportCell[][] =
    known.length === rows.length ? [] : [[message(language, 'portfolio.noProgress'), rows.length - known.length]];
  const count = message(language, 'portfolio.count');
  const table = (
    name: string,
    left: number,
    what: 'status' | 'step' | 'progress',
    width: number,
    body: readonly ReportCell[][],
  ) => ({
    name,
    left,
    caption: message(language, `portfolio.by.${what}`),
    rows: body,
    columns: [
      {
        header: message(language, `portfolio.column.${what}`),
        width,
        format: what === 'status' ? ('status' as const) : ('text' as const),
      },
      { header: count, width: 140, format: 'integer' as const },
    ],
  });
  const bars = (
    name: string,
    columns: readonly [number, number],
    title: string,
    reference: (table: string, column: number) => string,
  ) => ({
    name,
    kind: 'barClustered' as const,
    title,
    anchor: { from: { row: 15, column: columns[0], x: 0, y: 0 }, to: { row: 30, column: columns[1], x: 0, y: 0 } },
    series: [
      {
        name: count,
        categories: reference(name, 0),
        values: reference(name, 1),
        color: '0F6C6D',
        dataLabels: { position: 'outsideEnd' as const },
      },
    ],
    categoryAxis: { reversed: true as const },
    valueAxis: { minimum: 0, hidden: true as const, gridlines: false },
    gapWidth: 50,
  });
  return {
    ...frameOf('figures', part, options),
    tables: [
      table('PortfolioStatus', 0, 'status', 200, byStatus),
      table('PortfolioSteps', 3, 'step', 240, byStep),
      table('PortfolioProgress', 6, 'progress', 200, [...byProgress, ...unknown]),
    ],
    charts: (reference) => [
      bars('PortfolioStatus', [0, 2], message(language, 'portfolio.by.status'), reference),
      bars('PortfolioSteps', [3, 5], message(language, 'portfolio.by.step'), reference),
      bars('PortfolioProgress', [6, 8], message(language, 'portfolio.by.progress'), reference),
    ],
    print: { orientation: 'landscape' },
  };
}

function questionsSheet(part: PortfolioPart, options: PortfolioOptions): ReportSheet {
  const { language, anonymous } = options;
  const all = part.questions.map((question) => distributionOf(question));
  const shown = all.filter((one): one is Required<Distribution> => one.answers !== undefined);
  const header = (key: string): string => message(language, `portfolio.column.${key}` as 'portfolio.column.question');
  const columns = [
    { header: header('kind'), width: 130, format: 'text' as const },
    { header: header('question'), width: 320, format: 'longText' as const },
    { header: header('answers'), width: 80, format: 'integer' as const },
    { header: header('top'), width: 75, format: 'integer' as const },
    { header: header('mean'), width: 80, format: 'number' as const },
    { header: header('deviation'), width: 90, format: 'number' as const },
    ...[1, 2, 3, 4, 5].map((fifth) => ({ header: header(`fifth${fifth}`), width: 85, format: 'integer' as const })),
  ];
  const round = (value: number | undefined): ReportCell => (value === undefined ? null : Math.round(value * 100) / 100);
  const statements = shown.flatMap(({ question }) => (question.kind === 'statement' ? [question] : []));
  // One person writes a statement and a whole team answers it; whatever else five answered stands in five engagements, and is nobody's own words.
  const textOf = (question: Distribution['question']): string => {
    if (question.kind === 'stress') return message(language, 'portfolio.stress');
    return anonymous && question.kind === 'statement'
      ? message(language, 'portfolio.statement', { number: statements.indexOf(question) + 1 })
      : question.text;
  };
  const rows = shown.map(({ question, answers, mean, deviation, fifths }): ReportCell[] => [
    message(language, `portfolio.kind.${question.kind}`),
    textOf(question),
    answers ?? null,
    question.top,
    round(mean),
    round(deviation),
    ...(fifths ?? []),
  ]);
  const hidden = all.length - shown.length;
  const frame = frameOf('questions', part, options);
  return {
    ...frame,
    guidance:
      hidden === 0
        ? frame.guidance
        : `${frame.guidance} ${message(language, 'portfolio.suppressed', { count: hidden })}`,
    tables: [{ name: 'PortfolioQuestions', left: 0, columns, rows }],
    charts: (reference) =>
      rows.length === 0 || rows.length > mostCharted
        ? []
        : [
            spreadOf(
              rows.length,
              columns.slice(-5).map(({ header: name }) => name),
              message(language, 'portfolio.spread'),
              reference,
            ),
          ],
    print: { orientation: 'landscape', paper: 'A3' },
  };
}

/** More lines than this are a wall, not a picture. */
const mostCharted = 60;

/** From the lowest fifth to the highest; told apart by the colour-blind, and in print. */
const spreadColors = ['D55E00', 'E8B08A', 'C8C8C8', '8CC4C2', '0F6C6D'] as const;

/** One bar for each question, beside its line: how many of a hundred answered in which fifth of the scale. */
function spreadOf(
  questions: number,
  fifths: readonly string[],
  title: string,
  reference: (table: string, column: number) => string,
): ChartData {
  return {
    name: 'PortfolioQuestions',
    kind: 'barStacked100',
    title,
    legend: 'bottom',
    anchor: {
      from: { row: 4, column: 12, x: 0, y: 0 },
      to: { row: 8 + Math.max(12, questions), column: 20, x: 0, y: 0 },
    },
    series: fifths.map((name, index) => ({
      name,
      categories: reference('PortfolioQuestions', 1),
      values: reference('PortfolioQuestions', 6 + index),
      ...(spreadColors[index] === undefined ? {} : { color: spreadColors[index] }),
    })),
    categoryAxis: { reversed: true },
    valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%', gridlines: false },
    gapWidth: 40,
    overlap: 100,
  };
}

function unreadSheet(part: PortfolioPart, options: PortfolioOptions): ReportSheet {
  const { language, anonymous } = options;
  const header = (key: string): string => message(language, `portfolio.column.${key}` as 'portfolio.column.file');
  return {
    ...frameOf('unread', part, options),
    tables: [
      {
        name: 'PortfolioUnread',
        left: 0,
        columns: [
          { header: header('file'), width: 360, format: 'longText' },
          { header: header('reason'), width: 520, format: 'longText' },
        ],
        rows: part.unread.map(({ file, reason }, index) => [
          anonymous ? index + 1 : file,
          message(language, `unread.${reason}` as 'unread.failed'),
        ]),
      },
    ],
    print: { orientation: 'landscape' },
  };
}

/** For programs: the first sheet's facts under names that are the same in every language. */
function dataSheet(part: PortfolioPart, options: PortfolioOptions): ReportSheet {
  const { columns, rows } = portfolioData(part, options.anonymous);
  const plain = columns.map(({ format, bar: _, ...column }) => ({
    ...column,
    width: Math.max(column.width, 120),
    format: format === 'status' ? ('text' as const) : format,
  }));
  return {
    ...frameOf('data', part, options),
    tables: [{ name: 'PortfolioData', left: 0, columns: plain, rows }],
    print: { orientation: 'landscape', paper: 'A3' },
  };
}
