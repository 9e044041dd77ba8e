// Others have the same workbook open: what they do arrives while somebody works here, and neither runs over the other.

import type { Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { cellAt, type CellValue, type WorkbookData } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { message } from '../../src/locales';
import { pageMessage } from '../../packages/playground/src/locales/pageMessage';
import { useBrowser } from './browser';
import { hostOf, openPane, reopen } from './panePage';
import { click, holds, shown, sheetOf } from './sheetPage';

declare const window: { readonly coachbook: { readonly host: Host } };

const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' });
const plan = '6 Project plan';
const action = 'Skills course, next ten agents';

const rowOf = ({ sheets }: WorkbookData, name: string, text: string): number =>
  sheets.find((sheet) => sheet.name === name)?.rows.find(({ cells }) => cells.some(({ value }) => value === text))
    ?.index ?? -1;

const progressColumn = (given: WorkbookData): number => {
  const sheet = given.sheets.find(({ name }) => name === plan);
  return sheet?.tables[0]?.columns.findIndex(({ name }) => name === 'Progress') ?? -1;
};

/** What another person does in their window. */
const elsewhere = {
  type: (page: Page, sheet: string, row: number, column: number, text: string) =>
    page.evaluate(([name, y, x, typed]) => window.coachbook.host.remoteUser.type(name, y, x, typed), [
      sheet,
      row,
      column,
      text,
    ] as const),
  insertRows: (page: Page, sheet: string, table: string, row: number) =>
    page.evaluate(([name, its, at]) => window.coachbook.host.remoteUser.insertTableRows(name, its, at, 1), [
      sheet,
      table,
      row,
    ] as const),
  deleteRow: (page: Page, sheet: string, table: string, row: number) =>
    page.evaluate(([name, its, at]) => window.coachbook.host.remoteUser.deleteTableRows(name, its, at, 1), [
      sheet,
      table,
      row,
    ] as const),
} as const;

describe('a workbook that others have open too', () => {
  const browser = useBrowser();

  it('shows in the pane what they change, leaves the sheets to them for a while, and what is typed into a form stays', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'checkIn' });
    const field = pane.getByRole('textbox', { name: action });
    await field.fill('77');
    const { requests } = await page.evaluate(() => ({ requests: window.coachbook.host.traffic.requests }));
    await elsewhere.type(page, '4 Goals', 5, 1, 'Their words');
    await page.waitForFunction((before) => window.coachbook.host.traffic.requests > before, requests);
    await pane.getByText(/^Up to date/).waitFor();
    expect([await field.inputValue(), await field.evaluate((one) => one === document.activeElement)]).toEqual([
      '77',
      true,
    ]);
    const tree = async (): Promise<string> => JSON.stringify((await sheetOf(page, 'Goal tree')).rows);
    expect(await tree()).not.toContain('Their words');
    await pane.getByRole('button', { name: 'Bring up to date' }).click();
    await holds(page, ({ sheets }) =>
      JSON.stringify(sheets.find(({ name }) => name === 'Goal tree')?.rows).includes('Their words'),
    );
    await (await reopen(page, 'goals')).getByRole('treeitem', { name: /Their words/ }).waitFor();
  });

  it('finds a row where they moved it, and writes nothing where they took it away', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'checkIn' });
    const column = progressColumn(workbook);
    const progress = (given: WorkbookData, text: string): CellValue => {
      const sheet = given.sheets.find(({ name }) => name === plan);
      return (sheet && cellAt(sheet, rowOf(given, plan, text), column)?.value) ?? null;
    };
    const table = workbook.sheets.find(({ name }) => name === plan)?.tables[0]?.name ?? '';
    await pane.getByRole('textbox', { name: action }).fill('77');
    await elsewhere.insertRows(page, plan, table, rowOf(workbook, plan, action) - 1);
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await pane.getByText('This is where you stand').waitFor();
    const saved = await hostOf.snapshot(page);
    expect(progress(saved, action)).toBe(0.77);
    await pane.getByRole('textbox', { name: action }).fill('88');
    await elsewhere.deleteRow(page, plan, table, rowOf(saved, plan, action));
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await pane.getByRole('alert').getByText(message('en', 'pane.error.gone').slice(0, 40)).waitFor();
    const others = (given: WorkbookData) =>
      given.sheets
        .find(({ name }) => name === plan)
        ?.rows.flatMap(({ cells }) =>
          cells
            .filter((cell) => cell.column === column)
            .map(({ value }) => value)
            .filter((value) => typeof value === 'number'),
        );
    expect(others(await hostOf.snapshot(page))).toEqual(others(saved)?.filter((value) => value !== 0.77));
  });

  it('lets a cell be finished that they moved, and gives back what was typed into one they deleted', async () => {
    const { page } = await openPane(browser, { workbook: { ...workbook, activeSheet: '4 Goals' } });
    await click(page, 9, 1);
    await page.keyboard.type('Mine');
    await elsewhere.insertRows(page, '4 Goals', 'Goals', 6);
    await elsewhere.type(page, '4 Goals', 6, 1, 'Theirs');
    await page.keyboard.type(' all the same');
    await page.keyboard.press('Enter');
    await holds(
      page,
      ({ sheets }) =>
        sheets.find(({ name }) => name === '4 Goals')?.rows.find(({ index }) => index === 10)?.cells[1]?.value ===
        'Mine all the same',
    );
    expect([await shown(page, 9, 1), await shown(page, 6, 1)]).toEqual(['Complaints a month', 'Theirs']);
    await click(page, 9, 1);
    await page.keyboard.type('Lost?');
    await elsewhere.deleteRow(page, '4 Goals', 'Goals', 9);
    await page.keyboard.press('Enter');
    await page.getByText(pageMessage('en', 'page.cellGone', { text: 'Lost?' })).waitFor();
    expect(await shown(page, 9, 1)).toBe('Mine all the same');
  });
});

describe('a workbook that is open in two tabs', () => {
  const browser = useBrowser();

  it('is kept by one of them; the other says so, and goes on once it is alone', async () => {
    const first = await browser.open();
    const typed = (page: Page, text: string) =>
      page.evaluate((given) => window.coachbook.host.user.type('Sheet1', 0, 0, given), text);
    await first.waitForFunction(() => window.coachbook !== undefined);
    await typed(first, 'first tab');
    const second = await first.context().newPage();
    await second.goto(browser.url());
    const warning = second.getByText(pageMessage('en', 'page.otherTab'));
    await warning.waitFor();
    await typed(second, 'second tab');
    await first.goto('about:blank');
    await warning.waitFor({ state: 'detached' });
    await second.reload();
    await second.waitForFunction(() => window.coachbook !== undefined);
    expect(await shown(second, 0, 0)).toBe('second tab');
  });
});
