// What the tests of whole journeys share: tables filled by pasting at the place the name box leads to, the pane's next best step, and the gates of what stands there.

import type { FrameLocator, Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { cellAddress } from '@coachbook/workbook';
import { dayOfClock } from '../../src/app';
import { analyse, dayNumber, dayOf, type Analysis, type FindingCode } from '../../src/domain';
import { findingTitle } from '../../src/locales';
import { decodeWorkbook } from '../../src/sheets';
import { snapshot } from './wholeWorkbook';

declare const window: { readonly coachbook: { readonly host: Host } };

export const today = dayOfClock(new Date());

/** So many calendar days from today. */
export const daysOn = (days: number): string => dayOf((dayNumber(today) ?? 0) + days);

/** Pastes lines of cells into the first rows of a table from the named column on, as from another program, brings the sheets up to date, and waits until each row has its id (a record has none). */
export async function fillIn(
  page: Page,
  tableName: string,
  header: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const sheet = (await snapshot(page)).sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const table = sheet?.tables.find(({ name }) => name === tableName);
  const column = table?.columns.findIndex(({ name }) => name === header) ?? -1;
  if (!sheet || !table || column < 0) throw new Error(`There is no column ${header} in ${tableName}.`);
  const { top, left } = table.area;
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.click();
  await nameBox.fill(`'${sheet.name}'!${cellAddress(top + 1, left + column)}`);
  await page.keyboard.press('Enter');
  await page.waitForFunction((name) => window.coachbook.host.snapshot().activeSheet === name, sheet.name);
  await page.evaluate(
    (text) => navigator.clipboard.writeText(text),
    rows.map((cells) => cells.join('\t')).join('\r\n'),
  );
  await page.keyboard.press('Control+v');
  const hasIds = table.columns[0]?.name === 'Id';
  // Nothing is written while people type: whoever wants the ids at once asks for them.
  if (hasIds) await page.frameLocator('iframe').getByRole('button', { name: 'Bring up to date' }).click();
  const watched = {
    name: sheet.name,
    rows: rows.flatMap(([first], at) => (first === '' ? [] : [top + 1 + at])),
    at: hasIds ? left : left + column,
  };
  await page.waitForFunction(({ name, rows: all, at }) => {
    const there = window.coachbook.host.snapshot().sheets.find((one) => one.name === name);
    return all.every(
      (row) =>
        (there?.rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === at)?.value ?? '') !== '',
    );
  }, watched);
}

/** Opens a step of the pane; the tab of the step comes to the front. */
export async function openStep(pane: FrameLocator, step: RegExp): Promise<void> {
  const head = pane.getByRole('button', { name: step }).first();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
}

/** Opens the step, waits until its next best step is that one, and presses the card's button. */
export async function pressNext(pane: FrameLocator, step: RegExp, code: FindingCode, button: string): Promise<void> {
  await openStep(pane, step);
  const card = pane.getByRole('heading', { level: 3, name: findingTitle('en', code), exact: true }).locator('..');
  await card.getByText('Next best step').waitFor();
  await card.getByRole('button', { name: button }).click();
}

/** Goes where the next best step leads: the grid then shows that sheet. */
export async function follow(
  page: Page,
  pane: FrameLocator,
  step: RegExp,
  code: FindingCode,
  sheet: string,
): Promise<void> {
  await pressNext(pane, step, code, 'Go to the cell');
  await page.waitForFunction((name) => window.coachbook.host.snapshot().activeSheet === name, sheet);
}

/** What stands in the workbook now, as the method sees it. */
export async function analysed(page: Page): Promise<Analysis> {
  const { engagement, settings } = decodeWorkbook(await snapshot(page));
  return analyse(engagement, settings, today);
}

/** What the gates still ask for, by code. */
export async function asked(page: Page): Promise<readonly (readonly FindingCode[])[]> {
  return (await analysed(page)).steps.states.flatMap(({ gate }) =>
    gate ? [gate.reasons.map(({ code }) => code)] : [],
  );
}
