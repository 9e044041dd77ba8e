// The page played as one Excel or another: chosen in its corner or by its address, and files that go the way they can there.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { newWorkbook } from '../../src/app';
import { useBrowser, type TestBrowser } from './browser';
import { load } from './wholeWorkbook';
import { picture, reopen } from './panePage';

declare const window: {
  readonly coachbook?: { readonly host: Host; cellBox(row: number, column: number): object | undefined };
};

const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-24' });
const pictures = process.env['COACHBOOK_PICTURES'] ?? join('test-output', 'pictures');

const isReady = (page: Page) => page.waitForFunction(() => window.coachbook?.cellBox(0, 0) !== undefined);
const played = (page: Page) => page.evaluate(() => window.coachbook?.host.profile.name);

/** The page as that Excel, the pane at its ways out; every download is noted. */
async function playing(browser: TestBrowser, excel: string) {
  const page = await browser.open(`/?excel=${excel}`, { viewport: { width: 1400, height: 1000 } });
  const downloads: string[] = [];
  page.on('download', (download) => {
    downloads.push(download.suggestedFilename());
  });
  await isReady(page);
  await load(page, workbook);
  return { page, downloads, pane: await reopen(page, 'exchange') };
}

describe('the Excel the page plays', () => {
  const browser = useBrowser();

  it('is chosen in the corner, and remembered', async () => {
    const page = await browser.open('/');
    await isReady(page);
    expect(await played(page)).toBe('embedded');
    const corner = page.getByRole('combobox', { name: 'Plays' });
    await Promise.all([page.waitForEvent('load'), corner.selectOption('ipad')]);
    await isReady(page);
    expect([await played(page), new URL(page.url()).searchParams.get('excel')]).toEqual(['ipad', 'ipad']);
    await page.goto(browser.url());
    await isReady(page);
    expect([await played(page), await corner.inputValue()]).toEqual(['ipad', 'ipad']);
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: join(pictures, 'page-plays.png') });
  });

  it('F7, F24: as Excel for Mac nothing is offered to be saved: workbooks open behind the window, texts are shown, lists go one by one', async () => {
    const { page, pane, downloads } = await playing(browser, 'mac');
    await pane.getByRole('button', { name: 'Share a copy' }).click();
    const open = pane.getByRole('button', { name: 'Open as a new workbook' });
    await open.waitFor();
    expect(await pane.getByRole('button', { name: 'Save as a file' }).count()).toBe(0);
    await open.click();
    await pane.getByText(/it may lie behind this window/).waitFor();
    await page.getByText(/it lies behind this window/).waitFor();
    await pane.getByRole('button', { name: 'Export for other programs' }).click();
    await pane.getByRole('button', { name: 'Show its text' }).click();
    await pane.getByText(/^This Excel saves no files from here/).waitFor();
    expect(await pane.getByRole('textbox', { name: 'The most reachable utility.ics' }).inputValue()).toContain(
      'BEGIN:VCALENDAR',
    );
    await picture(page, 'mac-calendar');
    await pane.getByRole('radio', { name: /^Tables/ }).click();
    expect(await pane.getByRole('combobox', { name: 'Which tables' }).inputValue()).not.toBe('');
    await pane.getByRole('button', { name: 'Make workbooks for many' }).click();
    await pane
      .locator('input[type=file]')
      .last()
      .setInputFiles({
        name: 'people.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Name,Start\nAnn,2027-01-04\nBob,2027-01-04\n'),
      });
    await pane.getByRole('button', { name: 'Make 2 workbooks' }).click();
    await pane.getByRole('button', { name: /^Open “Ann.*” \(1 of 2\)$/ }).click();
    await pane.getByRole('button', { name: /^Open “Bob.*” \(2 of 2\)$/ }).waitFor();
    await picture(page, 'mac-list');
    expect(downloads).toEqual([]);
  });

  it('F7, F24: as Excel on an iPad, which opens nothing either, it says what to do', async () => {
    const { page, pane, downloads } = await playing(browser, 'ipad');
    await pane.getByRole('button', { name: 'Share a copy' }).click();
    await pane.getByRole('button', { name: 'Open as a new workbook' }).click();
    await pane.getByText(/^Excel says that it opened no new workbook/).waitFor();
    await picture(page, 'ipad-share');
    expect(downloads).toEqual([]);
  });

  it('F7: a link that downloads does nothing there, as people have it', async () => {
    const { page, downloads } = await playing(browser, 'ipad');
    const frame = page.frames().find((one) => one.url().includes('taskpane'));
    await frame?.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: URL.createObjectURL(new Blob(['x'])),
        download: 'x.txt',
        textContent: 'x',
      });
      link.click();
      document.body.append(link);
      link.click();
    });
    // Another way of the page's own still works: had the others come, they would have come before it.
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as .xlsx' }).first().click(),
    ]);
    expect(downloads).toEqual([saved.suggestedFilename()]);
  });
});
