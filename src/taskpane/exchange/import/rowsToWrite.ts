// How much a proposal would write.

import type { ImportProposal } from '../../../app';

/** Rows, not cells. */
export function rowsToWrite({ additions, updates }: ImportProposal): {
  readonly added: number;
  readonly changed: number;
} {
  return {
    added: additions.length,
    changed: new Set(updates.map(({ table, row, id }) => `${table}\n${row}\n${id}`)).size,
  };
}
