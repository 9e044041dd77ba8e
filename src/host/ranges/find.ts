// Finding and replacing text in cells.

import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { eachCell, writeContent } from '../document/content';
import { interpret } from '../document/interpret';
import { numberText } from '../document/numberText';
import { styleAt } from '../document/styles';
import { booleanOf, choiceOf } from '../server/Arguments';
import { afterWriting, refuseProtected } from './writeCells';

type Criteria = Readonly<Record<string, unknown>>;

function matcher(text: string, criteria: Criteria): (shown: string) => boolean {
  const matchCase = criteria['matchCase'] !== undefined && booleanOf(criteria['matchCase']);
  const complete = criteria['completeMatch'] !== undefined && booleanOf(criteria['completeMatch']);
  const wanted = matchCase ? text : text.toLowerCase();
  return (shown) => {
    const own = matchCase ? shown : shown.toLowerCase();
    return complete ? own === wanted : own.includes(wanted);
  };
}

/** The first cell, row by row, that shows the text; backwards when the criteria say so. */
export function findCell(core: Core, range: RangeRef, text: string, criteria: Criteria): RangeRef | undefined {
  const found = findCells(core, range, text, criteria);
  const backwards = criteria['searchDirection'] !== undefined && choiceOf(criteria['searchDirection'], ['Forward', 'Backwards']) === 'Backwards';
  return backwards ? found[found.length - 1] : found[0];
}

/** All of them, row by row. */
export function findCells(core: Core, { sheet, area }: RangeRef, text: string, criteria: Criteria): readonly RangeRef[] {
  core.settleValues();
  const matches = matcher(text, criteria);
  const found: RangeRef[] = [];
  eachCell(sheet, area, (row, cell) => {
    if (cell.value !== null && matches(numberText(cell.value, styleAt(sheet, row, cell.column).numberFormat))) {
      found.push(new RangeRef(sheet, { top: row, bottom: row, left: cell.column, right: cell.column }));
    }
  });
  return found;
}

/** Replaces in values and formulas; answers how many replacements were made. */
export function replaceIn(core: Core, { sheet, area }: RangeRef, text: string, replacement: string, criteria: Criteria): number {
  if (text === '') return 0;
  refuseProtected(sheet, area);
  const matches = matcher(text, criteria);
  const matchCase = criteria['matchCase'] === true;
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
  let count = 0;
  const writes: (() => void)[] = [];
  eachCell(sheet, area, (row, cell) => {
    const before = cell.formula ?? (cell.value === null || typeof cell.value === 'object' ? '' : typeof cell.value === 'boolean' ? (cell.value ? 'TRUE' : 'FALSE') : String(cell.value));
    if (before === '' || !matches(before)) return;
    const after = before.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    writes.push(() => writeContent(core.document, sheet, row, cell.column, interpret(after, styleAt(sheet, row, cell.column).numberFormat ?? 'General')));
  });
  for (const write of writes) write();
  afterWriting(core, sheet, area);
  return count;
}
