// Cells as an HTML table that Excel, Google Sheets and word processors take with its values and looks.

import type { CellView } from '@coachbook/excel-host';
import type { Area, Border, BorderLine, CellStyle } from '@coachbook/workbook';

/** What is copied: rows of cells, merges counted from the first of them, and where links lead. */
export interface CopiedCells {
  readonly rows: readonly (readonly CellView[])[];
  readonly merges: readonly Area[];
  readonly linkAt: (row: number, column: number) => string | undefined;
}

/** `mark` tells a paste in the same window which copy this is. */
export function writeHtml({ rows, merges, linkAt }: CopiedCells, mark: string): string {
  const lines = rows.map(
    (row, y) =>
      `<tr>${row
        .map((cell, x) => {
          const merge = merges.find(
            ({ top, left, bottom, right }) => y >= top && y <= bottom && x >= left && x <= right,
          );
          if (merge && (merge.top !== y || merge.left !== x)) return '';
          const spans = merge
            ? ` rowspan="${merge.bottom - merge.top + 1}" colspan="${merge.right - merge.left + 1}"`
            : '';
          const exact = typeof cell.value === 'number' ? ` x:num="${cell.value}"` : '';
          const text = escape(cell.text).replaceAll('\n', '<br style="mso-data-placement:same-cell">');
          const link = linkAt(y, x);
          return `<td${spans}${exact} style="${escape(cssOf(cell.style))}">${link === undefined ? text : `<a href="${escape(link)}">${text}</a>`}</td>`;
        })
        .join('')}</tr>`,
  );
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table data-coachbook="${escape(mark)}" style="border-collapse:collapse">${lines.join('')}</table></html>`;
}

const borders: Readonly<Record<BorderLine, string>> = {
  thin: '.5pt solid',
  medium: '1pt solid',
  thick: '1.5pt solid',
  hair: '.5pt hairline',
  dotted: '.5pt dotted',
  dashed: '.5pt dashed',
  double: '2pt double',
};
const aligned: Partial<Record<NonNullable<CellStyle['horizontal']>, string>> = {
  centerContinuous: 'center-across',
  distributed: 'justify',
};

/** Whatever of a style CSS and Excel's own additions to it have words for. */
function cssOf({
  font,
  fill,
  borders: lines,
  horizontal,
  vertical,
  wrap,
  indent,
  rotation,
  numberFormat,
}: CellStyle): string {
  const decoration = [font?.underline && 'underline', font?.strike && 'line-through'].filter(Boolean).join(' ');
  return [
    font?.name && `font-family:'${font.name.replaceAll("'", '')}'`,
    `font-size:${font?.size ?? 11}pt`,
    font?.bold && 'font-weight:bold',
    font?.italic && 'font-style:italic',
    decoration && `text-decoration:${decoration}`,
    font?.underline === 'double' && 'text-underline-style:double',
    font?.color && `color:#${font.color}`,
    fill && `background:#${fill}`,
    ...(['top', 'right', 'bottom', 'left'] as const).map(
      (side) => lines?.[side] && `border-${side}:${lineOf(lines[side])}`,
    ),
    horizontal && `text-align:${aligned[horizontal] ?? horizontal}`,
    vertical &&
      `vertical-align:${vertical === 'center' ? 'middle' : vertical === 'distributed' ? 'justify' : vertical}`,
    `white-space:${wrap ? 'normal' : 'nowrap'}`,
    indent && `mso-char-indent-count:${indent}`,
    rotation && `mso-rotate:${rotation}`,
    numberFormat &&
      `mso-number-format:'${numberFormat.replace(/[^\w\s]/g, (letter) => (letter < '\u0080' ? `\\${letter}` : letter))}'`,
  ]
    .filter(Boolean)
    .join(';');
}

function lineOf({ line, color }: Border): string {
  return `${borders[line]} #${color}`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
