// All steps, Dashboard: the whole engagement in one look. Cells show by formulas what a table to their right holds.

import type { CellStyle, ConditionalFormatData } from '@coachbook/workbook';
import { message, type Language, type MessageKey } from '../../locales';
import { statusColors } from '../look/rules';
import { FRAME } from '../look/sheetFrame';
import { COLORS } from '../look/styles';
import type { BoardCell, BoardDefinition } from '../schema/BoardDefinition';
import type { SheetContext } from '../schema/SheetContext';
import type { OutputRow, OutputTable } from '../schema/SheetDefinition';
import { dashboardCharts } from './dashboardCharts';
import { BOARD } from './dashboardPlaces';
import { dashboardFigures, FIGURES, type Figure } from './dashboardFigures';
import { outputColumn } from './outputColumn';
import { sheetOf } from './sheetOf';
import { dayCell } from '../values/serialDay';

const figures: OutputTable = {
  kind: 'output',
  name: 'DashboardFigures',
  caption: 'table.figures',
  left: BOARD.columns + 1,
  rows: (context) =>
    FIGURES.map((key): OutputRow => ({
      level: 1,
      cells: { figure: message(context.language, `board.figure.${key}`), value: dashboardFigures(context)[key] },
    })),
  columns: [outputColumn('figures', 'figure', 190, 'text'), outputColumn('figures', 'value', 220, 'choice')],
};

const burnUp: OutputTable = {
  kind: 'output',
  name: 'BurnUp',
  caption: 'table.burnUp',
  left: BOARD.columns + 4,
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
function words(key: Figure, row: number, column: number, style: CellStyle): BoardCell {
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

function figure(key: Figure, row: number, column: number, style: CellStyle): BoardCell {
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
function cards(): readonly BoardCell[] {
  const each = [
    ['figure.progress', 'progress', 'progressNote', '0%'],
    ['figure.schedule', 'schedule', 'scheduleNote', '0%'],
    ['figure.goalsAchieved', 'goals', 'goalsNote', undefined],
    ['figure.nextDeadline', 'deadline', 'deadlineNote', undefined],
  ] as const satisfies readonly (readonly [MessageKey, Figure, Figure, string | undefined])[];
  const width = BOARD.columns / each.length;
  return each.flatMap(([label, value, note, numberFormat], index) => {
    const column = index * width;
    // A white edge keeps neighbouring cards apart.
    const ground = (row: number): readonly BoardCell[] =>
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
      { row: BOARD.label, column, text: label, style: on(small) },
      figure(value, BOARD.value, column, on({ ...big, ...(numberFormat === undefined ? {} : { numberFormat }) })),
      words(note, BOARD.note, column, on(small)),
      ...[BOARD.label, BOARD.value, BOARD.note].flatMap(ground),
    ];
  });
}

const board: BoardDefinition = {
  columns: [
    { first: 0, last: BOARD.columns - 1, width: BOARD.width },
    { first: BOARD.columns, last: BOARD.columns, width: 24 },
  ],
  heights: {
    [BOARD.status]: 26,
    [BOARD.mission]: 20,
    [BOARD.mission + 1]: 20,
    [BOARD.label - 1]: 8,
    [BOARD.label]: 20,
    [BOARD.value]: 32,
    [BOARD.note]: 20,
    [BOARD.charts - 1]: 8,
    [BOARD.attention]: 24,
  },
  cells: () => [
    words('status', BOARD.status, 0, { ...left, font: { size: 16, bold: true, color: COLORS.text } }),
    words('reason', BOARD.status, BOARD.reason, { ...left, font: { size: 12, color: COLORS.text } }),
    words('mission1', BOARD.mission, 0, { ...left, font: { size: 12, italic: true, color: COLORS.accentDark } }),
    words('mission2', BOARD.mission + 1, 0, { ...left, font: { size: 12, italic: true, color: COLORS.accentDark } }),
    ...cards(),
    {
      row: BOARD.attention,
      column: 0,
      text: 'table.findings',
      style: { ...left, font: { bold: true, size: 12, color: '404040' } },
    },
    ...([1, 2, 3, 4, 5] as const).map((at) =>
      words(`attention${at}`, BOARD.attention + at, 0, { ...left, font: { color: COLORS.text } }),
    ),
  ],
};

const statusCell = {
  area: { top: BOARD.status, bottom: BOARD.status, left: 0, right: 0 },
  first: `$A$${BOARD.status + 1}`,
};
const attention: ConditionalFormatData['areas'][number] = {
  top: BOARD.attention + 1,
  bottom: BOARD.attention + 5,
  left: 0,
  right: 0,
};

export const dashboardSheet = sheetOf('dashboard', {
  step: 0,
  tables: [figures, burnUp],
  charts: dashboardCharts,
  board,
  unfrozen: true,
  rules: (language) => [
    ...statusColors(statusCell, language),
    ...statusColors({ area: attention }, language, 'remark'),
  ],
  print: {
    orientation: 'landscape',
    fit: { width: 1, height: 1 },
    area: { top: FRAME.title, bottom: BOARD.attention + 5, left: 0, right: BOARD.columns - 1 },
  },
});
