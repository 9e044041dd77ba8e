// Does every row of the table in one Excel, as the pane and the ribbon do, and says in a word how it ended.

import { connectClient, createHost, PROFILES, type Host, type Profile, type ProfileName } from '@coachbook/excel-host';
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { writeXlsx } from '@coachbook/xlsx';
import {
  ACTIONS,
  createSession,
  newWorkbook,
  openNewWorkbook,
  readFile,
  runBatches,
  waysOut,
  type Environment,
  type Session,
  type WaysOut,
} from '../../src/app';
import { performCommand } from '../../src/commands/performCommand';
import type { RibbonError } from '../../src/commands/RibbonError';
import { cellOf, placeOf } from '../../src/domain';
import { deliverFile, kindOfFile, waysFor } from '../../src/taskpane/exchange/deliverFile';
import { wholeWorkbook } from '../../src/taskpane/exchange/wholeWorkbook';
import { downloadsOf } from '../taskpane/exchange/downloadsOf';
import type { RowName } from './table';

const today = '2026-11-24';

export interface Played {
  readonly profile: Profile;
  readonly host: Host;
  readonly session: Session;
  readonly environment: Environment;
  readonly ways: WaysOut;
  readonly hasRibbon: boolean;
}

/** A pane that has read the workbook; `undefined`: a blank one. */
export async function play(name: ProfileName, workbook?: WorkbookData): Promise<Played> {
  const profile = PROFILES[name];
  const host = await createHost(workbook ?? emptyWorkbook(), {
    profile,
    now: () => new Date(2026, 10, 24, 9),
    onNewWorkbook: () => undefined,
  });
  const { Excel, Office } = connectClient(host);
  const environment: Environment = {
    run: runBatches(Excel),
    today: () => today,
    now: () => new Date(2026, 10, 23, 9),
    openNew: openNewWorkbook(Excel),
    readFile: readFile(Office.context.document),
  };
  const session = createSession({ ...environment, quiet: 0, pause: 0, idle: 0 });
  await session.start();
  return {
    profile,
    host,
    session,
    environment,
    ways: waysOut(Office.context.platform),
    hasRibbon: Office.context.requirements.isSetSupported('AddinCommands', '1.1'),
  };
}

export const example = (): WorkbookData => newWorkbook({ language: 'en', content: 'halfFilled', today });

/** The session's error, else "done", and what had to be left out. */
function ended({ session }: Played): string {
  const { error, leftOut } = session.getSnapshot();
  return error
    ? `${error.kind}: ${error.code} ${error.detail}`
    : ['done', ...leftOut.map((part) => `without ${part}`)].join(' ');
}

const read = ({ session }: Played) => {
  const { recomputed } = session.getSnapshot();
  if (!recomputed) throw new Error('Nothing was read.');
  return recomputed;
};

const placeToGo = (played: Played) => {
  const [goal] = read(played).engagement.goals;
  if (!goal) throw new Error('No goal.');
  return cellOf('goals', goal, 'name');
};

/** By the first way that is offered, as its button does. */
async function deliver({ session, ways, profile }: Played, file: string, first: 'open' | 'save'): Promise<string> {
  const [way] = waysFor(kindOfFile(file), ways, first);
  if (!way) return 'not offered';
  const { result, arrived, clicks } = await downloadsOf(profile, () =>
    deliverFile(session, ways, writeXlsx(emptyWorkbook()), file, way),
  );
  // A file that does not arrive is never spoken of as saved.
  if (clicks !== arrived.length) return `clicked ${clicks} times, ${arrived.length} files`;
  return result === 'opened' ? `opened ${ways.opens}` : result;
}

type Run = (played: Played) => Promise<string>;

