// Rows that begin a new printed page.

import { LIMITS, type SheetData } from '../../workbook';
import { element, elementIf } from '../xml/element';

/** A break stands after the row that its id counts from 1. */
export function pageBreaks(rows: SheetData['pageBreaks'] = []): string {
  return elementIf(rows.map((id) => element('brk', { id, max: LIMITS.columns - 1, man: true })).join(''), 'rowBreaks', { count: rows.length, manualBreakCount: rows.length });
}
