// F22: ribbon buttons that act without the pane say what stood in their way, in a dialog box, and try once more while a cell is being edited.

import { connectClient, createHost, PROFILES, type Host, type HostDialog, type Profile } from '@coachbook/excel-host';
import { emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import { ACTIONS, newWorkbook, runBatches, type Environment } from '../../src/app';
import { performCommand } from '../../src/commands/performCommand';
import { toRibbonError, type RibbonError, type RibbonErrorKind } from '../../src/commands/RibbonError';
import { showRibbonError } from '../../src/commands/showRibbonError';
import { errorTexts } from '../../src/commands/errorTexts';
import { translateError } from '../../src/excel';
import { LANGUAGES } from '../../src/locales';

const today = '2026-11-24';
const page = 'https://localhost:3000/troublehtml';
const ours = () => newWorkbook({ language: 'en', content: 'halfFilled', today });

interface Ribbon {
  readonly host: Host;
  readonly environment: Environment;
  readonly dialogs: readonly HostDialog[];
  /** Presses the button; resolves when Excel shows it as free again. */
  press(act: () => Promise<unknown>, pause?: () => Promise<void>): Promise<void>;
}

/** Whoever reads a dialog closes it with its button. */
async function ribbon(workbook: WorkbookData, profile: Profile = PROFILES.windows365): Promise<Ribbon> {
  const dialogs: HostDialog[] = [];
  const host = await createHost(workbook, {
    profile,
    onDialog: (dialog) => {
      dialogs.push(dialog);
      dialog.message('close');
    },
  });
  const { Excel, Office } = connectClient(host);
  Object.assign(globalThis, { Office });
  return {
    host,
    dialogs,
    environment: { run: runBatches(Excel), today: () => today, now: () => new Date(2026, 10, 23, 9) },
    press: (act, pause = () => Promise.resolve()) =>
      new Promise((resolve) => {
        void performCommand(
          () => act().then(() => undefined),
          { completed: resolve },
          { pause, show: (error) => showRibbonError(Office.context, page, error) },
        );
      }),
  };
}

const kindIn = ({ address }: HostDialog): string | null => new URL(address).searchParams.get('kind');
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

it('a button that works says nothing', async () => {
  const { press, environment, dialogs } = await ribbon(ours());
  await press(() => ACTIONS.refresh.perform(environment));
  await press(() => ACTIONS.timeline.perform(environment));
  expect(dialogs).toEqual([]);
});

it('is tried once more where a cell is being edited, and works once that is finished', async () => {
  const { press, environment, dialogs, host } = await ribbon(ours());
  host.setEditing({ sheet: '4 Goals', row: 30, column: 1 });
  let pauses = 0;
  await press(
    () => ACTIONS.timeline.perform(environment),
    async () => {
      pauses += 1;
      host.setEditing(undefined);
    },
  );
  expect([pauses, dialogs]).toEqual([1, []]);
  expect(host.snapshot().activeSheet).toBe('Timeline');
});

it('says to press Enter where the cell is still being edited then, and is free again only once that is read', async () => {
  const { press, environment, dialogs, host } = await ribbon(ours());
  host.setEditing({ sheet: '4 Goals', row: 30, column: 1 });
  await press(() => ACTIONS.refresh.perform(environment));
  expect(dialogs.map(kindIn)).toEqual(['cellEditing']);
  expect(dialogs[0]?.isClosed).toBe(true);
});

it('says that a sheet is protected, and that the timeline is not there', async () => {
  const closed = await ribbon(ours());
  // With a password, which the embedded workbook does not keep.
  closed.host.fail({ code: 'AccessDenied' });
  await closed.press(() => ACTIONS.refresh.perform(closed.environment));
  expect(closed.dialogs.map(kindIn)).toEqual(['protected']);
  const blank = await ribbon(emptyWorkbook());
  await blank.press(() => ACTIONS.timeline.perform(blank.environment));
  expect(blank.dialogs.map(kindIn)).toEqual(['missing']);
});

it('is free again even where no dialog can be shown', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { press, environment, dialogs, host } = await ribbon(ours(), {
    ...PROFILES.windows365,
    requirementSets: { ExcelApi: '1.13' },
  });
  host.setEditing({ sheet: '4 Goals', row: 30, column: 1 });
  await press(() => ACTIONS.refresh.perform(environment));
  expect(dialogs).toEqual([]);
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

it('F15: another workbook in front is told as such, not as something unexpected', async () => {
  const { press, environment, dialogs, host } = await ribbon(ours());
  host.setFocus(false);
  await press(() => ACTIONS.timeline.perform(environment));
  expect(dialogs.map(kindIn)).toEqual(['otherWindow']);
  expect(translateError({ code: 'GeneralException', debugInfo: { errorLocation: 'PageLayout.paperSize' } }).kind).toBe(
    'unknown',
  );
});

it('says that the sheet it should show is hidden', async () => {
  const { press, environment, dialogs, host } = await ribbon(ours());
  host.user.hideSheet('Timeline', true);
  await press(() => ACTIONS.timeline.perform(environment));
  expect(dialogs.map(kindIn)).toEqual(['hidden']);
});

const kinds: Readonly<Record<RibbonErrorKind, true>> = {
  cellEditing: true,
  protected: true,
  readOnly: true,
  otherWindow: true,
  tooLarge: true,
  tooOld: true,
  missing: true,
  busy: true,
  memory: true,
  blocked: true,
  hidden: true,
  unknown: true,
  foreign: true,
  newer: true,
  unfinished: true,
  offline: true,
  unavailable: true,
  conflict: true,
  signedOut: true,
};

it.each(LANGUAGES)('%s: every error has words, and what is in the address stays text', (language) => {
  for (const kind of Object.keys(kinds)) {
    const { title, text, button } = errorTexts(
      `?${new URLSearchParams({ kind, code: 'Odd<b>', language }).toString()}`,
    );
    expect([title, text, button].every((part) => part.length > 3 && !part.includes('pane.'))).toBe(true);
  }
  expect(errorTexts(`?kind=unknown&code=Odd&language=${language}`).text).toContain('Odd');
  expect(errorTexts(`?kind=toString&language=${language}`).text).toBe(
    errorTexts(`?kind=unknown&language=${language}`).text,
  );
});

it('a part that could not be loaded is told as a missing connection', () => {
  const error: RibbonError = toRibbonError(Object.assign(new Error('x'), { name: 'ChunkLoadError' }));
  expect(error.kind).toBe('offline');
});
