// Rows and columns that begin a new printed page.

import { LIMITS, type SheetData } from '@coachbook/workbook';
import { element, elementIf } from '../xml/element';

export function pageBreaks({
  pageBreaks: rows = [],
  columnBreaks: columns = [],
}: Pick<SheetData, 'pageBreaks' | 'columnBreaks'>): string {
  return breaks('rowBreaks', rows, LIMITS.columns - 1) + breaks('colBreaks', columns, LIMITS.rows - 1);
}

/** A break stands after the row or column that its id counts from 1. */
function breaks(name: string, at: readonly number[], max: number): string {
  return elementIf(at.map((id) => element('brk', { id, max, man: true })).join(''), name, {
    count: at.length,
    manualBreakCount: at.length,
  });
}
