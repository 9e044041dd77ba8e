// A manager and the pane: start, be led, look at what was found, change the settings; with mouse and with keys alone.

import type { FrameLocator } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { cellAt } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { useBrowser } from './browser';
import { hostOf, openPane } from './panePage';

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const step = (pane: FrameLocator, name: RegExp, expanded: boolean) =>
  pane.getByRole('heading', { level: 2 }).getByRole('button', { name, expanded });

describe('the pane', () => {
  const browser = useBrowser();

  it('starts an engagement by the keyboard alone, with a name, days and without a part', async () => {
    const { page, pane } = await openPane(browser);
    await pane.getByRole('radio', { name: 'An empty workbook' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Calm in the storm');
    await pane.getByLabel('First day').fill('2027-01-04');
    await pane.getByLabel('Last day').fill('2026-01-04');
    await pane.getByText('This day comes before the first one.', { exact: false }).waitFor();
    await pane.getByLabel('First day').fill('');
    await pane.getByText('This day has already passed.', { exact: false }).waitFor();
    await pane.getByLabel('First day').fill('2027-01-04');
    await pane.getByLabel('Last day').fill('2027-06-30');
    await pane.getByText('This day has already passed.', { exact: false }).waitFor({ state: 'detached' });
    await pane.getByText('What to include').click();
    await pane.getByRole('checkbox', { name: 'Resources and roles' }).uncheck();
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Calm in the storm' }).waitFor();
    const { sheets } = await hostOf.snapshot(page);
    expect(sheets.map(({ name }) => name)).toContain('6 Project plan');
    expect(sheets.map(({ name }) => name)).not.toContain('5 Roles');
  });

  it('goes where the workbook goes, and the other way round, and leaves the keys to the sheet', async () => {
    const { page, pane } = await openPane(browser, { workbook: example });
    await pane.getByRole('tablist').waitFor();
    await hostOf.activate(page, '6 Project plan');
    await step(pane, /Action plan/, true).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await step(pane, /Mission/, false).click();
    await step(pane, /Mission/, true).waitFor();
    await page.waitForFunction(
      () =>
        (
          window as unknown as { coachbook: { host: { snapshot(): { activeSheet: string } } } }
        ).coachbook.host.snapshot().activeSheet === '3 Mission',
    );
  });

  it('leads on from a step that asks for nothing to the next best thing, and to the cell where one goes on typing', async () => {
    const { page, pane } = await openPane(browser, {
      workbook: newWorkbook({ language: 'en', content: 'blank', today }),
    });
    await step(pane, /Mission/, false).click();
    await pane.getByRole('button', { name: 'Go on' }).click();
    // The keyboard stands at the step that was opened.
    await step(pane, /Audit of the coachee/, true)
      .and(pane.locator(':focus'))
      .waitFor();
    await pane.getByRole('button', { name: 'Go to the cell' }).first().click();
    await page.waitForFunction(() => {
      const { activeSheet, sheets } = (window as unknown as { coachbook: { host: Host } }).coachbook.host.snapshot();
      const sheet = sheets.find(({ name }) => name === activeSheet);
      const table = sheet?.tables.find(({ name }) => name === 'Competences');
      // Never a header, which would be written over.
      return (
        table !== undefined &&
        sheet?.selection?.top === table.area.top + 1 &&
        sheet.selection.left === table.area.left + 1
      );
    });
    // Whoever asked for the cell types there at once.
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await page.keyboard.type('Listening');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      (window as unknown as { coachbook: { host: Host } }).coachbook.host
        .snapshot()
        .sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => value === 'Listening'))),
    );
  });

  it('leads to the very cell on a sheet nobody has been to', async () => {
    const { page, pane } = await openPane(browser, { workbook: example });
    await step(pane, /Action plan/, false).click();
    await page.waitForFunction(
      () =>
        (window as unknown as { coachbook: { host: Host } }).coachbook.host.snapshot().activeSheet === '6 Project plan',
    );
    await pane.getByRole('button', { name: /^Personal actions/ }).click();
    await page.waitForFunction(() => {
      const { activeSheet, sheets } = (window as unknown as { coachbook: { host: Host } }).coachbook.host.snapshot();
      const sheet = sheets.find(({ name }) => name === activeSheet);
      return (
        sheet?.name === '6 Personal plan' &&
        document.activeElement?.tagName !== 'IFRAME' &&
        sheet.selection?.left === 1 &&
        sheet.selection.top > 5
      );
    });
  });

  it('finds what many findings say, in whatever way it is typed', async () => {
    const { pane } = await openPane(browser, { workbook: example, show: 'findings' });
    const find = pane.getByRole('searchbox', { name: 'Find in the findings' });
    await find.fill('delegatíng');
    await pane.getByText('A must-have that is being worked on').waitFor();
    expect(await pane.getByRole('tabpanel').getByRole('listitem').count()).toBe(1);
    await find.fill('nobody says this');
    await pane.getByRole('tabpanel').getByRole('listitem').first().waitFor({ state: 'detached' });
  });

  it('keeps the reason for which something is accepted in the workbook, and opens it again', async () => {
    const { page, pane } = await openPane(browser, { workbook: example, show: 'findings' });
    await pane.getByRole('button', { name: /^Worth a thought/ }).click();
    await pane.getByRole('button', { name: 'Accept …' }).first().click();
    await pane.getByLabel('Why is it all right as it is?').fill('We talked about it');
    await pane.getByRole('button', { name: 'Accept it' }).click();
    await pane.getByText('1 accepted with a reason').click();
    await pane.getByText('Accepted because: We talked about it').waitFor();
    expect(JSON.stringify(await hostOf.snapshot(page))).toContain('We talked about it');
    await pane.getByRole('button', { name: /^Open again/ }).click();
    await pane.getByText('1 accepted with a reason').waitFor({ state: 'detached' });
    expect(JSON.stringify(await hostOf.snapshot(page))).not.toContain('We talked about it');
  });

  it('writes settings into their cells, all together', async () => {
    const { page, pane } = await openPane(browser, { workbook: example, show: 'settings' });
    await pane.getByLabel('Engagement', { exact: true }).fill('Another name');
    await pane.getByLabel('Schedule: green from').fill('3000');
    await pane.getByText('lies above the scale', { exact: false }).waitFor();
    await pane.getByLabel('Schedule: green from').fill('90');
    await pane.getByRole('button', { name: 'Save 2 changes' }).click();
    await pane.getByRole('button', { name: /^Save/ }).waitFor({ state: 'detached' });
    const settings = (await hostOf.snapshot(page)).sheets.find(({ name }) => name === 'Settings');
    const values = settings?.rows.map(({ index }) => cellAt(settings, index, 1)?.value);
    expect(values).toContain('Another name');
    expect(values).toContain(0.9);
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Another name' }).waitFor();
    // Whoever comes back stands where they were.
    expect(
      await pane
        .getByRole('button', { name: 'Settings', exact: true })
        .evaluate((button) => button === button.ownerDocument.activeElement),
    ).toBe(true);
  });

  it('keeps on this computer how long a rest comes before the sheets are written', async () => {
    const { pane } = await openPane(browser, { workbook: example, show: 'settings' });
    const rest = pane.getByLabel('Bring the sheets up to date by themselves');
    expect(await rest.inputValue()).toBe('5');
    await rest.selectOption('Never, only when asked');
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByRole('button', { name: 'Settings', exact: true }).click();
    expect(await rest.inputValue()).toBe('0');
    expect(await pane.locator('body').evaluate(() => localStorage.getItem('coachbook.rest'))).toBe('0');
  });

  it('says beside a setting what was found about it, until another value is given', async () => {
    const { pane } = await openPane(browser, { workbook: example, show: 'settings' });
    await pane.getByLabel('First day').fill('');
    await pane.getByLabel('Last day').fill('2020-06-30');
    await pane.getByRole('button', { name: 'Save 2 changes' }).click();
    const passed = pane.getByText('The engagement was to end on 30 June 2020', { exact: false });
    await passed.waitFor();
    await pane.getByLabel('Last day').fill('2099-06-30');
    await passed.waitFor({ state: 'detached' });
  });

  it('has the keyboard where it was when somebody comes back from the sheet', async () => {
    const { page, pane } = await openPane(browser, { workbook: example });
    const toCell = pane.getByRole('button', { name: 'Go to the cell' }).first();
    await toCell.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    // Past the tabs of the sheets.
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await toCell.and(pane.locator(':focus')).waitFor();
  });

  it('puts back by one click what is missing', async () => {
    const { page, pane } = await openPane(browser, { workbook: example });
    await pane.getByText(/^Up to date/).waitFor();
    await page.evaluate(() =>
      (
        window as unknown as { coachbook: { host: { user: { deleteSheet(name: string): void } } } }
      ).coachbook.host.user.deleteSheet('4 Anchors'),
    );
    await pane.getByText('Something is missing here').waitFor();
    await pane.getByRole('button', { name: 'Repair the workbook' }).click();
    await pane.getByText('Something is missing here').waitFor({ state: 'detached' });
    expect((await hostOf.snapshot(page)).sheets.map(({ name }) => name)).toContain('4 Anchors');
  });

  it('says that the workbook is ready until somebody goes to work in it', async () => {
    const { pane } = await openPane(browser);
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    const ready = pane.getByText('Your workbook is ready', { exact: false });
    await ready.waitFor();
    await pane.getByText(/^Up to date/).waitFor();
    await pane.getByRole('button', { name: 'Go to the cell' }).first().click();
    await ready.waitFor({ state: 'detached' });
  });

  it('offers a finger fields that it can hit', async () => {
    const { pane } = await openPane(browser, { workbook: example, show: 'findings', hasTouch: true });
    const fields = pane.getByRole('tabpanel').locator('input, select');
    await fields.first().waitFor();
    expect(await fields.evaluateAll((all) => all.map((field) => field.getBoundingClientRect().height))).toEqual([
      44, 44,
    ]);
  });
});
