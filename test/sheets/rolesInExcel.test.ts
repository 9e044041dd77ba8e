// Through Microsoft's client: a person or an activity more changes the matrix in Excel as it does in a file.

import { connectClient, createHost } from '@coachbook/excel-host';
import { cellAt, type SheetData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { refresh } from '../../src/app/refresh';
import { runBatches } from '../../src/excel';

const today = '2026-11-23';

describe('the matrix in Excel', () => {
  it('gains a column and a row in a few requests, keeps every letter, and has nothing to write afterwards', async () => {
    const made = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
    const host = await createHost(made, { now: () => new Date(2026, 10, 23, 9) });
    const { Excel } = await connectClient(host);
    const run = runBatches(Excel);
    const table = (name: string) => {
      const sheet = host.snapshot().sheets.find(({ tables }) => tables.some((one) => one.name === name)) as SheetData;
      return { sheet, table: sheet.tables.find((one) => one.name === name) as SheetData['tables'][number] };
    };
    const was = table('RoleMatrix');
    const people = table('People');
    const activities = table('Activities');
    host.user.type(people.sheet.name, 14, 1, 'Zoe Lind');
    host.user.type(activities.sheet.name, 17, 1, 'Welcome newcomers');
    host.traffic.reset();
    const first = await refresh(run, today);
    expect(first.edits.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['insertColumns', 'changeTable']));
    // Reading takes two, asking for what stands below and for the cell styles of the new cells one each, then the writing and the print set-up.
    expect(host.traffic.requests).toBeLessThanOrEqual(6);
    const is = table('RoleMatrix');
    expect(is.table.columns.map(({ name }) => name)).toEqual([
      ...was.table.columns.slice(0, -2).map(({ name }) => name),
      'Zoe Lind',
      'Answers for it',
      'Check',
    ]);
    expect(is.table.area.bottom).toBe(was.table.area.bottom + 1);
    for (let row = was.table.area.top; row <= was.table.area.bottom; row += 1) {
      for (let column = was.table.area.left; column < was.table.area.right - 1; column += 1)
        expect(cellAt(is.sheet, row, column)?.value ?? null).toEqual(cellAt(was.sheet, row, column)?.value ?? null);
    }
    const [loads, before] = [
      is.sheet.tables.find(({ name }) => name === 'Loads'),
      was.sheet.tables.find(({ name }) => name === 'Loads'),
    ];
    expect(loads?.area.left).toBe((before?.area.left ?? 0) + 1);
    expect(
      is.sheet.validations
        .filter(({ rule }) => rule.kind === 'list' && Array.isArray(rule.source) && rule.source.includes('A/R'))
        .flatMap(({ areas }) => areas)
        .some(({ left, right }) => left <= is.table.area.right - 2 && right >= is.table.area.right - 2),
    ).toBe(true);
    host.traffic.reset();
    const second = await refresh(run, today);
    expect({ edits: second.edits, requests: host.traffic.requests }).toEqual({ edits: [], requests: 2 });
  });
});
