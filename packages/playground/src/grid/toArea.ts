// A range of the grid as an area of the sheet.

import { RANGE_TYPE, type IRange } from '@univerjs/core';
import { LIMITS, type Area } from '@coachbook/workbook';

/** Whole rows and columns reach further than the grid shows. */
export function toArea({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): Area {
  const isAll = rangeType === RANGE_TYPE.ALL;
  const [wholeColumns, wholeRows] = [isAll || rangeType === RANGE_TYPE.COLUMN, isAll || rangeType === RANGE_TYPE.ROW];
  const at = (line: number): number => (Number.isNaN(line) ? 0 : line);
  return {
    top: wholeColumns ? 0 : at(startRow),
    left: wholeRows ? 0 : at(startColumn),
    bottom: wholeColumns ? LIMITS.rows - 1 : at(endRow),
    right: wholeRows ? LIMITS.columns - 1 : at(endColumn),
  };
}
