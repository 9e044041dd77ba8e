// Undo beside the task pane: a person's act goes and comes with all that the pane wrote because of it.

import type { Page } from 'playwright-core';
import { cellAt } from '../../src/workbook';
import type { Embedding } from '../../src/preview/client/EmbeddingWindow';
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

    const { row, column } = await placeOf(page, 'G1.5', 'Current value');
    const typed = async (): Promise<unknown> => cellAt(await sheetOf(page, '4 Goals'), row, column)?.value;
    const tree = async (): Promise<unknown> => (await sheetOf(page, 'Goal tree')).rows.find(({ cells }) => cells[0]?.value === 'G1.5')?.cells.find((one) => one.column === 3)?.value;
    const followed = (value: number) => page.waitForFunction((wanted) => {
      const { host } = (window as unknown as { coachbook: Embedding }).coachbook;
      const rows = host.snapshot().sheets.find(({ name }) => name === 'Goal tree')?.rows;
      return host.traffic.requests > 0 && rows?.find(({ cells }) => cells[0]?.value === 'G1.5')?.cells.find((one) => one.column === 3)?.value === wanted;
    }, value);
    /** Counts the pane's requests anew: the next one is its answer to what comes now. */
    const listen = () => page.evaluate(() => (window as unknown as { coachbook: Embedding }).coachbook.host.traffic.reset());
    const settled = () => page.evaluate(() => (window as unknown as { coachbook: Embedding }).coachbook.host.settled());
    const [before, progress] = [await typed(), await tree()];
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    await nameBox.click();
    await nameBox.fill(`${String.fromCharCode(65 + column)}${row + 1}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type('10');
    await page.keyboard.press('Enter');
    await followed(0.25);
    expect([await typed(), await tree()]).toEqual([10, 0.25]);

    await listen();
    await page.keyboard.press('Control+z');
    await followed(1);
    await settled();
    expect([await typed(), await tree()]).toEqual([before, progress]);

    await listen();
    await page.keyboard.press('Control+y');
    await followed(0.25);
    await settled();
    expect([await typed(), await tree()]).toEqual([10, 0.25]);
  });
});
