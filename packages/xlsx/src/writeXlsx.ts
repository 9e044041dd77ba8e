// A workbook as an .xlsx file.

import type { WorkbookData } from '@coachbook/workbook';
import { relationTypes, spreadsheet } from './vocabulary/namespaces';
import { customXml } from './write/customXml';
import { PackageWriter } from './write/PackageWriter';
import { appProperties, coreProperties, customProperties } from './write/properties';
import { Relationships } from './write/Relationships';
import { StringTable } from './write/StringTable';
import { StyleTable } from './write/StyleTable';
import { checkHeaders } from './write/table';
import { theme } from './write/theme';
import { webExtension } from './write/webExtension';
import { workbookPart } from './write/workbookPart';
import { worksheet } from './write/worksheet';
import type { WriteContext } from './write/WriteContext';
import { WriteMemory } from './zip/WriteMemory';
import { xmlHeader } from './xml/element';

/**
 * Writes a workbook as the bytes of an .xlsx file; equal workbooks give equal bytes. Of many workbooks alike, one `memory` for all saves half of the deflating.
 * Not-a-number and infinite values become #NUM!; a formula whose value is null is calculated when the file is opened.
 * @throws FileError notWritable where Excel would call the file damaged: table headers that differ from their cells, texts over 32,767 characters, formulas over 8,192
 */
export function writeXlsx(workbook: WorkbookData, memory: WriteMemory = new WriteMemory()): Uint8Array {
  workbook.sheets.forEach(checkHeaders);
  const context: WriteContext = {
    workbook,
    file: new PackageWriter(memory),
    memory,
    styles: new StyleTable(workbook.cellStyles),
    strings: new StringTable(),
    counts: { table: 0, drawing: 0, chart: 0, comments: 0 },
    pictures: new Map(),
    hasArrays: false,
    needsCalculation: false,
  };
  const { file } = context;
  const links = new Relationships();
  const sheetIds = workbook.sheets.map((sheet, index) =>
    links.add(relationTypes.worksheet, `/${worksheet(sheet, index, context)}`),
  );
  const part = (
    path: string,
    type: 'theme' | 'styles' | 'sharedStrings' | 'metadata',
    pieces: Iterable<string>,
  ): void => {
    file.part(path, type, pieces);
    links.add(relationTypes[type], `/${path}`);
  };
  part('xl/theme/theme1.xml', 'theme', [theme]);
  part('xl/styles.xml', 'styles', [context.styles.xml()]);
  if (!context.strings.isEmpty) part('xl/sharedStrings.xml', 'sharedStrings', context.strings.xml());
  if (context.hasArrays) part('xl/metadata.xml', 'metadata', [metadata]);
  customXml(workbook.customXmlParts, file, links);
  file.part('xl/workbook.xml', 'workbook', [workbookPart(workbook, sheetIds, context.needsCalculation)]);
  file.relationships('xl/workbook.xml', links);
  packageParts(workbook, file);
  return file.finish();
}

/** What belongs to the package itself: the workbook, its properties, the task pane it opens. */
function packageParts({ properties, webExtension: extension }: WorkbookData, file: PackageWriter): void {
  const links = new Relationships();
  links.add(relationTypes.workbook, '/xl/workbook.xml');
  const part = (path: string, type: 'core' | 'app' | 'custom', text: string | undefined): void => {
    if (text === undefined) return;
    file.part(path, type, [text]);
    links.add(relationTypes[type], `/${path}`);
  };
  part('docProps/core.xml', 'core', coreProperties(properties));
  part('docProps/app.xml', 'app', appProperties(properties));
  part('docProps/custom.xml', 'custom', customProperties(properties));
  if (extension) links.add(relationTypes.taskPanes, `/${webExtension(extension, file)}`);
  file.relationships('', links);
}

const dynamicArrays = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** Cells refer to its one entry with cm="1". */
const metadata =
  `${xmlHeader}<metadata xmlns="${spreadsheet}" xmlns:xda="${dynamicArrays}">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
