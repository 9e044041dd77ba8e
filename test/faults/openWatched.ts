// A session with an embedded workbook whose requests can meet faults. It does nothing by itself.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { createSession, runBatches, type RunExcel, type Session, type SessionOptions } from '../../src/app';
import { watchRequests, type Fault, type Requests } from './requests';
import { smallBook, today } from './smallBook';

export interface Opened {
  readonly host: Host;
  readonly session: Session;
  readonly requests: Requests;
  readonly run: RunExcel;
}

export async function openWatched(
  workbook: WorkbookData = smallBook(),
  options: Partial<SessionOptions> = {},
): Promise<Opened> {
  const host = await createHost(workbook);
  const { Excel } = connectClient(host);
  const requests = watchRequests(host);
  const run = runBatches(Excel);
  const session = createSession({
    run,
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    quiet: 100_000,
    pause: 0,
    idle: 0,
    ...options,
  });
  await session.start();
  return { host, session, requests, run };
}

/** For `meet`: the first request that writes meets the fault. */
export function onFirstWrite(fault: Fault): (index: number, writes: boolean) => Fault | undefined {
  let isMet = false;
  return (_, writes) => {
    if (isMet || !writes) return undefined;
    isMet = true;
    return fault;
  };
}
