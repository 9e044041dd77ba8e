// Step 0, Guide: the seven steps with their key questions, what each still asks, the one next best thing to do, and the way to every sheet.

import { FINDINGS, type NextBestStep, type Step } from '../../domain';
import { findingText, findingTitle, formatDay, message, type Language, type MessageKey } from '../../locales';
import { FRAME } from '../theme/sheetFrame';
import { COLORS, LINK } from '../theme/styles';
import type { LayoutCell, LayoutDefinition } from '../schema/LayoutDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, SheetDefinition } from '../schema/SheetDefinition';
import type { SheetTab } from '../schema/SheetTab';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';

const steps = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** Stands where the others have their number. */
const nextSign = '➜';
/** Zero-based columns: five of the table, a gap, then the links. */
const firstLink = 6;
const mostLinks = 4;

function stepText(step: Step, { settings }: SheetContext, suffix: '' | '.question' = ''): MessageKey {
  return step === 1 && settings.variant === 'team' ? `step.1.team${suffix}` : `step.${step}${suffix}`;
}

function rows(context: SheetContext): readonly OutputRow[] {
  return [
    nextRow(context),
    ...steps.map((step): OutputRow => ({
      level: 1,
      cells: {
        step,
        name: message(context.language, stepText(step, context)),
        state: stateOf(step, context),
        question: message(context.language, stepText(step, context, '.question')),
        asks: asksOf(step, context),
      },
    })),
  ];
}

function nextRow(context: SheetContext): OutputRow {
  const {
    language,
    analysis: {
      steps: { next },
    },
  } = context;
  const [question, asks] = nextWords(next, language);
  const state = next.kind === 'none' ? null : message(language, 'step.number', { step: next.step });
  return { level: 1, cells: { step: nextSign, name: message(language, 'guide.next'), state, question, asks } };
}

/** What to do, and why or since when. */
function nextWords(next: NextBestStep, language: Language): readonly [string, string | null] {
  if (next.kind === 'none') return [message(language, 'guide.nothing'), null];
  if (next.kind === 'due') {
    const { name, place, day, overdue } = next.item;
    return [
      name === '' ? message(language, `table.${place.table}`) : name,
      message(language, overdue ? 'guide.dueSince' : 'guide.dueToday', { day: formatDay(language, day) }),
    ];
  }
  const found = next.kind === 'gate' ? next.reason : next.finding;
  return [findingTitle(language, found.code), findingText(language, found, FINDINGS[found.code].params)];
}

/** A sign and a word: done, begun and still asking, not begun; the last step never ends, it is due or it is not. */
function stateOf(
  step: Step,
  {
    analysis: {
      steps: { states },
      due,
    },
    language,
  }: SheetContext,
): string {
  const { filled, gate } = states[step] ?? { filled: 0, gate: undefined };
  const sign = (status: 'done' | 'notStarted' | 'atRisk' | 'onTrack' | 'stale'): string =>
    message(language, `status.${status}.sign`);
  if (filled === 0) return `${sign('notStarted')} ${message(language, 'guide.notBegun')}`;
  if (step === 7)
    return due.now.length > 0
      ? `${sign('stale')} ${message(language, 'guide.due', { count: due.now.length })}`
      : `${sign('onTrack')} ${message(language, 'status.onTrack')}`;
  if (gate && !gate.open) return `${sign('atRisk')} ${message(language, 'guide.asks', { count: gate.reasons.length })}`;
  return `${sign('done')} ${message(language, 'guide.ready')}`;
}

/** What the gate asks, in short; behind an open gate how many findings are worth a look. */
function asksOf(
  step: Step,
  {
    analysis: {
      steps: { states },
    },
    language,
  }: SheetContext,
): string | null {
  const state = states[step];
  const reasons = new Set((state?.gate?.reasons ?? []).map(({ code }) => findingTitle(language, code)));
  if (reasons.size > 0) return [...reasons].join(' · ');
  const count = (state?.errors ?? 0) + (state?.warnings ?? 0);
  return count === 0 ? null : message(language, 'guide.findings', { count });
}

/** Beside each step the sheets it is worked on. */
function links(sheets: readonly SheetTab[]): readonly LayoutCell[] {
  return steps.flatMap((step) =>
    sheets
      .filter((sheet) => sheet.step === step && sheet !== guideSheet)
      .map((link, index): LayoutCell => ({
        row: FRAME.body + 1 + step,
        column: firstLink + index,
        link,
        text: link.name,
        style: { ...LINK, font: { ...LINK.font, size: 10 }, wrap: true },
      })),
  );
}

const layout: LayoutDefinition = {
  columns: [
    { first: firstLink - 1, last: firstLink - 1, width: 16 },
    { first: firstLink, last: firstLink + mostLinks - 1, width: 118 },
  ],
  // Room for three lines; the next step may need four.
  heights: Object.fromEntries([[FRAME.body, 92], ...steps.map((step) => [FRAME.body + 1 + step, 52])]),
  cells: (sheets) => [
    {
      row: FRAME.header,
      column: firstLink,
      text: 'guide.sheets',
      style: { font: { bold: true, color: COLORS.grey }, vertical: 'center' },
    },
    ...links(sheets),
  ],
};

export const guideSheet: SheetDefinition = sheetOf('guide', {
  step: 0,
  about: ['competences', 'values', 'lifeBalance', 'interferences', 'teamAudit', 'project'],
  tables: [
    {
      kind: 'output',
      name: 'Guide',
      caption: 'table.guide',
      left: 0,
      rows,
      columns: [
        outputColumn('guide', 'step', 56, 'choice'),
        outputColumn('guide', 'name', 160, 'longText'),
        outputColumn('guide', 'state', 180, 'status'),
        outputColumn('guide', 'question', 250, 'longText'),
        outputColumn('guide', 'asks', 210, 'longText'),
      ],
    },
  ],
  layout,
  unfrozen: true,
  rules: (_language, areaOf) => {
    const [from, to] = [areaOf('Guide', 'step'), areaOf('Guide', 'asks')];
    const next = {
      areas: [{ ...from.area, right: to.area.right }],
      stopIfTrue: false,
      rule: {
        kind: 'custom',
        formula: `=${from.first}="${nextSign}"`,
        style: { font: { bold: true, color: COLORS.accentDark }, fill: COLORS.accentPale },
      },
    } as const;
    return [next];
  },
  print: { orientation: 'landscape', fit: { width: 1, height: 1 } },
});
