// All steps, Dashboard: the whole engagement in one look. Cells show by formulas what a table to their right holds.

import type { CellStyle, ConditionalFormatData } from '@coachbook/workbook';
import { message, type Language, type MessageKey } from '../../locales';
import { statusColors } from '../theme/rules';
import { FRAME } from '../theme/sheetFrame';
import { COLORS } from '../theme/styles';
import type { LayoutCell, LayoutDefinition } from '../schema/LayoutDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { dashboardCharts } from './dashboardCharts';
import { LAYOUT } from './dashboardPlaces';
import { dashboardFigures, FIGURES, type Figure } from './dashboardFigures';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';
import { dayCell } from '../values/serialDay';

const figures: OutputTable = {
  kind: 'output',
  name: 'DashboardFigures',
  caption: 'table.figures',
  left: LAYOUT.columns + 1,
  rows: (context) =>
    FIGURES.map((key): OutputRow => ({
      level: 1,
      cells: { figure: message(context.language, `dashboard.figure.${key}`), value: dashboardFigures(context)[key] },
    })),
  columns: [outputColumn('figures', 'figure', 190, 'text'), outputColumn('figures', 'value', 220, 'choice')],
};

const burnUp: OutputTable = {
  kind: 'output',
  name: 'BurnUp',
  caption: 'table.burnUp',
  left: LAYOUT.columns + 4,
  rows: ({ analysis: { plan } }: SheetContext) =>
    plan.earned.curve.map(({ day, planned, earned }) => ({
      level: 1,
      cells: {
        day: dayCell(day),
        planned: thousandths(planned),
        earned: earned === undefined ? null : thousandths(earned),
      },
    })),
  columns: [
    outputColumn('burnUp', 'day', 100, 'day'),
    outputColumn('burnUp', 'planned', 85, 'percent'),
    outputColumn('burnUp', 'earned', 85, 'percent'),
  ],
};

function thousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

/** Words; nothing where there are none. */
function words(key: Figure, row: number, column: number, style: CellStyle): LayoutCell {
  return {
    row,
    column,
    style,
    shown: {
      formula: (language) => `=${cellOf(key, language)}&""`,
      value: (context) => dashboardFigures(context)[key] ?? '',
    },
  };
}

function figure(key: Figure, row: number, column: number, style: CellStyle): LayoutCell {
  return {
    row,
    column,
    style,
    shown: { formula: (language) => `=${cellOf(key, language)}`, value: (context) => dashboardFigures(context)[key] },
  };
}

function cellOf(key: Figure, language: Language): string {
  return `INDEX(${figures.name}[${message(language, 'computed.figures.value')}],${FIGURES.indexOf(key) + 1})`;
}

const left = { horizontal: 'left', vertical: 'center' } as const satisfies CellStyle;
const small: CellStyle = { ...left, font: { size: 10, color: COLORS.grey }, indent: 1 };
const big: CellStyle = { ...left, font: { size: 20, bold: true, color: COLORS.accentDark }, indent: 1 };

/** Four cards side by side: a label, the figure, a word about it. */
function cards(): readonly LayoutCell[] {
  const each = [
    ['figure.progress', 'progress', 'progressNote', '0%'],
    ['figure.schedule', 'schedule', 'scheduleNote', '0%'],
    ['figure.goalsAchieved', 'goals', 'goalsNote', undefined],
    ['figure.nextDeadline', 'deadline', 'deadlineNote', undefined],
  ] as const satisfies readonly (readonly [MessageKey, Figure, Figure, string | undefined])[];
  const width = LAYOUT.columns / each.length;
  return each.flatMap(([label, value, note, numberFormat], index) => {
    const column = index * width;
    // A white edge keeps neighbouring cards apart.
    const ground = (row: number): readonly LayoutCell[] =>
      Array.from({ length: width - 1 }, (_, at) => ({
        row,
        column: column + 1 + at,
        style: {
          fill: COLORS.accentPale,
          ...(at === width - 2 ? { borders: { right: { line: 'thick', color: 'FFFFFF' } } } : {}),
        },
      }));
    const on = (style: CellStyle): CellStyle => ({ ...style, fill: COLORS.accentPale });
    return [
      { row: LAYOUT.label, column, text: label, style: on(small) },
      figure(value, LAYOUT.value, column, on({ ...big, ...(numberFormat === undefined ? {} : { numberFormat }) })),
      words(note, LAYOUT.note, column, on(small)),
      ...[LAYOUT.label, LAYOUT.value, LAYOUT.note].flatMap(ground),
    ];
  });
}

const layout: LayoutDefinition = {
  columns: [
    { first: 0, last: LAYOUT.columns - 1, width: LAYOUT.width },
    { first: LAYOUT.columns, last: LAYOUT.columns, width: 24 },
  ],
  heights: {
    [LAYOUT.status]: 26,
    [LAYOUT.mission]: 20,
    [LAYOUT.mission + 1]: 20,
    [LAYOUT.label - 1]: 8,
    [LAYOUT.label]: 20,
    [LAYOUT.value]: 32,
    [LAYOUT.note]: 20,
    [LAYOUT.charts - 1]: 8,
    [LAYOUT.attention]: 24,
  },
  cells: () => [
    words('status', LAYOUT.status, 0, { ...left, font: { size: 16, bold: true, color: COLORS.text } }),
    words('reason', LAYOUT.status, LAYOUT.reason, { ...left, font: { size: 12, color: COLORS.text } }),
    words('mission1', LAYOUT.mission, 0, { ...left, font: { size: 12, italic: true, color: COLORS.accentDark } }),
    words('mission2', LAYOUT.mission + 1, 0, { ...left, font: { size: 12, italic: true, color: COLORS.accentDark } }),
    ...cards(),
    {
      row: LAYOUT.attention,
      column: 0,
      text: 'table.findings',
      style: { ...left, font: { bold: true, size: 12, color: '404040' } },
    },
    ...([1, 2, 3, 4, 5] as const).map((at) =>
      words(`attention${at}`, LAYOUT.attention + at, 0, { ...left, font: { color: COLORS.text } }),
    ),
  ],
};

const statusCell = {
  area: { top: LAYOUT.status, bottom: LAYOUT.status, left: 0, right: 0 },
  first: `$A$${LAYOUT.status + 1}`,
};
const attention: ConditionalFormatData['areas'][number] = {
  top: LAYOUT.attention + 1,
  bottom: LAYOUT.attention + 5,
  left: 0,
  right: 0,
};

export const dashboardSheet = sheetOf('dashboard', {
  step: 0,
  tables: [figures, burnUp],
  charts: dashboardCharts,
  layout,
  unfrozen: true,
  rules: (language) => [
    ...statusColors(statusCell, language),
    ...statusColors({ area: attention }, language, 'remark'),
  ],
  print: {
    orientation: 'landscape',
    fit: { width: 1, height: 1 },
    area: { top: FRAME.title, bottom: LAYOUT.attention + 5, left: 0, right: LAYOUT.columns - 1 },
  },
});
