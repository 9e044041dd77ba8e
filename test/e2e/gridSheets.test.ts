// The tabs of the grid: by mouse and by keys.

import type { Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { useBrowser } from './browser';
import { activated, becomes, click, holds, show } from './sheetPage';
import { snapshot } from './wholeWorkbook';

interface Embedding {
  readonly coachbook: { readonly host: Host };
}

const names = async (page: Page): Promise<readonly string[]> => (await snapshot(page)).sheets.map(({ name }) => name);

describe('the tabs of the grid', () => {
  const browser = useBrowser();

  it('are added, renamed, copied, coloured, moved, hidden and deleted', async () => {
    const page = await browser.open();
    await show(page);
    const tab = (name: string) => page.getByRole('tab', { name, exact: true });
    const choose = async (name: string, item: string): Promise<void> => {
      await tab(name).click({ button: 'right' });
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await holds(page, ({ sheets }) => sheets.length === 3);
    await choose('Goals', 'Insert a sheet');
    await holds(page, ({ sheets }) => sheets.length === 4);
    await choose('Log', 'Rename');
    await page.getByRole('textbox', { name: 'Name of sheet Log' }).fill('Diary');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) => sheets.some(({ name }) => name === 'Diary'));
    await tab('Goals').click();
    await activated(page, 'Goals');
    await tab('Goals').dblclick();
    await page.getByRole('textbox', { name: 'Name of sheet Goals' }).fill('Aims');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) => sheets.some(({ name }) => name === 'Aims'));
    await choose('Diary', 'Make a copy');
    await activated(page, 'Diary (2)');
    await tab('Diary (2)').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Tab colour' }).hover();
    await page.getByRole('menuitem', { name: 'Purple' }).click();
    await holds(page, ({ sheets }) => sheets.find(({ name }) => name === 'Diary (2)')?.tabColor === '8064A2');
    const before = await names(page);
    await choose('Diary (2)', 'Move left');
    await page.waitForFunction(
      (index) =>
        (
          window as unknown as { coachbook: { host: { snapshot(): { sheets: { name: string }[] } } } }
        ).coachbook.host.snapshot().sheets[index]?.name === 'Diary (2)',
      before.indexOf('Diary (2)') - 1,
    );
    await choose('Diary (2)', 'Hide');
    await holds(page, ({ sheets }) => sheets.find(({ name }) => name === 'Diary (2)')?.visibility === 'hidden');
    await tab('Diary (2)').waitFor({ state: 'hidden' });
    await choose('Aims', 'Show Diary (2)');
    await activated(page, 'Diary (2)');
    await choose('Diary (2)', 'Delete');
    await page.getByRole('alertdialog', { name: 'Delete Diary (2)?' }).getByRole('button', { name: 'Delete' }).click();
    await holds(page, ({ sheets }) => sheets.length === 4);
    await page.keyboard.press('Control+z');
    await holds(page, ({ sheets }) => sheets.length === 5);
  });

  it('take the names Excel takes, keep any other to be mended, and give the keys back to the cells', async () => {
    const page = await browser.open();
    await show(page);
    const field = page.getByRole('textbox', { name: 'Name of sheet Log' });
    // The first press of the two brings the sheet to the front.
    await page.getByRole('tab', { name: 'Log', exact: true }).dblclick();
    for (const [name, told] of [
      ['goals', 'Another sheet has that name.'],
      ['a/b', /^A name has 1 to 31 characters/],
      ['History', /^A name has/],
      [' ', /^A name has/],
    ] as const) {
      await field.fill(name);
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText(told).waitFor();
    }
    await field.fill('x'.repeat(40));
    expect(await field.inputValue()).toHaveLength(31);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Log', exact: true }).waitFor();
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) => sheets[1]?.rows[0]?.cells[0]?.value === 'typed');
    await page.getByRole('tab', { name: 'Log', exact: true }).dblclick();
    await field.fill('Diary');
    await click(page, 3, 1);
    await holds(page, ({ sheets }) => sheets[1]?.name === 'Diary');
  });

  it('are left where only one of them is seen', async () => {
    const page = await browser.open();
    await show(page);
    await page.getByRole('tab', { name: 'Log', exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Hide', exact: true }).click();
    await holds(page, ({ sheets }) => sheets[1]?.visibility === 'hidden');
    await page.getByRole('tab', { name: 'Goals', exact: true }).click({ button: 'right' });
    for (const name of ['Delete', 'Hide', 'Move left', 'Move right'])
      expect(await page.getByRole('menuitem', { name, exact: true }).getAttribute('aria-disabled')).toBe('true');
  });

  it('are worked on by keys alone', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1);
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowRight');
    await activated(page, 'Log');
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: 'Make a copy' }).focus();
    await page.keyboard.press('Enter');
    await activated(page, 'Log (2)');
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menu', { name: 'Cell' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await names(page)).toEqual(['Goals', 'Log (2)', 'Log']);
  });

  it('are those of the workbook though they came before the first picture', async () => {
    const page = await browser.open();
    await page.addInitScript(() => {
      // As the pane does when it is quicker than the grid: the shell of the old workbook stands already, and nothing is drawn.
      const observer = new MutationObserver(() => {
        const { coachbook } = window as unknown as Partial<Embedding>;
        if (!coachbook || !document.querySelector('.grid-container')?.firstElementChild) return;
        observer.disconnect();
        coachbook.host.user.addSheet('Early');
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.getByRole('tab', { name: 'Early', exact: true }).waitFor();
    await activated(page, 'Early');
    await click(page, 2, 1);
    await page.keyboard.type('here');
    await page.keyboard.press('Enter');
    await becomes(page, 2, 1, 'here');
  });
});
