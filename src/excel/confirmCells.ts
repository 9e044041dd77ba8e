// Makes sure that cells held what they were read to hold at the very moment they were written over.

import { areaAddress, cellAt, sameValue, type Area, type Edit, type WorkbookData } from '../workbook';
import { cellContent } from './read/cellContent';

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells did not hold what they were read to hold. `putBack` brings back what was written over. */
export class MovedError extends Error {
  readonly code = 'Moved';
  constructor(readonly putBack: readonly Edit[]) {
    super('Rows changed while they were written');
  }
}

/** Called once the request that writes was answered. Throws MovedError where it wrote to something else than was read. */
export type Confirm = () => void;

/**
 * Queues, in front of what writes, a reading of `known` (what rows and columns are known by) and of `written` (what people's cells hold). So it costs no request, and no moment lies between this look and the writing. `before`: as it was
 * read.
 */
export function confirmCells(context: Excel.RequestContext, before: WorkbookData, { known, written }: { readonly known: readonly SheetArea[]; readonly written: readonly SheetArea[] }): Confirm {
  const sheets = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const load = ({ sheet, area }: SheetArea, what: string) => ({ sheet, area, range: context.workbook.worksheets.getItem(sheet).getRange(areaAddress(area)).load(what) });
  const places = known.map((place) => load(place, 'values'));
  const contents = written.map((place) => load(place, 'values,formulas'));
  return () => {
    const isAsRead = [...places, ...contents].every(({ sheet: name, area, range }) => {
      const sheet = sheets.get(name);
      return sheet !== undefined && range.values.every((line, y) => line.every((value, x) => sameValue(cellContent(value, undefined)?.value ?? null, cellAt(sheet, area.top + y, area.left + x)?.value ?? null)));
    });
    if (!isAsRead) throw new MovedError(contents.flatMap(({ sheet, area: { top, left }, range: { values, formulas } }): readonly Edit[] => {
      const stood = values.map((line, y) => line.map((value, x) => cellContent(value, formulas[y]?.[x])));
      return [
        { kind: 'setValues', sheet, top, left, values: stood.map((line) => line.map((content) => (content?.formula === undefined ? (content?.value ?? null) : undefined))) },
        { kind: 'setFormulas', sheet, top, left, formulas: stood.map((line) => line.map((content) => (content?.formula === undefined ? undefined : { formula: content.formula, value: content.value }))) },
      ];
    }));
  };
}
