// Whether a cell holds a value, as far as a program that wrote it and read it again can tell.

import type { CellValue } from '../model/cell';
import { equal } from './equal';

/** One unit of the fifteenth digit at most: all that some Excels answer of a number (docs/excel.md). */
const tolerance = 1e-14;

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return equal(a, b);
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
