// Namespaces, relationship types and content types of the parts we write (ECMA-376 parts 1 and 4, MS-XLSX, MS-OWEXML).

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const chartMain = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const x12ac = 'http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac';
export const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const excelMain = 'http://schemas.microsoft.com/office/excel/2006/main';

const office = 'application/vnd.openxmlformats-officedocument';

/** What each kind of part is called in [Content_Types].xml. */
export const contentTypes = {
  workbook: `${office}.spreadsheetml.sheet.main+xml`,
  worksheet: `${office}.spreadsheetml.worksheet+xml`,
  styles: `${office}.spreadsheetml.styles+xml`,
  sharedStrings: `${office}.spreadsheetml.sharedStrings+xml`,
  metadata: `${office}.spreadsheetml.sheetMetadata+xml`,
  table: `${office}.spreadsheetml.table+xml`,
  comments: `${office}.spreadsheetml.comments+xml`,
  theme: `${office}.theme+xml`,
  drawing: `${office}.drawing+xml`,
  chart: `${office}.drawingml.chart+xml`,
  vmlDrawing: `${office}.vmlDrawing`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${office}.extended-properties+xml`,
  custom: `${office}.custom-properties+xml`,
  customXmlProperties: `${office}.customXmlProperties+xml`,
  taskPanes: 'application/vnd.ms-office.webextensiontaskpanes+xml',
  webExtension: 'application/vnd.ms-office.webextension+xml',
} as const;

/** Relationship types. */
export const relationTypes = {
  workbook: `${relations}/officeDocument`,
  worksheet: `${relations}/worksheet`,
  styles: `${relations}/styles`,
  sharedStrings: `${relations}/sharedStrings`,
  metadata: `${relations}/sheetMetadata`,
  theme: `${relations}/theme`,
  table: `${relations}/table`,
  comments: `${relations}/comments`,
  vmlDrawing: `${relations}/vmlDrawing`,
  drawing: `${relations}/drawing`,
  chart: `${relations}/chart`,
  image: `${relations}/image`,
  hyperlink: `${relations}/hyperlink`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${relations}/extended-properties`,
  custom: `${relations}/custom-properties`,
  customXml: `${relations}/customXml`,
  customXmlProperties: `${relations}/customXmlProps`,
  taskPanes: 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes',
  webExtension: 'http://schemas.microsoft.com/office/2011/relationships/webextension',
} as const;
