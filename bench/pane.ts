// What the task pane costs while people work: what each view adds to the download, how soon an edit shows, and whether typing stays smooth.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Page } from 'playwright-core';
import { type Host } from '@coachbook/excel-host';
import { type WorkbookData } from '@coachbook/workbook';
import { dayOfClock, newWorkbook, recompute } from '../src/app';
import { VIEWS } from '../src/taskpane/views';
import { launchBrowser } from '../test/e2e/browser';
import { serveFolder } from '../test/e2e/server';
import { type BenchRow } from './BenchRow';
import { workbookWithGoals } from './refresh';

interface Embedding {
  readonly coachbook: {
    readonly host: Host;
    cellBox(row: number, column: number): { readonly x: number; readonly y: number } | undefined;
  };
}
declare const window: Embedding;

const folder = process.env['COACHBOOK_PAGES'] ?? '';
const repetitions = 5;
/** Milliseconds of quiet the pane waits for before it looks at an edit. */
const quiet = 400;

/** The page with that workbook, and the pane beside it. */
async function withPane<T>(
  workbook: WorkbookData,
  measure: (page: Page, show: (view: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const [browser, served] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // Thousands of rows take their time to be loaded for the first time: the embedded workbook then calculates every formula once.
    page.setDefaultTimeout(600_000);
    await page.goto(served.url);
    await page.waitForFunction(() => window.coachbook?.cellBox(0, 0) !== undefined);
    await page.evaluate((data) => window.coachbook.host.load(data), workbook);
    const show = async (view: string): Promise<void> => {
      const answered = page.waitForEvent('framenavigated', (frame) => frame.url().includes(`show=${view}`));
      await page.locator('iframe').evaluate((frame: HTMLIFrameElement, name) => {
        frame.src = `taskpane.embedded.html?show=${name}`;
      }, view);
      await answered;
      const pane = page.frameLocator('iframe');
      await pane
        .locator(view === '' ? '[role="tablist"]' : 'section')
        .first()
        .waitFor();
      await pane.locator('[aria-busy]').waitFor({ state: 'detached' });
    };
    await show('');
    return await measure(page, show);
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Kilobytes, gzipped, that a view asks for beyond what the pane has loaded by the time its steps are there. */
export function viewsBench(): Promise<readonly BenchRow[]> {
  return withPane(
    newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' }),
    async (page, show) => {
      const asked = new Set<string>();
      page.on('request', (request) => asked.add(new URL(request.url()).pathname));
      const sizeOf = (paths: Iterable<string>): number =>
        [...paths]
          .filter((path) => path.endsWith('.js') && !path.includes('excel-') && !path.includes('office-js'))
          .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0) / 1000;
      await show('');
      const base = new Set(asked);
      const rows: BenchRow[] = [
        { name: 'task pane with a workbook read, all it loads, gzipped', value: sizeOf(base), unit: 'kB' },
      ];
      for (const view of Object.keys(VIEWS)) {
        asked.clear();
        await show(view);
        rows.push({
          name: `view ${view}, what it adds, gzipped`,
          value: sizeOf([...asked].filter((path) => !base.has(path))),
          unit: 'kB',
        });
      }
      return rows;
    },
  );
}

/** That many goals in a workbook whose sheets are up to date, as they are while somebody works: the first refresh has nothing to write. */
const upToDate = (goals: number): WorkbookData =>
  recompute(workbookWithGoals(goals), dayOfClock(new Date()), 'file').after;

/** As Excel can be asked to: the embedded workbook's engine calculates every formula anew after each edit, in the pane's own thread, which Excel does not. */
async function calculateByHand(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { Excel } = document.querySelector('iframe')?.contentWindow as unknown as {
      readonly Excel: typeof globalThis.Excel;
    };
    await Excel.run(async (context) => {
      context.workbook.application.calculationMode = 'Manual';
      await context.sync();
    });
  });
}

