// What tests of the very moment of writing ask of a workbook, and let happen there.

import type { Host } from '@coachbook/excel-host';
import { cellAt, emptyWorkbook, type TableData } from '@coachbook/workbook';
import { decodeWorkbook } from '../../src/sheets';
import { onFirstWrite, openWatched, type Opened } from '../faults/openWatched';
import type { Fault } from '../faults/requests';
import { endTimeout, TIMEOUT_MS } from '../faults/timeout';

/** A workbook of somebody’s, without any sheet of ours. */
export const mine = {
  ...emptyWorkbook(),
  sheets: emptyWorkbook().sheets.map((sheet) => ({
    ...sheet,
    name: 'Mine',
    rows: [{ index: 0, cells: [{ column: 0, value: 'My own' }] }],
  })),
  activeSheet: 'Mine',
};

export function tableIn(
  host: Host,
  name: string,
): TableData['area'] & { readonly sheet: string; column(header: string): number } {
  for (const sheet of host.snapshot().sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (!table) continue;
    const column = (header: string): number => {
      const at = table.columns.findIndex((one) => one.name === header);
      if (at < 0) throw new Error(`${name} has no column ${header}`);
      return table.area.left + at;
    };
    return { ...table.area, sheet: sheet.name, column };
  }
  throw new Error(`No table ${name}`);
}

/** Into a row of the body, counted from 0. */
export function type(
  host: Host,
  table: string,
  header: string,
  row: number,
  text: string,
  who: 'user' | 'remoteUser' = 'remoteUser',
): void {
  const { sheet, top, column } = tableIn(host, table);
  host[who].type(sheet, top + 1 + row, column(header), text, { overrideAlert: true });
}

export function valueAt(host: Host, table: string, header: string, row: number): unknown {
  const { sheet, top, column } = tableIn(host, table);
  const data = host.snapshot().sheets.find(({ name }) => name === sheet);
  return data && cellAt(data, top + 1 + row, column(header))?.value;
}

/** How many cells of the workbook show that text. */
export const timesShown = (host: Host, text: string): number =>
  host.snapshot().sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ value }) => value === text)))
    .length;

export const engagementIn = (host: Host) => decodeWorkbook(host.snapshot()).engagement;

export async function open(): Promise<Opened> {
  const opened = await openWatched(undefined, { timeoutMs: TIMEOUT_MS });
  await opened.session.refresh();
  return opened;
}

/** The first request that writes is never answered. */
export function silently(applied: boolean): Parameters<Opened['requests']['meet']>[0] {
  const meet = onFirstWrite({ kind: 'silent', applied });
  return (index, writes) => {
    const fault = meet(index, writes);
    if (fault) setImmediate(endTimeout);
    return fault;
  };
}

/** The requests that write, counted from 0, meet these. */
export function onWrites(faults: Readonly<Record<number, Fault>>): Parameters<Opened['requests']['meet']>[0] {
  return onWritesAfter(Object.fromEntries(Object.entries(faults).map(([at, fault]) => [at, { fault }])));
}

/** The same, and something happens just before the request arrives. */
export function onWritesAfter(
  plan: Readonly<Record<number, { readonly act?: () => void; readonly fault?: Fault }>>,
): Parameters<Opened['requests']['meet']>[0] {
  let written = -1;
  return (_, writes) => {
    if (!writes) return undefined;
    written += 1;
    plan[written]?.act?.();
    return plan[written]?.fault;
  };
}
