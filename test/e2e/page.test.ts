// The page around the workbook and the task pane: it opens without a complaint, and everybody can use it.
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { emptyWorkbook } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { sampleWorkbook } from '../../packages/playground/test/sampleWorkbook';
import { HOSTILE } from '../fixtures/hostile';
import { useBrowser } from './browser';
import { holds, selected, sheetOf, show } from './sheetPage';
import type { Embedding } from '../../packages/playground/src/client/EmbeddingWindow';

declare const window: { readonly coachbook: Embedding };

/** The rules of axe that the page breaks; the pane in its frame has tests of its own, the grid's chrome and Fluent's focus guards are not ours to mend. */
async function broken(page: Awaited<ReturnType<ReturnType<typeof useBrowser>['open']>>): Promise<readonly string[]> {
  // Not as an element: the policy of the page refuses it.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: ['iframe', '.grid-container', '[data-tabster-dummy]'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

describe('the page with the embedded workbook', () => {
  const browser = useBrowser();

  it('opens without a complaint, light and dark, and breaks no rule of access', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.open('/', { colorScheme });
      await show(page);
      expect(await page.title()).toContain('Coachbook');
      expect(await broken(page)).toEqual([]);
      const ground = await page.evaluate(
        () => getComputedStyle(document.querySelector('.app-bar') ?? document.body).backgroundColor,
      );
      expect(ground === 'rgb(255, 255, 255)').toBe(colorScheme === 'light');
      const bar = page.locator('[data-u-comp="formula-bar"] [data-u-comp="render-canvas"]');
      expect(await bar.evaluate((part) => getComputedStyle(part).filter)).toBe(
        colorScheme === 'light' ? 'none' : 'invert(0.89) hue-rotate(180deg)',
      );
      // The sheet itself is paper.
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('section:has(> canvas)')].map(
            (sheet) => getComputedStyle(sheet).backgroundColor,
          ),
        ),
      ).toContain('rgb(255, 255, 255)');
    }
  });

  it('reads a file beside the page, says so where it takes long, and stops where somebody wishes', async () => {
    const page = await browser.open();
    await show(page);
    let goOn: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    // The thread that reads comes late, as on a slow machine.
    await page.route(/worker/i, async (route) => {
      await released;
      await route.continue();
    });
    const open = async (name: string): Promise<void> => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await chooser.setFiles({ name, mimeType, buffer: Buffer.from(writeXlsx(emptyWorkbook())) });
    };
    await page.keyboard.press('F6');
    await open('slow.xlsx');
    await page.getByText('Reading slow.xlsx…').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('You stopped it. The workbook on screen is unchanged.').waitFor();
    await open('slower.xlsx');
    await page.getByText('Reading slower.xlsx…').waitFor();
    goOn();
    await page.getByText('slower.xlsx is open.').waitFor();
    await holds(page, ({ sheets }) => sheets.length === 1);
    await page.waitForFunction(() => !document.body.textContent?.includes('slow.xlsx was not opened'));
  });

  it('goes on, and reads along in the pane, whatever a small file claims to hold', async () => {
    const page = await browser.open();
    await show(page);
    for (const [at, kind] of [
      'spans over everything',
      'an array over everything',
      'a formula of 100,000 brackets',
      'the same table over everything 1,900 times',
      'a text of a million escapes',
      'a table down to the last row',
    ].entries()) {
      const name = `file${at}.xlsx`;
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Open', exact: true }).click(),
      ]);
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await chooser.setFiles({ name, mimeType, buffer: Buffer.from(HOSTILE[kind]?.() ?? []) });
      await page.getByText(new RegExp(`^${name} is open`)).waitFor();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await page.evaluate(() => window.coachbook.host.settled());
    }
    await page
      .frameLocator('iframe')
      .getByText(/^Up to date/)
      .waitFor();
  });

  it('is worked by keys alone: new, save, and on to open', async () => {
    const page = await browser.open();
    await show(page);
    await page.keyboard.press('F6');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(readXlsx(new Uint8Array(await readFile(await file.path()))).workbook.sheets.map(({ name }) => name)).toEqual(
      ['Goals', 'Log'],
    );
    await page.getByRole('button', { name: 'New' }).focus();
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) => sheets.length === 1);
    await page.getByRole('button', { name: 'New' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Open'));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles({
      name: 'sample.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(writeXlsx(sampleWorkbook)),
    });
    await holds(page, ({ sheets }) => sheets.length === 2 && sheets[0]?.charts.length === 2);
    await page.getByText('sample.xlsx is open.').waitFor();
    const [other] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
    await other.setFiles({
      name: 'other.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(writeXlsx(emptyWorkbook())),
    });
    await holds(page, ({ sheets }) => sheets.length === 1);
    await page.getByRole('button', { name: 'Bring the old one back' }).last().press('Enter');
    await holds(page, ({ sheets }) => sheets.length === 2);
  });

  it('fits into 320 pixels, with the task pane over the sheet', async () => {
    const page = await browser.open('/', { viewport: { width: 320, height: 640 } });
    await show(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('button', { name: 'Show the task pane' }).click();
    await page.frameLocator('iframe').getByRole('button', { name: 'Create the workbook' }).waitFor();
    expect((await page.getByRole('complementary', { name: 'Task pane' }).boundingBox())?.width).toBe(320);
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    await page.mouse.click(120, 300);
    await page.keyboard.press('Control+Home');
    await selected(page, { top: 5, left: 2, bottom: 5, right: 2 });
  });

  it('speaks French where the browser does', async () => {
    const page = await browser.open('/', { locale: 'fr-FR' });
    await show(page);
    await page.getByRole('button', { name: 'Enregistrer en .xlsx' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  });

  it('offers a workbook the add-in makes, to save and to open', async () => {
    const page = await browser.open();
    await show(page);
    const made = Buffer.from(writeXlsx(sampleWorkbook)).toString('base64');
    const frame = page.frames().find((each) => each.url().includes('taskpane'));
    await page.evaluate(() => {
      window.coachbook.host.user.type('Goals', 0, 0, 'Mine');
    });
    await frame?.waitForFunction(
      () => 'Excel' in globalThis && 'RequestContext' in (globalThis as unknown as { Excel: object }).Excel,
    );
    await frame?.evaluate(async (base64) => {
      await (globalThis as unknown as { Excel: typeof Excel }).Excel.createWorkbook(base64);
    }, made);
    await page.getByText('A new workbook is ready.').waitFor();
    expect((await sheetOf(page, 'Goals')).rows[0]?.cells[0]?.value).toBe('Mine');
    await page.getByRole('button', { name: 'Open it here' }).click();
    await holds(page, ({ sheets }) => sheets[0]?.rows[0]?.cells[0]?.value === '4  Goals');
    await page.getByRole('button', { name: 'Bring the old one back' }).click();
    await holds(page, ({ sheets }) => sheets[0]?.rows[0]?.cells[0]?.value === 'Mine');
  });
});
