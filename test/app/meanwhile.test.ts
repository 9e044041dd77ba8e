// Others work on in the moment between Coachbook's reading and its writing: it must come out as if one had waited for the other.

import type { Host } from '@coachbook/excel-host';
import { cellAt, type WorkbookData } from '@coachbook/workbook';
import type { Session } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { openWatched, type Opened } from '../faults/openWatched';
import { today } from '../faults/smallBook';
import { isWhole } from '../isWhole';

/** Where a column of a table stands, and the row of an id (the first one that is blank in that column without). */
function find(
  host: Host,
  table: string,
  header: string,
  id?: string,
): {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly last: number;
} {
  for (const sheet of host.snapshot().sheets) {
    const found = sheet.tables.find(({ name }) => name === table);
    if (!found) continue;
    const {
      area: { top, bottom, left, right },
      columns,
    } = found;
    const at = (name: string): number => left + columns.findIndex((one) => one.name === name);
    const row =
      Array.from({ length: bottom - top }, (_, y) => top + 1 + y).find(
        (y) => (cellAt(sheet, y, at(id === undefined ? header : 'Id'))?.value ?? undefined) === id,
      ) ?? bottom;
    return { sheet: sheet.name, row, column: at(header), left, right, last: bottom };
  }
  throw new Error(`No table ${table}`);
}

type Act = (host: Host) => void;

const acts: Readonly<Record<string, Act>> = {
  'inserts a row of the table above': (host) => {
    const { sheet, row } = find(host, 'Goals', 'Id', 'G1');
    host.remoteUser.insertTableRows(sheet, 'Goals', row, 1);
  },
  'inserts a row of the sheet above': (host) => {
    const { sheet, row } = find(host, 'Goals', 'Id', 'G2');
    host.user.insertRows(sheet, row, 1);
  },
  'inserts one row and deletes another': (host) => {
    const { sheet, row } = find(host, 'Goals', 'Id', 'G1');
    host.user.insertTableRows(sheet, 'Goals', row, 1);
    host.user.deleteTableRows(sheet, 'Goals', find(host, 'Goals', 'Id').last, 1);
  },
  'deletes another goal': (host) => {
    const { sheet, row } = find(host, 'Goals', 'Id', 'G9');
    host.remoteUser.deleteTableRows(sheet, 'Goals', row, 1);
  },
  'sorts by name': (host) => {
    const { sheet, row, column, left, right } = find(host, 'Goals', 'Goal', 'G9');
    host.remoteUser.sort(sheet, { top: row, bottom: row + 3, left, right }, column, true);
  },
  'sorts by name downwards': (host) => {
    const { sheet, row, column, left, right } = find(host, 'Goals', 'Goal', 'G9');
    host.user.sort(sheet, { top: row, bottom: row + 3, left, right }, column, false);
  },
  'types a goal into the next row': (host) => {
    const { sheet, row, column } = find(host, 'Goals', 'Goal');
    host.remoteUser.type(sheet, row, column, 'Typed by hand');
  },
  'types into another cell': (host) => {
    const { sheet, row, column } = find(host, 'Goals', 'Target', 'G3');
    host.user.type(sheet, row, column, '44');
  },
  'types an action': (host) => {
    const { sheet, row, column } = find(host, 'ProjectActions', 'Action');
    host.user.type(sheet, row, column, 'Typed action');
  },
  'sorts the actions': (host) => {
    const { sheet, row, column, left, right } = find(host, 'ProjectActions', 'Action', 'A1');
    host.remoteUser.sort(sheet, { top: row, bottom: row + 1, left, right }, column, false);
  },
  'inserts a column': (host) => {
    const { sheet, column } = find(host, 'Goals', 'Target');
    host.user.insertColumns(sheet, column, 1);
  },
  'renames a goal': (host) => {
    const { sheet, row, column } = find(host, 'Goals', 'Goal', 'G3');
    host.user.type(sheet, row, column, 'Tiny orders');
  },
};

const doings: Readonly<Record<string, (session: Session, host: Host) => Promise<unknown>>> = {
  'a form adds a goal': (session) =>
    session.change([
      { kind: 'add', table: 'goals', values: { name: 'From the form', parent: 'G2', kind: 'quantitative' } },
    ]),
  'a form sets a target': (session) =>
    session.change([{ kind: 'set', place: { table: 'goals', row: 2, id: 'G2', column: 'target' }, value: 77 }]),
  'a check-in': (session) =>
    session.change([
      { kind: 'add', table: 'readings', values: { of: 'G2', day: today, value: 41, by: 'P1' } },
      { kind: 'set', place: { table: 'projectActions', row: 0, id: 'A1', column: 'progress' }, value: 0.6 },
      { kind: 'add', table: 'checkIns', values: { day: today, person: 'P1', note: 'Going on' } },
    ]),
  'a letter in the roles': (session) =>
    session.change([{ kind: 'assign', activity: 'W1', person: 'P2', letters: 'R' }]),
  'a refresh that gives ids': (session) => session.refresh(),
  'an undo': (session) => session.undo(),
};

