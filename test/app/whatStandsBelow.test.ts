// What people wrote below a table that Coachbook fills belongs to them: it moves down when the table grows, by a file and through Excel.

import { connectClient, createHost } from '@coachbook/excel-host';
import {
  applyEdits,
  cellAt,
  SheetDraft,
  type CellData,
  type SheetData,
  type TableData,
  type WorkbookData,
} from '@coachbook/workbook';
import { newWorkbook, runBatches } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { refresh } from '../../src/app/refresh';
import { repairInExcel } from '../../src/app/repair';
import { typeInto } from '../sheets/typeInto';
import { withoutTable } from './asFirstVersion';

const today = '2026-11-23';
const whole = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

function find(workbook: WorkbookData, name: string): { readonly sheet: SheetData; readonly table: TableData } {
  const found = workbook.sheets.flatMap((sheet) =>
    sheet.tables.filter((one) => one.name === name).map((table) => ({ sheet, table })),
  )[0];
  if (!found) throw new Error(`No table ${name}`);
  return found;
}

const change = (workbook: WorkbookData, sheet: SheetData, to: SheetData): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((one) => (one === sheet ? to : one)),
});

type Content = Pick<CellData, 'value' | 'formula'>;

function put(workbook: WorkbookData, name: string, row: number, column: number, content: Content): WorkbookData {
  const { sheet } = find(workbook, name);
  const draft = new SheetDraft(sheet);
  draft.set(row, column, content);
  return change(workbook, sheet, draft.finish());
}

/** Three competences and three activities more: tables on several sheets grow. */
const more = (workbook: WorkbookData): WorkbookData => {
  const names = (table: string, count: number) =>
    [...Array<undefined>(count).fill(undefined), 'one', 'two', 'three'].map((value) =>
      table === '' ? undefined : value,
    );
  return typeInto(
    typeInto(workbook, 'Competences', 'Competence', names('Competences', 9)),
    'Activities',
    'Activity',
    names('Activities', 11),
  );
};

const contents: readonly (readonly [string, Content])[] = [
  ['a note', { value: 'my note' }],
  ['a formula that shows nothing', { value: '', formula: '=IF(1,"","")' }],
];

describe.each(['Coverage', 'RoleMatrix'])('below %s', (name) => {
  it.each(contents)('%s moves down, by a file', (_, content) => {
    const {
      area: { bottom, left },
    } = find(whole, name).table;
    const written = more(
      put(put(whole, name, bottom + 1, left + 1, content), name, bottom + 4, left, { value: 'further down' }),
    );
    const { after, edits } = recompute(written, today, 'file');
    const { sheet, table } = find(after, name);
    const by = table.area.bottom - bottom;
    expect(by).toBeGreaterThan(0);
    expect(cellAt(sheet, bottom + 1 + by, left + 1)).toMatchObject(content);
    expect(cellAt(sheet, bottom + 4 + by, left)).toMatchObject({ value: 'further down' });
    expect(applyEdits(written, edits)).toEqual(after);
    expect(recompute(after, today, 'file').edits).toEqual([]);
  });

  it.each(contents)('%s moves down, through Excel', async (_, content) => {
    const {
      area: { bottom, left },
    } = find(whole, name).table;
    const host = await createHost(more(put(whole, name, bottom + 1, left + 1, content)), {
      now: () => new Date(2026, 10, 23, 9),
    });
    const run = runBatches(connectClient(host).Excel);
    host.traffic.reset();
    await refresh(run, today);
    // Two to read, one for what stands where the table will grow, one for the cell styles of the new rows, one to write.
    expect(host.traffic.requests).toBeLessThanOrEqual(5);
    const { sheet, table } = find(host.snapshot(), name);
    expect(table.area.bottom).toBeGreaterThan(bottom);
    expect(cellAt(sheet, table.area.bottom + 1, left + 1)).toMatchObject(content);
    expect((await refresh(run, today)).edits).toEqual([]);
  });
});

it('a formula that shows nothing, where a computed table stood, stays through a repair in Excel', async () => {
  const {
    sheet,
    table: { area },
  } = find(whole, 'Savings');
  const draft = new SheetDraft(withoutTable(sheet, 'Savings'));
  draft.set(area.top + 1, area.left + 1, { value: '', formula: '=IF(1,"","")' });
  const host = await createHost(change(whole, sheet, draft.finish()), { now: () => new Date(2026, 10, 23, 9) });
  await repairInExcel(runBatches(connectClient(host).Excel), today);
  const after = host.snapshot();
  expect(
    cellAt(after.sheets.find(({ name }) => name === sheet.name) ?? sheet, area.top + 1, area.left + 1)?.formula,
  ).toBe('=IF(1,"","")');
  expect(find(after, 'Savings').table.area.left).toBeGreaterThan(area.left + 1);
});
