// What a file held and we could not take over, in words for people.

import type { Loss, LossKind } from '../../ooxml';

const names: Record<LossKind, string> = {
  pivotTables: 'pivot tables', macros: 'macros', formControls: 'form controls', embeddedObjects: 'embedded objects', sparklines: 'sparklines', slicers: 'slicers', shapes: 'shapes and text boxes',
  charts: 'charts of a kind we do not know', chartFormatting: 'parts of a chart’s look', images: 'pictures of a kind we do not know', richText: 'texts with several fonts in one cell (their words are kept)', phoneticText: 'phonetic guides',
  threadedComments: 'comment threads', cellFormatting: 'parts of cells’ looks', defaultFont: 'the workbook’s own default font', defaultRowHeight: 'the default row height', filters: 'filters of a special kind', sortOrder: 'remembered sort orders',
  conditionalFormats: 'conditional formats of a special kind', validations: 'data validations of a special kind', externalLinks: 'links to other workbooks', dataConnections: 'data connections', passwords: 'passwords',
  workbookProtection: 'the protection of the workbook’s structure', editableRanges: 'ranges people may edit on protected sheets', pageBreaks: 'page breaks', printOptions: 'some print options', headerFooterVariants: 'headers and footers of first or even pages',
  splitPanes: 'split panes', multipleSelections: 'selections of several areas', nonWorksheets: 'chart sheets and dialog sheets', dataTables: 'what-if data tables', scenarios: 'scenarios', backgroundPictures: 'background pictures', signatures: 'digital signatures',
  ribbon: 'ribbon changes', dateSystem: 'the 1904 date system (dates are kept)', otherExtensions: 'extensions we do not know', cells: 'cells we could not read',
};

/** One line: what, how many, where. */
export function lossText({ kind, sheet, count, example }: Loss): string {
  const where = [sheet === undefined ? '' : `on ${sheet}`, example === undefined ? '' : `(${example}${count > 1 ? ' and more' : ''})`].filter(Boolean).join(' ');
  return `${names[kind]}${count > 1 ? `, ${count} times` : ''}${where ? ` ${where}` : ''}`;
}
