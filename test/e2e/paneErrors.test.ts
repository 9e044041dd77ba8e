// Whatever Excel answers, the pane says in words what happened and what to do, keeps what it showed, and goes on.

import type { Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { emptySheet } from '@coachbook/workbook';
import { newWorkbook } from '../../src/app';
import { message, type MessageKey } from '../../src/locales';
import { markOf } from '../../src/sheets';
import { useBrowser, usualDay } from './browser';
import { hostOf, openPane } from './panePage';
import { boxOf, click, holds } from './sheetPage';

const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' });

/** The beginning of the sentence, without what is filled in. */
const beginning = (key: MessageKey): string => message('en', key, { code: '' }).split('(')[0]?.slice(0, 40) ?? '';

/** What Excel answers, and what the pane makes of it. */
const errors: Readonly<Record<string, string>> = {
  AccessDenied: 'protected',
  ReadOnlyWorkbook: 'readOnly',
  InvalidSelection: 'otherWindow',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'tooOld',
  ItemNotFound: 'missing',
  // A code nobody translates; a GeneralException while reading is asked once more without what may be its cause.
  MemoryLimitReached: 'memory',
  InsertDeleteConflict: 'unknown',
};

describe('error with Excel', () => {
  const browser = useBrowser();

  it('is told in words, and over with the next try', async () => {
    const { page, pane } = await openPane(browser, { workbook });
    const alert = pane.getByRole('alert');
    await pane.getByText(/^Up to date/).waitFor();
    for (const [code, kind] of Object.entries(errors)) {
      await hostOf.fail(page, code);
      await pane.getByRole('button', { name: /^(Refresh|Bring up to date)$/ }).click();
      await alert.getByText(beginning(`pane.error.${kind}` as MessageKey)).waitFor();
      // What was known stays in sight.
      expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe('The most reachable utility');
      const again = alert.getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      else await pane.getByRole('button', { name: /^(Refresh|Bring up to date)$/ }).click();
      await alert.waitFor({ state: 'hidden' });
    }
  });

  it.each(['InvalidOperationInCellEditMode', 'ServerBusy'])(
    '%s is waited for without a word of error',
    async (code) => {
      const { page, pane } = await openPane(browser, { workbook });
      await pane.getByText(/^Up to date/).waitFor();
      const told = pane.getByText('Waiting until the cell is finished …').first().waitFor();
      await hostOf.fail(page, code);
      await pane.getByRole('button', { name: /^(Refresh|Bring up to date)$/ }).click();
      await told;
      await pane.getByText(/^Up to date/).waitFor();
      expect(await pane.getByRole('alert').count()).toBe(0);
    },
  );

  it('is none while somebody edits a cell: the pane waits, and goes on once that is done', async () => {
    const { page, pane } = await openPane(browser, { workbook: { ...workbook, activeSheet: '3 Mission' } });
    await pane.getByText(/^Up to date/).waitFor();
    await click(page, 5, 1);
    await page.keyboard.type('Half a mission');
    await pane.getByRole('button', { name: /^(Refresh|Bring up to date)$/ }).click();
    await pane.getByText('Waiting until the cell is finished …').first().waitFor();
    // Back in the cell, it is finished by Enter.
    const { x, y, width, height } = await boxOf(page, 5, 1);
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) =>
      sheets
        .find(({ name }) => name === '3 Mission')
        ?.rows.find(({ index }) => index === 5)
        ?.cells.some(({ value }) => value === 'Half a mission'),
    );
    await pane.getByText(/^Up to date/).waitFor();
    expect(await pane.getByRole('alert').count()).toBe(0);
  });

  it('is said when what is to be changed is gone meanwhile, and nothing is written', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'settings' });
    await pane.getByRole('heading', { name: 'People', exact: true }).waitFor();
    await pane.getByRole('listitem').getByRole('button').first().click();
    await pane.getByLabel('Hours/week').fill('11');
    await page.evaluate(() => {
      const { host } = (window as unknown as { coachbook: { host: { user: { deleteSheet(name: string): void } } } })
        .coachbook;
      host.user.deleteSheet('People');
    });
    await pane.getByRole('button', { name: 'Save', exact: true }).click();
    await pane.getByRole('alert').getByText(beginning('pane.error.gone')).waitFor();
  });

  it('is said when sheets of our names are there already, and they stay as they are', async () => {
    const { page, pane } = await openPane(browser, {
      workbook: {
        ...newWorkbook({ language: 'en', content: 'blank', today: '2026-11-23' }),
        sheets: [{ ...emptySheet('Guide'), rows: [{ index: 0, cells: [{ column: 0, value: 'My own guide' }] }] }],
        names: [],
        activeSheet: 'Guide',
      },
    });
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    const alert = pane.getByRole('alert');
    await alert.getByText(beginning('pane.error.namesTaken')).waitFor();
    // Trying the same again would not help.
    expect(await alert.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    const { sheets } = await hostOf.snapshot(page);
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.value])).toEqual([['Guide', 'My own guide']]);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await alert.waitFor({ state: 'hidden' });
    await pane.getByRole('button', { name: 'Create the workbook' }).waitFor();
  });

  it('is said when Excel does not answer, and its late answer is taken all the same', async () => {
    const { page, pane } = await openPane(browser, { workbook });
    await pane.getByText(/^Up to date/).waitFor();
    await page.clock.install();
    await page.evaluate(() => {
      const { bridge } = (window as unknown as { coachbook: { host: Host } }).coachbook.host;
      const kept: string[] = [];
      const send = bridge.sendMessageToHost.bind(bridge);
      bridge.sendMessageToHost = (text) => void kept.push(text);
      Object.assign(window, {
        answerNow: () => {
          bridge.sendMessageToHost = send;
          kept.forEach(send);
        },
      });
    });
    await pane.getByRole('button', { name: /^(Refresh|Bring up to date)$/ }).click();
    await page.clock.fastForward(31_000);
    const alert = pane.getByRole('alert');
    await alert.getByText(beginning('pane.error.noAnswer')).waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe('The most reachable utility');
    await page.evaluate(() => {
      (window as unknown as { answerNow(): void }).answerNow();
    });
    await alert.waitFor({ state: 'hidden' });
    await pane.getByText(/^Up to date/).waitFor();
  });

  /** What a network answers that is not really there: something, but not what was asked for. */
  const cutOff = (page: Page) =>
    page.route('**/*.js', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));

  it('is said when a view does not arrive, and the next try gets it', async () => {
    const { page, pane } = await openPane(browser, { workbook });
    await cutOff(page);
    await pane.getByRole('button', { name: 'Check in' }).first().click();
    await pane.getByText(beginning('pane.error.offline')).waitFor();
    await pane.getByRole('button', { name: 'Back' }).waitFor();
    await page.unrouteAll();
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('button', { name: 'Save the check-in' }).waitFor();
  });

  it.each(['Project leader', 'Example: a hospital admissions team'])(
    'is said when %s does not arrive, and the next try creates it',
    async (origin) => {
      const { page, pane } = await openPane(browser);
      await cutOff(page);
      await pane.getByText(origin).click();
      await pane.getByRole('button', { name: 'Create the workbook' }).click();
      const alert = pane.getByRole('alert');
      await alert.getByText(beginning('pane.error.offline')).waitFor();
      expect((await hostOf.snapshot(page)).sheets).toHaveLength(1);
      await page.unrouteAll();
      await alert.getByRole('button', { name: 'Try again' }).click();
      await pane.getByRole('tab', { name: 'Steps' }).waitFor();
      expect((await hostOf.snapshot(page)).sheets.length).toBeGreaterThan(10);
    },
  );

  it('while creating can be stopped before anything is written', async () => {
    const { page, pane } = await openPane(browser);
    const before = await hostOf.snapshot(page);
    await hostOf.fail(page, 'InvalidOperationInCellEditMode');
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    await pane.getByRole('button', { name: 'Stop' }).click();
    await pane.getByText('Stopped. Nothing was changed').waitFor();
    expect((await hostOf.snapshot(page)).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  const begun = (since: Date) => {
    const mark = markOf({ sheets: workbook.sheets.map(({ name }) => name), by: 'another', since });
    return { ...workbook, sheets: [...workbook.sheets, emptySheet('Mine')], names: [...workbook.names, mark] };
  };

  it('of a pane that was closed while it made sheets is told by the next one, which removes them once somebody is sure', async () => {
    const { page, pane } = await openPane(browser, { workbook: begun(new Date(0)) });
    await pane.getByRole('heading', { name: message('en', 'pane.unfinished.title') }).waitFor();
    if (process.env.COACHBOOK_PICTURES)
      await page.screenshot({ path: `${process.env.COACHBOOK_PICTURES}/unfinished.png` });
    await pane.getByRole('button', { name: message('en', 'pane.action.resolveUnfinished') }).click();
    await pane.getByText(message('en', 'pane.unfinished.sure')).waitFor();
    await pane.getByRole('button', { name: message('en', 'pane.unfinished.remove') }).click();
    await pane.getByRole('button', { name: 'Create the workbook' }).waitFor();
    expect((await hostOf.snapshot(page)).sheets.map(({ name }) => name)).toEqual(['Mine']);
    expect((await hostOf.snapshot(page)).names).toEqual([]);
  });

  it('of a pane that is still at work is waited for', async () => {
    const { page, pane } = await openPane(browser, { workbook: begun(new Date(`${usualDay}T10:00`)) });
    await pane.getByRole('heading', { name: message('en', 'pane.making.title') }).waitFor();
    expect(await pane.getByRole('button', { name: message('en', 'pane.unfinished.keep') }).count()).toBe(0);
    if (process.env.COACHBOOK_PICTURES) await page.screenshot({ path: `${process.env.COACHBOOK_PICTURES}/making.png` });
  });
});
