// What the audits say, in the pane: seen, read as numbers, and acted on, by clicks and by keys.

import { useBrowser } from './browser';
import { activated } from './sheetPage';
import { openView, rowsOf } from './viewPage';
import { snapshot } from './wholeWorkbook';

describe('the view of the audits', () => {
  const browser = useBrowser();

  it('shows one person’s audits, takes a value into the mission and accepts what stays open', async () => {
    const page = await browser.open();
    const pane = await openView(
      page,
      'Example: a head of customer service',
      /Audit of the coachee/,
      'What the audits say',
    );

    const radar = pane.getByRole('img', {
      name: /^What you have against what the project asks for: 4 gaps in 9 competences/,
    });
    await radar.waitFor();
    await pane.getByRole('button', { name: 'Show as a table' }).first().click();
    const delegating = pane.getByRole('row', { name: /K4 Delegating/ });
    expect(await delegating.getByRole('cell').allTextContents()).toEqual(['2', '4']);

    await pane
      .getByRole('button', { name: /^Go to the cell: K4 Delegating/ })
      .first()
      .click();
    await activated(page, '1 Personal audit');

    await pane.getByRole('button', { name: /^What the mission leaves out/ }).click();
    await pane.getByRole('button', { name: /^Take into the mission: Housing associations/ }).click();
    await pane.getByText('The mission now names Housing associations.').waitFor({ state: 'attached' });
    const mission = (await snapshot(page)).sheets.find(({ name }) => name === '3 Mission');
    expect(mission?.rows.flatMap(({ cells }) => cells.map(({ value }) => value))).toContainEqual(
      expect.stringMatching(/\bC3\b/),
    );

    await pane.getByRole('button', { name: /^What answers what/ }).click();
    await pane.getByRole('button', { name: /^Accept with a reason: T2/ }).click();
    await page.keyboard.type('They are short of people until May; we meet then.');
    await pane.getByRole('button', { name: 'Save', exact: true }).click();
    await pane.getByText(/T2 IT services is accepted/).waitFor({ state: 'attached' });
    expect((await rowsOf(page, 'Partners')).find(({ Id }) => Id === 'T2')).toMatchObject({
      'Accepted because': 'They are short of people until May; we meet then.',
    });
  });

  it('accepts by keys alone, and keeps nothing of what is cancelled', async () => {
    const page = await browser.open();
    const pane = await openView(
      page,
      'Example: a head of customer service',
      /Audit of the coachee/,
      'What the audits say',
    );
    await pane.getByRole('button', { name: /^What answers what/ }).focus();
    await page.keyboard.press('Enter');
    const accept = pane.getByRole('button', { name: /^Accept with a reason: T2/ });
    await accept.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('never mind');
    await page.keyboard.press('Escape');
    await accept.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('=1+1 is not a formula here');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByText(/T2 IT services is accepted/).waitFor({ state: 'attached' });
    expect((await rowsOf(page, 'Partners')).find(({ Id }) => Id === 'T2')).toMatchObject({
      'Accepted because': '=1+1 is not a formula here',
    });

    // The arrow keys look from the other side.
    await pane.getByRole('tab', { name: 'Audit to plan' }).focus();
    await page.keyboard.press('ArrowRight');
    await pane.getByRole('checkbox', { name: 'Only what is open' }).uncheck();
    await pane
      .getByRole('button', { name: /^Go to the cell: G1\.1 / })
      .first()
      .waitFor();
  });

  it('shows how a team works and what has changed', async () => {
    const page = await browser.open();
    const pane = await openView(
      page,
      'Example: a hospital admissions team',
      /Audit of the team/,
      'What the audits say',
    );
    await pane.getByRole('img', { name: /mean per dimension, 1 to 5/ }).waitFor();
    await pane.getByRole('heading', { name: 'Since Before' }).waitFor();
    expect(await pane.getByRole('listitem').filter({ hasText: 'Goals' }).first().textContent()).toContain(
      '2.6 → 4.0: +1.4',
    );
    expect(await pane.getByRole('button', { name: /^Life balance/ }).count()).toBe(0);
  });
});
