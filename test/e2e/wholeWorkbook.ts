// Whole workbooks into the page and out of it, each as one text: Playwright would carry them cell by cell, which takes ten times as long.

import type { Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';

declare const window: { readonly coachbook: { readonly host: Host } };

/** The embedded workbook as it is now. */
export async function snapshot(page: Page): Promise<WorkbookData> {
  return JSON.parse(await page.evaluate(() => JSON.stringify(window.coachbook.host.snapshot()))) as WorkbookData;
}

/** Opens a workbook in place of the one in the page. */
export async function load(page: Page, workbook: WorkbookData): Promise<void> {
  await page.evaluate((text) => window.coachbook.host.load(JSON.parse(text) as WorkbookData), JSON.stringify(workbook));
}
