// How a sheet is printed. Its area and repeated rows are defined names and stand in the workbook part.

import type { PrintData, PrintTexts } from '@coachbook/workbook';
import { paperSizes } from '../vocabulary/names';
import { element, elementIf } from '../xml/element';
import { escapeXString } from '../xml/escape';

export function pageSetup(print: PrintData | undefined): string {
  if (!print) return '';
  const { margins, fit } = print;
  return (
    (print.centerHorizontally || print.centerVertically || print.headings || print.gridlines
      ? element('printOptions', {
          horizontalCentered: print.centerHorizontally,
          verticalCentered: print.centerVertically,
          headings: print.headings,
          gridLines: print.gridlines,
        })
      : '') +
    (margins
      ? element('pageMargins', {
          left: margins.left,
          right: margins.right,
          top: margins.top,
          bottom: margins.bottom,
          header: margins.header,
          footer: margins.footer,
        })
      : '') +
    element('pageSetup', {
      paperSize: paperSizes[print.paper],
      scale: print.scale,
      firstPageNumber: print.firstPage,
      fitToWidth: fit?.width,
      fitToHeight: fit?.height,
      pageOrder: print.overThenDown && 'overThenDown',
      orientation: print.orientation,
      blackAndWhite: print.blackAndWhite,
      draft: print.draft,
      useFirstPageNumber: print.firstPage !== undefined || undefined,
    }) +
    elementIf(texts('oddHeader', print.header) + texts('oddFooter', print.footer), 'headerFooter')
  );
}

function texts(name: string, { left, center, right }: PrintTexts = {}): string {
  const text =
    (left === undefined ? '' : `&L${left}`) +
    (center === undefined ? '' : `&C${center}`) +
    (right === undefined ? '' : `&R${right}`);
  return text === '' ? '' : `<${name} xml:space="preserve">${escapeXString(text)}</${name}>`;
}
