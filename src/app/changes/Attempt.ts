// One thing somebody asked for: however often it is tried, its rows are the same rows.

import type { Day, TableName } from '../../domain';
import { assignIds } from '../../sheets';
import type { AddChange, Change, NamedChange } from './Change';
import type { Undo } from './Undo';
import { frozen, takenIn, type Here } from './editsOfChanges';
import { freeIds, renameIds, type GivenAnew } from './freeIds';

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

  /** How to take back what it wrote, once it has: a repeat finds everything written and knows no other way. */
  undo: Undo | undefined;

  /** What of its rows got another id than it was first decided. */
  givenAnew: GivenAnew = new Map();

  /** Whether nobody waits for Excel's answer any more. */
  isGivenUp = false;

  /** Tells whoever waits for a late end whether it was written; only the first time counts. */
  finish: (worked: boolean) => void = () => undefined;
  readonly finished = new Promise<boolean>((resolve) => {
    this.finish = resolve;
  });

  /** `earlier`: the same form, saved before, of which nobody knows whether it was written; its rows are this one's. */
  constructor(
    readonly changes?: readonly Change[],
    private readonly earlier?: Attempt,
  ) {}

  get isSent(): boolean {
    return this.cells !== undefined;
  }

  /** The changes as they were first decided; `choose` is asked only then. Undefined where there is nothing to do. */
  decide(choose: () => readonly Change[] | undefined, here: Here, today: Day): readonly NamedChange[] | undefined {
    if (!this.named) {
      const changes = choose();
      const named = changes && nameRows(changes, here, today);
      this.named = named && (this.earlier?.named ? adopting(named, this.earlier.named) : named);
    }
    return this.named;
  }

  /** The changes as they are to be written now: where somebody gave one of their ids to a row of their own meanwhile, with another. */
  free(here: Here): readonly NamedChange[] | undefined {
    if (!this.named) return undefined;
    const given = freeIds(this.named, takenIn(here), here);
    this.givenAnew = new Map([...this.givenAnew, ...given]);
    this.named = renameIds(this.named, given);
    return this.named;
  }
}

/** Whether what somebody saves now is what they saved before, altered: the same kinds of changes to the same tables. */
export function isAlike(one: readonly Change[], other: readonly Change[]): boolean {
  const shapeOf = (changes: readonly Change[]): string =>
    changes
      .map((change) =>
        [change.kind, 'table' in change ? change.table : '', 'place' in change ? change.place.table : ''].join(' '),
      )
      .join();
  return one.length === other.length && one.some(({ kind }) => kind === 'add') && shapeOf(one) === shapeOf(other);
}

/** What is added is known by the ids of the earlier, and may stand over what that wrote. */
function adopting(named: readonly NamedChange[], earlier: readonly NamedChange[]): readonly NamedChange[] {
  if (!isAlike(named, earlier)) return named;
  return named.map((one, at) => {
    const before = earlier[at];
    if (one.kind !== 'add' || before?.kind !== 'add' || before.values.id === undefined) return one;
    return { ...one, values: { ...one.values, id: before.values.id }, sent: before.values };
  });
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
