// What surrounds a sheet's cells: how it is shown, its columns, protection and printing.

import {
  type Area,
  type ColumnData,
  parseArea,
  type PrintData,
  type PrintTexts,
  type ProtectionData,
  type SheetData,
} from '@coachbook/workbook';
import type { LossList } from '../losses/Loss';
import { paperSizes } from '../vocabulary/names';
import { defaultColumnWidth, widthFromFile } from '../vocabulary/units';
import { unescapeXString } from '../xml/escape';
import { attribute, child, childrenNamed, descend, flag, number, type XmlNode } from '../xml/XmlNode';
import type { ReadContext } from './ReadContext';
import { plain } from './readStyles';

type Frame = Pick<SheetData, 'gridlines' | 'headings' | 'rightToLeft' | 'zoom' | 'freeze' | 'selection'>;
const usualMargins = [
  ['left', 0.7],
  ['right', 0.7],
  ['top', 0.75],
  ['bottom', 0.75],
  ['header', 0.3],
  ['footer', 0.3],
] as const;
const usualView = [
  ['showZeros', true],
  ['showFormulas', false],
  ['showOutlineSymbols', true],
] as const;
const home: Area = { top: 0, left: 0, bottom: 0, right: 0 };

export function readView(root: XmlNode, sheet: string, losses: LossList): Frame {
  const view = descend(root, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  const isFrozen = state === 'frozen' || state === 'frozenSplit';
  if (pane && !isFrozen) losses.add('splitPanes', sheet);
  const option =
    usualView.find(([name, usual]) => flag(view, name, usual) !== usual)?.[0] ?? attribute(view, 'view') ?? 'normal';
  if (option !== 'normal') losses.add('viewOptions', sheet, option);
  const rows = isFrozen ? Math.round(number(pane, 'ySplit') ?? 0) : 0;
  const columns = isFrozen ? Math.round(number(pane, 'xSplit') ?? 0) : 0;
  const selections = childrenNamed(view, 'selection');
  const active = selections.find((each) => attribute(each, 'pane') === attribute(pane, 'activePane')) ?? selections[0];
  const [selected, ...others] = (attribute(active, 'sqref') ?? '').split(' ');
  if (others.length > 0) losses.add('multipleSelections', sheet);
  return {
    gridlines: flag(view, 'showGridLines', true),
    headings: flag(view, 'showRowColHeaders', true),
    rightToLeft: flag(view, 'rightToLeft'),
    zoom: number(view, 'zoomScale') || 100,
    ...((rows > 0 || columns > 0) && { freeze: { rows, columns } }),
    selection: parseArea(selected ?? '') ?? home,
  };
}

/** Column runs in order; where the sheet's default width is not Excel's, the columns between them carry it. */
export function readColumns(root: XmlNode, context: ReadContext): readonly ColumnData[] {
  const format = child(root, 'sheetFormatPr');
  const usual = number(format, 'defaultColWidth');
  const usualPixels = usual === undefined ? defaultColumnWidth : widthFromFile(usual);
  const runs = childrenNamed(child(root, 'cols'), 'col').flatMap((node): readonly ColumnData[] => {
    const first = (number(node, 'min') ?? 0) - 1;
    const last = Math.min((number(node, 'max') ?? 0) - 1, 16_383);
    if (first < 0 || last < first) return [];
    const width = number(node, 'width');
    const pixels = width === undefined ? undefined : widthFromFile(width);
    const style = context.styles.cells[number(node, 'style') ?? 0] ?? plain;
    const level = number(node, 'outlineLevel');
    const isSized = pixels !== undefined && (flag(node, 'customWidth') || pixels !== defaultColumnWidth);
    const run: ColumnData = {
      first,
      last,
      ...(isSized && { width: pixels }),
      ...(flag(node, 'hidden') && { hidden: true }),
      ...(level && { outlineLevel: level }),
      ...(flag(node, 'collapsed') && { collapsed: true }),
      ...(style !== plain && { style }),
    };
    return Object.keys(run).length > 2 ? [run] : [];
  });
  const sorted = runs
    .sort((a, b) => a.first - b.first)
    .filter((run, index, all) => run.first > (all[index - 1]?.last ?? -1));
  return usualPixels === defaultColumnWidth ? sorted : withGapsFilled(sorted, usualPixels);
}

function withGapsFilled(runs: readonly ColumnData[], width: number): readonly ColumnData[] {
  const filled: ColumnData[] = [];
  let next = 0;
  for (const run of [...runs, undefined]) {
    const before = (run?.first ?? 16_384) - 1;
    if (before >= next) filled.push({ first: next, last: before, width });
    if (run) filled.push(run);
    next = (run?.last ?? 0) + 1;
  }
  return filled;
}

export function readProtection(node: XmlNode | undefined, sheet: string, losses: LossList): ProtectionData | undefined {
  if (!node || !flag(node, 'sheet')) return undefined;
  if (attribute(node, 'password') !== undefined || attribute(node, 'hashValue') !== undefined)
    losses.add('passwords', sheet);
  const allows = (name: string, absent: boolean): boolean => !flag(node, name, absent);
  return {
    allowFormatCells: allows('formatCells', true),
    allowFormatColumns: allows('formatColumns', true),
    allowFormatRows: allows('formatRows', true),
    allowInsertColumns: allows('insertColumns', true),
    allowInsertRows: allows('insertRows', true),
    allowInsertHyperlinks: allows('insertHyperlinks', true),
    allowDeleteColumns: allows('deleteColumns', true),
    allowDeleteRows: allows('deleteRows', true),
    allowSort: allows('sort', true),
    allowAutoFilter: allows('autoFilter', true),
    allowPivotTables: allows('pivotTables', true),
    allowEditObjects: allows('objects', false),
    allowEditScenarios: allows('scenarios', false),
    selection: flag(node, 'selectUnlockedCells') ? 'none' : flag(node, 'selectLockedCells') ? 'unlocked' : 'normal',
  };
}

/** What the sheet's own part says of printing; its area and repeated rows are names of the workbook. */
export function readPrint(root: XmlNode, sheet: string, losses: LossList): PrintData | undefined {
  const setup = child(root, 'pageSetup');
  const margins = child(root, 'pageMargins');
  const texts = child(root, 'headerFooter');
  const options = child(root, 'printOptions');
  // Excel writes its usual margins into every sheet.
  if (
    !setup &&
    !texts &&
    !options &&
    (!margins || usualMargins.every(([name, inches]) => number(margins, name) === inches))
  )
    return undefined;
  const size = number(setup, 'paperSize') ?? 1;
  const paper = (Object.keys(paperSizes) as PrintData['paper'][]).find((name) => paperSizes[name] === size);
  if (paper === undefined) losses.add('printOptions', sheet, `paperSize ${size}`);
  if (flag(texts, 'differentFirst') || flag(texts, 'differentOddEven')) losses.add('headerFooterVariants', sheet);
  const isFitted = flag(descend(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const scale = number(setup, 'scale') ?? 100;
  const firstPage = flag(setup, 'useFirstPageNumber') ? number(setup, 'firstPageNumber') : undefined;
  const inches = (name: string): number => number(margins, name) ?? 0;
  const header = readTexts(child(texts, 'oddHeader'));
  const footer = readTexts(child(texts, 'oddFooter'));
  return {
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'landscape' : 'portrait',
    paper: paper ?? 'A4',
    ...(isFitted && { fit: { width: number(setup, 'fitToWidth') ?? 1, height: number(setup, 'fitToHeight') ?? 1 } }),
    ...(margins && {
      margins: {
        top: inches('top'),
        right: inches('right'),
        bottom: inches('bottom'),
        left: inches('left'),
        header: inches('header'),
        footer: inches('footer'),
      },
    }),
    ...(header && { header }),
    ...(footer && { footer }),
    ...(flag(options, 'horizontalCentered') && { centerHorizontally: true }),
    ...(flag(options, 'verticalCentered') && { centerVertically: true }),
    ...(flag(options, 'gridLines') && { gridlines: true }),
    ...(flag(options, 'headings') && { headings: true }),
    ...(!isFitted && scale !== 100 && { scale }),
    ...(flag(setup, 'blackAndWhite') && { blackAndWhite: true }),
    ...(flag(setup, 'draft') && { draft: true }),
    ...(attribute(setup, 'pageOrder') === 'overThenDown' && { overThenDown: true }),
    ...(firstPage !== undefined && { firstPage }),
  };
}

/** "&LPlan&RPage &P": the three parts; what stands before any mark is the centre. */
function readTexts(node: XmlNode | undefined): PrintTexts | undefined {
  const parts: Record<'left' | 'center' | 'right', string> = { left: '', center: '', right: '' };
  const marks = { L: 'left', C: 'center', R: 'right' } as const;
  let part: keyof typeof parts = 'center';
  for (const [piece] of unescapeXString(node?.text ?? '').matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const mark = piece[0] === '&' ? marks[piece[1]?.toUpperCase() as keyof typeof marks] : undefined;
    if (mark) part = mark;
    else parts[part] += piece;
  }
  const texts = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
  return Object.keys(texts).length > 0 ? texts : undefined;
}
