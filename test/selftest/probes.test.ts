// The self-test run whole on every Excel that is played: its probes find what the profile plays, and the workbook is as it was.

import { connectClient, createHost, PROFILES, type Host, type Profile, type ProfileName } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { PROBES } from '../../src/selftest/probes';
import { runSelfTest, type SelfTestOptions, type SelfTestPart } from '../../src/selftest/runSelfTest';
import type { ExcelHere } from '../../src/selftest/model/ExcelHere';
import type { Probe } from '../../src/selftest/model/Probe';
import type { Report } from '../../src/selftest/report/Report';

type Id = Probe['id'];

/** What is otherwise than hoped in every profile: what is documented nowhere and played as refused, and charts and members that are not played. */
const always: readonly Id[] = [
  'F5.styleBorders',
  'F10.waterfall',
  'F11.navigation',
  'F17.axisPosition',
  'F17.tickMarks',
];

/** A repaint that waits is not played yet: until then either answer is right. */
const open: ReadonlySet<Id> = new Set<Id>(['F9.repaint']);

/** The declared table: which probes find what a profile plays. */
function played(profile: Profile): readonly Id[] {
  const when = (holds: boolean, ...ids: readonly Id[]): readonly Id[] => (holds ? ids : []);
  return [
    ...always,
    ...when(!profile.triggerSource, 'F2.triggerSource'),
    ...when(profile.ruleColors === 'onRepaint', 'F9.repaint'),
    ...when(profile.digits === 15, 'F13.digits'),
    ...when(profile.structuredNames === 'addresses', 'F14.add'),
    ...when(profile.freezingActivates, 'F15.freeze'),
    ...when(profile.newWorkbook !== 'window', 'F24.createWorkbook'),
    ...when(!profile.givesFile, 'F27.getFile'),
    ...when(!profile.papers.includes('A3'), 'F6.A3'),
    ...when(!profile.papers.includes('A4'), 'F6.A4'),
    ...when(profile.papers.length === 0, 'F5.pageSetUp', 'F5.margins', 'F21.breaks', 'F27.printArea'),
    ...when(
      !profile.chartDetails,
      'F12.axisMinimum',
      'F12.axisMaximum',
      'F12.axisUnit',
      'F12.reversed',
      'F12.dateAxis',
      'F12.marker',
      'F12.secondaryAxis',
      'F17.axisPosition',
    ),
  ];
}

/** What is answered where our code does with several answers. */
const answered: Readonly<Record<string, string>> = {
  'F3.block': 'landed as 1 - 1 - 1',
  'F3.single': 'landed as 7 - 7 - 7',
  'F18.oneFormula': '5 cells',
};

/** One of each kind: one that leaves a name, one that leaves a chart, one that asks. */
const few = PROBES.filter(({ id }) => ['F14.add', 'F12.marker', 'F9.repaint'].includes(id));

interface Opened {
  readonly host: Host;
  /** Something done before. */
  readonly prepare: (batch: (context: Excel.RequestContext) => void) => Promise<void>;
  readonly run: (options?: Partial<SelfTestOptions>) => Promise<Report | undefined>;
}

async function openOn(profile: Profile, data?: WorkbookData): Promise<Opened> {
  const shown: WorkbookData[] = [];
  const stop = new AbortController();
  /** Creating takes its time: most tests end before it. */
  const endsHere: SelfTestOptions['collectTests'] = async () => {
    stop.abort();
    return [];
  };
  const host = await createHost(data, {
    profile,
    onNewWorkbook: (workbook) => {
      shown.push(workbook);
    },
  });
  const { Excel, Office } = connectClient(host);
  /** What a person sees: the colour of the cells, and whether another window came up in front. */
  const ask = async (question: string): Promise<boolean> =>
    question.includes('green')
      ? host.view.cell('Coachbook probe', 1, 1).style.fill === '1B7F3B'
      : shown.length > 0 && profile.newWorkbook === 'window';
  return {
    host,
    prepare: (batch) =>
      Excel.run(async (context) => {
        batch(context);
      }),
    run: (options = {}) =>
      runSelfTest({
        here: { excel: Excel, office: Office } as unknown as ExcelHere,
        probes: few,
        language: 'en',
        onWish: true,
        ask,
        collectTests: endsHere,
        browser: 'none',
        signal: stop.signal,
        onProgress: () => undefined,
        ...options,
      }),
  };
}