export const RUNS: Readonly<Record<RowName, Run>> = {
  create: async (played) => {
    await played.session.create({ language: 'en', content: 'headOfCustomerService' });
    const phase = played.session.getSnapshot().phase;
    return phase === 'ready' ? ended(played) : `${phase}, ${ended(played)}`;
  },
  load: async ({ environment }) => ((await ACTIONS.load.perform(environment)).usable ? 'done' : 'not usable'),
  refresh: async (played) => {
    await played.session.refresh();
    return ended(played);
  },
  change: async (played) => {
    const worked = await played.session.change([{ kind: 'set', place: placeToGo(played), value: 'Another name' }]);
    return worked && read(played).engagement.goals[0]?.name === 'Another name'
      ? ended(played)
      : `not written, ${ended(played)}`;
  },
  undo: async (played) => {
    const before = read(played).engagement.goals[0]?.name;
    await played.session.change([{ kind: 'set', place: placeToGo(played), value: 'For a moment' }]);
    const worked = await played.session.undo();
    return worked && read(played).engagement.goals[0]?.name === before
      ? ended(played)
      : `not taken back, ${ended(played)}`;
  },
  remedy: async (played) => {
    const finding = read(played).findings.find(({ remedy }) => remedy !== undefined && remedy.kind !== 'repair');
    if (!finding) throw new Error('Nothing to put right.');
    return (await played.session.remedy(finding)) ? ended(played) : `not written, ${ended(played)}`;
  },
  repair: async (played) => {
    const { host, session } = played;
    const isThere = (): boolean => host.snapshot().sheets.some(({ name }) => name === '5 Roles');
    host.user.deleteSheet('5 Roles');
    await session.refresh();
    const finding = read(played).findings.find(({ remedy }) => remedy?.kind === 'repair');
    if (!finding) return `nothing to repair, ${ended(played)}`;
    const worked = await session.remedy(finding);
    return worked && isThere() ? ended(played) : `not put back, ${ended(played)}`;
  },
  resolveUnfinished: async (played) => {
    await played.session.resolveUnfinished('remove');
    return ended(played);
  },
  goToCell: async (played) => {
    await played.session.goToCell(placeToGo(played));
    return ended(played);
  },
  showSheet: async (played) => {
    await played.session.showSheet(placeToGo(played));
    return ended(played);
  },
  inFront: async (played) => {
    const { host, session } = played;
    host.setFocus(false);
    await session.goToCell(placeToGo(played));
    host.setFocus(true);
    return session.getSnapshot().error?.kind ?? 'done';
  },
  retitle: async (played) => {
    const worked = await played.session.change([
      { kind: 'set', place: placeOf('settings', 'title'), value: 'Another title' },
    ]);
    return worked ? ended(played) : `not written, ${ended(played)}`;
  },
  timeline: async ({ environment, host }) => {
    await ACTIONS.timeline.perform(environment);
    return host.snapshot().activeSheet === 'Timeline' ? 'done' : 'elsewhere';
  },
  ribbon: async ({ environment, hasRibbon }) => {
    if (!hasRibbon) return 'in the pane';
    const told: RibbonError[] = [];
    const window = { pause: () => Promise.resolve(), show: async (error: RibbonError) => void told.push(error) };
    const press = (act: () => Promise<unknown>): Promise<void> =>
      new Promise((completed) => {
        void performCommand(() => act().then(() => undefined), { completed }, window);
      });
    await press(() => ACTIONS.refresh.perform(environment));
    await press(() => ACTIONS.timeline.perform(environment));
    return told.length === 0 ? 'done' : told.map(({ kind, code }) => `${kind}: ${code}`).join(', ');
  },
  readFile: async (played) => {
    const bytes = await played.session.readFile();
    const whole = await wholeWorkbook(played.session, read(played));
    return bytes && whole ? 'file' : !bytes && !whole ? 'none' : 'half';
  },
  openWorkbook: (played) => deliver(played, 'copy.xlsx', 'open'),
  saveWorkbook: (played) => deliver(played, 'template.xlsx', 'save'),
  exportText: (played) => deliver(played, 'dates.ics', 'save'),
  exportAll: (played) => deliver(played, 'tables.zip', 'save'),
  // As DistributeSection: one archive, or one workbook after the other.
  distribute: (played) =>
    deliver(played, waysFor('archive', played.ways).length > 0 ? 'workbooks.zip' : 'Ann.xlsx', 'save'),
};
