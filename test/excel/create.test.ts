// A new workbook in Excel: light, in an order that can be used, all or nothing; and what real Excel refuses of it, by the numbers of docs/excel.md.

import { connectClient, createHost, PROFILES, type Host, type Profile } from '@coachbook/excel-host';
import { diffWorkbooks, type WorkbookData } from '@coachbook/workbook';
import { createInExcel } from '../../src/app/createInExcel';
import { newWorkbook, runBatches, type RunExcel } from '../../src/app';
import { refresh } from '../../src/app/refresh';
import { createSheets, readNames } from '../../src/excel';
import { markOf } from '../../src/sheets';

const today = '2026-11-23';
const engagement = { language: 'en', content: 'headOfCustomerService', today } as const;
const blank = { language: 'en', content: 'blank', today } as const;

interface Opened {
  readonly host: Host;
  readonly run: RunExcel;
  /** What was sent so far, request by request: the names of what was done to which object. */
  readonly sent: { readonly actions: readonly string[]; readonly bytes: number }[];
}

async function open(profile: Profile = PROFILES.embedded, data?: WorkbookData): Promise<Opened> {
  const host = await createHost(data, { profile, now: () => new Date(2026, 10, 23, 9) });
  const sent: Opened['sent'] = [];
  const pass = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (text) => {
    const body = (
      JSON.parse(text) as {
        readonly message?: { readonly body?: { readonly Actions: readonly { readonly Name: string }[] } };
      }
    ).message?.body;
    if (body) sent.push({ actions: body.Actions.map(({ Name }) => Name), bytes: text.length });
    pass(text);
  };
  return { host, run: runBatches(connectClient(host).Excel), sent };
}

const someones: WorkbookData = {
  ...newWorkbook({ language: 'en', content: 'blank', today }),
  sheets: [
    {
      ...(newWorkbook({ language: 'en', content: 'blank', today }).sheets[0] as WorkbookData['sheets'][number]),
      name: 'Mine',
      tables: [],
      hyperlinks: [],
      charts: [],
      validations: [],
      names: [],
    },
  ],
  activeSheet: 'Mine',
  names: [],
  cellStyles: [],
  properties: { custom: { mine: 'stays' } },
};

const create: typeof createInExcel = (run, wanted, how) =>
  createInExcel(run, wanted, { now: () => new Date(2026, 10, 23, 9), ...how });

/** Everything but what is in front, which Excel may change on the way. */
const content = ({ activeSheet: _front, ...rest }: WorkbookData): unknown => rest;

