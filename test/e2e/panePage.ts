// What the tests of the task pane share: the pane beside a workbook of their own, and pictures of it.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import type { TestBrowser } from './browser';
import { load, snapshot } from './wholeWorkbook';

interface Embedding {
  readonly coachbook: { readonly host: Host; cellBox(row: number, column: number): object | undefined };
}
declare const window: Embedding;

const pictures = process.env['COACHBOOK_PICTURES'] ?? join('test-output', 'pictures');

export interface OpenedPane {
  readonly page: Page;
  readonly pane: FrameLocator;
}

export interface PaneOptions extends BrowserContextOptions {
  /** Nothing of ours is in the workbook where this is absent. */
  readonly workbook?: WorkbookData;
  /** Where the pane begins, as a ribbon button asks for it. */
  readonly show?: string;
  readonly rightToLeft?: boolean;
  /** Of the pane, in pixels. */
  readonly width?: number;
}

/** The pane, tall enough to be seen whole; it has read the workbook. */
export async function openPane(
  browser: TestBrowser,
  { workbook, show, rightToLeft = false, width = 400, ...options }: PaneOptions = {},
): Promise<OpenedPane> {
  const page = await browser.open('/', {
    viewport: { width: 900 + width, height: 1400 },
    reducedMotion: 'reduce',
    ...options,
  });
  if (rightToLeft) {
    await page.addInitScript(() => {
      const turn = (): void => {
        document.documentElement.dir = 'rtl';
      };
      document.addEventListener('readystatechange', turn, { once: true });
    });
  }
  await page.waitForFunction(() => window.coachbook?.cellBox(0, 0) !== undefined);
  await page.addStyleTag({ content: `[data-part="pane"] .pane { width: ${width}px !important; }` });
  if (workbook) await load(page, workbook);
  const pane = await reopen(page, show);
  return { page, pane };
}

/** Opens the pane anew beside the same workbook, as a ribbon button does. */
export async function reopen(page: Page, show = ''): Promise<FrameLocator> {
  const loaded = page.waitForEvent('framenavigated', (frame) => frame.url().includes(`show=${show}`));
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, name) => {
    frame.src = `taskpane.embedded.html?show=${name}`;
  }, show);
  await loaded;
  const pane = page.frameLocator('iframe');
  await pane.getByRole('heading', { level: 1 }).and(pane.locator(':not(:has-text("…"))')).first().waitFor();
  return pane;
}

/** Keeps a picture of the pane. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.locator('iframe').screenshot({ path: join(pictures, `pane-${name}.png`), animations: 'disabled' });
}

export const hostOf = {
  /** Lets the next request fail. */
  fail: (page: Page, code: string) => page.evaluate((given) => window.coachbook.host.fail({ code: given }), code),
  snapshot,
  activate: (page: Page, sheet: string) => page.evaluate((name) => window.coachbook.host.user.activate(name), sheet),
  type: (page: Page, sheet: string, row: number, column: number, text: string) =>
    page.evaluate(
      ([name, y, x, typed]) =>
        window.coachbook.host.user.type(name as string, y as number, x as number, typed as string, {
          overrideAlert: true,
        }),
      [sheet, row, column, text] as const,
    ),
} as const;
