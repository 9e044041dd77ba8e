// Keeps the pane in step with the workbook: one thing at a time, newest result kept, troubles told and overcome where that is possible.

import type { Finding } from '../../domain';
import { watchWorkbook } from '../../excel';
import { stillHolds, type Change, type TakeBack } from '../changes';
import { ACTIONS, type ActionName, type Destination, type Environment } from '../actions';
import type { NewEngagement } from '../newEngagement';
import type { Recomputed } from '../recompute';
import { createTurns } from './createTurns';
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
  /** Adds the sheets of an engagement, of which something may have to be loaded first; never throws, see the state's trouble. */
  create(choices: Omit<NewEngagement, 'today'> | (() => Promise<Omit<NewEngagement, 'today'>>)): Promise<void>;
  /** Brings everything up to date. Calls while one waits for its turn become one. */
  refresh(): Promise<void>;
  /** Shows a place in the workbook. */
  goToCell(place: Destination['place']): Promise<void>;
  /** Brings the sheet with that place to the front, and leaves what is selected there. */
  showSheet(place: Destination['place']): Promise<void>;
  /** Carries out what a finding proposes, then brings everything up to date. True where it worked. */
  remedy(finding: Finding): Promise<boolean>;
  /** Writes what somebody entered, all or nothing, then brings everything up to date. True where it worked; otherwise the state's trouble says why. */
  change(changes: readonly Change[]): Promise<boolean>;
  /** Takes back the last thing that `remedy` or `change` wrote, see the state's takeBack. True where it worked. */
  takeBack(): Promise<boolean>;
  /** Does once more what the state's trouble stood in the way of; what was typed into a form waits there to be saved again. */
  tryAgain(): Promise<void>;
  /** Opens an .xlsx file in a window of its own. False where this Excel does not: then it is to be saved. */
  openWorkbook(bytes: Uint8Array): Promise<boolean>;
  /** The bytes of the open workbook, with all that is in it. Undefined where this Excel does not give them: then there is what was read. */
  readFile(): Promise<Uint8Array | undefined>;
  /** Stops what is under way, as long as nothing is being written; the state's trouble says so. */
  cancel(): void;
  /** Forgets the last trouble. */
  dismiss(): void;
}

/** Nothing could be written, but reading is possible: the pane stays current all the same. */
const stillReadable: ReadonlySet<Trouble['kind']> = new Set(['protected', 'readOnly']);

/** Others who have the workbook open may have a Coachbook of their own that brings the sheets up to date: this many times the usual quiet is left to it. */
const courtesy = 10;

