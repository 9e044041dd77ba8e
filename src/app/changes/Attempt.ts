// One thing somebody asked for: however often it is tried, its rows are the same rows.

import type { Day, TableName } from '../../domain';
import { assignIds } from '../../sheets';
import type { Change } from './Change';
import { frozen, type AddChange, type Here } from './editsOfChanges';

/** With every row that is added known by its id. */
export type NamedChange = Exclude<Change, { kind: 'freeze' }>;

/**
 * Remembers what was decided when it was first tried, and what was sent to be written. A repeat - by Coachbook where Excel was busy, by the person, after a late answer - then finds the rows of the first by their ids, and writes only what
 * is not there yet.
 */
export class Attempt {
  private named: readonly NamedChange[] | undefined;
  /** How many cells were sent to be written, the first time; undefined before that. */
  cells: number | undefined;
  /** Whether all of those were blank, so that taking them back is to empty them. */
  wereBlank = false;

  /** Whether nobody waits for Excel's answer any more. */
  isGivenUp = false;

  /** Tells whoever waits for a late end whether it was written; only the first time counts. */
  finish: (worked: boolean) => void = () => undefined;
  readonly finished = new Promise<boolean>((resolve) => {
    this.finish = resolve;
  });

  constructor(readonly changes?: readonly Change[]) {}

  get isSent(): boolean {
    return this.cells !== undefined;
  }

  /** The changes as they were first decided; `choose` is asked only then. Undefined where there is nothing to do. */
  decide(choose: () => readonly Change[] | undefined, here: Here, today: Day): readonly NamedChange[] | undefined {
    if (!this.named) {
      const changes = choose();
      this.named = changes && nameRows(changes, here, today);
    }
    return this.named;
  }
}

/** The same changes, with an id for each row they add; what of them names a row that is added with it, names it by that. */
function nameRows(changes: readonly Change[], here: Here, today: Day): readonly NamedChange[] {
  const all = changes.flatMap((one): readonly NamedChange[] =>
    one.kind === 'freeze' ? frozen(one.name, here, today) : [one],
  );
  const added = all.filter((one) => one.kind === 'add' && (one.values.id ?? '') === '') as readonly AddChange[];
  const tables = [...new Set(added.map(({ table }) => table))];
  const { engagement } = here;
  const given = assignIds(
    {
      ...engagement,
      ...Object.fromEntries(
        tables.map((table) => [
          table,
          [
            ...engagement[table],
            ...added.filter((one) => one.table === table).map(({ values }) => ({ ...values, row: -1, id: '' })),
          ],
        ]),
      ),
    },
    here.lastIds,
  ).engagement;
  const next = new Map<TableName, number>(tables.map((table) => [table, engagement[table].length]));
  return all.map((one): NamedChange => {
    const at = one.kind === 'add' && added.includes(one) ? next.get(one.table) : undefined;
    if (one.kind !== 'add' || at === undefined) return one;
    next.set(one.table, at + 1);
    const id = given[one.table][at]?.id ?? '';
    return id === '' ? one : { ...one, values: { ...one.values, id } };
  });
}
