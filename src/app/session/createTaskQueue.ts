// One thing at a time with Excel, in the order asked for: tried again where that is right, stopped where somebody wishes so.

import type { ActionName, Environment } from '../actions';
import { CancelledError } from './CancelledError';
import type { Activity, SessionState } from './SessionState';
import { toAppError, type AppError } from './AppError';
import { withTimeout, type LateEnd } from './withTimeout';

interface TaskQueueOptions extends Pick<Environment, 'run' | 'today' | 'now' | 'memory'> {
  /** Milliseconds before an unanswered request is given up. */
  readonly timeoutMs: number;
  /** Milliseconds between two attempts while a cell is being edited. */
  readonly pause: number;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** An answer came after all, when nobody waited for it any more: Excel speaks again. */
  readonly onLate: () => void;
}

interface RetryOptions<T> {
  /** Milliseconds before an unanswered request is given up. */
  readonly limit?: number;
  /** What was asked for stands in the workbook already, and this only follows from it: there is nothing left to stop. */
  readonly follows?: boolean;
  /** Told how it ended where that came late. */
  readonly late?: (end: LateEnd<T>) => void;
}

export interface TaskQueue {
  /** Runs when it is its turn; ends in a state that says how it went. What went wrong for somebody is not hidden by what Coachbook does by itself. */
  enqueue(work: () => Promise<void>, isWanted?: () => boolean): Promise<void>;
  /** Within a turn: tries until it works, somebody stops it or there is no sense in trying. Throws a AppError. */
  retry<T>(
    name: ActionName,
    activity: Activity,
    work: (environment: Environment) => Promise<T>,
    options?: RetryOptions<T>,
  ): Promise<T>;
  /** Stops what is under way, as long as nothing is being written. */
  cancel(): void;
  /** No turn begins any more; what is under way is left to finish. */
  stop(): void;
}

/** What happens without anybody asking. */
const byItself: ReadonlySet<ActionName> = new Set(['load', 'refresh']);

/** What cleans up after itself before it ends. */
const takesAway: ReadonlySet<ActionName> = new Set(['create']);

/** How often a busy Excel is asked again; a cell being edited is waited for without end. */
const mostTries = 4;

export function createTaskQueue({
  run,
  today,
  now,
  memory,
  timeoutMs,
  pause,
  state,
  set,
  onLate,
}: TaskQueueOptions): TaskQueue {
  let queue: Promise<void> = Promise.resolve();
  let current = new AbortController();
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Lets the page draw and people type between the parts of long work, and ends it there if somebody wishes so. */
  const environmentOf = (signal: AbortSignal, activity: Activity, follows: boolean): Environment => ({
    run,
    today,
    ...(now && { now }),
    ...(memory && { memory }),
    leaveOut: (leftOut) => set({ leftOut }),
    safePoint: async (next, share) => {
      const stage = follows ? 'writing' : next;
      if (
        !signal.aborted &&
        (follows || signal === current.signal) &&
        (state().stage !== stage || state().share !== share || state().activity !== activity)
      )
        set({ stage, share, activity });
      await new Promise<void>((resolve) => {
        setTimeout(resolve);
      });
      if (signal.aborted) throw new CancelledError();
    },
  });

  const rest = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      waiting = setTimeout(resolve, pause);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(waiting);
          resolve();
        },
        { once: true },
      );
    });

  return {
    retry: async (name, activity, work, { limit = timeoutMs, follows = false, late = () => undefined } = {}) => {
      const controller = follows ? new AbortController() : current;
      const { signal } = controller;
      for (let tries = 1; ; tries += 1) {
        // Asked again and again it is one long wait, until Excel answers.
        if (tries === 1)
          set({ activity, stage: follows ? 'writing' : 'reading', ...(follows && { share: undefined }) });
        try {
          if (signal.aborted) throw new CancelledError();
          const under = withTimeout(work(environmentOf(signal, activity, follows)), limit, (end) => {
            late(end);
            const error = 'error' in end ? toAppError(end.error, name) : undefined;
            // Somebody has to see to it, however late it is known.
            if (error?.kind === 'leftovers') set({ error });
            else onLate();
          });
          // What makes sheets ends by itself at its next safe point, and only once it has taken away what was made.
          return await (takesAway.has(name) ? under : unlessAborted(signal, under));
        } catch (thrown) {
          const error = toAppError(thrown, name);
          // What was given up ends at its next safe point, and takes away what it has made.
          if (error.kind === 'noAnswer') controller.abort();
          const again = error.kind === 'cellEditing' || (error.kind === 'busy' && tries < mostTries);
          if (!again || stopped) throw error;
          // Whoever is typing has asked for nothing, so there is nothing to stop.
          set({ activity: 'waiting', stage: follows || byItself.has(name) ? undefined : 'reading' });
          await rest(signal);
        }
      }
    },
    enqueue: (work, isWanted = () => true) => {
      queue = queue.then(async () => {
        if (stopped) return;
        current = new AbortController();
        try {
          await work();
          const { error } = state();
          set({
            activity: 'idle',
            stage: undefined,
            share: undefined,
            ...(isWanted() || !error || byItself.has(error.during) ? { error: undefined } : {}),
          });
        } catch (error) {
          set({ activity: 'idle', stage: undefined, share: undefined, error: error as AppError });
        }
      });
      return queue;
    },
    cancel: () => {
      if (state().stage !== 'writing') current.abort();
    },
    stop: () => {
      stopped = true;
      clearTimeout(waiting);
    },
  };
}

/** The work's result, or CancelledError as soon as the signal says so; what the work does afterwards is not heard any more. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new CancelledError()), { once: true });
    work.then(resolve, reject);
  });
}
