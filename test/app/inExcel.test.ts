// Through Microsoft's client and the Excel API: what arrives is what a file would hold, in few requests.

import { connectClient, createHost, type Host } from '@coachbook/excel-host';
import type { SheetData, WorkbookData } from '@coachbook/workbook';
import { createInExcel } from '../../src/app/createInExcel';
import { newWorkbook, runBatches, type RunExcel } from '../../src/app';
import { refresh } from '../../src/app/refresh';

const today = '2026-11-23';

async function open(data?: WorkbookData): Promise<{ readonly host: Host; readonly run: RunExcel }> {
  const host = await createHost(data, { now: () => new Date(2026, 10, 23, 9) });
  const { Excel } = await connectClient(host);
  return { host, run: runBatches(Excel) };
}

/** A result as far as two calculators agree. */
function rounded<T>(value: T): T | number {
  return typeof value === 'number' ? Number(value.toPrecision(14)) : value;
}

/** Without what the Excel API cannot be told (where summary rows stand, a selection that does not bring its sheet to the front, what a screen reader says of a chart) and what says nothing: an alert where there is no rule. */
function asExcelCan(workbook: WorkbookData): WorkbookData {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet): SheetData => ({
      ...sheet,
      summaryAbove: false,
      selection: { top: 0, left: 0, bottom: 0, right: 0 },
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: rounded(cell.value) })),
      })),
      validations: sheet.validations.map(({ alert, ...each }) =>
        alert && each.rule.kind !== 'any' ? { ...each, alert } : each,
      ),
      charts: sheet.charts.map(({ altText: _altText, ...chart }) => chart),
    })),
  };
}

describe('creating the workbook', () => {
  it.each(['en', 'fr'] as const)('leaves in Excel what the file would hold, in %s', async (language) => {
    const { host, run } = await open();
    host.traffic.reset();
    await createInExcel(
      run,
      { language, content: 'headOfCustomerService', today },
      { now: () => new Date(2026, 10, 23, 9) },
    );
    expect(host.traffic.requests).toBeLessThanOrEqual(9);
    const made = newWorkbook({ language, content: 'headOfCustomerService', today });
    const snapshot = host.snapshot();
    expect(snapshot.sheets.at(-1)?.name).toBe('Sheet1');
    const { properties } = snapshot;
    expect(
      asExcelCan({ ...snapshot, properties: { ...properties, custom: {} }, sheets: snapshot.sheets.slice(0, -1) }),
    ).toEqual(asExcelCan(made));
  });
});

describe('refreshing', () => {
  it('writes everything else where somebody took away the outline that has to change', async () => {
    const { host, run } = await open(newWorkbook({ language: 'en', content: 'headOfCustomerService', today }));
    const tree = () => host.snapshot().sheets.find(({ name }) => name === 'Goal tree');
    for (const { index, outlineLevel = 0 } of tree()?.rows ?? [])
      for (let level = 0; level < outlineLevel; level += 1)
        host.user.changeOutline('Goal tree', 'rows', index, index, -1);
    const goals = host.snapshot().sheets.find(({ name }) => name === '4 Goals');
    const column = goals?.tables[0]?.columns.findIndex(({ name }) => name === 'Part of') ?? 0;
    host.user.clear('4 Goals', [{ top: 5, bottom: 22, left: column, right: column }]);
    host.traffic.reset();
    await refresh(run, today);
    // Two to read, one to ask what stands where the tree's table would put something, one that asks for cell styles, one to write, one for the outline: what was asked of rows would not be answered by a request that is refused.
    expect(host.traffic.requests).toBeLessThanOrEqual(6);
    expect((await refresh(run, today)).edits).toEqual([]);
    expect(tree()?.rows.filter(({ outlineLevel }) => outlineLevel !== undefined)).toEqual([]);
  });

  it('takes two requests to read - charts are asked for by name - and none to write where nothing changed, one where something did', async () => {
    const { host, run } = await open(newWorkbook({ language: 'en', content: 'headOfCustomerService', today }));
    host.traffic.reset();
    const first = await refresh(run, today);
    expect({ edits: first.edits, requests: host.traffic.requests }).toEqual({ edits: [], requests: 2 });
    const goals = host.snapshot().sheets.find(({ name }) => name === '4 Goals');
    const row = goals?.rows.find(({ cells }) => cells[0]?.value === 'G1.5')?.index ?? 0;
    const column = goals?.tables[0]?.columns.findIndex(({ name }) => name === 'Current value') ?? 0;
    host.user.type('4 Goals', row, column, '10');
    host.traffic.reset();
    const second = await refresh(run, today);
    expect(second.edits.length).toBeGreaterThan(0);
    // A list grows with it: what people wrote below is asked for, and which cell styles are there.
    expect(host.traffic.requests).toBe(5);
    host.traffic.reset();
    const third = await refresh(run, today);
    expect({ edits: third.edits, requests: host.traffic.requests }).toEqual({ edits: [], requests: 2 });
    expect(third.analysis.goals.lines.find((line) => line.goal.id === 'G1.5')?.progress).toBe(0.25);
  });
});
