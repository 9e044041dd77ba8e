// The way of a first engagement: create it, bring it up to date, write one value, take that back.

import { createSession, dayOfClock, type RunExcel, type Session } from '../../app';
import { placeOf } from '../../domain';
import type { Language } from '../../locales';
import type { ExcelHere } from '../model/ExcelHere';
import { refusalOf } from '../probes/refusal';

export interface WalkStep {
  readonly step: 'create' | 'refresh' | 'change' | 'undo';
  readonly outcome: 'pass' | 'failed';
  readonly requests: number;
  readonly ms: number;
  /** What it came to: how many sheets there are, or what stood in the way. */
  readonly detail: string;
}

export interface WalkOptions {
  readonly here: ExcelHere;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onStep: (step: WalkStep) => void;
}

/** Nothing is looked at (for an hour) or written (ever) by itself while the walk goes on: its requests would be counted as the step's. */
const alone = { quiet: 3_600_000, idle: 0 };

/** Milliseconds for a request: a creation may take four times as long. */
const timeoutMs = 120_000;

/** Never throws; ends at the first step that fails. Sheets of an engagement are in the workbook afterwards. */
export async function runWalk({ here, language, signal, onStep }: WalkOptions): Promise<readonly WalkStep[]> {
  const steps: WalkStep[] = [];
  let requests = 0;
  let underWay: WalkStep['step'] = 'create';
  const run: RunExcel = (batch) => {
    const context = new here.excel.RequestContext();
    const sync = context.sync.bind(context);
    context.sync = (value) => {
      requests += 1;
      return sync(value);
    };
    return batch(context);
  };
  const session = createSession({ run, today: () => dayOfClock(new Date()), ...alone, timeoutMs });
  try {
    await session.start();
    for (const [step, act, isWell] of ways(session, language)) {
      underWay = step;
      if (signal.aborted || steps.some(({ outcome }) => outcome === 'failed')) break;
      requests = 0;
      const started = performance.now();
      await act();
      const { error, recomputed } = session.getSnapshot();
      const outcome = error === undefined && isWell() ? 'pass' : 'failed';
      const detail = error
        ? `${error.kind} ${error.code} ${error.detail}`
        : `${recomputed?.before.sheets.length ?? 0} sheets`;
      steps.push({ step, outcome, requests, ms: Math.round(performance.now() - started), detail });
      onStep(steps[steps.length - 1] as WalkStep);
    }
  } catch (error) {
    steps.push({ step: underWay, outcome: 'failed', requests, ms: 0, detail: refusalOf(error).message });
  } finally {
    await session.stop().catch(() => undefined);
  }
  return steps;
}

/** What the workbook is called while the walk writes one value. */
const title = 'Coachbook self-test';

function ways(
  session: Session,
  language: Language,
): readonly (readonly [WalkStep['step'], () => Promise<unknown>, () => boolean])[] {
  const isReady = (): boolean => session.getSnapshot().phase === 'ready';
  const titleNow = (): string | undefined => session.getSnapshot().recomputed?.settings.title;
  return [
    ['create', () => session.create({ language, content: 'blank' }), isReady],
    ['refresh', () => session.refresh(), isReady],
    [
      'change',
      () => session.change([{ kind: 'set', place: placeOf('settings', 'title'), value: title }]),
      () => titleNow() === title,
    ],
    ['undo', () => session.undo(), () => titleNow() !== title],
  ];
}
