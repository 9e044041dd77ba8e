// Role sheets are printed one page per person, in files and in Excel, whoever joins or leaves.

import { connectClient, createHost } from '@coachbook/excel-host';
import { applyEdits, cellAt, type SheetData, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { recompute } from '../../src/app/recompute';
import { refresh } from '../../src/app/refresh';
import { runBatches } from '../../src/excel';

const today = '2026-11-23';
const made = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

function sheetWith(workbook: WorkbookData, name: string): SheetData {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  if (!sheet) throw new Error(`No table ${name}`);
  return sheet;
}

/** Rows of the people, told by the level that stands in the last column. */
function people(workbook: WorkbookData): readonly number[] {
  const sheet = sheetWith(workbook, 'RoleSheets');
  const area = sheet.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return Array.from({ length: area.bottom - area.top }, (_, y) => area.top + 1 + y).filter(
    (row) => cellAt(sheet, row, area.right)?.value === 1,
  );
}

const breaks = (workbook: WorkbookData): readonly number[] => sheetWith(workbook, 'RoleSheets').pageBreaks ?? [];
const withBreaks = (workbook: WorkbookData, rows: readonly number[]): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) =>
    sheet.name === sheetWith(workbook, 'RoleSheets').name ? { ...sheet, pageBreaks: rows } : sheet,
  ),
});

describe('role sheets', () => {
  it('begin a page with every person after the first', () => {
    expect(people(made).length).toBeGreaterThan(3);
    expect(breaks(made)).toEqual(people(made).slice(1));
  });

  it('leave breaks of a person alone that stand outside the table', () => {
    const own = [4, ...breaks(made), 900];
    const { after } = recompute(withBreaks(made, own), today, 'file');
    expect(breaks(after)).toEqual(own);
  });

  it('follow in a file when people are gone, down to one page', () => {
    const sheet = sheetWith(made, 'People');
    const area = sheet.tables.find(({ name }) => name === 'People')?.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const rows = sheet.rows.map((row) =>
      row.index <= area.top + 1 || row.index > area.bottom
        ? row
        : { ...row, cells: row.cells.filter(({ column }) => column < area.left || column > area.right) },
    );
    const { edits, after } = recompute(
      { ...made, sheets: made.sheets.map((one) => (one === sheet ? { ...sheet, rows } : one)) },
      today,
      'file',
    );
    expect(breaks(after)).toEqual(people(after).slice(1));
    expect(breaks(after).length).toBeLessThan(breaks(made).length);
    expect(edits.map(({ kind }) => kind)).toContain('setPageBreaks');
    expect(breaks(applyEdits(withBreaks(made, breaks(made)), edits))).toEqual(breaks(after));
  });

  it('follow in Excel when somebody joins', async () => {
    const host = await createHost(made, { now: () => new Date(2026, 10, 23, 9) });
    const { Excel } = await connectClient(host);
    host.user.type(sheetWith(made, 'People').name, 14, 1, 'Zoe Lind');
    await refresh(runBatches(Excel), today);
    expect(people(host.snapshot()).length).toBe(people(made).length + 1);
    expect(breaks(host.snapshot())).toEqual(people(host.snapshot()).slice(1));
  });
});
