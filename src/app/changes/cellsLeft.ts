// What edits leave in cells.

import type { Edit } from '@coachbook/workbook';
import { cellsToWrite } from './inBlocks';
import type { WrittenCell } from './writeWithUndo';

/** Every cell they give a value or a formula to; of a formula, what it shows. */
export function cellsLeft(edits: readonly Edit[]): readonly WrittenCell[] {
  return cellsToWrite(edits).map(({ content, ...place }) => ({ ...place, value: content?.value ?? null }));
}
