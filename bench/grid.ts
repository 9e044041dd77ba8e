// What the embedded workbook costs people: until the grid stands, from an edit to its picture, and the slowest picture while scrolling.
import { type Page } from 'playwright-core';
import { emptySheet, emptyWorkbook, type WorkbookData } from '@coachbook/workbook';
import type { Embedding } from '../packages/playground/src/client/EmbeddingWindow';
import { launchBrowser } from '../test/e2e/browser';
import { serveFolder } from '../test/e2e/server';
import { type BenchRow } from './BenchRow';

declare const window: { readonly coachbook: Embedding };

const folder = process.env['COACHBOOK_PAGES'] ?? '';
const edits = 9;
const turns = 60;

/** So many rows of a text, seven numbers and their sum, and one total below all. */
function filled(rows: number): WorkbookData {
  const lines = Array.from({ length: rows }, (_, index) => ({
    index,
    cells: [
      { column: 0, value: `Row ${index + 1}` },
      ...Array.from({ length: 7 }, (__, i) => ({ column: i + 1, value: (index * 7 + i) % 97 })),
      {
        column: 8,
        value: Array.from({ length: 7 }, (__, i) => (index * 7 + i) % 97).reduce((sum, each) => sum + each, 0),
        formula: `=SUM(B${index + 1}:H${index + 1})`,
      },
    ],
  }));
  const total = { index: rows, cells: [{ column: 8, value: null, formula: `=SUM(I1:I${rows})` }] };
  return { ...emptyWorkbook(), sheets: [{ ...emptySheet('Data'), rows: [...lines, total] }], activeSheet: 'Data' };
}

async function load(page: Page, rows: number): Promise<void> {
  await page.evaluate((data) => window.coachbook.host.load(data), filled(rows));
  await page.waitForFunction(() => window.coachbook.cellBox(0, 0) !== undefined);
  // The first act calculates everything a file did not bring; it is not what is measured.
  await page.evaluate(() => {
    window.coachbook.host.user.type('Data', 0, 1, '1');
  });
}

/** Milliseconds until the picture after the next one begins, with or without an edit before: the median of several. */
function toPicture(page: Page, isEdit: boolean): Promise<number> {
  return page.evaluate(
    async ([count, edit]) => {
      const picture = (): Promise<void> =>
        new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
      const times: number[] = [];
      for (let turn = 0; turn < (count as number); turn += 1) {
        await picture();
        const began = performance.now();
        if (edit === true) window.coachbook.host.user.type('Data', 3, 2, String(turn + 1));
        await picture();
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    },
    [edits, isEdit],
  );
}

/** Time between pictures while the wheel turns: the longest, and the one in the middle. */
async function scrolling(page: Page): Promise<{ readonly longest: number; readonly median: number }> {
  const box = await page.evaluate(() => window.coachbook.cellBox(8, 3));
  await page.mouse.move((box?.x ?? 300) + 10, (box?.y ?? 300) + 10);
  await page.evaluate(() => {
    const times: number[] = [];
    let before = performance.now();
    const watch = (now: number): void => {
      times.push(now - before);
      before = now;
      Object.assign(window, { frame: requestAnimationFrame(watch) });
    };
    Object.assign(window, { times, frame: requestAnimationFrame(watch) });
  });
  for (let turn = 0; turn < turns; turn += 1) await page.mouse.wheel(0, 600);
  const times = await page.evaluate(() => {
    const { times: seen, frame } = window as unknown as { times: number[]; frame: number };
    cancelAnimationFrame(frame);
    return seen.slice(1).sort((a, b) => a - b);
  });
  return { longest: times.at(-1) ?? 0, median: times[Math.floor(times.length / 2)] ?? 0 };
}

export async function gridBench(): Promise<readonly BenchRow[]> {
  const served = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const began = performance.now();
    await page.goto(`${served.url}/`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.coachbook?.cellBox(0, 0) !== undefined);
    const standing = performance.now() - began;
    const rows: BenchRow[] = [
      { name: 'page with the embedded workbook, until the grid stands', value: standing, unit: 'ms' },
    ];
    for (const count of [1_000, 20_000]) {
      await load(page, count);
      const bare = await toPicture(page, false);
      const value = await toPicture(page, true);
      if (count === 1_000) rows.push({ name: 'two pictures without an edit', value: bare, unit: 'ms' });
      rows.push({
        name: `edit to picture, ${count.toLocaleString('en')} rows`,
        value,
        unit: 'ms',
        ratio: value / bare,
      });
    }
    const { longest, median } = await scrolling(page);
    rows.push(
      { name: 'scrolling 20,000 rows: a picture, the one in the middle', value: median, unit: 'ms' },
      { name: 'scrolling 20,000 rows: the slowest picture', value: longest, unit: 'ms', ratio: longest / median },
    );
    return rows;
  } finally {
    await browser.close();
    await served.close();
  }
}
