// Undo beside the task pane: a person's act goes and comes with all that the pane wrote because of it.

import type { Page } from 'playwright-core';
import { cellAt } from '../../src/workbook';
import { useBrowser } from './browser';
import { activated, sheetOf } from './sheetPage';

/** Zero-based place where a goal meets a column of the Goals table. */
async function placeOf(page: Page, id: string, header: string): Promise<{ readonly row: number; readonly column: number }> {
  const sheet = await sheetOf(page, '4 Goals');
  const table = sheet.tables.find(({ name }) => name === 'Goals');
  return { row: sheet.rows.find(({ cells }) => cells[0]?.value === id)?.index ?? -1, column: (table?.area.left ?? 0) + (table?.columns.findIndex(({ name }) => name === header) ?? -1) };
}

describe('undo beside the task pane', () => {
  const browser = useBrowser();

  it('takes back what was typed in the example and what followed, for good, and gives it back', async () => {
    const page = await browser.open('/', { viewport: { width: 1440, height: 900 } });
    const pane = page.frameLocator('iframe');
    await pane.getByText('Example: a head of customer service').click();
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    await pane.getByRole('heading', { name: 'The most reachable utility' }).waitFor();
    await page.getByRole('tab', { name: '4 Goals' }).click();
    await activated(page, '4 Goals');
    await pane.getByRole('button', { name: /Goals and activity flows/ }).first().click();
    const item = pane.getByRole('tree').getByRole('treeitem', { name: /hotline/ });
    await item.getByText('100%').first().waitFor();

    const { row, column } = await placeOf(page, 'G1.5', 'Current value');
    const typed = async (): Promise<unknown> => cellAt(await sheetOf(page, '4 Goals'), row, column)?.value;
    const tree = async (): Promise<unknown> => (await sheetOf(page, 'Goal tree')).rows.find(({ cells }) => cells[0]?.value === 'G1.5')?.cells.find((one) => one.column === 3)?.value;
    const [before, progress] = [await typed(), await tree()];
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(`${String.fromCharCode(65 + column)}${row + 1}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await item.getByText('25%').first().waitFor();
    expect([await typed(), await tree()]).toEqual([10, 0.25]);

    await page.keyboard.press('Control+z');
    // The pane has looked again when it says so.
    await item.getByText('100%').first().waitFor();
    expect([await typed(), await tree()]).toEqual([before, progress]);

    await page.keyboard.press('Control+y');
    await item.getByText('25%').first().waitFor();
    expect([await typed(), await tree()]).toEqual([10, 0.25]);
  });
});
