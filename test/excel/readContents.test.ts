// What is asked of a workbook: nothing of what is not ours, nothing of what is not there.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import { emptyWorkbook, LIMITS, type ChartData, type WorkbookData } from '@coachbook/workbook';
import { ACTIONS, newWorkbook, runBatches, type Environment } from '../../src/app';

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

async function open(workbook?: WorkbookData): Promise<{ readonly host: Host; readonly environment: Environment }> {
  const host = await createHost(workbook);
  return {
    host,
    environment: {
      run: runBatches(connectClient(host).Excel),
      today: () => today,
      now: () => new Date(2026, 10, 23, 9),
    },
  };
}

const corner = { row: 1, column: 1, x: 0, y: 0 };
const waterfall = (name: string): ChartData => ({
  name,
  kind: 'columnClustered',
  foreign: 'Waterfall',
  anchor: { from: corner, to: { ...corner, row: 9, column: 5 } },
  series: [],
});

const withChart = (workbook: WorkbookData, sheet: string, chart: ChartData): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((one) =>
    one.name === sheet ? { ...one, charts: [...one.charts.filter(({ name }) => name !== chart.name), chart] } : one,
  ),
});

it.each([
  [
    'on a sheet of somebody',
    { ...example, sheets: [...example.sheets, ...withChart(emptyWorkbook(), 'Sheet1', waterfall('Theirs')).sheets] },
  ],
  ['on a sheet of ours', withChart(example, 'Dashboard', waterfall('Theirs'))],
  [
    'with the name of one of ours',
    withChart(
      example,
      'Dashboard',
      waterfall(example.sheets.find(({ name }) => name === 'Dashboard')?.charts[0]?.name ?? ''),
    ),
  ],
])("F10: a chart whose title and series Excel does not tell, %s, is in nobody's way", async (_, workbook) => {
  const { environment } = await open(workbook);
  const { usable, findings } = await ACTIONS.load.perform(environment);
  expect(usable).toBe(true);
  expect(findings.filter(({ code }) => code === 'workbook.chartMissing')).toEqual([]);
  expect((await ACTIONS.refresh.perform(environment)).edits).toEqual([]);
});

it('F11: nothing is asked of objects that are not there, in a workbook of somebody else and in one that lacks sheets', async () => {
  const blank = await open();
  expect((await ACTIONS.load.perform(blank.environment)).usable).toBe(false);
  await ACTIONS.create.perform(blank.environment, { language: 'en', content: 'blank' });
  const { host, environment } = await open(example);
  for (const name of ['Settings', 'Timeline', 'Goal tree']) host.user.deleteSheet(name);
  const { findings } = await ACTIONS.load.perform(environment);
  expect(findings.filter(({ code }) => code === 'table.missing').length).toBeGreaterThanOrEqual(3);
  await ACTIONS.repair.perform(environment);
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Settings', 'Timeline', 'Goal tree']),
  );
});

it("F11: the printer is not asked at a refresh, as long as neither the engagement's name nor the plan's reach changes", async () => {
  const { host, environment } = await open(example);
  const asked: string[] = [];
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (text) => {
    asked.push(text);
    send(text);
  };
  await ACTIONS.load.perform(environment);
  host.user.type('4 Goals', 6, 1, 'Something else', { overrideAlert: true });
  await ACTIONS.refresh.perform(environment);
  expect(asked.filter((text) => /pageLayout/i.test(text))).toEqual([]);
});

it('F26: a workbook whose custom properties cannot be read is read without them', async () => {
  const { host, environment } = await open(example);
  const send = host.bridge.sendMessageToHost.bind(host.bridge);
  host.bridge.sendMessageToHost = (text) => {
    if (/custom\/(items\/)?key/.test(text)) host.fail({ code: 'GeneralException' });
    send(text);
  };
  const { usable, edits } = await ACTIONS.load.perform(environment);
  expect({ usable, edits }).toEqual({ usable: true, edits: [] });
});

it.each(['Goals', 'Settings'])(
  'of a table down to the last row, %s, as much is asked as stands in it',
  async (table) => {
    const far: WorkbookData = {
      ...example,
      sheets: example.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((one) =>
          one.name === table ? { ...one, area: { ...one.area, bottom: LIMITS.rows - 1 } } : one,
        ),
      })),
    };
    const near = await open(example);
    await ACTIONS.load.perform(near.environment);
    const { host, environment } = await open(far);
    const { engagement } = await ACTIONS.load.perform(environment);
    expect(engagement).toEqual((await ACTIONS.load.perform(near.environment)).engagement);
    expect(host.traffic.requests).toBeLessThanOrEqual(2);
    expect(host.traffic.responseBytes).toBeLessThan(1_000_000);
  },
);
