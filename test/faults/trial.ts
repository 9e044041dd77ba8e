// One trial: something is asked for, one of its requests meets a fault, and what came of it is held against how it is without.

import type { Host } from '@coachbook/excel-host';
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import type { Session } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { contentOf } from './contentOf';
import { openWatched, type Opened } from './openWatched';
import { endTimeout, TIMEOUT_MS } from './timeout';
import type { Fault } from './requests';
import { SCENARIOS, type Scenario } from './scenarios';
import { smallBook } from './smallBook';

/** Of Excel's codes, see Microsoft, "Error handling with the application-specific JavaScript APIs". */
export const CODES = [
  'GeneralException',
  'RequestAborted',
  'AccessDenied',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ApiNotFound',
  'InvalidOperationInCellEditMode',
  'InvalidArgument',
  'InvalidOperation',
  'ServiceNotAvailable',
  'ActivityLimitReached',
  'NotImplemented',
  'Conflict',
  'Unauthenticated',
] as const;

export const KINDS = ['before', 'half', 'after'] as const;

export interface Trial {
  readonly scenario: string;
  /** Which of its requests. */
  readonly request: number;
  readonly kind: (typeof KINDS)[number] | 'silent' | 'late';
  readonly code: (typeof CODES)[number];
}

/** What went wrong: what people see in their tables is there twice or lost, something else is not as it should be in the end, a message did not tell what was so. */
export type Wrong = 'twice' | 'lost' | 'unhealed' | 'untrue';

async function open({ group, prepare }: Scenario): Promise<Opened> {
  const opened = await openWatched(group === 'create' ? emptyWorkbook() : smallBook(), { timeoutMs: TIMEOUT_MS });
  const { host, session } = opened;
  if (group !== 'create') await session.refresh();
  await prepare?.(session, host);
  await host.settled();
  return opened;
}

/** Rows of the tables people fill in, as lines; an id whose number was passed over counts as the one that it would have been. */
function rowsOf(workbook: WorkbookData): readonly string[] {
  const { engagement } = decodeWorkbook(workbook);
  return Object.entries(engagement).flatMap(([table, rows]) =>
    Array.isArray(rows)
      ? rows.map((row: object) => `${table} ${JSON.stringify({ ...row, row: undefined })}`)
      : [`${table} ${JSON.stringify(rows)}`],
  );
}

/** Whatever is selected: a remedy leads to a cell, if Excel lets it. */
function textOf(host: Host): string {
  const { sheets, ...rest } = contentOf(host.snapshot());
  return JSON.stringify({ ...rest, sheets: sheets.map(({ selection: _selected, ...sheet }) => sheet) });
}

interface Whole {
  readonly requests: number;
  readonly before: readonly string[];
  readonly rows: readonly string[];
  readonly content: string;
}

const known = new Map<string, Promise<Whole>>();

/** How it goes where nothing goes wrong. */
export function wholeOf(name: string): Promise<Whole> {
  const made = known.get(name) ?? makeWhole(name);
  known.set(name, made);
  return made;
}

async function makeWhole(name: string): Promise<Whole> {
  const scenario = SCENARIOS[name] as Scenario;
  const opened = await open(scenario);
  const before = rowsOf(opened.host.snapshot());
  opened.requests.meet(() => undefined);
  if (!(await scenario.act(opened.session))) throw new Error(`${name} does not work without faults either.`);
  const requests = opened.requests.sent.length;
  const rows = rowsOf(opened.host.snapshot());
  await settle(opened);
  await opened.session.stop();
  return { requests, before, rows, content: textOf(opened.host) };
}

async function settle({ host, session }: Opened): Promise<void> {
  await host.settled();
  await session.refresh();
  await session.refresh();
  await host.settled();
}

/** What went wrong, if anything did. Whoever is told that it did not work does it once more. */
export async function tryIt({ scenario: name, request, kind, code }: Trial): Promise<readonly Wrong[]> {
  const scenario = SCENARIOS[name] as Scenario;
  const whole = await wholeOf(name);
  const opened = await open(scenario);
  const { host, session, requests } = opened;
  const wrong = new Set<Wrong>();
  const fault: Fault = kind === 'silent' || kind === 'late' ? { kind, applied: true } : { kind, code };
  let isMet = false;
  requests.meet((index) => {
    if (index !== request || isMet) return undefined;
    isMet = true;
    if (kind === 'silent' || kind === 'late') setImmediate(endTimeout);
    return fault;
  });
  const worked = await scenario.act(session);
  if (kind === 'late') requests.answer();
  requests.meet(() => undefined);
  await host.settled();
  if (kind === 'late') await session.load();
  const { error } = session.getSnapshot();
  const rows = rowsOf(host.snapshot());
  const isWritten = same(rows, whole.rows);
  if (worked && !isWritten) wrong.add('untrue');
  if (!worked && error?.outcome === 'nothing' && !scenario.inBatches && !same(rows, whole.before)) wrong.add('untrue');
  // In lots, the list of what is not taken over yet says what is left, and the lot that came late is no longer in it.
  const isTold = error !== undefined || scenario.inBatches === true;
  if (!worked && !isTold && !isWritten && !isDone(scenario, session)) wrong.add('untrue');
  // Late, it may have worked after all; otherwise it is asked for once more.
  if (!worked && isTold && !isDone(scenario, session)) await scenario.act(session);
  await settle(opened);
  const now = rowsOf(host.snapshot());
  if (now.length > whole.rows.length) wrong.add('twice');
  else if (!same(now, whole.rows)) wrong.add('lost');
  else if (textOf(host) !== whole.content) wrong.add('unhealed');
  await session.stop();
  return [...wrong];
}

/** Nothing is left to be asked for: the finding is gone, the pane offers no undo, the engagement is there. */
function isDone({ group }: Scenario, session: Session): boolean {
  const { recomputed, undo, phase } = session.getSnapshot();
  if (group === 'remedy') return !recomputed?.findings.some(({ remedy }) => remedy?.kind === 'add');
  if (group === 'repair') return !recomputed?.findings.some(({ remedy }) => remedy?.kind === 'repair');
  if (group === 'undo') return undo === undefined;
  return group === 'create' && phase === 'ready';
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');

/** Every request of everything, with every code in every way. */
export async function allTrials(): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const scenario of Object.keys(SCENARIOS)) {
    const { requests } = await wholeOf(scenario);
    for (let request = 0; request < requests; request += 1) {
      for (const code of CODES) for (const kind of KINDS) trials.push({ scenario, request, kind, code });
      if (scenario.startsWith('change'))
        for (const kind of ['silent', 'late'] as const)
          trials.push({ scenario, request, kind, code: 'GeneralException' });
    }
  }
  return trials;
}
