// The look of cells, told to Excel part by part.

import type { Border, CellStyle } from '../../workbook';

const lineStyles: Readonly<Record<Border['line'], { readonly style: Excel.BorderLineStyle | 'Continuous' | 'Dash' | 'Dot' | 'Double'; readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick' }>> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

/** Which edges of a block give every cell in it that border. */
const edges = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;

/** Sets what the style says and leaves the rest; a look that is replaced is cleared before. */
export function applyStyle(range: Excel.Range, style: CellStyle): void {
  applyNumberFormat(range, style);
  applyFormat(range.format, style);
}

/** One text for the whole range, whatever its size; the typings only know blocks. */
export function applyNumberFormat(range: Excel.Range, { numberFormat }: CellStyle): void {
  if (numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = numberFormat;
}

/** All but the number format, of one range or of several at once. */
export function applyFormat(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  applyFont(format.font, style.font ?? {});
  if (style.horizontal !== undefined) format.horizontalAlignment = capital(style.horizontal) as Excel.HorizontalAlignment;
  if (style.vertical !== undefined) format.verticalAlignment = capital(style.vertical) as Excel.VerticalAlignment;
  if (style.wrap) format.wrapText = true;
  if (style.shrink) format.shrinkToFit = true;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.rotation !== undefined) format.textOrientation = style.rotation;
  if (style.locked === false) format.protection.locked = false;
  if (style.formulaHidden) format.protection.formulaHidden = true;
  const borders = new Map<(typeof edges)[keyof typeof edges][number], Border>();
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = style.borders?.[side];
    if (border) for (const edge of edges[side]) borders.set(edge, border);
  }
  for (const [edge, border] of borders) applyBorder(format.borders.getItem(edge), border);
}

function applyFont(font: Excel.RangeFont, wanted: NonNullable<CellStyle['font']>): void {
  if (wanted.name !== undefined) font.name = wanted.name;
  if (wanted.size !== undefined) font.size = wanted.size;
  if (wanted.bold) font.bold = true;
  if (wanted.italic) font.italic = true;
  if (wanted.underline) font.underline = wanted.underline === 'double' ? 'Double' : 'Single';
  if (wanted.strike) font.strikethrough = true;
  if (wanted.color !== undefined) font.color = `#${wanted.color}`;
}

function applyBorder(target: Excel.RangeBorder, { line, color }: Border): void {
  const { style, weight } = lineStyles[line];
  target.style = style as Excel.BorderLineStyle;
  target.weight = weight as Excel.BorderWeight;
  target.color = `#${color}`;
}

function capital(word: string): string {
  return word === 'centerContinuous' ? 'CenterAcrossSelection' : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
