// Files as other programs might write them, put together by hand.

import { strToU8, zipSync } from 'fflate';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A zip archive of those texts and bytes. */
export function archiveOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );
}

/** Relationships: id, last word of the type, target. */
export function relationshipsOf(...links: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

/**
 * A workbook of one sheet called Sheet1.
 * @param sheet what stands in its worksheet element
 * @param more other parts, or other texts for these
 */
export function packageOf(sheet: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return archiveOf({
    '_rels/.rels': relationshipsOf(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsOf(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', '/xl/sharedStrings.xml'],
      ['rId4', 'theme', 'theme/theme1.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}" xmlns:r="${relations}">${sheet}</worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"/>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}"/>`,
    ...more,
  });
}
