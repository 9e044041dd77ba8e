// What somebody wants changed in the engagement, in the method's own terms; where it stands in the workbook is found out when it is written.

import type { Remedy, TableName } from '../../domain';

/**
 * `set` writes one cell (its row is found again by its id, wherever it was moved), `add` fills a row, `freeze` keeps the plan as it stands as a baseline of that name (or one made
 * from the day), `remove` empties what people typed in a row, and its id, and leaves the row blank, `assign` writes the letters ("R", "A/R") where an activity meets a person, undefined empties the cell.
 */
export type Change =
  | Extract<Remedy, { kind: 'set' | 'add' }>
  | { readonly kind: 'remove'; readonly table: TableName; readonly id: string }
  | { readonly kind: 'freeze'; readonly name?: string }
  | {
      readonly kind: 'assign';
      readonly activity: string;
      readonly person: string;
      readonly letters: string | undefined;
    };

/** `sent`: what an earlier attempt at the same row wrote, as far as anybody knows; only over that is it written. */
export type AddChange = Extract<Change, { kind: 'add' }> & {
  readonly sent?: Extract<Change, { kind: 'add' }>['values'];
};

/** With every row that is added known by its id. */
export type NamedChange = Exclude<Change, { kind: 'freeze' | 'add' }> | AddChange;