/** A session with one workbook. It knows neither React nor the page. */
export function createSession({ run, today, openNew, readFile, now = () => new Date(), quiet = 400, patience = 30_000, pause = 1_000 }: SessionOptions): Session {
  const listeners = new Set<() => void>();
  let state = untouched;
  let stopped = false;
  let nextRefresh: Promise<void> | undefined;
  let refreshIsWanted = false;
  let wanted = false;
  let asked: { readonly name: ActionName; readonly again: () => Promise<unknown> } | undefined;
  let watch: Awaited<ReturnType<typeof watchWorkbook>> | undefined;
  let writeLater: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<SessionState>): void => {
    if (stopped) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const { inTurn, insist, cancel, stop } = createTurns({ run, today, patience, pause, state: () => state, set, onLate: () => void session.refresh() });

  /** What somebody has worked on since is not offered to be taken back. */
  const accept = (recomputed: Recomputed): void => {
    const { takeBack } = state;
    set({ recomputed, phase: phaseOf(recomputed), asOf: now(), takeBack: takeBack && stillHolds(takeBack, recomputed.before) ? takeBack : undefined });
  };

  const read = async (activity: Activity): Promise<void> => accept(await insist('look', activity, ACTIONS.look.perform));

  async function bringUpToDate(): Promise<void> {
    try {
      accept(await insist('refresh', 'recalculating', ACTIONS.refresh.perform));
    } catch (trouble) {
      if (stillReadable.has((trouble as Trouble).kind)) await read('recalculating');
      throw trouble;
    }
  }

  /** Calls while one waits for its turn become one. */
  function refreshInTurn(isWanted: boolean): Promise<void> {
    refreshIsWanted ||= isWanted;
    nextRefresh ??= inTurn(async () => {
      nextRefresh = undefined;
      wanted = refreshIsWanted;
      refreshIsWanted = false;
      await bringUpToDate();
    }, () => wanted);
    return nextRefresh;
  }

  /** What others changed is shown at once, and written only if nobody else does. */
  function follow(): Promise<void> {
    return inTurn(async () => {
      await read('recalculating');
      if (!stopped && (state.recomputed?.edits.length ?? 0) > 0) writeLater = setTimeout(() => void refreshInTurn(false), quiet * courtesy);
    }, () => false);
  }

  /** Remembers what somebody asked for, so that it can be tried again. */
  function ask<T>(name: ActionName, act: () => Promise<T>): Promise<T> {
    asked = { name, again: act };
    return act();
  }

  /** Takes people somewhere; the work under way goes on. A sheet that was renamed, which Excel tells nobody, is looked for once more. */
  async function lead(name: 'goToCell' | 'showSheet', place: Destination['place']): Promise<void> {
    const go = async (): Promise<void> => {
      if (state.recomputed) await withPatience(ACTIONS[name].perform({ run, today }, { place, located: state.recomputed.located }), patience, () => undefined);
    };
    try {
      await go().catch(async (error: unknown) => {
        if (troubleOf(error, name).kind !== 'missing') throw error;
        await session.refresh();
        await go();
      });
      if (state.trouble?.during === name) set({ trouble: undefined });
    } catch (error) {
      set({ trouble: troubleOf(error, name) });
    }
  }

  /** True where it was written, even if what follows from it could not be brought up to date. */
  async function write(name: ActionName, work: (environment: Environment) => Promise<TakeBack | undefined>): Promise<boolean> {
    let worked = false;
    await inTurn(async () => {
      const takeBack = await insist(name, 'recalculating', work);
      worked = true;
      set({ takeBack });
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
      watchWorkbook(run, {
        quiet,
        onChange: ({ elsewhere }) => {
          clearTimeout(writeLater);
          void (elsewhere ? follow() : refreshInTurn(false));
        },
        onActivate: (activeSheet) => set({ activeSheet }),
      }).then(
        (started) => { watch = started; if (stopped) void started.stop().catch(() => undefined); },
        () => set({ followsEdits: false }),
      );
      await inTurn(() => read('reading'));
      if ((state.recomputed?.edits.length ?? 0) > 0) await refreshInTurn(false);
    },
    stop: async () => {
      stopped = true;
      stop();
      clearTimeout(writeLater);
      listeners.clear();
      await watch?.stop();
    },
    create: (choices) => ask('create', () => inTurn(async () => {
      await insist('create', 'creating', async (environment) => ACTIONS.create.perform(environment, typeof choices === 'function' ? await choices() : choices), patience * 4);
      await bringUpToDate();
    })),
    refresh: () => refreshInTurn(true),
    goToCell: (place) => ask('goToCell', () => lead('goToCell', place)),
    showSheet: (place) => ask('showSheet', () => lead('showSheet', place)),
    remedy: (finding) => ask('remedy', () => write('remedy', (environment) => ACTIONS.remedy.perform(environment, finding))),
    change: (changes) => write('change', (environment) => ACTIONS.change.perform(environment, changes)),
    takeBack: () => ask('takeBack', async () => {
      const { takeBack } = state;
      return takeBack !== undefined && write('takeBack', async (environment) => {
        await ACTIONS.takeBack.perform(environment, takeBack);
        return undefined;
      });
    }),
    tryAgain: async () => { await (asked && asked.name === state.trouble?.during ? asked.again() : session.refresh()); },
    openWorkbook: async (bytes) => {
      try {
        await withPatience(ACTIONS.openWorkbook.perform({ run, today, ...(openNew && { openNew }) }, bytes), patience, () => undefined);
        return true;
      } catch {
        // Whatever the reason, there is another way for it.
        return false;
      }
    },
    readFile: async () => {
      try {
        return readFile && (await withPatience(readFile(), patience, () => undefined));
      } catch {
        // Whatever the reason, the pane knows what it has read.
        return undefined;
      }
    },
    cancel,
    dismiss: () => set({ trouble: undefined }),
  };
  return session;
}