describe.each(Object.keys(PROFILES) as readonly ProfileName[])('on %s', (name) => {
  it('finds what is played, and leaves the workbook as it was', async () => {
    const { host, run } = await openOn(PROFILES[name]);
    const before = host.snapshot();
    const report = await run({ probes: PROBES });
    const otherwise =
      report?.probes.filter(({ outcome }) => outcome === 'differs' || outcome === 'refused').map(({ id }) => id) ?? [];
    const known = (ids: readonly Id[]): readonly Id[] => [...new Set(ids)].filter((id) => !open.has(id)).sort();
    expect(known(otherwise)).toEqual(known(played(PROFILES[name])));
    expect(Object.fromEntries(report?.probes.map(({ id, answer }) => [id, answer]) ?? [])).toMatchObject(answered);
    expect(report?.office).toEqual({
      host: 'Excel',
      platform: PROFILES[name].platform,
      version: PROFILES[name].version,
      language: 'en-US',
    });
    expect(report?.requirementSets['ExcelApi']).toBe(PROFILES[name].requirementSets['ExcelApi']);
    expect(report?.leftBehind).toBeUndefined();
    expect(host.snapshot()).toEqual(before);
  });
});

describe('the self-test', () => {
  it('has a probe for every finding that Excel decides, each named once', () => {
    const findings = new Set(PROBES.map(({ id }) => id.split('.')[0]));
    expect(Array.from({ length: 26 }, (_, at) => `F${at + 2}`).filter((finding) => !findings.has(finding))).toEqual([]);
    expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
  });

  it.each<[string, (context: Excel.RequestContext) => void]>([
    [
      'a value',
      ({ workbook }) => {
        workbook.worksheets.getItem('Sheet1').getRange('C3').values = [[1]];
      },
    ],
    ['a name', ({ workbook }) => void workbook.names.add('Mine', '=1' as unknown as Excel.Range)],
    [
      'a shape',
      ({ workbook }) =>
        void workbook.worksheets
          .getItem('Sheet1')
          .shapes.addImage(
            'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          ),
    ],
  ])('touches no workbook that holds %s', async (_what, put) => {
    const { host, prepare, run } = await openOn(PROFILES.embedded);
    await prepare(put);
    const before = host.snapshot();
    expect(await run()).toBeUndefined();
    expect(host.snapshot()).toEqual(before);
  });

  it('goes through a first engagement', async () => {
    const { host, run } = await openOn(PROFILES.embedded);
    const before = host.snapshot();
    const report = await run({ probes: [], collectTests: async () => [] });
    expect(report?.walk.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      'create pass',
      'refresh pass',
      'change pass',
      'undo pass',
    ]);
    expect(report?.leftBehind).toBeUndefined();
    expect(host.snapshot()).toEqual(before);
  });

  it('stops when it is told to, and tidies up all the same', async () => {
    const { host, run } = await openOn(PROFILES.embedded);
    const before = host.snapshot();
    const stop = new AbortController();
    const report = await run({
      signal: stop.signal,
      ask: async () => {
        stop.abort();
        return undefined;
      },
    });
    expect([report?.isCancelled, report?.contract, report?.walk]).toEqual([true, undefined, []]);
    expect(report?.probes.at(-1)).toMatchObject({ id: 'F9.repaint', outcome: 'skipped' });
    expect(host.snapshot()).toEqual(before);
  });

  it.each<SelfTestPart>(['probes', 'contract', 'walk', 'cleanUp'])(
    'tidies up when Excel refuses a request during %s',
    async (part) => {
      const goesOn = part === 'walk' ? { collectTests: async () => [] } : {};
      const { host, run } = await openOn(PROFILES.embedded);
      const before = host.snapshot();
      let isBroken = false;
      const report = await run({
        ...goesOn,
        onProgress: (now) => {
          if (now !== part || isBroken) return;
          isBroken = true;
          host.fail({ code: 'GeneralException' });
        },
      });
      expect(isBroken).toBe(true);
      expect(report?.leftBehind).toBeUndefined();
      expect(host.snapshot()).toEqual(before);
    },
  );

  it('leaves alone what a new workbook carries already, and takes away what came to it', async () => {
    const { host, prepare, run } = await openOn(PROFILES.embedded);
    await prepare(({ workbook }) => {
      workbook.properties.custom.add('MSIP_Label_1', 'Internal');
      workbook.customXmlParts.add('<label xmlns="urn:company"/>');
      workbook.settings.add('theirs', 1);
    });
    const before = host.snapshot();
    const report = await run({
      ask: async () => {
        await prepare(({ workbook }) => {
          workbook.customXmlParts.add('<ours xmlns="urn:x"/>');
          workbook.settings.add('ours', 1);
        });
        return undefined;
      },
    });
    expect(report?.leftBehind).toBeUndefined();
    expect(host.snapshot()).toEqual(before);
  });

  it('puts back every sheet of an empty workbook, in its order', async () => {
    const { host, prepare, run } = await openOn(PROFILES.embedded);
    await prepare(({ workbook }) => {
      for (const name of ['Feuil2', 'Feuil3']) workbook.worksheets.add(name);
    });
    await run();
    expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Feuil2', 'Feuil3']);
  });
});
