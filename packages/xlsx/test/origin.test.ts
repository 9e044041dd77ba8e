// Who saved a file last, and when.

import { readXlsx } from '../src';
import { packageOf, relationshipsOf } from './packageOf';

const saved = (properties: string) =>
  readXlsx(
    packageOf('<sheetData/>', {
      '_rels/.rels': relationshipsOf(
        ['rId1', 'officeDocument', 'xl/workbook.xml'],
        ['rId2', 'metadata/core-properties', 'docProps/core.xml'],
      ),
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${properties}</cp:coreProperties>`,
    }),
  ).origin;

it('is read as Excel and LibreOffice write it', () => {
  expect(
    saved(
      '<cp:lastModifiedBy>Ann O’Neil</cp:lastModifiedBy><dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-20T22:30:00Z</dcterms:modified>',
    ),
  ).toEqual({ by: 'Ann O’Neil', at: '2026-11-20T22:30:00.000Z' });
  expect(saved('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-11-20T22:30:00+02:00</dcterms:modified>')).toEqual({
    at: '2026-11-20T20:30:00.000Z',
  });
});

it('is nothing where the file does not say', () => {
  expect(saved('<cp:lastModifiedBy> </cp:lastModifiedBy><dcterms:modified>last Friday</dcterms:modified>')).toEqual({});
  expect(readXlsx(packageOf('<sheetData/>')).origin).toEqual({});
});
