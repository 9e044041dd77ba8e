// Writes what somebody asked for: all of it or nothing, once, and says truly how it went.

import { cellAt, sameValue, type Edit, type WorkbookData } from '@coachbook/workbook';
import { applyEdits } from '../../excel';
import type { Environment } from '../Environment';
import { recompute, type Recomputed } from '../recompute';
import { whereRead } from './whereRead';
import type { Attempt } from './Attempt';
import type { Change, NamedChange } from './Change';
import { editsOfChanges } from './editsOfChanges';
import { areNamedStill } from './areNamedStill';
import { idsNamed } from './idsNamed';
import { ImpossibleChangeError } from './ImpossibleChangeError';
import { emptying, writeWithUndo, writtenBy } from './writeWithUndo';
import { areasFilledIn } from './rowKeys';
import type { Undo } from './Undo';
import { WriteFailedError } from './WriteFailedError';

export interface Written {
  /** Undefined where it cannot be taken back: too much, or written by an attempt whose answer was lost and over what nobody knows any more. */
  readonly undo: Undo | undefined;
  readonly edits: readonly Edit[];
  readonly recomputed: Recomputed;
}

type World = Pick<Environment, 'run' | 'today' | 'memory' | 'safePoint'>;

/**
 * One read, one write of only the cells concerned. Where writing fails, the workbook is read again: what turns out to be written is a success, a half is completed, or emptied where that fails and nothing stood there before. `choose` says what
 * is wanted, given what was read first; undefined where there is nothing to do. Throws ImpossibleChangeError, with nothing written, where a cell, or a row that is named, is gone; WriteFailedError where what was sent could not be written.
 */
export async function writeOnce(
  world: World,
  attempt: Attempt,
  choose: (now: Recomputed) => readonly Change[] | undefined,
): Promise<Written | undefined> {
  try {
    const written = await tryTwice(world, attempt, choose);
    world.memory?.release(attempt);
    return written;
  } catch (error) {
    if (!attempt.isSent || (error instanceof WriteFailedError && error.outcome === 'nothing'))
      world.memory?.release(attempt);
    throw error;
  }
}

async function tryTwice(
  world: World,
  attempt: Attempt,
  choose: (now: Recomputed) => readonly Change[] | undefined,
): Promise<Written | undefined> {
  const wasSent = attempt.isSent;
  try {
    return await tryOnce(world, attempt, choose);
  } catch (error) {
    // What an earlier try wrote of it, nobody can tell any more.
    if (wasSent && error instanceof ImpossibleChangeError) throw new WriteFailedError(error, 'unknown');
    if (!attempt.isSent || isOurs(error)) throw error;
    return afterFailure(world, attempt, choose, error);
  }
}

/** What was not asked for any more, or has no place: nothing was sent in vain. */
function isOurs(error: unknown): boolean {
  return error instanceof ImpossibleChangeError || (error as { readonly code?: unknown } | null)?.code === 'Cancelled';
}

async function tryOnce(
  { run, today, memory, safePoint }: World,
  attempt: Attempt,
  choose: (now: Recomputed) => readonly Change[] | undefined,
): Promise<Written | undefined> {
  return run((context) =>
    whereRead(context, memory, async (read, hold) => {
      const recomputed = recompute(read, today(), 'excel', { givenIds: memory?.knownIds });
      const changes = attempt.decide(() => choose(recomputed), recomputed, today()) && attempt.free(recomputed);
      if (!changes) return undefined;
      memory?.reserve(attempt, rowIds(changes));
      const edits = wantedEdits(attempt, changes, recomputed, today());
      const left = attempt.isSent ? lacking(edits, read) : edits;
      if (attempt.isSent && left.length === 0)
        return {
          undo: attempt.undo ?? (attempt.wereBlank ? emptying(edits, recomputed) : undefined),
          edits,
          recomputed,
        };
      if (!areNamedStill(attempt, changes, recomputed.engagement)) throw new ImpossibleChangeError();
      await safePoint?.('writing');
      const undo = await writeWithUndo(context, left, recomputed, {
        memory,
        hold: (toWrite, before) => {
          const confirm = hold(toWrite, before);
          if (!attempt.isSent) {
            attempt.cells = cellsIn(left);
            attempt.wereBlank = isBlank(left, read);
          }
          return confirm;
        },
      });
      attempt.undo =
        cellsIn(left) === attempt.cells ? undo : attempt.wereBlank ? emptying(edits, recomputed) : undefined;
      return { undo: attempt.undo, edits, recomputed };
    }),
  );
}

