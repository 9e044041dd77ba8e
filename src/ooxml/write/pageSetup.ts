// How a sheet is printed. Its area and repeated rows are defined names and stand in the workbook part.

import type { PrintData, PrintTexts } from '../../workbook';
import { paperSizes } from '../vocabulary/names';
import { element, elementIf } from '../xml/element';
import { escapeXString } from '../xml/escape';

export function pageSetup(print: PrintData | undefined): string {
  if (!print) return '';
  const { margins, fit } = print;
  return (
    (print.centerHorizontally ? element('printOptions', { horizontalCentered: true }) : '') +
    (margins ? element('pageMargins', { left: margins.left, right: margins.right, top: margins.top, bottom: margins.bottom, header: margins.header, footer: margins.footer }) : '') +
    element('pageSetup', { paperSize: paperSizes[print.paper], fitToWidth: fit?.width, fitToHeight: fit?.height, orientation: print.orientation }) +
    elementIf(texts('oddHeader', print.header) + texts('oddFooter', print.footer), 'headerFooter')
  );
}

function texts(name: string, { left, center, right }: PrintTexts = {}): string {
  const text = (left === undefined ? '' : `&L${left}`) + (center === undefined ? '' : `&C${center}`) + (right === undefined ? '' : `&R${right}`);
  return text === '' ? '' : `<${name} xml:space="preserve">${escapeXString(text)}</${name}>`;
}
