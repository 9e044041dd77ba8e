// The self-test page beside the embedded workbook: found from the pane, run whole, and back again with everything as it was.

import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { FrameLocator, Page } from 'playwright-core';
import { newWorkbook } from '../../src/app';
import type { Report } from '../../src/selftest/report/Report';
import { useBrowser } from './browser';
import { hostOf, openPane, picture, type PaneOptions } from './panePage';

interface Inspected {
  readonly axe: typeof axe;
}
declare const window: Inspected;

/** Milliseconds: a machine may be busy with the rest. */
const whole = 300_000;

/** What stands in the way of somebody, and whether anything runs out of the pane sideways. */
async function obstacles(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('selftest'));
  if (!frame) throw new Error('The self-test is not there.');
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  const excess = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
    ...(excess > 0 ? [`${excess} pixels too wide`] : []),
  ];
}

describe('the self-test page', () => {
  const browser = useBrowser();

  async function openSelfTest(
    link: string,
    options: PaneOptions,
  ): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
    const opened = await openPane(browser, { width: 320, ...options });
    await opened.pane.getByRole('link', { name: link }).click();
    return opened;
  }

  it(
    'runs whole, asks what one sees, reports, and leaves the workbook as it was',
    async () => {
      const { page, pane } = await openSelfTest('Check Coachbook in this Excel', {});
      await pane.getByRole('button', { name: 'Start' }).waitFor();
      const found = [...(await obstacles(page))];
      await picture(page, 'selftest-intro');
      const before = await hostOf.snapshot(page);
      await pane.getByRole('button', { name: 'Start' }).focus();
      await page.keyboard.press('Enter');
      await pane
        .getByRole('heading', { name: 'What do you see?' })
        .and(pane.locator(':focus'))
        .waitFor({ timeout: whole });
      found.push(...(await obstacles(page)));
      await picture(page, 'selftest-question');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await pane
        .getByRole('heading', { level: 1, name: 'Done' })
        .and(pane.locator(':focus'))
        .waitFor({ timeout: whole });
      await pane.getByText('Answered otherwise', { exact: true }).click();
      await pane.getByText('What only you can see', { exact: true }).click();
      found.push(...(await obstacles(page)));
      await picture(page, 'selftest-done');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pane.getByRole('button', { name: 'Save it for a program' }).click(),
      ]);
      const report = JSON.parse(await readFile(await download.path(), 'utf8')) as Report;
      expect(report).toMatchObject({
        report: 'Coachbook self-test',
        version: 1,
        isCancelled: false,
        office: { host: 'Excel', platform: 'OfficeOnline' },
      });
      expect(report.leftBehind).toBeUndefined();
      expect(report.contract).toMatchObject({ failures: [] });
      expect(report.walk.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
        'create pass',
        'refresh pass',
        'change pass',
        'undo pass',
      ]);
      expect(report.probes.find(({ id }) => id === 'F9.repaint')?.outcome).toBe('pass');
      expect(await pane.getByRole('textbox', { name: 'The report' }).inputValue()).toContain('Probes: ');
      await pane.getByRole('button', { name: 'Copy the report' }).click();
      await pane.getByText('The report is copied.').waitFor();
      // Once an add-in has kept a setting, the workbook names it, with nothing kept any more.
      expect({ ...(await hostOf.snapshot(page)), webExtension: undefined }).toEqual({
        ...before,
        webExtension: undefined,
      });
      expect(found).toEqual([]);
      await pane.getByRole('link', { name: 'Back to Coachbook' }).click();
      await pane.getByRole('heading', { level: 1, name: 'Start a coaching engagement' }).waitFor();
    },
    whole * 2,
  );

  it('asks for a new workbook where this one holds something, and leads back to where one came from, in French and in the dark', async () => {
    const workbook = newWorkbook({ language: 'fr', content: 'blank', today: '2026-11-23' });
    const { page, pane } = await openSelfTest('Vérifier Coachbook dans cet Excel', {
      workbook,
      show: 'settings',
      locale: 'fr-FR',
      colorScheme: 'dark',
    });
    await pane.getByRole('button', { name: 'Commencer' }).waitFor();
    const found = [...(await obstacles(page))];
    await picture(page, 'selftest-intro-dark');
    const before = await hostOf.snapshot(page);
    await pane.getByRole('button', { name: 'Commencer' }).click();
    await pane.getByRole('heading', { level: 1, name: 'Ce classeur n’est pas vide' }).waitFor();
    await pane.getByRole('button', { name: 'Ouvrir un nouveau classeur' }).click();
    await pane.getByRole('status').filter({ hasText: 'Un nouveau classeur a été demandé' }).waitFor();
    found.push(...(await obstacles(page)));
    await picture(page, 'selftest-not-empty-dark');
    expect(await hostOf.snapshot(page)).toEqual(before);
    expect(found).toEqual([]);
    await pane.getByRole('link', { name: 'Retour à Coachbook' }).click();
    await pane.getByRole('link', { name: 'Vérifier Coachbook dans cet Excel' }).waitFor();
  });

  it(
    'stops when one has seen enough, and tidies up',
    async () => {
      const { page, pane } = await openSelfTest('Check Coachbook in this Excel', { colorScheme: 'dark' });
      const before = await hostOf.snapshot(page);
      await pane.getByRole('button', { name: 'Start' }).click();
      await pane.getByRole('button', { name: 'I cannot tell' }).waitFor({ timeout: whole });
      await picture(page, 'selftest-question-dark');
      await pane.getByRole('button', { name: 'Stop and tidy up' }).click();
      await pane.getByRole('heading', { level: 1, name: 'Stopped.' }).waitFor();
      await pane.getByText('Your workbook is empty again').waitFor();
      await picture(page, 'selftest-stopped-dark');
      expect(await hostOf.snapshot(page)).toEqual(before);
    },
    whole,
  );
});
