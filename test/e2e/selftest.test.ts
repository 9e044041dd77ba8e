// The self-test page beside the embedded workbook: found from the pane, run whole, and back again with everything as it was.

import { readFile } from 'node:fs/promises';
import type { FrameLocator, Page } from 'playwright-core';
import type { Report } from '../../src/selftest/report/Report';
import { useBrowser } from './browser';
import { hostOf, openPane, picture, type PaneOptions } from './panePage';

const whole = 300_000;

describe('the self-test page', () => {
  const browser = useBrowser();

  async function openSelfTest(options: PaneOptions = {}): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
    const opened = await openPane(browser, options);
    await opened.pane.getByRole('link', { name: 'Check Coachbook in this Excel' }).click();
    await opened.pane.getByRole('button', { name: 'Start' }).waitFor();
    return opened;
  }

  it('runs whole, asks what one sees, reports, and leaves the workbook as it was', async () => {
    const { page, pane } = await openSelfTest({ width: 320 });
    await picture(page, 'selftest-intro');
    const before = await hostOf.snapshot(page);
    await pane.getByRole('button', { name: 'Start' }).click();
    await pane.getByRole('button', { name: 'Yes' }).waitFor({ timeout: whole });
    await picture(page, 'selftest-question');
    await pane.getByRole('button', { name: 'Yes' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Done' }).and(pane.locator(':focus')).waitFor({ timeout: whole });
    await picture(page, 'selftest-done');
    const [download] = await Promise.all([page.waitForEvent('download'), pane.getByRole('button', { name: 'Save it for a program' }).click()]);
    const report = JSON.parse(await readFile(await download.path(), 'utf8')) as Report;
    expect(report).toMatchObject({ report: 'Coachbook self-test', version: 1, isCancelled: false, office: { host: 'Excel', platform: 'OfficeOnline' } });
    expect(report.leftBehind).toBeUndefined();
    expect(report.contract).toMatchObject({ failures: [] });
    expect(report.walk.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual(['create pass', 'refresh pass', 'change pass', 'undo pass']);
    expect(report.probes.find(({ id }) => id === 'F9.repaint')?.outcome).toBe('pass');
    expect(await pane.getByRole('textbox', { name: 'The report' }).inputValue()).toContain('Probes: ');
    expect(await hostOf.snapshot(page)).toEqual(before);
    await pane.getByRole('link', { name: 'Back to Coachbook' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Start a coaching engagement' }).waitFor();
  }, whole * 2);
});
