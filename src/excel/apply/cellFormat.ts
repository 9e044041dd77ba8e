// A look in the words of Excel's cell properties, as far as it differs from another.

import { equal, type Border, type CellStyle } from '@coachbook/workbook';

type Format = Excel.CellPropertiesFormat;

/** What is told of at once: one cell, or all cells of a column or of a row within a range. */
export type ToldOf = 'cell' | 'column' | 'row';

const lines: Readonly<
  Record<
    Border['line'],
    {
      readonly style: 'Continuous' | 'Dash' | 'Dot' | 'Double';
      readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
    }
  >
> = {
  hair: { style: 'Continuous', weight: 'Hairline' },
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

/** Style and weight of a line, as Excel names them. */
const lineOf = (border: Border): (typeof lines)[Border['line']] => lines[border.line];

/** The first letter large, as Excel writes alignments; its own words where they differ from a file's. */
export function alignmentName(word: string): string {
  return word === 'centerContinuous' ? 'CenterAcrossSelection' : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** Whether a look can be reached from another by setting parts: a fill, a font's part or a line cannot be taken away by setting it. */
export function isReachable(style: CellStyle, from: CellStyle): boolean {
  const keeps = (own: object | undefined, before: object | undefined): boolean =>
    Object.keys(before ?? {}).every((part) => part in (own ?? {}));
  return (
    (from.fill === undefined || style.fill !== undefined) &&
    keeps(style.font, from.font) &&
    keeps(style.borders, from.borders) &&
    (from.locked === undefined || style.locked !== undefined) &&
    (from.formulaHidden === undefined || style.formulaHidden !== undefined)
  );
}

/**
 * What has to be set of cells that look like `from`, the number format apart (cell properties have none); undefined where nothing has. Of the cells of a row or a
 * column together, what is between them is told as well.
 */
export function cellFormat(style: CellStyle, from: CellStyle, of: ToldOf): Format | undefined {
  const differs = (part: keyof CellStyle): boolean => !equal(style[part], from[part]);
  const font = fontOf(style.font, from.font);
  const format: Format = {
    ...(differs('fill') && style.fill !== undefined ? { fill: { color: `#${style.fill}` } } : {}),
    ...(font ? { font } : {}),
    ...(differs('borders') && style.borders ? { borders: bordersOf(style.borders, of) } : {}),
    ...(differs('horizontal')
      ? { horizontalAlignment: alignmentName(style.horizontal ?? 'general') as Excel.HorizontalAlignment }
      : {}),
    ...(differs('vertical')
      ? { verticalAlignment: alignmentName(style.vertical ?? 'bottom') as Excel.VerticalAlignment }
      : {}),
    ...(differs('wrap') ? { wrapText: style.wrap === true } : {}),
    ...(differs('shrink') ? { shrinkToFit: style.shrink === true } : {}),
    ...(differs('indent') ? { indentLevel: style.indent ?? 0 } : {}),
    ...(differs('rotation') ? { textOrientation: style.rotation ?? 0 } : {}),
    ...(differs('locked') || differs('formulaHidden')
      ? { protection: { locked: style.locked !== false, formulaHidden: style.formulaHidden === true } }
      : {}),
  };
  return Object.keys(format).length === 0 ? undefined : format;
}

function fontOf(font: CellStyle['font'] = {}, from: CellStyle['font'] = {}): Excel.CellPropertiesFont | undefined {
  const set: Excel.CellPropertiesFont = {
    ...(font.name !== undefined && font.name !== from.name ? { name: font.name } : {}),
    ...(font.size !== undefined && font.size !== from.size ? { size: font.size } : {}),
    ...(font.bold !== undefined && font.bold !== from.bold ? { bold: true } : {}),
    ...(font.italic !== undefined && font.italic !== from.italic ? { italic: true } : {}),
    ...(font.underline !== undefined && font.underline !== from.underline
      ? { underline: font.underline === 'double' ? 'Double' : 'Single' }
      : {}),
    ...(font.strike !== undefined && font.strike !== from.strike ? { strikethrough: true } : {}),
    ...(font.color !== undefined && font.color !== from.color ? { color: `#${font.color}` } : {}),
  };
  return Object.keys(set).length === 0 ? undefined : set;
}

/** The edges of a stretch of cells are those of its ends; what its cells have in between is a line of its own. */
function bordersOf(
  { top, bottom, left, right }: NonNullable<CellStyle['borders']>,
  of: ToldOf,
): Excel.CellBorderCollection {
  const line = (border: Border): Excel.CellBorder => {
    const { style, weight } = lineOf(border);
    // A line is thin unless it is said to be otherwise.
    return { style, ...(border.line === 'thin' ? {} : { weight }), color: `#${border.color}` };
  };
  const horizontal = of === 'column' ? (bottom ?? top) : undefined;
  const vertical = of === 'row' ? (right ?? left) : undefined;
  return {
    ...(top ? { top: line(top) } : {}),
    ...(bottom ? { bottom: line(bottom) } : {}),
    ...(left ? { left: line(left) } : {}),
    ...(right ? { right: line(right) } : {}),
    ...(horizontal ? { horizontal: line(horizontal) } : {}),
    ...(vertical ? { vertical: line(vertical) } : {}),
  };
}