describe('making the example', () => {
  it('takes few requests, actions and bytes', async () => {
    const { run, sent } = await open();
    await create(run, engagement);
    expect(sent.length).toBeLessThanOrEqual(8);
    expect(sent.reduce((sum, { actions }) => sum + actions.length, 0)).toBeLessThanOrEqual(4_600);
    expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(1_000_000);
    expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThan(500_000);
  }, 60_000);

  it('says nothing that equals Excel’s defaults', async () => {
    const { run, sent } = await open();
    await create(run, engagement);
    const said = new Set(sent.flatMap(({ actions }) => actions));
    for (const name of [
      'Visibility',
      'ShowHeadings',
      'IgnoreBlanks',
      'Unfreeze',
      'ClearAll',
      'ShowTotals',
      'ShowBandedColumns',
      'HighlightFirstColumn',
      'HighlightLastColumn',
    ])
      expect([...said]).not.toContain(name);
  }, 60_000);

  it.each(Object.values(PROFILES).map((profile, index) => [profile.name, profile, index] as const))(
    'leaves the workbook of %s as it was, or complete, whichever of its requests fails',
    async (name, profile, index) => {
      const whole = await open(profile);
      await create(whole.run, blank);
      const before = (await open(profile, someones)).host.snapshot();
      // All of them where everything works; two of them, others each time, on the others.
      const places = Array.from(whole.sent.keys()).filter((at) => name === 'embedded' || at % 5 === index % 5);
      for (const at of places) {
        const { host, run, sent } = await open(profile, someones);
        const pass = host.bridge.sendMessageToHost.bind(host.bridge);
        host.bridge.sendMessageToHost = (text) => {
          if (sent.length === at) host.fail({ code: 'GeneralException' });
          pass(text);
        };
        const result = await create(run, blank).catch((error: unknown) => error as { readonly code: string });
        const after = host.snapshot();
        // The first reading is repeated (F26); details of charts, and how sheets print, can be left out.
        const isOptional = at === 0 || at >= 6;
        expect({ at, isWhole: !('code' in result) }).toEqual({ at, isWhole: isOptional });
        if ('code' in result) expect(content(after)).toEqual(content(before));
        else expect(after.sheets).toHaveLength(newWorkbook(blank).sheets.length + someones.sheets.length);
      }
    },
    240_000,
  );

  it('waits to take away what was made until nobody edits a cell, and says so where Excel never lets it', async () => {
    for (const refusals of [3, Infinity]) {
      const { host, run, sent } = await open(PROFILES.embedded, someones);
      const before = host.snapshot();
      const { workbook, cellStyles } = await run(readNames);
      const made = newWorkbook(blank);
      const edits = diffWorkbooks(workbook, { ...made, sheets: [...made.sheets, ...workbook.sheets] });
      const pass = host.bridge.sendMessageToHost.bind(host.bridge);
      let refused = 0;
      host.bridge.sendMessageToHost = (text) => {
        if (sent.length === 3) host.fail({ code: 'GeneralException' });
        // Asked to be taken away: what is read first is refused as well.
        else if (sent.length > 3 && refused < refusals) {
          refused += 1;
          host.fail({ code: refusals === Infinity ? 'AccessDenied' : 'InvalidOperationInCellEditMode' });
        }
        pass(text);
      };
      await expect(
        run((context) =>
          createSheets(context, edits, {
            mark: markOf({ sheets: [], by: '', since: new Date(2026, 10, 23, 9) }),
            before: workbook,
            cellStyles,
            pause: 1,
          }),
        ),
      ).rejects.toMatchObject({ code: refusals === Infinity ? 'Leftovers' : 'GeneralException' });
      if (refusals === 3)
        expect({ ...(content(host.snapshot()) as object), properties: undefined }).toEqual({
          ...(content(before) as object),
          properties: undefined,
        });
    }
  }, 60_000);

  it('is whole, and not begun anew, where somebody begins to type while what can be left out is told', async () => {
    for (const [at, code, leftOut] of [
      [6, 'InvalidOperationInCellEditMode', []],
      [7, 'RequestAborted', []],
      [6, 'GeneralException', []],
    ] as const) {
      const { host, run, sent } = await open(PROFILES.embedded, someones);
      const pass = host.bridge.sendMessageToHost.bind(host.bridge);
      let isTyped = false;
      host.bridge.sendMessageToHost = (text) => {
        if (sent.length === at && !isTyped) {
          isTyped = true;
          host.fail({ code });
        }
        pass(text);
      };
      const created = await create(run, blank);
      expect(created).toEqual(leftOut);
    }
  }, 60_000);

  it('takes nothing away of somebody who makes the same at the same time', async () => {
    const { host, run, sent } = await open(PROFILES.embedded, someones);
    const others = newWorkbook(blank);
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    host.bridge.sendMessageToHost = (text) => {
      // Between what was read and the first sheet that is added.
      if (sent.length === 1) host.load({ ...others, sheets: [...others.sheets, ...someones.sheets] });
      pass(text);
    };
    await expect(create(run, blank)).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(
      [...others.sheets, ...someones.sheets].map(({ name }) => name),
    );
    expect(
      host
        .snapshot()
        .names.map(({ name }) => name)
        .sort(),
    ).toEqual(others.names.map(({ name }) => name).sort());
  }, 60_000);

  it('puts back the workbook’s own properties', async () => {
    const mine = {
      ...someones,
      properties: { title: 'Mine', custom: { mine: 'stays', CoachbookVersion: 'someone’s' } },
    };
    const made = newWorkbook(blank).properties.custom;
    const own = {
      ...mine,
      properties: {
        ...mine.properties,
        custom: {
          ...mine.properties.custom,
          ...Object.fromEntries(Object.keys(made).map((key) => [key, 'somebody’s'])),
        },
      },
    };
    const { host, run, sent } = await open(PROFILES.embedded, own);
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    host.bridge.sendMessageToHost = (text) => {
      if (sent.length === 5) host.fail({ code: 'GeneralException' });
      pass(text);
    };
    await expect(create(run, blank)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(host.snapshot().properties).toMatchObject({ title: 'Mine', custom: own.properties.custom });
  }, 60_000);

  it('can be begun again where it was refused', async () => {
    const { host, run, sent } = await open();
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    host.bridge.sendMessageToHost = (text) => {
      if (sent.length === 3) host.fail({ code: 'GeneralException' });
      pass(text);
    };
    await expect(create(run, blank)).rejects.toMatchObject({ code: 'GeneralException' });
    host.bridge.sendMessageToHost = pass;
    expect(await create(run, blank)).toEqual([]);
  }, 60_000);

  it('ends where somebody wishes so, and takes away what was made', async () => {
    const { host, run } = await open(PROFILES.embedded, someones);
    const before = host.snapshot();
    let steps = 0;
    const stopped = create(run, blank, {
      safePoint: async () => {
        steps += 1;
        if (steps === 5) throw Object.assign(new Error('Enough'), { code: 'Cancelled' });
      },
    });
    await expect(stopped).rejects.toMatchObject({ code: 'Cancelled' });
    expect(content(host.snapshot())).toEqual(content(before));
  }, 60_000);
});

describe('what real Excel has otherwise', () => {
  it('F4: days are told as formulas, never as bare numbers', async () => {
    const { host, run } = await open();
    await create(run, { language: 'en', content: 'blank', today });
    const rules = host
      .snapshot()
      .sheets.flatMap(({ validations }) => validations)
      .filter(({ rule }) => rule.kind === 'date');
    expect(rules.length).toBeGreaterThan(10);
  }, 60_000);

  it('F6: a printer without A3 gets its own paper, one that is missing gets nothing, and the workbook is whole', async () => {
    for (const [profile, leftOut] of [
      [PROFILES.windows365, ['paper']],
      [PROFILES.windows2024, ['print']],
    ] as const) {
      const { host, run } = await open(profile);
      expect(await create(run, engagement)).toEqual(leftOut);
      expect(host.snapshot().sheets.flatMap(({ charts }) => charts)).toHaveLength(14);
    }
  }, 120_000);

  it('F12: an iPad’s charts do without scales and markers, and the workbook is whole', async () => {
    const { host, run } = await open(PROFILES.ipad);
    expect(await create(run, engagement)).toEqual(['charts']);
    const charts = host.snapshot().sheets.flatMap((sheet) => sheet.charts);
    expect(charts.map(({ series }) => series.length)).toEqual(
      newWorkbook(engagement)
        .sheets.flatMap((sheet) => sheet.charts)
        .map(({ series }) => series.length),
    );
  }, 60_000);

  it('F14: lists are made of table columns where Excel turns names into addresses', async () => {
    const { host, run } = await open({ ...PROFILES.embedded, structuredNames: 'addresses' });
    await create(run, { language: 'fr', content: 'blank', today });
    expect(host.snapshot().names.filter(({ formula }) => formula.includes('[')).length).toBeGreaterThan(20);
  }, 60_000);

  it('F16: a name of ours that is there already is found before anything is made', async () => {
    for (const names of [[{ name: 'goals', formula: '=1' }], [{ name: 'coachbook_list_people', formula: '=1' }]]) {
      const { host, run } = await open(PROFILES.embedded, { ...someones, names });
      const before = host.snapshot();
      await expect(create(run, engagement)).rejects.toMatchObject({ code: 'AlreadyCreated' });
      expect(host.snapshot()).toEqual(before);
    }
  }, 60_000);

  it('F17: categories from top to bottom leave the values below, and labels stand clear of bars that go left', async () => {
    const { run, sent } = await open();
    await create(run, engagement);
    const said = sent.flatMap(({ actions }) => actions);
    expect(said.filter((name) => name === 'TickLabelPosition').length).toBeGreaterThanOrEqual(4);
    expect(said.filter((name) => name === 'Position').length).toBeGreaterThanOrEqual(4);
  }, 60_000);

  it('F19: a link says the text it shows', async () => {
    const { host, run } = await open();
    const pass = host.bridge.sendMessageToHost.bind(host.bridge);
    const links: unknown[] = [];
    host.bridge.sendMessageToHost = (text) => {
      const actions =
        (
          JSON.parse(text) as {
            readonly message?: {
              readonly body?: {
                readonly Actions: readonly {
                  readonly Name: string;
                  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
                }[];
              };
            };
          }
        ).message?.body?.Actions ?? [];
      links.push(
        ...actions.filter(({ Name }) => Name === 'Hyperlink').map(({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0]),
      );
      pass(text);
    };
    await create(run, engagement);
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(link).toMatchObject({ textToDisplay: expect.stringMatching(/./) });
  }, 60_000);

  it('F20: a prompt without a rule is all that is said of a cell', async () => {
    const { run, sent } = await open();
    await create(run, engagement);
    const said = sent.flatMap(({ actions }) => actions);
    const count = (wanted: string): number => said.filter((name) => name === wanted).length;
    expect([count('Prompt'), count('ErrorAlert'), count('IgnoreBlanks')]).toEqual([217, 141, 0]);
  }, 60_000);
});

it('F9: whatever is written holds the painting back until it is done, so that colours by rules are drawn anew', async () => {
  const { host, run, sent } = await open(PROFILES.embedded, newWorkbook(engagement));
  const goals = host.snapshot().sheets.find(({ tables }) => tables.some(({ name }) => name === 'Goals'));
  const table = goals?.tables.find(({ name }) => name === 'Goals');
  host.user.type(
    goals?.name ?? '',
    (table?.area.top ?? 0) + 6,
    table?.columns.findIndex(({ name }) => name === 'Current value') ?? 0,
    '10',
  );
  await refresh(run, today);
  const writing = sent.filter(
    ({ actions }) => actions.includes('Values') && actions.some((name) => /^(Values|Formulas)$/.test(name)),
  );
  expect(writing.length).toBeGreaterThan(0);
  for (const { actions } of writing) expect(actions).toContain('SuspendScreenUpdatingUntilNextSync');
  const creation = await open();
  await create(creation.run, { language: 'en', content: 'blank', today });
  const steps = creation.sent.filter(({ actions }) => actions.includes('SuspendScreenUpdatingUntilNextSync'));
  expect(steps).toHaveLength(4);
  for (const { actions } of steps) expect(actions).toContain('SuspendApiCalculationUntilNextSync');
}, 60_000);

it('F21: pages begin at rows only where a sheet has a scale, because Excel heeds no breaks where it is fitted', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const { print, pageBreaks = [], columnBreaks = [] } of newWorkbook({ ...engagement, language }).sheets) {
      if (pageBreaks.length + columnBreaks.length > 0) expect(print).toMatchObject({ scale: expect.any(Number) });
      if (pageBreaks.length + columnBreaks.length > 0) expect(print?.fit).toBeUndefined();
    }
  }
});
