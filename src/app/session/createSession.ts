// Keeps the pane in step with the workbook: one thing at a time, newest result kept, errors told and overcome where that is possible.

import type { Edit } from '@coachbook/workbook';
import type { Finding } from '../../domain';
import { loadEverything } from '../../locales';
import { watchWorkbook, WorkbookMemory } from '../../excel';
import { makingIn } from '../../sheets';
import { Attempt, followUndo, isUndone, stillHolds, type Change } from '../changes';
import { ACTIONS, type ActionName, type Destination, type Environment } from '../actions';
import type { NewEngagement } from '../newEngagement';
import type { Recomputed } from '../recompute';
import { workbookState } from '../workbookState';
import { createTaskQueue } from './createTaskQueue';
import { createWrites } from './createWrites';
import { repeats } from './repeats';
import { untouched, type Activity, type SessionState } from './SessionState';
import { toAppError, type AppError } from './AppError';
import { withTimeout } from './withTimeout';

export interface SessionOptions extends Omit<Environment, 'memory' | 'mayWrite' | 'safePoint'> {
  readonly now?: () => Date;
  /** Milliseconds without an edit before the pane shows what follows from it. */
  readonly quiet?: number;
  /** Milliseconds without an edit before the sheets are brought up to date by themselves; 0 is never. Five minutes unless somebody chooses otherwise: nobody takes back by Ctrl+Z what they typed so long ago, and who comes back to the workbook, or saves it meanwhile, finds it right. */
  readonly idle?: number;
  /** Called when something was written to the workbook. */
  readonly onWritten?: () => void;
  /** Milliseconds before an unanswered request is given up; creating a workbook may take four times as long. */
  readonly timeoutMs?: number;
  /** Milliseconds between two attempts while a cell is being edited. */
  readonly pause?: number;
}

export interface Session {
  /** For useSyncExternalStore: called after every change of the state. */
  subscribe(listener: () => void): () => void;
  getSnapshot(): SessionState;
  /** Looks at the workbook, and follows it from then on: what people type shows in the pane. Cells are written when somebody asks, when a sheet comes to the front that shows what changed, and after a long rest, see idle. */
  start(): Promise<void>;
  /** Ends the following; what is under way is left to finish unheard. */
  stop(): Promise<void>;
  /** Adds the sheets of an engagement, of which something may have to be loaded first; never throws. True where it made them; otherwise the state's error says why, but where somebody else was quicker and theirs is there by now. */
  create(choices: Omit<NewEngagement, 'today'> | (() => Promise<Omit<NewEngagement, 'today'>>)): Promise<boolean>;
  /** Ends what was begun and came to no end, see ACTIONS.resolveUnfinished. */
  resolveUnfinished(how: 'remove' | 'keep'): Promise<void>;
  /** The same engagement as the bytes of a file, for where it cannot be made in this workbook. Throws where a part of it could not be loaded. */
  createFile(choices: () => Promise<Omit<NewEngagement, 'today'>>): Promise<Uint8Array>;
  /** Looks once more, because the day has changed. Nothing is written, but what an earlier write put in the wrong place is brought back. */
  load(): Promise<void>;
  /** Looks once more, because Coachbook wrote to the workbook elsewhere, of which Excel tells nothing here. */
  reload(): Promise<void>;
  /** Brings everything up to date, cells included. Calls while one waits for its turn become one. */
  refresh(): Promise<void>;
  /** Shows a place in the workbook. */
  goToCell(place: Destination['place']): Promise<void>;
  /** Brings the sheet with that place to the front, and leaves what is selected there. */
  showSheet(place: Destination['place']): Promise<void>;
  /** Carries out what a finding proposes, then brings everything up to date. True where it worked. */
  remedy(finding: Finding): Promise<boolean>;
  /** Writes what somebody entered, all or nothing, then brings everything up to date. True where it worked; otherwise the state's error says why, and `late` is called where it turns out afterwards that it was written. `form` is what was filled in, once for all that belongs together: where rows of it got other ids than they were to have, because somebody else has those, what is written later means them; where nobody knows whether it was written, the same form saved again, altered or not, takes over its rows. */
  change(changes: readonly Change[], late?: () => void, form?: object): Promise<boolean>;
  /** Takes back the last thing that `remedy` or `change` wrote, see the state's undo. True where it worked. */
  undo(): Promise<boolean>;
  /** Does once more what the state's error stood in the way of; what was typed into a form waits there to be saved again. */
  tryAgain(): Promise<void>;
  /** Opens an .xlsx file in a window of its own. False where this Excel does not: then it is to be saved. */
  openWorkbook(bytes: Uint8Array): Promise<boolean>;
  /** The bytes of the open workbook, brought up to date, with all that is in it. Undefined where this Excel does not give them: then there is what was read. */
  readFile(): Promise<Uint8Array | undefined>;
  /** Milliseconds of rest from now on, see the options' idle. */
  setIdle(milliseconds: number): void;
  /** Stops what is under way, as long as nothing is being written; the state's error says so. */
  cancel(): void;
  /** Forgets the last error, and what was left out. */
  dismiss(): void;
}

