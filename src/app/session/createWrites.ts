// Writes what somebody asked for, and tells whoever asked how it ended, however late that is known.

import { Attempt, isAlike, isWritten, renameIds, type Change, type GivenAnew, type Undo } from '../changes';
import { ACTIONS, type ActionName, type Environment } from '../actions';
import type { Recomputed } from '../recompute';
import type { TaskQueue } from './createTaskQueue';
import type { SessionState } from './SessionState';
import type { AppError } from './AppError';

interface WritesOptions extends Pick<TaskQueue, 'enqueue' | 'retry'> {
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** Called before anything is written for somebody. */
  readonly begin: () => void;
  readonly onWritten: () => void;
  /** Within a turn: brings the workbook up to date with what was written. */
  readonly follow: () => Promise<void>;
  /** Within a turn: shows what stands in the workbook. */
  readonly load: () => Promise<void>;
}

interface Writes {
  /** True where it was written, even if what follows from it could not be brought up to date. */
  write(
    name: ActionName,
    attempt: Attempt,
    work: (environment: Environment) => Promise<Undo | undefined>,
    around?: (turn: () => Promise<void>) => Promise<void>,
  ): Promise<boolean>;
  /** Writes what somebody entered; the same again while nobody knows whether it stands there is the same attempt. `late` is called where it turns out afterwards that it was written: by Excel's answer, or because the workbook shows it. `form`: see the session. */
  change(changes: readonly Change[], late?: () => void, form?: object): Promise<boolean>;
  /** What was read of the workbook: what turns out to stand there was written. */
  find(recomputed: Recomputed): void;
}

export function createWrites({ enqueue, retry, state, set, begin, onWritten, follow, load }: WritesOptions): Writes {
  /** What was asked for and may have been written without anybody knowing. */
  const open = new Map<string, Attempt>();
  /** Of those, which form they were saved from. */
  const forms = new WeakMap<Attempt, object>();
  /** What rows of a form got another id: what is written later from the same form means those. */
  const givenAnew = new WeakMap<object, GivenAnew>();

  const hasNoAnswerTo = (name: ActionName): boolean =>
    state().error?.kind === 'noAnswer' && state().error?.during === name;

  const write: Writes['write'] = async (name, attempt, work, around = (turn) => turn()) => {
    let worked = false;
    const done = (undo: Undo | undefined): void => {
      onWritten();
      set({ undo });
    };
    const retryWrite = (): Promise<Undo | undefined> =>
      retry(name, 'recalculating', work, {
        late: (end) => {
          if ('result' in end) {
            done(end.result);
            if (hasNoAnswerTo(name)) set({ error: undefined });
          }
          attempt.finish('result' in end);
        },
      });
    await enqueue(() =>
      around(async () => {
        begin();
        try {
          done(
            await retryWrite().catch(async (error: AppError) => {
              // What was written before may not have been followed yet: letters have no row in the role matrix until then.
              if (error.kind !== 'gone' || name !== 'change') throw error;
              await follow();
              return retryWrite();
            }),
          );
        } catch (error) {
          attempt.isGivenUp = (error as AppError).kind === 'noAnswer';
          // What of it stands there shows in the pane.
          if ((error as AppError).outcome === 'part' || name === 'undo') await load().catch(() => undefined);
          throw error;
        }
        worked = true;
        await follow();
      }),
    );
    return worked;
  };

  /** The same form, saved before without an answer; what is saved now takes its place. */
  const earlierThan = (changes: readonly Change[], form: object | undefined): Attempt | undefined => {
    for (const [key, one] of open) {
      if (
        form === undefined ||
        forms.get(one) !== form ||
        !one.isSent ||
        !one.isGivenUp ||
        !one.changes ||
        !isAlike(one.changes, changes)
      )
        continue;
      open.delete(key);
      one.finish(false);
      return one;
    }
    return undefined;
  };

  return {
    write,
    change: async (wanted, late, form) => {
      const known = (form && givenAnew.get(form)) ?? new Map();
      const changes = renameIds(wanted, known);
      const key = JSON.stringify(changes);
      const attempt = open.get(key) ?? new Attempt(changes, earlierThan(changes, form));
      if (form) forms.set(attempt, form);
      open.set(key, attempt);
      const worked = await write('change', attempt, (environment) => ACTIONS.change.perform(environment, attempt));
      if (!worked && attempt.isGivenUp)
        void attempt.finished.then((isWritten) => {
          if (isWritten) late?.();
        });
      if (form && attempt.givenAnew.size > 0) givenAnew.set(form, new Map([...known, ...attempt.givenAnew]));
      // What was not sent, or is known not to stand there, is begun anew.
      if (worked || !attempt.isSent || state().error?.outcome === 'nothing') open.delete(key);
      return worked;
    },
    find: (recomputed) => {
      for (const [key, attempt] of open) {
        if (!isWritten(attempt, recomputed)) continue;
        open.delete(key);
        attempt.finish(true);
        if (hasNoAnswerTo('change')) set({ error: undefined });
      }
    },
  };
}
