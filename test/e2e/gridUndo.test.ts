// Undo beside the task pane: what a person typed last is what undo takes back, because the pane writes nothing until it is asked.

import type { Page } from 'playwright-core';
import { cellAt } from '@coachbook/workbook';
import { useBrowser } from './browser';
import { activated, holds, sheetOf } from './sheetPage';

/** Zero-based place where a goal meets a column of the Goals table. */
async function placeOf(
  page: Page,
  id: string,
  header: string,
): Promise<{ readonly row: number; readonly column: number }> {
  const sheet = await sheetOf(page, '4 Goals');
  const table = sheet.tables.find(({ name }) => name === 'Goals');
  return {
    row: sheet.rows.find(({ cells }) => cells[0]?.value === id)?.index ?? -1,
    column: (table?.area.left ?? 0) + (table?.columns.findIndex(({ name }) => name === header) ?? -1),
  };
}

describe('undo beside the task pane', () => {
  const browser = useBrowser();

  it('takes back what was typed in the example, for good, and gives it back; sheets follow when they are opened', async () => {
    const page = await browser.open('/', { viewport: { width: 1440, height: 900 } });
    const pane = page.frameLocator('iframe');
    await pane.getByText('Example: a head of customer service').click();
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    await pane.getByRole('heading', { name: 'The most reachable utility' }).waitFor();
    await page.getByRole('tab', { name: '4 Goals' }).click();
    await activated(page, '4 Goals');

    const { row, column } = await placeOf(page, 'G1.5', 'Current value');
    const typed = async (): Promise<unknown> => cellAt(await sheetOf(page, '4 Goals'), row, column)?.value;
    const tree = async (): Promise<unknown> =>
      (await sheetOf(page, 'Goal tree')).rows
        .find(({ cells }) => cells[0]?.value === 'G1.5')
        ?.cells.find((one) => one.column === 3)?.value;
    const behind = pane.getByRole('button', { name: 'Bring up to date' });
    const [before, progress] = [await typed(), await tree()];
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(`${String.fromCharCode(65 + column)}${row + 1}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await behind.waitFor();
    expect([await typed(), await tree()]).toEqual([10, progress]);

    await page.keyboard.press('Control+z');
    await behind.waitFor({ state: 'detached' });
    expect([await typed(), await tree()]).toEqual([before, progress]);

    await page.keyboard.press('Control+y');
    await behind.waitFor();
    await page.getByRole('tab', { name: 'Goal tree' }).click();
    await holds(
      page,
      ({ sheets }) =>
        sheets
          .find(({ name }) => name === 'Goal tree')
          ?.rows.find(({ cells }) => cells[0]?.value === 'G1.5')
          ?.cells.find((one) => one.column === 3)?.value === 0.25,
    );
    await behind.waitFor({ state: 'detached' });
    expect([await typed(), await tree()]).toEqual([10, 0.25]);
  });
});
