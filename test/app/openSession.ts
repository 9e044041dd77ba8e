// What the tests of the session share: one with an embedded workbook, moments to wait for, and places to look at.

import { connectClient, createHost, type Host, type HostOptions } from '@coachbook/excel-host';
import type { SheetData, WorkbookData } from '@coachbook/workbook';
import {
  createSession,
  runBatches,
  type RunExcel,
  type Session,
  type SessionOptions,
  type SessionState,
} from '../../src/app';

export const today = '2026-11-23';

export interface Opened {
  readonly host: Host;
  readonly session: Session;
  readonly seen: SessionState[];
  /** What else the add-in might do. */
  readonly run: RunExcel;
}

export async function open(
  options: Partial<SessionOptions> = {},
  workbook?: WorkbookData,
  hostOptions: HostOptions = {},
): Promise<Opened> {
  const host = await createHost(workbook, hostOptions);
  const { Excel } = connectClient(host);
  const run = runBatches(Excel);
  const session = createSession({
    run,
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    quiet: 0,
    pause: 0,
    idle: 0,
    ...options,
  });
  const seen: SessionState[] = [];
  session.subscribe(() => seen.push(session.getSnapshot()));
  return { host, session, seen, run };
}

/** Open and following, with all sheets up to date and nothing under way: tests open a part of an example. */
export async function started(
  workbook: WorkbookData,
  options: Partial<SessionOptions> = {},
  hostOptions: HostOptions = {},
): Promise<Opened> {
  const opened = await open(options, workbook, hostOptions);
  await opened.session.start();
  await opened.session.refresh();
  await settled(opened);
  return opened;
}

/** Until nothing is under way any more. */
export async function settled({ host, session }: Pick<Opened, 'host' | 'session'>): Promise<void> {
  do {
    await host.settled();
    await new Promise((resolve) => setImmediate(resolve));
  } while (session.getSnapshot().activity !== 'idle');
}

/** The next state that is as asked for. */
export function when(session: Session, holds: (state: SessionState) => boolean): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = (): void => {
      const state = session.getSnapshot();
      if (!holds(state)) return;
      stop();
      resolve(state);
    };
    const stop = session.subscribe(look);
    look();
  });
}

/** Where a goal's column stands: zero-based row and column on the sheet. */
export function cellOfGoal(
  host: Host,
  header: string,
  at: number,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  for (const sheet of host.snapshot().sheets) {
    const table = sheet.tables.find(({ name }) => name === 'Goals');
    const column = table?.columns.findIndex(({ name }) => name === header) ?? -1;
    if (table && column >= 0)
      return { sheet: sheet.name, row: table.area.top + 1 + at, column: table.area.left + column };
  }
  throw new Error(`No column ${header}`);
}

export const sheetNamed = (host: Host, name: string): SheetData => {
  const sheet = host.snapshot().sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};
