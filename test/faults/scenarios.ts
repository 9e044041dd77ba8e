// Everything that writes to a workbook, as it is asked for.

import type { Host } from '@coachbook/excel-host';
import { compareCopies, batchesOf, type Change, type Copy, type Session } from '../../src/app';
import { decodeWorkbook } from '../../src/sheets';
import { smallBook, today } from './smallBook';

export interface Scenario {
  readonly group: 'change' | 'refresh' | 'remedy' | 'undo' | 'repair' | 'create';
  /** Done before anything goes wrong. */
  readonly prepare?: (session: Session, host: Host) => unknown;
  /** Asked for in several lots: what is said of the last one is not said of those before. */
  readonly inBatches?: true;
  /** True where it says that it worked. */
  readonly act: (session: Session) => Promise<boolean>;
}

export const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'a goal': [{ kind: 'add', table: 'goals', values: { name: 'From the form', parent: 'G2', kind: 'quantitative' } }],
  'a goal and its parts': [
    { kind: 'add', table: 'goals', values: { name: 'One', parent: 'G2' } },
    { kind: 'add', table: 'goals', values: { name: 'Two', parent: 'G2' } },
  ],
  'a check-in': [
    { kind: 'add', table: 'readings', values: { of: 'G2', day: today, value: 41, by: 'P1' } },
    { kind: 'set', place: { table: 'projectActions', row: 0, id: 'A1', column: 'progress' }, value: 0.6 },
    { kind: 'add', table: 'checkIns', values: { day: today, person: 'P1', note: 'Going on' } },
  ],
  'a baseline': [{ kind: 'freeze', name: 'As agreed' }],
  'a value': [{ kind: 'set', place: { table: 'goals', row: 2, id: 'G2', column: 'target' }, value: 77 }],
  'a letter': [{ kind: 'assign', activity: 'W1', person: 'P2', letters: 'R' }],
  less: [{ kind: 'remove', table: 'readings', id: 'RD1' }],
};

function cell(host: Host, table: string, header: string, at: number): readonly [string, number, number] {
  for (const sheet of host.snapshot().sheets) {
    const found = sheet.tables.find(({ name }) => name === table);
    if (found)
      return [
        sheet.name,
        found.area.top + 1 + at,
        found.area.left + found.columns.findIndex(({ name }) => name === header),
      ];
  }
  throw new Error(`No table ${table}`);
}

const type = (host: Host, table: string, header: string, at: number, text: string): unknown =>
  host.user.type(...cell(host, table, header, at), text, { overrideAlert: true });

/** What people type, and what follows from it on other sheets. */
export const EDITS: Readonly<Record<string, (host: Host) => unknown>> = {
  'goals in three levels': (host) => {
    for (const [at, [name, parent]] of (
      [
        ['Fast orders', 'G2'],
        ['Slow orders', 'G2'],
        ['Very slow orders', 'G3'],
        ['Another kind', 'G9'],
      ] as const
    ).entries()) {
      type(host, 'Goals', 'Goal', 4 + at, name);
      type(host, 'Goals', 'Part of', 4 + at, parent);
    }
  },
  'one goal less': (host) => {
    const [sheet, row] = cell(host, 'Goals', 'Goal', 3);
    host.user.clear(sheet, [{ top: row, bottom: row, left: 0, right: 40 }]);
  },
  'a person': (host) => {
    type(host, 'People', 'Name', 2, 'Cleo');
    type(host, 'People', 'Hours per week', 2, '12');
  },
  'an activity': (host) => {
    type(host, 'Activities', 'Activity', 2, 'Deliver');
    type(host, 'Activities', 'Goal', 2, 'G3');
  },
  'activities, with a note below what grows': (host) => {
    const { sheets } = host.snapshot();
    for (const { name, tables } of sheets)
      for (const { name: table, area } of tables)
        if (table === 'RoleMatrix')
          for (const below of [2, 5])
            host.user.type(name, area.bottom + below, area.left, `My note ${below}`, { overrideAlert: true });
    for (const [at, activity] of ['Deliver', 'Bill'].entries()) type(host, 'Activities', 'Activity', 2 + at, activity);
  },
  'another title': (host) => type(host, 'Settings', 'Value', 0, 'Another title'),
  actions: (host) => {
    type(host, 'ProjectActions', 'Action', 2, 'Finish');
    type(host, 'ProjectActions', 'Goal', 2, 'G3');
  },
};

const findings = (session: Session) => session.getSnapshot().recomputed?.findings ?? [];

async function remedyOf(session: Session, kind: 'add' | 'set' | 'repair'): Promise<boolean> {
  const finding = findings(session).find(({ remedy }) => remedy?.kind === kind);
  return finding !== undefined && session.remedy(finding);
}

/** As the pane does: what differs now, one lot after the other. */
async function takeOver(session: Session): Promise<boolean> {
  const { recomputed } = session.getSnapshot();
  if (!recomputed) return false;
  const { theirs } = compareCopies(recomputed, returned());
  for (const lot of batchesOf(theirs)) if (!(await session.change(lot))) return false;
  return true;
}

/** The small book with a goal changed, another activity, and who does it. */
function returned(): Copy {
  const { engagement, settings } = decodeWorkbook(smallBook());
  const [first] = engagement.activities;
  if (!first) throw new Error('The small book has become empty.');
  return {
    settings,
    engagement: {
      ...engagement,
      goals: engagement.goals.map((goal) => (goal.id === 'G2' ? { ...goal, target: 70 } : goal)),
      activities: [...engagement.activities, { ...first, row: 99, id: 'W9', name: 'Ship' }],
      assignments: [...engagement.assignments, { row: 99, id: '', activity: 'W9', person: 'P2', letters: 'R' }],
    },
  };
}

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...Object.fromEntries(
    Object.entries(CHANGES).map(([name, changes]): [string, Scenario] => [
      `change: ${name}`,
      { group: 'change', act: (session) => session.change(changes) },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(EDITS).map(([name, edit]): [string, Scenario] => [
      `refresh: ${name}`,
      {
        group: 'refresh',
        prepare: (_, host) => edit(host),
        act: async (session) => {
          await session.refresh();
          return session.getSnapshot().error === undefined;
        },
      },
    ]),
  ),
  'change: what a copy brings back': { group: 'change', inBatches: true, act: takeOver },
  'remedy: a person who is not listed': {
    group: 'remedy',
    prepare: async (session, host) => {
      type(host, 'Goals', 'Owner', 1, 'Dora');
      await session.refresh();
    },
    act: (session) => remedyOf(session, 'add'),
  },
  'undo: a goal': {
    group: 'undo',
    prepare: (session) => session.change(CHANGES['a goal'] ?? []),
    act: (session) => session.undo(),
  },
  'undo: a check-in': {
    group: 'undo',
    prepare: (session) => session.change(CHANGES['a check-in'] ?? []),
    act: (session) => session.undo(),
  },
  'repair: 4 Anchors': {
    group: 'repair',
    prepare: async (session, host) => {
      host.user.deleteSheet('4 Anchors');
      await session.refresh();
    },
    act: (session) => remedyOf(session, 'repair'),
  },
  'create: a blank one': {
    group: 'create',
    act: async (session) => {
      await session.create({ language: 'en', content: 'blank' });
      return session.getSnapshot().phase === 'ready' && session.getSnapshot().error === undefined;
    },
  },
};