/** Done in both workbooks before anything is played. */
const preparations: Readonly<Record<string, (opened: Opened) => Promise<unknown>>> = {
  'a refresh that gives ids': async ({ host }) => {
    const { sheet, row, column } = find(host, 'Goals', 'Goal');
    host.user.type(sheet, row, column, 'Brand new');
    const action = find(host, 'ProjectActions', 'Action');
    host.user.type(action.sheet, action.row, action.column, 'New action');
  },
  'an undo': ({ session }) =>
    session.change([
      { kind: 'set', place: { table: 'goals', row: 2, id: 'G2', column: 'target' }, value: 55 },
      { kind: 'set', place: { table: 'projectActions', row: 0, id: 'A1', column: 'progress' }, value: 0.9 },
    ]),
};

/** What people would see in their tables, rows by what they are called; ids that were given on the way may differ, but lead to the same. */
function told(workbook: WorkbookData): readonly string[] {
  const { engagement } = decodeWorkbook(workbook);
  const names = new Map(
    [...engagement.goals, ...engagement.projectActions, ...engagement.activities, ...engagement.people].map(
      ({ id, name }) => [id, name],
    ),
  );
  const given = (id: unknown): unknown => (typeof id === 'string' ? (names.get(id) ?? id) : id);
  const rows = ['goals', 'projectActions', 'readings', 'checkIns', 'activities', 'people'] as const;
  return rows
    .flatMap((table) =>
      (engagement[table] as readonly object[])
        .map((row) =>
          Object.entries({ ...row, row: undefined, id: undefined } as Readonly<Record<string, unknown>>)
            .flatMap(([key, value]) =>
              value === undefined || (Array.isArray(value) && value.length === 0)
                ? []
                : [
                    `${key}: ${String(Array.isArray(value) ? value.map((one: unknown) => JSON.stringify(given(one))) : given(value))}`,
                  ],
            )
            .join(', '),
        )
        .filter((line) => line !== '')
        .map((line) => `${table} ${line}`),
    )
    .sort();
}

function difference(expected: readonly string[], received: readonly string[]): readonly string[] {
  const [left, missing] = [[...received], [] as string[]];
  for (const line of expected) {
    const at = left.indexOf(line);
    if (at < 0) missing.push(`- ${line}`);
    else left.splice(at, 1);
  }
  return [...missing, ...left.map((line) => `+ ${line}`)];
}

/** The ids of rows that were there, by what the rows are called. */
function idsOf(workbook: WorkbookData): readonly (readonly [string, string])[] {
  const { engagement } = decodeWorkbook(workbook);
  return [...engagement.goals, ...engagement.projectActions, ...engagement.activities].map(
    ({ id, name }) => [id, name] as const,
  );
}

async function prepared(doing: string): Promise<Opened> {
  const opened = await openWatched();
  await preparations[doing]?.(opened);
  await opened.host.settled();
  return opened;
}

/** One after the other: what may come out. An undo may find that its cells are others' by now. */
const orders: Readonly<Record<string, (doing: string) => readonly ('act' | 'doing')[]>> = {
  'waits for it': () => ['act', 'doing'],
  'comes first': () => ['doing', 'act'],
  'is refused': (doing) => (doing === 'an undo' ? ['act'] : ['act', 'doing']),
};

async function inTurn(doing: string, act: string, order: string): Promise<readonly string[]> {
  const opened = await prepared(doing);
  for (const step of orders[order]?.(doing) ?? []) {
    if (step === 'act') acts[act]?.(opened.host);
    else await doings[doing]?.(opened.session, opened.host);
  }
  return outcome(opened);
}

async function outcome({ host, session }: Opened): Promise<readonly string[]> {
  await host.settled();
  await session.refresh();
  await session.stop();
  return told(host.snapshot());
}

/** Plays the act just before that of the doing's requests arrives; false where it has not so many. */
async function play(
  doing: string,
  act: string,
  isMoment: (index: number, writes: boolean) => boolean,
): Promise<boolean> {
  const opened = await prepared(doing);
  const { host, session, requests } = opened;
  const before = new Map(idsOf(host.snapshot()));
  let isActed = false;
  requests.meet((index, writes) => {
    if (isActed || !isMoment(index, writes)) return undefined;
    isActed = true;
    return { kind: 'act', act: () => acts[act]?.(host) };
  });
  await doings[doing]?.(session, host);
  requests.meet(() => undefined);
  const { error } = session.getSnapshot();
  const received = await outcome(opened);
  if (!isActed) return false;
  // What was to be taken back may stand elsewhere now; then nothing is.
  if (doing !== 'an undo' || error?.kind !== 'gone') expect(error).toBeUndefined();
  const differences: (readonly string[])[] = [];
  for (const order of Object.keys(orders)) {
    differences.push(difference(await inTurn(doing, act, order), received));
    if (differences.at(-1)?.length === 0) break;
  }
  expect(differences).toContainEqual([]);
  for (const [id, name] of idsOf(host.snapshot()))
    if (before.has(id) && id !== '')
      expect([id, name]).toEqual([id, name === 'Tiny orders' ? 'Tiny orders' : before.get(id)]);
  return true;
}

describe.each(Object.keys(doings).map((doing, at) => [doing, at] as const))('%s, while somebody', (doing, nth) => {
  // Every other act, others of them for the next doing, and with COACHBOOK_WHOLE=1 all.
  it.each(Object.keys(acts).filter((_, at) => isWhole || at % 2 === nth % 2))(
    '%s',
    async (act) => {
      // The moment that matters most, and every other.
      expect(await play(doing, act, (_, writes) => writes)).toBe(true);
      for (let moment = 0; isWhole; moment += 1) if (!(await play(doing, act, (index) => index === moment))) break;
    },
    120_000,
  );
});
