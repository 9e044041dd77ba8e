// The whole story, as a newcomer lives it: create the example, change a figure, see everything follow, save, open again.

import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { useBrowser } from './browser';
import { snapshot } from './wholeWorkbook';

interface Embedding {
  readonly coachbook: {
    readonly host: Host;
    cellBox(
      row: number,
      column: number,
    ): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | undefined;
  };
}
declare const window: Embedding;

const pictures = join('test-output', 'pictures');
mkdirSync(pictures, { recursive: true });

/** Zero-based place of the cell in the Goals table where a goal's row meets a column. */
async function goalCell(
  page: Page,
  id: string,
  header: string,
): Promise<{ readonly row: number; readonly column: number }> {
  const sheet = (await snapshot(page)).sheets.find(({ name }) => name === '4 Goals');
  const table = sheet?.tables.find(({ name }) => name === 'Goals');
  if (!sheet || !table) throw new Error('The Goals table is not there.');
  const row = sheet.rows.find(({ cells }) => cells[0]?.value === id)?.index ?? -1;
  return { row, column: table.area.left + table.columns.findIndex(({ name }) => name === header) };
}

/** Goes to a cell through the name box and types into it. */
async function typeAt(page: Page, address: string, text: string): Promise<void> {
  const nameBox = page.getByRole('textbox').and(page.locator('.univer-appearance-none')).first();
  await nameBox.click();
  await nameBox.fill(address);
  await page.keyboard.press('Enter');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function createExample(page: Page): Promise<FrameLocator> {
  const pane = page.frameLocator('iframe');
  await pane.getByText('Example: a head of customer service').click();
  await pane.getByRole('button', { name: 'Create the workbook' }).click();
  await pane.getByRole('heading', { name: 'The most reachable utility' }).waitFor();
  return pane;
}

describe('the story', () => {
  const browser = useBrowser();

  it('goes from an empty workbook to a changed, saved and reopened engagement', async () => {
    const page = await browser.open('/', { viewport: { width: 1440, height: 900 } });
    const pane = await createExample(page);
    expect((await snapshot(page)).activeSheet).toBe('Guide');

    await page.getByRole('tab', { name: '4 Goals' }).click();
    await page.waitForFunction(() => window.coachbook.host.snapshot().activeSheet === '4 Goals');
    // The pane follows to the step of the sheet in front.
    await pane.getByRole('button', { name: /Goals and activity flows/, expanded: true }).waitFor();
    await pane.getByRole('button', { name: 'Goals at work' }).click();
    const tree = pane.getByRole('tree');
    await tree.waitFor();
    const item = tree.getByRole('treeitem', { name: /hotline/ });
    expect(await item.textContent()).toContain('100%');
    await page.screenshot({ path: join(pictures, 'goals.png') });

    const place = await goalCell(page, 'G1.5', 'Current value');
    await typeAt(page, `L${place.row + 1}`, '10');
    await page.waitForFunction(({ row, column }) => {
      const sheet = window.coachbook.host.snapshot().sheets.find(({ name }) => name === '4 Goals');
      return sheet?.rows.some(
        ({ index, cells }) => index === row && cells.some((cell) => cell.column === column && cell.value === 10),
      );
    }, place);
    // Nothing else is written while people type: whoever wants the sheets to follow asks for it.
    await page.frameLocator('iframe').getByRole('button', { name: 'Bring up to date' }).click();
    await page.waitForFunction(() => {
      const sheet = window.coachbook.host.snapshot().sheets.find(({ name }) => name === 'Goal tree');
      return sheet?.rows.some(
        ({ cells }) => cells[0]?.value === 'G1.5' && cells.some(({ column, value }) => column === 3 && value === 0.25),
      );
    });
    await item.getByText('25%').first().waitFor();
    await pane.getByRole('button', { name: 'Back' }).click();

    await page.getByRole('tab', { name: 'Goal tree' }).click();
    const after = await snapshot(page);
    const goals = after.sheets.find(({ name }) => name === '4 Goals');
    expect(goals && cellAt(goals, place.row, place.column)?.value).toBe(10);
    const chart = after.sheets.find(({ name }) => name === 'Goal tree')?.charts[0];
    await page
      .getByText(chart?.title ?? 'no title')
      .first()
      .waitFor();
    await page.screenshot({ path: join(pictures, 'goal-tree.png') });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Save as/ }).click(),
    ]);
    const bytes = new Uint8Array(await readFile(await download.path()));
    const { workbook: saved, losses } = readXlsx(bytes);
    expect(losses).toEqual([]);
    expect(saved.sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
    expect(Buffer.compare(Buffer.from(writeXlsx(saved)), Buffer.from(bytes))).toBe(0);

    // The pane goes along from one workbook to the next.
    await page.getByRole('button', { name: 'New' }).click();
    await pane.getByRole('heading', { name: 'Start a coaching engagement' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open' }).click(),
    ]);
    await chooser.setFiles({
      name: 'again.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(bytes),
    });
    await pane.getByRole('heading', { name: 'The most reachable utility' }).waitFor();
    await page.waitForFunction(
      () => (document.querySelector('[aria-label="Name of the file"]') as HTMLInputElement | null)?.value === 'again',
    );
    expect((await snapshot(page)).sheets).toEqual(saved.sheets);
  });
});
