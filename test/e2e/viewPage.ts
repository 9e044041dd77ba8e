// What the tests of the pane's views share: an example in the page, a view of its pane, and what the workbook holds.

import type { FrameLocator, Page } from 'playwright-core';
import { cellAt, type CellValue } from '@coachbook/workbook';
import { snapshot } from './wholeWorkbook';

/** Makes an example by its name in the list and opens a view from its step. */
export async function openView(page: Page, example: string, step: RegExp, view: string): Promise<FrameLocator> {
  const pane = page.frameLocator('iframe');
  await pane.getByText(example).click();
  await pane.getByRole('button', { name: 'Create the workbook' }).click();
  await pane.getByRole('tab', { name: 'Steps' }).waitFor();
  const head = pane.getByRole('button', { name: step }).first();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  await pane.getByRole('button', { name: view }).first().click();
  await pane.getByRole('heading', { name: view }).waitFor();
  return pane;
}

/** The values of a table as its headers name them, row by row; blank rows are left out. */
export async function rowsOf(page: Page, tableName: string): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  for (const sheet of (await snapshot(page)).sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName);
    if (!table) continue;
    const { top, bottom, left } = table.area;
    return Array.from({ length: bottom - top }, (_, at) =>
      Object.fromEntries(
        table.columns.map(({ name }, column) => [name, cellAt(sheet, top + 1 + at, left + column)?.value ?? null]),
      ),
    ).filter((row) => Object.values(row).some((value) => value !== null && value !== ''));
  }
  throw new Error(`There is no table ${tableName}.`);
}
