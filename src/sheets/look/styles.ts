// The look of the worksheets: one accent with tints, neutral greys, and colours the colour-blind tell apart.

import type { CellStyle } from '../../workbook';
import type { ColumnDefinition, ColumnFormat } from '../schema/ColumnDefinition';

export const COLORS = {
  accent: '0F6C6D',
  accentDark: '0B4F50',
  accentTint: 'A9D5D3',
  accentPale: 'E3F0EF',
  text: '242424',
  grey: '616161',
  paleGrey: 'F5F5F5',
  rule: 'D6D6D6',
  expected: 'BDBDBD',
  amber: 'C07000',
  /** Okabe and Ito, darkened until text in them reads well on white. */
  status: { done: '0F6C6D', onTrack: '00694A', atRisk: '8A5A00', late: 'B3261E', stale: '5B5FC7' },
} as const;

/** Tab colours by step: from grey set-up through teal to the amber of monitoring. */
export const TAB_COLORS: readonly string[] = ['8A8A8A', '5B5FC7', '0078B4', '0F6C6D', '0F6C6D', '4B8B3B', 'B8860B', 'C4561B'];

/** Days with the month in letters: the same everywhere, whichever order of day and month people are used to. */
const NUMBER_FORMATS: Partial<Record<ColumnFormat, string>> = { percent: '0%', day: 'd mmm yyyy', integer: '0' };

export const TITLE: CellStyle = { font: { size: 18, bold: true, color: COLORS.accentDark } };
export const QUESTION: CellStyle = { font: { size: 12, italic: true, color: COLORS.text } };
export const GUIDANCE: CellStyle = { font: { color: COLORS.grey } };
/** Over a table that is not the only one of its sheet. */
export const CAPTION: CellStyle = { font: { bold: true, color: '404040', size: 12 }, vertical: 'center' };
export const LINK: CellStyle = { font: { underline: 'single', color: COLORS.accent }, vertical: 'center' };

const headerBase: CellStyle = { wrap: true, vertical: 'center' };

/** Header of a column: teal over what people type, grey over what is computed. */
export function headerStyle(column: Pick<ColumnDefinition<never>, 'source' | 'format'>): CellStyle {
  const own = column.source === 'input' || column.source === 'id';
  return {
    ...headerBase,
    font: { bold: true, color: own ? COLORS.accentDark : COLORS.grey },
    fill: own ? COLORS.accentTint : 'DEDEDE',
    ...sideOf(column.format),
  };
}

/** How a whole column looks from top to bottom, so that rows added later look right by themselves. */
export function columnStyle(format: ColumnFormat): CellStyle {
  const numberFormat = NUMBER_FORMATS[format];
  return {
    vertical: 'center',
    ...(numberFormat ? { numberFormat } : {}),
    ...(format === 'longText' || format === 'remark' ? { wrap: true } : {}),
    ...(format === 'id' ? { font: { size: 9, color: COLORS.grey } } : {}),
    ...sideOf(format),
  };
}

/** Cells of one look share one object: whoever compares or writes styles sees at once that they are the same. */
const BODY_STYLES = new Map<string, CellStyle>();

/** A cell of the body: white with a fine rule where people type, a light tint where it is computed. */
export function bodyStyle(source: ColumnDefinition<never>['source'], format: ColumnFormat): CellStyle {
  const key = `${source} ${format}`;
  const style = BODY_STYLES.get(key) ?? makeBodyStyle(source, format);
  BODY_STYLES.set(key, style);
  return style;
}

function makeBodyStyle(source: ColumnDefinition<never>['source'], format: ColumnFormat): CellStyle {
  const base = columnStyle(format);
  const line = { line: 'thin', color: COLORS.rule } as const;
  // Above and below: neighbouring cells share the line between them, and Excel keeps it on both.
  const borders = { top: line, bottom: line };
  if (source === 'input' || source === 'id') return { ...base, borders };
  return { ...base, fill: COLORS.paleGrey, font: { color: '404040', ...base.font }, borders };
}

/** Words to the left, figures to the right, either with some air towards the neighbour. */
function sideOf(format: ColumnFormat): Pick<CellStyle, 'horizontal' | 'indent'> {
  const isRight = format === 'number' || format === 'integer' || format === 'percent' || format === 'day';
  return { horizontal: isRight ? 'right' : 'left', indent: 1 };
}