/**
 * From a typed title to the moment the pane shows it, without the quiet it waits for; the median of several. What the embedded workbook itself takes to calculate is listed beside it: that
 * is not there in Excel. It would take minutes at thousands of rows: there it calculates by hand.
 */
export async function editBench(): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const count of [50, 500, 5_000]) {
    const isLarge = count > 1_000;
    rows.push(
      ...(await withPane(upToDate(count), async (page) => {
        if (isLarge) await calculateByHand(page);
        const times: { readonly typing: number; readonly whole: number }[] = [];
        // The first edit builds what calculates; it is not counted.
        for (let run = 0; run <= (isLarge ? 2 : repetitions); run += 1) {
          times.push(
            await page.evaluate(async (title) => {
              const frame = document.querySelector('iframe')?.contentDocument;
              const { host } = window.coachbook;
              const sheet = host.snapshot().sheets.find(({ name }) => name === 'Settings');
              const row = sheet?.rows.find(({ cells }) => cells[0]?.value === 'Engagement')?.index ?? 0;
              const began = performance.now();
              host.user.type('Settings', row, 1, title);
              const typing = performance.now() - began;
              while (frame?.querySelector('h1')?.textContent !== title)
                await new Promise((resolve) => {
                  requestAnimationFrame(resolve);
                });
              return { typing, whole: performance.now() - began };
            }, `Title ${run}`),
          );
        }
        const median = (values: readonly number[]): number =>
          values.toSorted((x, y) => x - y)[Math.floor(values.length / 2)] ?? 0;
        const counted = times.slice(1);
        const size = `${count.toLocaleString('en')} goals${isLarge ? ', calculated by hand' : ''}`;
        return [
          {
            name: `edit until the pane shows it, ${size} (after ${quiet} ms of quiet)`,
            value: Math.max(0, median(counted.map(({ whole }) => whole)) - quiet),
            unit: 'ms',
          },
          {
            name: `of this the embedded workbook's own calculation, ${size}`,
            value: median(counted.map(({ typing }) => typing)),
            unit: 'ms',
          },
        ];
      })),
    );
  }
  return rows;
}

/**
 * Frames that took longer than 50 ms while somebody types ten values into the grid, one every 120 ms, and the longest of them: with the pane, and as the bound without it, where only
 * the grid is at work. The embedded workbook calculates by hand: half a second and more for each value would hide both.
 */
export function typingBench(): Promise<readonly BenchRow[]> {
  return withPane(upToDate(500), async (page) => {
    await calculateByHand(page);
    const beside = await typing(page);
    await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
      frame.src = 'about:blank';
    });
    const alone = await typing(page);
    return [
      { name: 'typing at 500 goals, frames over 50 ms', value: beside.slow, unit: '' },
      { name: 'the same without the pane', value: alone.slow, unit: '' },
      { name: 'typing at 500 goals, longest frame', value: beside.longest, unit: 'ms' },
      { name: 'the same without the pane', value: alone.longest, unit: 'ms' },
    ];
  });
}

async function typing(page: Page): Promise<{ readonly slow: number; readonly longest: number }> {
  await page.getByRole('tab', { name: '4 Goals', exact: true }).click();
  await page.waitForFunction(() => window.coachbook.host.snapshot().activeSheet === '4 Goals');
  const nameBox = page.getByRole('textbox').and(page.locator('.univer-appearance-none')).first();
  await nameBox.fill('L7');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const frames: number[] = [];
    let before = performance.now();
    const next = (now: number): void => {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Object.assign(window, { frames });
  });
  for (let at = 0; at < 10; at += 1) {
    await page.keyboard.type(String(10 + at), { delay: 40 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(2_000);
  const frames = await page.evaluate(() => (window as unknown as { readonly frames: readonly number[] }).frames);
  return { slow: frames.filter((one) => one > 50).length, longest: Math.max(...frames) };
}
