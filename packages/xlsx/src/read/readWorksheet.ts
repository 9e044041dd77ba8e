// One worksheet with all that hangs on it.

import { type CellStyle, intersect, LIMITS, parseArea, type SheetData, type TableData } from '@coachbook/workbook';
import { FileError } from '../FileError';
import { streamXml, type XmlEvents } from '../xml/streamXml';
import {
  attribute,
  child,
  childrenNamed,
  descend,
  descendants,
  flag,
  number,
  relationAttribute,
  type XmlNode,
} from '../xml/XmlNode';
import { FormulaReader } from './FormulaReader';
import type { Relationship } from './PackageReader';
import { readAreas } from './readAreas';
import { readConditionalFormats } from './readConditionalFormats';
import type { ReadContext } from './ReadContext';
import { readDrawing } from './readDrawing';
import { readFilters } from './readFilters';
import { readHyperlinks } from './readHyperlinks';
import { readNotes } from './readNotes';
import { readTable } from './readTable';
import { readValidations } from './readValidations';
import { RowReader } from './RowReader';
import { readPageBreaks } from './readPageBreaks';
import { readColumns, readPrint, readProtection, readView } from './sheetFrame';
import { sheetLosses } from './sheetLosses';

/** What the workbook part says of a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetData['visibility'];
}

/** The sheet without its names, which the workbook part holds. */
export function readWorksheet({ name, path, visibility }: SheetEntry, context: ReadContext): SheetData {
  const { file, losses } = context;
  const links = file.relationships(path);
  const tables = links
    .filter((link) => link.type === 'table' && !link.external)
    .flatMap((link): readonly TableData[] => {
      if (++context.used.tables > context.limits.tables)
        throw new FileError('tooLarge', { limit: 'tables', sheet: name });
      const root = file.tree(link.target);
      return root ? [readTable(root, name, context.styles.differentials, losses)] : [];
    });
  const { root, rows } = readParts(name, path, tables, context);
  sheetLosses(root, links, name, losses);
  const height = number(child(root, 'sheetFormatPr'), 'defaultRowHeight') ?? 15;
  if (flag(child(root, 'sheetFormatPr'), 'customHeight') && Math.abs(height - 15) > 1)
    losses.add('defaultRowHeight', name, `${height}`);
  const extensions = childrenNamed(root, 'extLst').flatMap((list) => list.children.flatMap((each) => each.children));
  const validations = [
    child(root, 'dataValidations'),
    ...extensions.filter((each) => each.name === 'dataValidations'),
  ].flatMap((list) => childrenNamed(list, 'dataValidation'));
  const filter = child(root, 'autoFilter');
  const filtered = parseArea(attribute(filter, 'ref') ?? '');
  const protection = readProtection(child(root, 'sheetProtection'), name, losses);
  const print = readPrint(root, name, losses);
  const tabColor = context.colors.read(descend(root, 'sheetPr', 'tabColor'));
  const commentsPath = links.find((link) => link.type === 'comments')?.target;
  return {
    name,
    visibility,
    ...(tabColor !== undefined && { tabColor }),
    ...readView(root, name, losses),
    summaryAbove: !flag(descend(root, 'sheetPr', 'outlinePr'), 'summaryBelow', true),
    rows,
    columns: readColumns(root, context),
    merges: childrenNamed(child(root, 'mergeCells'), 'mergeCell').flatMap((node) =>
      readAreas(attribute(node, 'ref'), context),
    ),
    tables: apart(inOrderOfParts(root, links, tables), name, context),
    ...(filtered && {
      autoFilter: { area: filtered, filters: readFilters(filter, name, context.styles.differentials, losses) },
    }),
    validations: readValidations(validations, name, context),
    conditionalFormats: readConditionalFormats(
      root,
      extensions.find((each) => each.name === 'conditionalFormattings'),
      name,
      context,
    ),
    ...readDrawing(context.drawings ? drawingPath(root, links) : undefined, root, rows, name, context),
    notes: readNotes(commentsPath === undefined ? undefined : file.tree(commentsPath)),
    hyperlinks: readHyperlinks(child(root, 'hyperlinks'), links),
    names: [],
    ...(protection && { protection }),
    ...(print && { print }),
    ...readPageBreaks(root),
  };
}

/** Streams the part once: its cells into rows, all else into a tree. */
function readParts(
  sheet: string,
  path: string,
  tables: readonly TableData[],
  context: ReadContext,
): { readonly root: XmlNode; readonly rows: SheetData['rows'] } {
  const tree = context.file.treeBuilder(path);
  let cells: RowReader | undefined;
  let current: XmlEvents = tree;
  streamXml(path, (write) => context.file.stream(path, write), {
    open(name, attributes) {
      if (name === 'sheetData' && tree.depth === 1) {
        // Columns stand before the cells, and cells need their styles.
        cells ??= new RowReader(
          sheet,
          columnStyles(tree.growing, context),
          new FormulaReader(sheet, tables, context),
          context,
        );
        current = cells;
      } else current.open(name, attributes);
    },
    close(name) {
      if (name === 'sheetData' && current !== tree) current = tree;
      else current.close(name);
    },
    text: (piece) => current.text(piece),
  });
  if (!tree.root || tree.root.name !== 'worksheet') throw new FileError('damaged', { part: path });
  return { root: tree.root, rows: cells?.finish() ?? [] };
}

function columnStyles(root: XmlNode | undefined, context: ReadContext): readonly (CellStyle | undefined)[] {
  const styles: (CellStyle | undefined)[] = [];
  const firstOf = (node: XmlNode): number => Math.max(number(node, 'min') ?? 1, 1);
  for (const node of [...childrenNamed(child(root, 'cols'), 'col')].sort((a, b) => firstOf(a) - firstOf(b))) {
    const index = number(node, 'style') ?? 0;
    if (index === 0) continue;
    const last = Math.min(number(node, 'max') ?? 0, LIMITS.columns);
    // Runs lie side by side; columns that an earlier run has said are walked no second time.
    for (let column = Math.max(firstOf(node), styles.length + 1); column <= last; column++)
      styles[column - 1] = context.styles.cells[index];
  }
  return styles;
}

/** Tables in the order the sheet names them. */
function inOrderOfParts(
  root: XmlNode,
  links: readonly Relationship[],
  tables: readonly TableData[],
): readonly TableData[] {
  const places = new Map(
    descendants(child(root, 'tableParts'), 'tablePart').map((node, index) => [relationAttribute(node, 'id'), index]),
  );
  const own = links.filter((link) => link.type === 'table' && !link.external);
  return tables
    .map((table, index) => ({ table, place: places.get(own[index]?.id) ?? -1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ table }) => table);
}

/** Excel has no two tables of one name, and none over another: the first of them stays. */
function apart(tables: readonly TableData[], sheet: string, { losses, used }: ReadContext): readonly TableData[] {
  const kept: TableData[] = [];
  for (const table of tables) {
    const name = table.name.toUpperCase();
    if (used.tableNames.has(name) || kept.some(({ area }) => intersect(area, table.area))) {
      losses.add('tables', sheet, table.name);
      continue;
    }
    used.tableNames.add(name);
    kept.push(table);
  }
  return kept;
}

function drawingPath(root: XmlNode, links: readonly Relationship[]): string | undefined {
  const id = relationAttribute(child(root, 'drawing'), 'id');
  return links.find((link) => link.id === id && link.type === 'drawing')?.target;
}
