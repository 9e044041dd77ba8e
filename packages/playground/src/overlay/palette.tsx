// The colours this page offers for text, fill and tabs; the eye tells them apart, colour-blind or not.

import type { Color } from '@coachbook/workbook';
import type { PageKey } from '../locales/pageMessage';

export const palette: readonly { readonly color: Color; readonly key: PageKey }[] = [
  { color: '000000', key: 'page.color.black' },
  { color: '7F7F7F', key: 'page.color.grey' },
  { color: 'FFFFFF', key: 'page.color.white' },
  { color: '0F6C6D', key: 'page.color.teal' },
  { color: 'D9ECEC', key: 'page.color.lightTeal' },
  { color: '0072B2', key: 'page.color.blue' },
  { color: 'DDEBF7', key: 'page.color.lightBlue' },
  { color: '009E73', key: 'page.color.green' },
  { color: 'FFF2CC', key: 'page.color.yellow' },
  { color: 'E69F00', key: 'page.color.orange' },
  { color: 'C00000', key: 'page.color.red' },
  { color: '8064A2', key: 'page.color.purple' },
];

export function Swatch({ color }: { readonly color: Color }) {
  return <span className="swatch" style={{ background: `#${color}` }} />;
}
