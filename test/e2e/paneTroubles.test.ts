// Whatever Excel answers, the pane says in words what happened and what to do, keeps what it showed, and goes on.

import { newWorkbook } from '../../src/app';
import { message, type MessageKey } from '../../src/locales';
import { useBrowser } from './browser';
import { hostOf, openPane } from './panePage';

const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today: '2026-11-23' });

/** The beginning of the sentence, without what is filled in. */
const beginning = (key: MessageKey): string => message('en', key, { code: '' }).split('(')[0]?.slice(0, 40) ?? '';

/** What Excel answers, and what the pane makes of it. */
const troubles: Readonly<Record<string, string>> = {
  AccessDenied: 'protected', ReadOnlyWorkbook: 'readOnly', InvalidSelection: 'otherWindow', RequestPayloadSizeLimitExceeded: 'tooLarge', ApiNotFound: 'tooOld', ItemNotFound: 'missing',
  MemoryLimitReached: 'memory', GeneralException: 'unknown',
};

describe('trouble with Excel', () => {
  const browser = useBrowser();

  it('is told in words, and over with the next try', async () => {
    const { page, pane } = await openPane(browser, { workbook });
    const alert = pane.getByRole('alert');
    await pane.getByText(/^Up to date/).waitFor();
    for (const [code, kind] of Object.entries(troubles)) {
      await hostOf.fail(page, code);
      await pane.getByRole('button', { name: 'Refresh' }).click();
      await alert.getByText(beginning(`pane.error.${kind}` as MessageKey)).waitFor();
      // What was known stays in sight.
      expect(await pane.getByRole('heading', { level: 1 }).textContent()).toBe('The most reachable utility');
      const again = alert.getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      else await pane.getByRole('button', { name: 'Refresh' }).click();
      await alert.waitFor({ state: 'hidden' });
    }
  });

  it.each(['InvalidOperationInCellEditMode', 'ServerBusy'])('%s is waited for without a word of trouble', async (code) => {
    const { page, pane } = await openPane(browser, { workbook });
    await pane.getByText(/^Up to date/).waitFor();
    const told = pane.getByText('Waiting until the cell is finished …').first().waitFor();
    await hostOf.fail(page, code);
    await pane.getByRole('button', { name: 'Refresh' }).click();
    await told;
    await pane.getByText(/^Up to date/).waitFor();
    expect(await pane.getByRole('alert').count()).toBe(0);
  });

  it('is said when what is to be changed is gone meanwhile, and nothing is written', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'settings' });
    await pane.getByRole('heading', { name: 'People', exact: true }).waitFor();
    await pane.getByRole('listitem').getByRole('button').first().click();
    await pane.getByLabel('Hours/week').fill('11');
    await page.evaluate(() => {
      const { host } = (window as unknown as { coachbook: { host: { person: { deleteSheet(name: string): void } } } }).coachbook;
      host.person.deleteSheet('People');
    });
    await pane.getByRole('button', { name: 'Save', exact: true }).click();
    await pane.getByRole('alert').getByText(beginning('pane.error.gone')).waitFor();
  });

  it('while creating can be stopped before anything is written', async () => {
    const { page, pane } = await openPane(browser);
    const before = await hostOf.snapshot(page);
    await hostOf.fail(page, 'InvalidOperationInCellEditMode');
    await pane.getByRole('button', { name: 'Create the workbook' }).click();
    await pane.getByRole('button', { name: 'Stop' }).click();
    await pane.getByText('Stopped. Nothing was changed').waitFor();
    expect((await hostOf.snapshot(page)).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });
});