/** The ids of the rows that are added. */
function rowIds(changes: readonly NamedChange[]): readonly { readonly table: string; readonly id: string }[] {
  return changes.flatMap((one) =>
    one.kind === 'add' && one.values.id !== undefined ? [{ table: one.table, id: String(one.values.id) }] : [],
  );
}

/** What the changes ask for now; of a repeat, what was to be removed may be gone. Throws ImpossibleChangeError. */
function wantedEdits(
  attempt: Attempt,
  changes: readonly NamedChange[],
  recomputed: Recomputed,
  today: string,
): readonly Edit[] {
  const open = attempt.isSent
    ? changes.filter(
        (one) =>
          one.kind !== 'remove' ||
          (recomputed.engagement[one.table] as readonly { readonly id: string }[]).some(({ id }) => id === one.id),
      )
    : changes;
  const edits = recomputed.usable ? editsOfChanges(open, recomputed, today) : undefined;
  if (!edits) throw new ImpossibleChangeError();
  return [...idsNamed(open, recomputed), ...edits];
}

/** What of it does not stand there yet. */
function lacking(edits: readonly Edit[], read: WorkbookData): readonly Edit[] {
  const sheets = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.filter(
    (edit) =>
      edit.kind !== 'setValues' ||
      !sheets.has(edit.sheet) ||
      !writtenBy(edit).every(({ sheet: name, row, column, value }) => {
        const sheet = sheets.get(name);
        return sheet !== undefined && sameValue(cellAt(sheet, row, column)?.value ?? null, value);
      }),
  );
}

function isBlank(edits: readonly Edit[], read: WorkbookData): boolean {
  const sheets = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  return edits.flatMap(writtenBy).every(({ sheet: name, row, column }) => {
    const sheet = sheets.get(name);
    return !sheet || cellAt(sheet, row, column) === undefined;
  });
}

/** How many cells they give a value to. */
const cellsIn = (edits: readonly Edit[]): number => edits.flatMap(writtenBy).length;

/** Whether all that was sent stands in the workbook, as it was read. */
export function isWritten(attempt: Attempt, recomputed: Recomputed): boolean {
  if (!attempt.isSent) return false;
  try {
    return (
      lacking(
        wantedEdits(
          attempt,
          attempt.decide(() => undefined, recomputed, recomputed.analysis.today) ?? [],
          recomputed,
          recomputed.analysis.today,
        ),
        recomputed.before,
      ).length === 0
    );
  } catch {
    return false;
  }
}

async function afterFailure(
  world: World,
  attempt: Attempt,
  choose: (now: Recomputed) => readonly Change[] | undefined,
  error: unknown,
): Promise<Written | undefined> {
  const left = await lookWhatIsLeft(world, attempt).catch(() => undefined);
  if (left === undefined) throw new WriteFailedError(error, 'unknown');
  if (left === attempt.cells) throw new WriteFailedError(error, 'nothing');
  try {
    // All of it stands there, or a part that is to be completed.
    return await tryOnce(world, attempt, choose);
  } catch (again) {
    if (again instanceof ImpossibleChangeError) throw new WriteFailedError(again, 'unknown');
    if (isOurs(again)) throw again;
    const isEmptied =
      attempt.wereBlank &&
      (await emptyAgain(world, attempt).then(
        () => true,
        () => false,
      ));
    throw new WriteFailedError(error, isEmptied ? 'nothing' : 'part');
  }
}

/** How many cells do not hold yet what they should. */
function lookWhatIsLeft({ run, today, memory }: World, attempt: Attempt): Promise<number> {
  memory?.forget();
  return run((context) =>
    whereRead(context, memory, async (read) => {
      const recomputed = recompute(read, today(), 'excel', { givenIds: memory?.knownIds });
      const changes = attempt.decide(() => undefined, recomputed, today()) ?? [];
      return cellsIn(lacking(wantedEdits(attempt, changes, recomputed, today()), read));
    }),
  );
}

/** Only what holds what was asked for. */
async function emptyAgain({ run, today, memory }: World, attempt: Attempt): Promise<void> {
  await run((context) =>
    whereRead(context, memory, async (read, hold) => {
      const recomputed = recompute(read, today(), 'excel', { givenIds: memory?.knownIds });
      const edits = wantedEdits(
        attempt,
        attempt.decide(() => undefined, recomputed, today()) ?? [],
        recomputed,
        today(),
      );
      const left = new Set(lacking(edits, read));
      await applyEdits(
        context,
        emptying(
          edits.filter((edit) => edit.kind === 'setValues' && !left.has(edit)),
          recomputed,
        ).edits,
        read,
        hold,
        areasFilledIn(recomputed.located.tables),
      );
    }),
  );
}
