// The look of the worksheets: one accent with tints, neutral greys, and colours the colour-blind tell apart.

import type { CellStyle, CellStyleData } from '@coachbook/workbook';
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
export const TAB_COLORS: readonly string[] = [
  '8A8A8A',
  '5B5FC7',
  '0078B4',
  '0F6C6D',
  '0F6C6D',
  '4B8B3B',
  'B8860B',
  'C4561B',
];

/**
 * The names under which Excel's gallery offers our looks. The same in every language: a workbook may change its language, and whoever has restyled one keeps what they chose.
 */
const nameOf = (name: string): string => `Coachbook ${name}`;

const centered = { vertical: 'center' } as const;

export const TITLE: CellStyle = {
  named: nameOf('Title'),
  font: { size: 18, bold: true, color: COLORS.accentDark },
  ...centered,
};
export const QUESTION: CellStyle = {
  named: nameOf('Question'),
  font: { size: 12, italic: true, color: COLORS.text },
  ...centered,
};
export const GUIDANCE: CellStyle = { named: nameOf('Guidance'), font: { color: COLORS.grey }, ...centered };
/** Over a table that is not the only one of its sheet. */
export const CAPTION: CellStyle = {
  named: nameOf('Caption'),
  font: { bold: true, color: '404040', size: 12 },
  ...centered,
};
export const LINK: CellStyle = {
  named: nameOf('Link'),
  font: { underline: 'single', color: COLORS.accent },
  ...centered,
};

/** What a cell holds, as far as it decides how it looks. */
type Content = 'Text' | 'Long text' | 'Id' | 'Number' | 'Whole number' | 'Percent' | 'Day';

const CONTENTS: Readonly<Record<ColumnFormat, Content>> = {
  text: 'Text',
  choice: 'Text',
  status: 'Text',
  longText: 'Long text',
  remark: 'Long text',
  id: 'Id',
  number: 'Number',
  integer: 'Whole number',
  percent: 'Percent',
  day: 'Day',
};

/** Days with the month in letters: the same everywhere, whichever order of day and month people are used to. */
const NUMBER_FORMATS: Partial<Record<Content, string>> = { Percent: '0%', Day: 'd mmm yyyy', 'Whole number': '0' };

const isFigure = (content: Content): boolean =>
  content === 'Number' || content === 'Whole number' || content === 'Percent' || content === 'Day';

/** Words to the left, figures to the right, either with some air towards the neighbour. */
const sideOf = (content: Content): Pick<CellStyle, 'horizontal' | 'indent'> => ({
  horizontal: isFigure(content) ? 'right' : 'left',
  indent: 1,
});

/** Cells of one look share one object: whoever compares or writes styles sees at once that they are the same. */
const byContent = (make: (content: Content) => CellStyle): Readonly<Record<Content, CellStyle>> =>
  Object.fromEntries([...new Set(Object.values(CONTENTS))].map((content) => [content, make(content)])) as Record<
    Content,
    CellStyle
  >;

const TYPED = byContent((content) => ({
  named: nameOf(content),
  ...centered,
  ...(NUMBER_FORMATS[content] === undefined ? {} : { numberFormat: NUMBER_FORMATS[content] }),
  ...(content === 'Long text' ? { wrap: true } : {}),
  ...(content === 'Id' ? { font: { size: 9, color: COLORS.grey } } : {}),
  ...sideOf(content),
}));

const COMPUTED = byContent((content) => ({
  ...TYPED[content],
  named: nameOf(`Computed ${content.toLowerCase()}`),
  fill: COLORS.paleGrey,
  font: { color: '404040', ...TYPED[content].font },
}));

const header = (own: boolean, side: Content, name: string): CellStyle => ({
  named: nameOf(name),
  wrap: true,
  ...centered,
  font: { bold: true, color: own ? COLORS.accentDark : COLORS.grey },
  fill: own ? COLORS.accentTint : 'DEDEDE',
  ...sideOf(side),
});

const HEADERS = {
  typed: { words: header(true, 'Text', 'Header'), figures: header(true, 'Number', 'Header of figures') },
  computed: {
    words: header(false, 'Text', 'Computed header'),
    figures: header(false, 'Number', 'Computed header of figures'),
  },
} as const;

/** The cell styles of every workbook of ours, each under its name and without borders: those are the cells' own. */
export const CELL_STYLES: readonly CellStyleData[] = [
  TITLE,
  QUESTION,
  GUIDANCE,
  CAPTION,
  LINK,
  ...Object.values(HEADERS).flatMap(({ words, figures }) => [words, figures]),
  ...Object.values(TYPED),
  ...Object.values(COMPUTED),
].map(({ named = '', ...style }) => ({ name: named, style }));

const isTyped = (source: ColumnDefinition<never>['source']): boolean => source === 'input' || source === 'id';

/** Header of a column: teal over what people type, grey over what is computed. */
export function headerStyle({ source, format }: Pick<ColumnDefinition<never>, 'source' | 'format'>): CellStyle {
  const { words, figures } = HEADERS[isTyped(source) ? 'typed' : 'computed'];
  return isFigure(CONTENTS[format]) ? figures : words;
}

/** How a whole column looks from top to bottom, so that rows added later look right by themselves. */
export function columnStyle(format: ColumnFormat): CellStyle {
  return TYPED[CONTENTS[format]];
}

/** Above and below: neighbouring cells share the line between them, and Excel keeps it on both. */
const line = { line: 'thin', color: COLORS.rule } as const;
const borders = { top: line, bottom: line };

const BODIES = {
  typed: byContent((content) => ({ ...TYPED[content], borders })),
  computed: byContent((content) => ({ ...COMPUTED[content], borders })),
};

/** A cell of the body: white with a thin line where people type, a light tint where it is computed. */
export function bodyStyle(source: ColumnDefinition<never>['source'], format: ColumnFormat): CellStyle {
  return BODIES[isTyped(source) ? 'typed' : 'computed'][CONTENTS[format]];
}
