// How a table's style colours its cells: headers, bands, totals, in the family of each built-in style.

import type { Border, CellStyle, Color, TableData } from '@coachbook/workbook';

/** Accents of the Office theme, in the order built-in styles run through them; the first is black and grey. */
const accents: readonly Color[] = ['000000', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** An approximation of Excel's built-in styles, close enough to recognise them. */
export function tableFormatting(table: TableData, row: number, column: number): CellStyle {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style ?? '');
  if (!match) return {};
  const [, family, number] = match;
  const index = (Number(number) - 1) % 7;
  const accent = accents[index] ?? '000000';
  const group = Math.floor((Number(number) - 1) / 7);
  const isHeader = table.headerRow && row === table.area.top;
  const isTotals = table.totalsRow && row === table.area.bottom;
  const line: Border = { line: 'thin', color: accent };
  const strong = (table.firstColumn && column === table.area.left) || (table.lastColumn && column === table.area.right);
  const banded = table.bandedRows && (row - table.area.top - (table.headerRow ? 1 : 0)) % 2 === 0;
  if (isHeader) {
    return family === 'Light' && group === 0
      ? {
          font: { bold: true, color: index === 0 ? '000000' : mix(accent, '000000', 0.25) },
          borders: { top: line, bottom: line },
        }
      : family === 'Light' && group === 2
        ? { font: { bold: true }, borders: { bottom: { line: 'medium', color: accent } } }
        : { font: { bold: true, color: 'FFFFFF' }, fill: accent };
  }
  const bold = isTotals || strong ? { font: { bold: true as const } } : {};
  if (isTotals) return { ...bold, borders: { top: { line: 'double', color: accent }, bottom: line } };
  const fill =
    family === 'Light'
      ? group === 1
        ? undefined
        : banded
          ? mix(accent, 'FFFFFF', 0.8)
          : undefined
      : banded
        ? mix(accent, 'FFFFFF', family === 'Dark' ? 0.4 : 0.8)
        : family === 'Dark'
          ? mix(accent, 'FFFFFF', 0.6)
          : group === 0
            ? undefined
            : mix(accent, 'FFFFFF', 0.9);
  const edge = row === table.area.bottom ? { bottom: line } : {};
  const rows =
    (family === 'Light' && group >= 1) || (family === 'Medium' && group === 0)
      ? { bottom: { line: 'thin' as const, color: mix(accent, 'FFFFFF', 0.4) } }
      : {};
  const borders = { ...rows, ...edge };
  return { ...bold, ...(fill !== undefined && { fill }), ...(Object.keys(borders).length > 0 && { borders }) };
}

/** `share` of the second colour in the first. */
function mix(color: Color, other: Color, share: number): Color {
  const channel = (text: Color, at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return [0, 2, 4]
    .map((at) =>
      Math.round(channel(color, at) * (1 - share) + channel(other, at) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}
