// What the tests of the grid share: the sample workbook in the page, clicks on cells, and what the embedded workbook says.

import type { Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import type { Area, CellStyle, SheetData, WorkbookData } from '@coachbook/workbook';
import { sampleWorkbook } from '../../packages/playground/test/sampleWorkbook';
import { load, snapshot } from './wholeWorkbook';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Embedding {
  readonly coachbook: { readonly host: Host; cellBox(row: number, column: number): Box | undefined };
}
declare const window: Embedding;

/** Hands a workbook over (the sample) and waits until the grid shows it. */
export async function show(page: Page, workbook: WorkbookData = sampleWorkbook): Promise<void> {
  await page.waitForFunction(() => window.coachbook?.cellBox(0, 0) !== undefined);
  await load(page, workbook);
  await page.getByRole('tab', { name: workbook.sheets.at(-1)?.name ?? '', exact: true }).waitFor();
  await page.waitForFunction(() => (window.coachbook.cellBox(0, 0)?.height ?? 0) > 0);
  await laidOut(page);
}

/** Waits until the gutters of the sheet in front stand beside the grid, the grid fills the room they leave, and nothing moves from one picture to the next; half a minute at most. */
const laidOut = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    const measured = () =>
      JSON.stringify([
        boxes('canvas[id^="univer-sheet-main-canvas"], .outline-gutter, [data-chart]'),
        window.coachbook.cellBox(0, 0),
      ]);
    const fits = (): boolean => {
      const { sheets, activeSheet } = window.coachbook.host.snapshot();
      const sheet = sheets.find(({ name }) => name === activeSheet);
      const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]');
      if (!sheet || !canvas?.parentElement) return false;
      const { left, right, top, width } = canvas.getBoundingClientRect();
      const outlined = [sheet.rows, sheet.columns].filter((lines) =>
        lines.some(({ outlineLevel = 0 }) => outlineLevel > 0),
      );
      const beside = boxes('.outline-gutter').filter((gutter) =>
        [gutter.right - left, gutter.left - right, gutter.bottom - top].some((gap) => Math.abs(gap) < 1),
      );
      return (
        Math.abs(width - canvas.parentElement.clientWidth) <= 1 &&
        beside.length === outlined.length &&
        boxes('.outline-gutter').length === outlined.length
      );
    };
    const giveUpAt = performance.now() + 30_000;
    for (let before = ''; performance.now() < giveUpAt;) {
      const after = measured();
      if (after === before && fits()) return;
      before = after;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    throw new Error('The grid does not come to rest.');
  });

/** Where a cell stands on the screen, once the grid stands still. */
export async function boxOf(page: Page, row: number, column: number): Promise<Box> {
  await laidOut(page);
  const box = await page.evaluate(([r, c]) => window.coachbook.cellBox(r ?? 0, c ?? 0), [row, column]);
  if (!box) throw new Error('The grid is not there.');
  return box;
}

/** Clicks on a cell; the left button also waits until it is selected. */
export async function click(
  page: Page,
  row: number,
  column: number,
  options: Parameters<Page['mouse']['click']>[2] = {},
): Promise<void> {
  const box = await boxOf(page, row, column);
  await page.mouse.click(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2, options);
  await selected(page, cell(row, column));
}

/** Drags the mouse with its left button from one point of the page to another. */
export async function drag(
  page: Page,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): Promise<void> {
  await page.mouse.move(from.x, from.y, { steps: 3 });
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  // A picture is asked for, so that one is drawn: what is dropped goes where the picture shows it.
  await page.screenshot();
  await page.mouse.up();
}

export async function sheetOf(page: Page, name: string): Promise<SheetData> {
  const sheet = (await snapshot(page)).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The text a cell of the sheet in front displays. */
export const shown = (page: Page, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([r, c]) => window.coachbook.host.view.display(window.coachbook.host.snapshot().activeSheet, r ?? 0, c ?? 0),
    [row, column],
  );

/** Waits until a cell of the sheet in front displays that. */
export const becomes = (page: Page, row: number, column: number, text: string) =>
  page.waitForFunction(
    ([r, c, wanted]) =>
      window.coachbook.host.view.display(window.coachbook.host.snapshot().activeSheet, r as number, c as number) ===
      wanted,
    [row, column, text],
  );

/** The style a cell of the sheet in front has. */
export const styleOf = (page: Page, row: number, column: number): Promise<CellStyle> =>
  page.evaluate(
    ([r, c]) => window.coachbook.host.view.cell(window.coachbook.host.snapshot().activeSheet, r ?? 0, c ?? 0).style,
    [row, column],
  );

/** Waits until that is selected on the sheet in front. */
export const selected = (page: Page, area: Area) =>
  page.waitForFunction(({ top, left, bottom, right }) => {
    const { sheets, activeSheet } = window.coachbook.host.snapshot();
    const selection = sheets.find(({ name }) => name === activeSheet)?.selection;
    return (
      selection?.top === top && selection.left === left && selection.bottom === bottom && selection.right === right
    );
  }, area);

export const activated = (page: Page, sheet: string) =>
  page.waitForFunction((wanted) => window.coachbook.host.snapshot().activeSheet === wanted, sheet);

/** Waits until something holds of the workbook: looked at from picture to picture, because the page's policy lets nobody bring a check of their own into it. */
export async function holds(page: Page, check: (workbook: WorkbookData) => unknown): Promise<void> {
  while (!check(await page.evaluate(() => window.coachbook.host.snapshot())))
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        }),
    );
}

/** The colour of the grid's next picture but one at a share of a cell's width and height: "#86c0c1". */
export async function paintAt(page: Page, row: number, column: number, across: number, down = 0.5): Promise<string> {
  await laidOut(page);
  return page.evaluate(
    async ({ r, c, x, y }) => {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = window.coachbook.cellBox(r, c);
      const canvas = [...document.querySelectorAll('canvas')].sort(
        (a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight,
      )[0];
      if (!box || !canvas) return '';
      const outer = canvas.getBoundingClientRect();
      const ratio = canvas.width / outer.width;
      const pixel = canvas
        .getContext('2d')
        ?.getImageData(
          (box.x + box.width * x - outer.x) * ratio,
          (box.y + box.height * y - outer.y) * ratio,
          1,
          1,
        ).data;
      return pixel
        ? `#${[...pixel]
            .slice(0, 3)
            .map((part) => part.toString(16).padStart(2, '0'))
            .join('')}`
        : '';
    },
    { r: row, c: column, x: across, y: down },
  );
}

export const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** The workbook with one sheet changed. */
export const withSheet = (
  name: string,
  parts: Partial<SheetData>,
  workbook: WorkbookData = sampleWorkbook,
): WorkbookData => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...parts } : sheet)),
});
