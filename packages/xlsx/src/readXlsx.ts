// An .xlsx file as a workbook.

import type { SheetData, WorkbookData } from '@coachbook/workbook';
import { FileError } from './FileError';
import { type Loss, type LossKind, LossList } from './losses/Loss';
import { checkFormat } from './read/checkFormat';
import { ColorReader } from './read/ColorReader';
import { linksById, PackageReader, type Relationship } from './read/PackageReader';
import type { ReadContext } from './read/ReadContext';
import { readNames } from './read/readNames';
import { readOrigin, type Origin } from './read/readOrigin';
import { readProperties, readWebExtension } from './read/readProperties';
import { readSharedStrings } from './read/readSharedStrings';
import { readStyles } from './read/readStyles';
import { readWorksheet, type SheetEntry } from './read/readWorksheet';
import { attribute, child, childrenNamed, descend, flag, number, relationAttribute, type XmlNode } from './xml/XmlNode';
import { defaultLimits, type Limits } from './zip/Limits';

export interface ReadOptions extends Partial<Limits> {
  /** False for whoever looks at what cells say: charts and pictures are not even inflated. */
  readonly drawings?: boolean;
}

/**
 * Reads the bytes of an .xlsx, .xlsm or .xltx file, whoever wrote it; `losses` names what is in it that a WorkbookData, and so a file written from it, would lack, and `origin` who saved it last and when.
 * The file is not trusted: nothing is inflated beyond `limits`, and no part may declare entities.
 * @throws FileError with a stable code
 */
export function readXlsx(
  bytes: Uint8Array,
  { drawings = true, ...limits }: ReadOptions = {},
): { readonly workbook: WorkbookData; readonly losses: readonly Loss[]; readonly origin: Origin } {
  checkFormat(bytes);
  const all = { ...defaultLimits, ...limits };
  const file = new PackageReader(bytes, all);
  const packageLinks = file.relationships('');
  const path = workbookPath(packageLinks);
  const root = file.tree(path);
  if (!root || root.name !== 'workbook') throw new FileError('notAWorkbook');
  const links = file.relationships(path);
  const losses = new LossList();
  const target = (type: string): string | undefined =>
    links.find((link) => link.type === type && !link.external)?.target;
  const tree = (type: string): XmlNode | undefined => {
    const found = target(type);
    return found === undefined ? undefined : file.tree(found);
  };
  const theme = descend(tree('theme'), 'themeElements');
  const colors = new ColorReader(child(theme, 'clrScheme'));
  const context: ReadContext = {
    file,
    limits: all,
    drawings,
    losses,
    colors,
    styles: readStyles(
      tree('styles'),
      colors,
      attribute(descend(theme, 'fontScheme', 'minorFont', 'latin'), 'typeface'),
      losses,
    ),
    strings: readSharedStrings(file, target('sharedStrings'), losses),
    from1904: flag(child(root, 'workbookPr'), 'date1904'),
    used: { cells: 0, tables: 0, tableNames: new Set(), areas: 0, formulaCharacters: 0 },
  };
  workbookLosses(root, [...packageLinks, ...links], context);
  const entries = sheetEntries(root, links);
  if (entries.length > all.sheets) throw new FileError('tooLarge', { limit: 'sheets', sheets: entries.length });
  const found = entries.filter((entry) => entry.type === 'worksheet').map((entry) => readWorksheet(entry, context));
  if (found.length === 0) throw new FileError('notAWorkbook', { reason: 'no worksheets' });
  for (const entry of entries) if (entry.type !== 'worksheet') losses.add('nonWorksheets', entry.name, entry.type);
  const { sheets, names } = readNames(
    child(root, 'definedNames'),
    found,
    entries.flatMap((entry, index) => (entry.type === 'worksheet' ? [index] : [])),
    losses,
  );
  const webExtension = readWebExtension(file, packageLinks);
  const workbook: WorkbookData = {
    sheets,
    activeSheet: activeSheet(root, entries, sheets),
    names,
    ...(context.styles.cellStyles.length > 0 && { cellStyles: context.styles.cellStyles }),
    properties: readProperties(file, packageLinks, losses),
    ...(webExtension && { webExtension }),
    // LibreOffice hangs them on the package instead of the workbook.
    customXmlParts: [...links, ...packageLinks]
      .filter((link) => link.type === 'customXml' && !link.external)
      .flatMap((link) => file.text(link.target) ?? []),
  };
  return { workbook, losses: losses.list(), origin: readOrigin(file, packageLinks) };
}

/** @throws FileError binaryFormat or notAWorkbook */
function workbookPath(links: readonly Relationship[]): string {
  const path = links.find((link) => link.type === 'officeDocument')?.target;
  if (path?.toLowerCase().endsWith('.bin')) throw new FileError('binaryFormat');
  if (path === undefined || !/(?:^|\/)[^/]*\.xml$/i.test(path)) throw new FileError('notAWorkbook');
  return path;
}

function sheetEntries(
  root: XmlNode,
  links: readonly Relationship[],
): readonly (SheetEntry & { readonly type: string })[] {
  const byId = linksById(links);
  return childrenNamed(child(root, 'sheets'), 'sheet').flatMap((node) => {
    const link = byId.get(relationAttribute(node, 'id') ?? '');
    const state = attribute(node, 'state');
    const visibility: SheetData['visibility'] = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    return link ? [{ name: attribute(node, 'name') ?? '', path: link.target, visibility, type: link.type }] : [];
  });
}

function activeSheet(root: XmlNode, entries: readonly SheetEntry[], sheets: readonly SheetData[]): string {
  const name = entries[number(descend(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0]?.name;
  return (
    sheets.find((sheet) => sheet.name === name)?.name ??
    sheets.find((sheet) => sheet.visibility === 'visible')?.name ??
    sheets[0]?.name ??
    ''
  );
}

const lossByRelation: ReadonlyMap<string, LossKind> = new Map(
  Object.entries<LossKind>({
    vbaProject: 'macros',
    xlMacrosheet: 'macros',
    externalLink: 'externalLinks',
    connections: 'dataConnections',
    slicerCache: 'slicers',
    timelineCache: 'slicers',
    extensibility: 'ribbon',
    origin: 'signatures',
  }),
);

function workbookLosses(root: XmlNode, links: readonly Relationship[], { losses, from1904 }: ReadContext): void {
  for (const link of links) {
    const kind = lossByRelation.get(link.type);
    if (kind) losses.add(kind);
  }
  if (['lockStructure', 'lockWindows', 'lockRevision'].some((name) => flag(child(root, 'workbookProtection'), name)))
    losses.add('workbookProtection');
  if (from1904) losses.add('dateSystem');
  const calculation = child(root, 'calcPr');
  const mode = attribute(calculation, 'calcMode') ?? 'auto';
  const option =
    mode !== 'auto'
      ? mode
      : flag(calculation, 'iterate')
        ? 'iterate'
        : flag(calculation, 'fullPrecision', true)
          ? undefined
          : 'precision as displayed';
  if (option !== undefined) losses.add('calculationOptions', undefined, option);
}
