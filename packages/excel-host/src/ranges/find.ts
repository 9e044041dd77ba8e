// Finding and replacing text in cells.

import type { Core } from '../core/Core';
import { RangeRef } from '../core/RangeRef';
import { eachCell, writeContent } from '../document/content';
import { interpret } from '../document/interpret';
import { numberText } from '../document/numberText';
import { styleAt } from '../document/styles';
import { checkFormula } from '../formulas/checkFormula';
import { booleanOf, choiceOf } from '../server/Arguments';
import { editText } from '../view/editText';
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
  const backwards =
    criteria['searchDirection'] !== undefined &&
    choiceOf(criteria['searchDirection'], ['Forward', 'Backwards']) === 'Backwards';
  return backwards ? found[found.length - 1] : found[0];
}

/** All of them, row by row. */
export function findCells(
  core: Core,
  { sheet, area }: RangeRef,
  text: string,
  criteria: Criteria,
): readonly RangeRef[] {
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

/** Replaces in what the formula bar shows of each cell; answers how many replacements were made. Nothing is replaced where a cell is locked or would hold a formula that is none. */
export function replaceIn(
  core: Core,
  { sheet, area }: RangeRef,
  text: string,
  replacement: string,
  criteria: Criteria,
): number {
  if (text === '') return 0;
  const matches = matcher(text, criteria);
  const matchCase = criteria['matchCase'] === true;
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), matchCase ? 'g' : 'gi');
  let count = 0;
  const writes: (() => void)[] = [];
  eachCell(sheet, area, (row, cell) => {
    const { column } = cell;
    const before = editText(core, sheet, row, column);
    if (before === '' || !matches(before) || core.calculation.isShare(sheet, row, column)) return;
    refuseProtected(sheet, { top: row, bottom: row, left: column, right: column });
    const after = before.replace(pattern, () => {
      count += 1;
      return replacement;
    });
    const content = interpret(after, styleAt(sheet, row, column).numberFormat ?? 'General');
    if (content.formula !== undefined) checkFormula(content.formula);
    writes.push(() => writeContent(core.document, sheet, row, column, content));
  });
  for (const write of writes) write();
  if (writes.length > 0) afterWriting(core, sheet, area);
  return count;
}
