// Keeps the pane in step with the workbook: one thing at a time, newest result kept, troubles told and overcome where that is possible.

import type { Finding } from '../../domain';
import { watchWorkbook } from '../../excel';
import type { Change } from '../changes';
import { ACTIONS, type ActionName, type Destination, type Environment } from '../actions';
import type { NewEngagement } from '../newEngagement';
import type { Recomputed } from '../recompute';
import { phaseOf, untouched, type Activity, type SessionState } from './SessionState';
import { troubleOf, type Trouble } from './Trouble';
import { withPatience } from './withPatience';

export interface SessionOptions extends Environment {
  readonly now?: () => Date;
  /** Milliseconds without an edit before the sheets are brought up to date. */
  readonly quiet?: number;
  /** Milliseconds before an unanswered request is given up; creating a workbook may take four times as long. */
  readonly patience?: number;
  /** Milliseconds between two attempts while a cell is being edited. */
  readonly pause?: number;
}

export interface Session {
  /** For useSyncExternalStore: called after every change of the state. */
  subscribe(listener: () => void): () => void;
  getSnapshot(): SessionState;
  /** Looks at the workbook, brings it up to date where it is ours, and follows it from then on. */
  start(): Promise<void>;
  /** Ends the following; what is under way is left to finish unheard. */
  stop(): Promise<void>;
  /** Adds the sheets of an engagement; never throws, see the state's trouble. */
  create(choices: Omit<NewEngagement, 'today'>): Promise<void>;
  /** Brings everything up to date. Calls while one waits for its turn become one. */
  refresh(): Promise<void>;
  /** Shows a place in the workbook. */
  goToCell(place: Destination['place']): Promise<void>;
  /** Carries out what a finding proposes, then brings everything up to date. True where it worked. */
  remedy(finding: Finding): Promise<boolean>;
  /** Writes what somebody entered, all or nothing, then brings everything up to date. True where it worked; otherwise the state's trouble says why. */
  change(changes: readonly Change[]): Promise<boolean>;
  /** Forgets the last trouble. */
  dismiss(): void;
}

/** Nothing could be written, but reading is possible: the pane stays current all the same. */
const stillReadable: ReadonlySet<Trouble['kind']> = new Set(['protected', 'readOnly']);

/** How often a busy Excel is asked again; a cell being edited is waited for without end. */
const mostTries = 4;

/** A session with one workbook. It knows neither React nor the page. */
export function createSession({ run, today, now = () => new Date(), quiet = 400, patience = 30_000, pause = 1_000 }: SessionOptions): Session {
  const environment: Environment = { run, today };
  const listeners = new Set<() => void>();
  let state = untouched;
  let stopped = false;
  let queue: Promise<void> = Promise.resolve();
  let nextRefresh: Promise<void> | undefined;
  let watch: Awaited<ReturnType<typeof watchWorkbook>> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<SessionState>): void => {
    if (stopped) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const accept = (recomputed: Recomputed): void => set({ recomputed, phase: phaseOf(recomputed), asOf: now() });

  /** Tries until it works or there is no sense in trying. Throws a Trouble. */
  async function insist<T>(name: ActionName, activity: Activity, work: () => Promise<T>, limit = patience): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      set({ activity });
      try {
        return await withPatience(work(), limit, () => void session.refresh());
      } catch (error) {
        const trouble = troubleOf(error, name);
        const again = trouble.kind === 'cellEditing' || (trouble.kind === 'busy' && tries < mostTries);
        if (!again || stopped) throw trouble;
        set({ activity: 'waiting', trouble: undefined });
        await new Promise<void>((resolve) => { waiting = setTimeout(resolve, pause); });
      }
    }
  }

  /** One at a time, in the order asked for; ends in a state that says how it went. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(async () => {
      if (stopped) return;
      try {
        await work();
        set({ activity: 'idle', trouble: undefined });
      } catch (trouble) {
        set({ activity: 'idle', trouble: trouble as Trouble });
      }
    });
    return queue;
  }

  const read = async (activity: Activity): Promise<void> => accept(await insist('look', activity, () => ACTIONS.look.perform(environment)));

  async function bringUpToDate(): Promise<void> {
    try {
      accept(await insist('refresh', 'recalculating', () => ACTIONS.refresh.perform(environment)));
    } catch (trouble) {
      if (stillReadable.has((trouble as Trouble).kind)) await read('recalculating');
      throw trouble;
    }
  }

  /** True where it was written, even if what follows from it could not be brought up to date. */
  async function write(name: ActionName, work: () => Promise<void>): Promise<boolean> {
    let worked = false;
    await inTurn(async () => {
      await insist(name, 'recalculating', work);
      worked = true;
      await bringUpToDate();
    });
    return worked;
  }

  const session: Session = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    start: async () => {
      watchWorkbook(run, { quiet, onChange: () => void session.refresh() }).then(
        (started) => { watch = started; if (stopped) void started.stop().catch(() => undefined); },
        () => set({ followsEdits: false }),
      );
      await inTurn(() => read('reading'));
      if ((state.recomputed?.edits.length ?? 0) > 0) await session.refresh();
    },
    stop: async () => {
      stopped = true;
      clearTimeout(waiting);
      listeners.clear();
      await watch?.stop();
    },
    create: (choices) => inTurn(async () => {
      await insist('create', 'creating', () => ACTIONS.create.perform(environment, choices), patience * 4);
      await bringUpToDate();
    }),
    refresh: () => {
      nextRefresh ??= inTurn(async () => {
        nextRefresh = undefined;
        await bringUpToDate();
      });
      return nextRefresh;
    },
    goToCell: async (place) => {
      const { recomputed } = state;
      if (!recomputed) return;
      try {
        await withPatience(ACTIONS.goToCell.perform(environment, { place, located: recomputed.located }), patience, () => undefined);
        if (state.trouble?.during === 'goToCell') set({ trouble: undefined });
      } catch (error) {
        set({ trouble: troubleOf(error, 'goToCell') });
      }
    },
    remedy: (finding) => write('remedy', () => ACTIONS.remedy.perform(environment, finding)),
    change: (changes) => write('change', () => ACTIONS.change.perform(environment, changes)),
    dismiss: () => set({ trouble: undefined }),
  };
  return session;
}
