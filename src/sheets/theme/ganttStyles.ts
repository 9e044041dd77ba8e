// The look of the Gantt: bars, lines and the ground they stand on.

import type { CellStyle, DifferentialStyle } from '@coachbook/workbook';
import { COLORS } from './styles';

const thin = (color: string) => ({ line: 'thin', color }) as const;
const white = thin('FFFFFF');
const edge = thin('06282A');

/** What conditional formats lay over the cells of the Gantt. Fills of one family: the done part is the darker one. The white lines keep the bars of neighbouring rows apart. */
export const BARS = {
  done: { fill: COLORS.accent, borders: { top: white } },
  todo: { fill: '86C5C2', borders: { top: white } },
  criticalDone: { fill: COLORS.accent, borders: { top: edge, bottom: edge } },
  criticalTodo: { fill: '4FA5A3', borders: { top: edge, bottom: edge } },
  group: { fill: 'C3D2D1', borders: { top: thin('4B6261') } },
  protected: { fill: 'E8A33D', borders: { left: white, top: white } },
  personal: { fill: 'F8E3BF', borders: { left: white, top: white } },
  baseline: { borders: { bottom: thin('7A7A7A') } },
  today: { borders: { left: thin('D13438'), bottom: thin('EFEFEF') } },
  todayAbove: { borders: { left: thin('D13438') } },
  rest: { fill: 'EDEDED' },
  boundary: { borders: { left: thin('DADADA'), bottom: thin('EFEFEF') } },
  row: { borders: { bottom: thin('EFEFEF') } },
  groupRow: { fill: 'F1F6F6', borders: { bottom: thin('D6E3E3') } },
  /** Over the days of the Gantt, as far as it reaches. */
  header: { fill: 'DEDEDE' },
  deadline: { font: { color: 'B3261E', bold: true }, fill: 'FCE4E4' },
} as const satisfies Readonly<Record<string, DifferentialStyle>>;

const small = { size: 8, color: COLORS.grey } as const;

/** A whole column of the Gantt. It has no borders: lines belong to the rules, which end with the table. */
export const GANTT_COLUMN: CellStyle = {
  font: { size: 9, bold: true, color: COLORS.text },
  horizontal: 'center',
  vertical: 'center',
};

export const GANTT_HEADER: CellStyle = {
  font: small,
  numberFormat: 'd',
  horizontal: 'center',
  vertical: 'center',
  shrink: true,
};

export const GANTT_TIER: CellStyle = { font: { ...small, size: 7, bold: true }, horizontal: 'left', shrink: true };

/** Shows nothing: for figures that only rules look at. */
export const UNSEEN: CellStyle = { font: small, numberFormat: ';;;' };

export const CONTROL_LABEL: CellStyle = {
  font: { size: 10, color: COLORS.grey },
  horizontal: 'right',
  vertical: 'center',
};

/** The two cells that people may change. */
export const CONTROL: CellStyle = {
  font: { bold: true, color: COLORS.accentDark },
  horizontal: 'center',
  vertical: 'center',
  fill: COLORS.accentPale,
};

export const LEGEND_LABEL: CellStyle = {
  font: { size: 9, color: COLORS.grey },
  vertical: 'center',
  horizontal: 'left',
  indent: 1,
};

/** The sign of a legend that is a sign and no fill. */
export const LEGEND_SIGN: CellStyle = {
  font: { size: 10, bold: true, color: COLORS.text },
  horizontal: 'center',
  vertical: 'center',
};
