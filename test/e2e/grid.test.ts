// The grid takes what a person types, calculates, undoes, and keeps the workbook: by mouse and by keys.

import { readFile } from 'node:fs/promises';
import { readXlsx } from '@coachbook/xlsx';
import { useBrowser } from './browser';
import { activated, becomes, boxOf, cell, click, drag, holds, selected, sheetOf, show, shown } from './sheetPage';
import { snapshot } from './wholeWorkbook';

describe('the grid', () => {
  const browser = useBrowser();

  it('takes what is typed, moves on, clears and undoes', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1);
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
    await page.getByRole('button', { name: /^Undo/ }).click();
    await becomes(page, 8, 1, 'Train the second line');
    await page.getByRole('button', { name: /^Redo/ }).click();
    await becomes(page, 8, 1, '');
  });

  it('edits in the cell and in the formula bar, and Escape keeps the old', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1);
    await page.keyboard.press('F2');
    await page.locator('[data-editing="true"]').waitFor();
    await page.keyboard.type(' for all');
    await page.keyboard.press('Tab');
    await becomes(page, 7, 1, 'One knowledge base for all');
    await selected(page, cell(7, 2));
    await click(page, 9, 1);
    await page.keyboard.type('nothing');
    await page.keyboard.press('Escape');
    expect(await shown(page, 9, 1)).toBe('Fewer complaints');
    await page.keyboard.type('two');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('lines');
    await page.keyboard.press('Shift+Enter');
    await becomes(page, 9, 1, 'two\nlines');
    await page.mouse.click(400, (await boxOf(page, 0, 0)).y - 34);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('=1/4');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) =>
      sheets[0]?.rows.some(({ cells }) => cells.some(({ formula }) => formula === '=1/4')),
    );
  });

  it('keeps what it did not take in the editor to be mended, and mixes it with nothing', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 15, 1);
    await page.keyboard.type('=1+');
    await page.keyboard.press('Enter');
    await page.getByText('There is a problem with this formula.').waitFor();
    await page.locator('[data-editing="true"]').waitFor();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await becomes(page, 15, 1, '3');
    await page.keyboard.type('=1+');
    await page.keyboard.press('Tab');
    await page.locator('[data-editing="true"]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-editing="false"]').waitFor();
    await page.keyboard.type('something else');
    await page.keyboard.press('Enter');
    await becomes(page, 16, 1, 'something else');
    await click(page, 6, 2);
    await page.keyboard.type('Nobody');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.keyboard.type('Dina');
    await page.keyboard.press('Enter');
    await becomes(page, 6, 2, 'Dina');
  });

  it('calculates formulas, takes references by mouse, and the charts follow', async () => {
    const page = await browser.open();
    await show(page);
    const chart = page.locator('[data-chart="Progress"]');
    await chart.waitFor({ state: 'attached' });
    const before = await chart.innerHTML();
    await click(page, 5, 4);
    await page.keyboard.type('=1/4');
    await page.keyboard.press('Enter');
    await becomes(page, 5, 4, '25%');
    await page.waitForFunction(
      ([old]) => document.querySelector('[data-chart="Progress"]')?.innerHTML !== old,
      [before],
    );
    await click(page, 15, 1);
    await page.keyboard.type('=SUM(');
    const [from, to] = [await boxOf(page, 5, 4), await boxOf(page, 7, 4)];
    await drag(page, { x: from.x + 9, y: from.y + 9 }, { x: to.x + 9, y: to.y + 9 });
    await page.keyboard.type(')');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) =>
      sheets[0]?.rows.find(({ index }) => index === 15)?.cells.some(({ formula }) => formula === '=SUM(E6:E8)'),
    );
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
    await page.getByRole('tab', { name: 'Log' }).click();
    await activated(page, 'Log');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    const { workbook, losses } = readXlsx(new Uint8Array(await readFile(await file.path())));
    expect(losses).toEqual([]);
    expect(workbook).toEqual(await snapshot(page));
    await page.getByRole('button', { name: 'New' }).click();
    await holds(page, ({ sheets }) => sheets.length === 1);
    await page.getByRole('button', { name: 'Bring the old one back' }).click();
    await holds(page, ({ sheets }) => sheets.length === 2);
    expect((await sheetOf(page, 'Goals')).rows).toEqual(workbook.sheets[0]?.rows);
    // It opens where it was left.
    await page.getByRole('tab', { name: 'Log', selected: true }).waitFor();
    expect((await snapshot(page)).activeSheet).toBe('Log');
  });
});