/** Nothing could be written, but reading is possible: the pane stays current all the same. */
const stillReadable: ReadonlySet<AppError['kind']> = new Set(['protected', 'readOnly']);

/** Somebody else has made the same, or is about to: what stands there is to be shown. */
const byOthers: ReadonlySet<AppError['kind']> = new Set(['namesTaken', 'begunElsewhere', 'conflict']);

/** Others who have the workbook open may have a Coachbook of their own that brings the sheets up to date: this many times the usual rest is left to it. */
const remoteQuietFactor = 2;

/** How long nobody types before cells are written by themselves, unless somebody chooses otherwise. */
export const DEFAULT_IDLE = 300_000;

/** A session with one workbook. It knows neither React nor the page. */
export function createSession({
  run,
  today,
  openNew,
  readFile,
  onWritten = () => undefined,
  now = () => new Date(),
  quiet = 400,
  idle: chosen = DEFAULT_IDLE,
  timeoutMs = 30_000,
  pause = 1_000,
}: SessionOptions): Session {
  const listeners = new Set<() => void>();
  let state = untouched;
  let stopped = false;
  let nextRefresh: Promise<void> | undefined;
  let refreshIsWanted = false;
  let wanted = false;
  let asked: { readonly name: ActionName; readonly again: () => Promise<unknown> } | undefined;
  let watch: Awaited<ReturnType<typeof watchWorkbook>> | undefined;
  let idle = chosen;
  let writeLater: ReturnType<typeof setTimeout> | undefined;
  let nextLoad: Promise<void> | undefined;
  /** What the last refresh wrote, and whether anything happened since that could have changed it. */
  let written: readonly Edit[] = [];
  let hasHappened = true;
  /** Sheets come and go, and to the front, because Coachbook makes them. */
  let isMaking = false;
  /** Those under way. */
  const remedies = new Map<Finding, Promise<boolean>>();
  const memory = new WorkbookMemory();

  const set = (change: Partial<SessionState>): void => {
    if (stopped) return;
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const { enqueue, retry, cancel, stop } = createTaskQueue({
    run,
    today,
    now,
    memory,
    timeoutMs,
    pause,
    state: () => state,
    set,
    onLate: () => void session.load(),
  });

  const { write, change, find } = createWrites({
    enqueue,
    retry,
    set,
    onWritten,
    state: () => state,
    follow: () => bringUpToDate(true),
    load: () => read('recalculating'),
    begin: () => {
      wanted = true;
      hasHappened = true;
    },
  });

  /** What somebody has worked on since is not offered to be taken back. */
  const accept = (recomputed: Recomputed, sheets: SessionState['sheets']): void => {
    const { undo } = state;
    const back = undo && followUndo(undo, recomputed.located.tables);
    const asOf = now();
    const making = makingIn(recomputed.before);
    memory.givenIds = recomputed.givenIds;
    find(recomputed);
    const phase = workbookState(recomputed.before, recomputed);
    // Of a row that was added nothing is left to follow.
    const isBack = undo !== undefined && isUndone(back ?? undo, recomputed.before);
    set({
      // It was undone, although Excel did not say so.
      ...(isBack && state.error?.kind === 'noAnswer' && state.error.during === 'undo' ? { error: undefined } : {}),
      // What somebody else was making is whole, or taken away again.
      ...(state.error?.kind === 'begunElsewhere' && phase !== 'unfinished' ? { error: undefined } : {}),
      begunElsewhere: making && making.by !== memory.session ? making.since : undefined,
      recomputed,
      phase,
      asOf,
      sheets,
      ...(sheets === 'current' ? { sheetsAsOf: asOf } : state.phase === 'ready' ? {} : { sheetsAsOf: undefined }),
      undo: back && stillHolds(back, recomputed.before) && !isBack ? undo : undefined,
    });
  };

  const read = async (activity: Activity): Promise<void> => {
    const recomputed = await retry('load', activity, ACTIONS.load.perform);
    accept(
      recomputed,
      recomputed.edits.length === 0
        ? 'current'
        : state.sheets === 'unsettled' && repeats(recomputed.edits, written)
          ? 'unsettled'
          : 'behind',
    );
    rest(1);
  };

  /** After a long rest, what is behind is written by itself. */
  function rest(times: number): void {
    clearTimeout(writeLater);
    if (idle > 0 && !stopped && state.sheets === 'behind')
      writeLater = setTimeout(() => void enqueueRefresh(false), idle * times);
  }

  /**
   * Whether to write what was computed. What was written last and does not stand there any more was taken back by somebody (Ctrl+Z takes back what an add-in wrote, too), or Excel does not keep it: it is written
   * again only if somebody asks, and is told once before where nothing has happened since they asked last.
   */
  const mayWrite = (edits: readonly Edit[]): boolean =>
    !repeats(edits, written) || (wanted && (hasHappened || state.sheets === 'unsettled'));

  /** `follows`: something was written before it in the same turn. */
  async function bringUpToDate(follows: boolean): Promise<void> {
    let isWritten = true;
    try {
      const recomputed = await retry(
        'refresh',
        'recalculating',
        (environment) =>
          ACTIONS.refresh.perform({ ...environment, mayWrite: (edits) => (isWritten = mayWrite(edits)) }),
        { follows },
      );
      accept(
        recomputed,
        isWritten ? 'current' : wanted ? 'unsettled' : state.sheets === 'unsettled' ? 'unsettled' : 'behind',
      );
      if (!isWritten) return;
      clearTimeout(writeLater);
      if (recomputed.edits.length === 0) return;
      onWritten();
      written = recomputed.edits;
      hasHappened = false;
    } catch (error) {
      if (stillReadable.has((error as AppError).kind)) await read('recalculating');
      throw error;
    }
  }

  /** Calls while one waits for its turn become one. */
  function enqueueRefresh(isWanted: boolean): Promise<void> {
    refreshIsWanted ||= isWanted;
    nextRefresh ??= enqueue(
      async () => {
        nextRefresh = undefined;
        wanted = refreshIsWanted;
        refreshIsWanted = false;
        await bringUpToDate(false);
      },
      () => wanted,
    );
    return nextRefresh;
  }

  /** What people change is shown at once; the cells they did not type in wait, so that Ctrl+Z takes back what they did type. */
  async function follow(elsewhere: boolean): Promise<void> {
    await enqueueLoad();
    if (elsewhere) rest(remoteQuietFactor);
  }

  /** Calls while one waits for its turn become one; a refresh that waits reads as well. */
  function enqueueLoad(): Promise<void> {
    if (nextRefresh) return nextRefresh;
    nextLoad ??= enqueue(
      async () => {
        nextLoad = undefined;
        await read('recalculating');
      },
      () => false,
    );
    return nextLoad;
  }

  /** What happens meanwhile is of our own doing, and the turn ends with reading everything. */
  async function making(work: () => Promise<void>): Promise<void> {
    isMaking = true;
    try {
      await work();
    } finally {
      isMaking = false;
    }
  }

  /** Where making sheets was refused because of what somebody else makes, that is shown, and is the end of it once it is whole. Throws the error otherwise. */
  async function findMade(error: AppError): Promise<undefined> {
    const { phase } = state;
    if (byOthers.has(error.kind)) await read('recalculating').catch(() => undefined);
    if (phase === 'ready' || state.phase !== 'ready') throw error;
  }

  /** A sheet comes to the front: what it shows is brought up to date. */
  function bringToFront(activeSheet: string): void {
    set({ activeSheet });
    if (
      state.sheets === 'behind' &&
      state.recomputed?.edits.some((edit) => 'sheet' in edit && edit.sheet === activeSheet)
    )
      void enqueueRefresh(false);
  }

  /** Remembers what somebody asked for, so that it can be tried again. */
  function ask<T>(name: ActionName, act: () => Promise<T>): Promise<T> {
    asked = { name, again: act };
    return act();
  }

  /** Takes people somewhere; the work under way goes on. A sheet that was renamed, which Excel tells nobody, is looked for once more. */
  async function lead(name: 'goToCell' | 'showSheet', place: Destination['place']): Promise<void> {
    const go = async (): Promise<void> => {
      if (state.recomputed)
        await withTimeout(
          ACTIONS[name].perform({ run, today }, { place, located: state.recomputed.located }),
          timeoutMs,
          () => undefined,
        );
    };
    try {
      await go().catch(async (error: unknown) => {
        if (toAppError(error, name).kind !== 'missing') throw error;
        await session.load();
        await go();
      });
      if (state.error?.during === name) set({ error: undefined });
    } catch (error) {
      set({ error: toAppError(error, name) });
    }
  }

  const session: Session = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => state,
    setIdle: (milliseconds) => {
      idle = milliseconds;
      rest(1);
    },
    start: async () => {
      watchWorkbook(run, {
        quiet,
        nameOf: (worksheetId) => memory.nameOf(worksheetId),
        onHear: (worksheetId) => {
          memory.hear(worksheetId);
          hasHappened = true;
          clearTimeout(writeLater);
        },
        onChange: ({ elsewhere }) => void follow(elsewhere),
        isOurs: () => isMaking,
        onActivate: bringToFront,
      }).then(
        (started) => {
          watch = started;
          // What was read before it was listened for may have moved unheard.
          memory.forget();
          memory.isListening = true;
          if (stopped) void started.stop().catch(() => undefined);
        },
        () => set({ followsEdits: false }),
      );
      await enqueue(() => read('reading'));
    },
    load: enqueueLoad,
    reload: () => {
      memory.forget();
      return session.load();
    },
    stop: async () => {
      stopped = true;
      stop();
      clearTimeout(writeLater);
      listeners.clear();
      await watch?.stop();
    },
    create: (choices) =>
      ask('create', async () => {
        let isMade = false;
        await enqueue(() =>
          making(async () => {
            wanted = true;
            hasHappened = true;
            set({ leftOut: [], error: undefined });
            const leftOut = await retry(
              'create',
              'creating',
              async (environment) =>
                ACTIONS.create.perform(environment, typeof choices === 'function' ? await choices() : choices),
              { limit: timeoutMs * 4 },
            ).catch(findMade);
            if (!leftOut) return;
            isMade = true;
            set({ leftOut });
            onWritten();
            await bringUpToDate(true);
          }),
        );
        return isMade;
      }),
    resolveUnfinished: (how) =>
      ask('resolveUnfinished', () =>
        enqueue(() =>
          making(async () => {
            await retry('resolveUnfinished', 'recalculating', (environment) =>
              ACTIONS.resolveUnfinished.perform(environment, how),
            );
            onWritten();
            await read('recalculating');
          }),
        ),
      ),
    createFile: async (choices) => {
      const [{ createFile }, made] = await Promise.all([import('../createFile'), choices(), loadEverything()]);
      return createFile({ ...made, today: today() });
    },
    refresh: () => enqueueRefresh(true),
    goToCell: (place) => ask('goToCell', () => lead('goToCell', place)),
    showSheet: (place) => ask('showSheet', () => lead('showSheet', place)),
    remedy: (finding) => {
      // Pressed twice it is one wish.
      const underWay = remedies.get(finding);
      if (underWay) return underWay;
      const attempt = new Attempt();
      const asking = ask('remedy', () =>
        write(
          'remedy',
          attempt,
          (environment) => ACTIONS.remedy.perform(environment, { finding, attempt }),
          finding.remedy?.kind === 'repair' ? making : undefined,
        ),
      ).finally(() => remedies.delete(finding));
      remedies.set(finding, asking);
      return asking;
    },
    change,
    undo: () =>
      ask('undo', async () => {
        const { undo } = state;
        return (
          undo !== undefined &&
          write('undo', new Attempt(), async (environment) => {
            await ACTIONS.undo.perform(environment, undo);
            return undefined;
          })
        );
      }),
    tryAgain: async () => {
      await (asked && asked.name === state.error?.during ? asked.again() : session.refresh());
    },
    openWorkbook: async (bytes) => {
      try {
        await withTimeout(
          ACTIONS.openWorkbook.perform({ run, today, ...(openNew && { openNew }) }, bytes),
          timeoutMs,
          () => undefined,
        );
        return true;
      } catch {
        // Whatever the reason, there is another way for it.
        return false;
      }
    },
    readFile: async () => {
      if (readFile && state.sheets === 'behind') await session.refresh();
      try {
        return readFile && (await withTimeout(readFile(), timeoutMs, () => undefined));
      } catch {
        // Whatever the reason, the pane knows what it has read.
        return undefined;
      }
    },
    cancel,
    dismiss: () => set({ error: undefined, leftOut: [] }),
  };
  return session;
}
