// The grid shows the workbook and edits it as a person would: by mouse and by keys.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Host } from '../../src/host';
import { readXlsx } from '../../src/ooxml';
import type { Area, WorkbookData } from '../../src/workbook';
import { sampleWorkbook } from '../preview/sampleWorkbook';
import { useBrowser } from './browser';

interface Embedding {
  readonly coachbook: { readonly host: Host; cellBox(row: number, column: number): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined };
}
declare const window: Embedding;

/** Hands over the sample and waits until the grid shows it. */
async function show(page: Page, workbook: WorkbookData = sampleWorkbook): Promise<void> {
  await page.waitForFunction(() => window.coachbook?.cellBox(0, 0) !== undefined);
  await page.evaluate((data) => window.coachbook.host.load(data), workbook);
  await page.getByRole('tab', { name: 'Log' }).waitFor();
}

async function click(page: Page, row: number, column: number, options: Parameters<Page['mouse']['click']>[2] = {}): Promise<void> {
  const box = await page.evaluate(([r, c]) => window.coachbook.cellBox(r ?? 0, c ?? 0), [row, column]);
  if (!box) throw new Error('The grid is not there.');
  await page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2, options);
}

const snapshot = (page: Page): Promise<WorkbookData> => page.evaluate(() => window.coachbook.host.snapshot());
const shown = (page: Page, row: number, column: number): Promise<string> =>
  page.evaluate(([r, c]) => window.coachbook.host.view.display(window.coachbook.host.snapshot().activeSheet, r ?? 0, c ?? 0), [row, column]);
const becomes = (page: Page, row: number, column: number, text: string) =>
  page.waitForFunction(([r, c, wanted]) => window.coachbook.host.view.display(window.coachbook.host.snapshot().activeSheet, r as number, c as number) === wanted, [row, column, text]);
const selected = (page: Page, area: Area) =>
  page.waitForFunction((wanted) => {
    const { sheets, activeSheet } = window.coachbook.host.snapshot();
    return JSON.stringify(sheets.find(({ name }) => name === activeSheet)?.selection) === wanted;
  }, JSON.stringify(area));
const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

describe('the grid', () => {
  const browser = useBrowser();

  it('takes what is typed, moves on, clears and undoes', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1);
    await selected(page, cell(7, 1));
    await page.keyboard.type('One place to look things up');
    await page.keyboard.press('Enter');
    await becomes(page, 7, 1, 'One place to look things up');
    await selected(page, cell(8, 1));
    await page.keyboard.press('Delete');
    await becomes(page, 8, 1, '');
    await page.keyboard.press('Control+z');
    await becomes(page, 8, 1, 'Train the second line');
    await page.keyboard.press('Control+y');
    await becomes(page, 8, 1, '');
  });

  it('calculates formulas, and the charts follow', async () => {
    const page = await browser.open();
    await show(page);
    const chart = page.getByRole('figure', { name: /Complaints hold the mission back|progress of each goal/ });
    await chart.waitFor({ state: 'attached' });
    const before = await chart.innerHTML();
    await click(page, 5, 4);
    await page.keyboard.type('=1/4');
    await page.keyboard.press('Enter');
    await becomes(page, 5, 4, '25%');
    await page.waitForFunction(([old]) => document.querySelector('[data-chart="Progress"]')?.innerHTML !== old, [before]);
  });

  it('offers the choices of a cell to mouse and keys', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 6, 2);
    await selected(page, cell(6, 2));
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: 'Choices' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await becomes(page, 6, 2, 'Ben');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option', { name: 'Dina' }).click();
    await becomes(page, 6, 2, 'Dina');
  });

  it('asks when a validation does not accept something', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 6, 2);
    await page.keyboard.type('Nobody');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('Choose one of the people').waitFor();
    await page.keyboard.press('Escape');
    expect(await shown(page, 6, 2)).toBe('Ana');
  });

  it('copies with formulas inside, and pastes what spreadsheets copy', async () => {
    const page = await browser.open();
    await show(page);
    await page.getByRole('tab', { name: 'Log' }).click();
    await click(page, 12, 1);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'x\t3\ny\t4');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await becomes(page, 13, 2, '4');
    await click(page, 9, 3);
    await selected(page, cell(9, 3));
    await page.keyboard.press('Control+c');
    await click(page, 9, 4);
    await selected(page, cell(9, 4));
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => window.coachbook.host.view.cell('Log', 9, 4).formula === '=SUM(D2:D8)');
  });

  it('inserts and deletes rows, whole ones and rows of a table', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1, { button: 'right' });
    await page.getByText('Insert', { exact: true }).hover();
    // In the middle of the entry stands the number of rows.
    await page.getByText('rows above').click({ position: { x: 8, y: 8 } });
    await becomes(page, 8, 1, 'One knowledge base');
    expect((await snapshot(page)).sheets[0]?.tables[0]?.area.bottom).toBe(13);
    await page.keyboard.press('Control+z');
    await becomes(page, 7, 1, 'One knowledge base');
  });

  it('works on tabs: add, rename, activate', async () => {
    const page = await browser.open();
    await show(page);
    await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await page.waitForFunction(() => window.coachbook.host.snapshot().sheets.length === 3);
    await page.getByRole('tab', { name: 'Log' }).click();
    await page.waitForFunction(() => window.coachbook.host.snapshot().activeSheet === 'Log');
    await page.getByRole('tab', { name: 'Log' }).dblclick();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Diary');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.coachbook.host.snapshot().sheets.some(({ name }) => name === 'Diary'));
    await page.getByRole('tab', { name: 'Goals' }).click();
    await page.waitForFunction(() => window.coachbook.host.snapshot().activeSheet === 'Goals');
  });

  it('folds the outline', async () => {
    const page = await browser.open();
    await show(page);
    await page.getByRole('button', { name: 'Hide rows of the group at row 7' }).click();
    await page.getByRole('button', { name: 'Show rows of the group at row 7' }).waitFor();
    expect((await snapshot(page)).sheets[0]?.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([7, 8]);
    await page.getByRole('button', { name: 'Show rows to level 3' }).click();
    await page.getByRole('button', { name: 'Hide rows of the group at row 7' }).waitFor();
  });

  it('loses nothing on a reload, and saves and opens the same workbook', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1);
    await page.keyboard.type('Kept');
    await page.keyboard.press('Enter');
    await becomes(page, 7, 1, 'Kept');
    await page.reload();
    await page.getByRole('tab', { name: 'Log' }).waitFor();
    await becomes(page, 7, 1, 'Kept');
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as .xlsx' }).click()]);
    const { workbook, losses } = readXlsx(new Uint8Array(await readFile(await file.path())));
    expect(losses).toEqual([]);
    expect(workbook).toEqual(await snapshot(page));
  });
});
