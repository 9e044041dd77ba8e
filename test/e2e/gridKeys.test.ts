// The keys of the grid are Excel's.

import type { Locator } from 'playwright-core';
import { LIMITS } from '@coachbook/workbook';
import { useBrowser } from './browser';
import { activated, becomes, cell, click, holds, selected, show, shown } from './sheetPage';

describe('the keys of the grid', () => {
  const browser = useBrowser();

  it('move and select as in Excel', async () => {
    const page = await browser.open();
    await show(page);
    const press = async (key: string, area: Parameters<typeof selected>[1]): Promise<void> => {
      await page.keyboard.press(key);
      await selected(page, area);
    };
    await click(page, 7, 3);
    await press('ArrowRight', cell(7, 4));
    await press('Shift+Tab', cell(7, 3));
    await press('Tab', cell(7, 4));
    await press('Enter', cell(8, 3));
    await press('Shift+Enter', cell(7, 3));
    await press('Home', cell(7, 2));
    await press('Control+ArrowRight', cell(7, 7));
    await press('Control+ArrowDown', cell(12, 7));
    await press('Control+Home', cell(5, 2));
    await press('Control+End', cell(12, 7));
    await press('Control+Home', cell(5, 2));
    await press('Shift+ArrowDown', { top: 5, left: 2, bottom: 6, right: 2 });
    await press('Control+Shift+ArrowRight', { top: 5, left: 2, bottom: 6, right: 7 });
    await press('Shift+ArrowLeft', { top: 5, left: 2, bottom: 6, right: 6 });
    await press('Shift+ArrowUp', { top: 5, left: 2, bottom: 5, right: 6 });
    await press('ArrowDown', cell(6, 2));
    await press('Control+Shift+End', { top: 6, left: 2, bottom: 12, right: 7 });
    await press('ArrowUp', cell(5, 2));
    await press('Control+a', { top: 4, left: 0, bottom: 12, right: 7 });
    await press('Control+a', { top: 0, left: 0, bottom: LIMITS.rows - 1, right: LIMITS.columns - 1 });
    await click(page, 7, 3);
    await press('Control+Space', { top: 0, left: 3, bottom: LIMITS.rows - 1, right: 3 });
    await click(page, 8, 3);
    await press('Shift+Space', { top: 8, left: 0, bottom: 8, right: LIMITS.columns - 1 });
    await click(page, 9, 3);
    await page.keyboard.press('PageDown');
    await holds(page, ({ sheets }) => (sheets[0]?.selection.top ?? 0) > 20);
    await press('PageUp', cell(9, 3));
    await page.keyboard.press('Control+PageDown');
    await activated(page, 'Log');
    await page.keyboard.press('Control+PageUp');
    await activated(page, 'Goals');
  });

  it('fill, insert, delete, and write the day', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 5, 3);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await becomes(page, 6, 3, '100%');
    await click(page, 7, 3);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+r');
    await becomes(page, 7, 4, '50%');
    await click(page, 9, 1);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.type('the same');
    await page.keyboard.press('Control+Enter');
    await becomes(page, 10, 1, 'the same');
    expect(await shown(page, 9, 1)).toBe('the same');
    await click(page, 7, 1);
    await page.keyboard.press('Control++');
    await becomes(page, 8, 1, 'One knowledge base');
    await page.keyboard.press('Control+-');
    await becomes(page, 7, 1, 'One knowledge base');
    await click(page, 15, 3);
    await page.keyboard.press('Control+;');
    await page.waitForFunction(() =>
      /^\d{4}-\d\d-\d\d$/.test(
        (
          window as unknown as {
            coachbook: { host: { view: { display(sheet: string, row: number, column: number): string } } };
          }
        ).coachbook.host.view.display('Goals', 15, 3),
      ),
    );
    await page.keyboard.press('Shift+F11');
    await holds(page, ({ sheets, activeSheet }) => sheets[0]?.name === 'Sheet1' && activeSheet === 'Sheet1');
  });

  it('go round within a selection, both ways, and type there', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 15, 1);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    for (const [text, key] of [
      ['a', 'Tab'],
      ['b', 'Shift+Tab'],
      ['c', 'Enter'],
      ['d', 'Shift+Enter'],
      ['e', 'Shift+Tab'],
    ] as const) {
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    }
    await page.keyboard.type('f');
    await page.keyboard.press('Enter');
    await becomes(page, 16, 2, 'f');
    expect([await shown(page, 15, 1), await shown(page, 15, 2), await shown(page, 16, 1)]).toEqual(['e', 'b', 'd']);
    await selected(page, { top: 15, left: 1, bottom: 16, right: 2 });
  });

  it('strike, frame, copy from above, write the time, and lead to the name box', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 1);
    await page.keyboard.press('Control+5');
    await page.keyboard.press('Control+Shift+Digit7');
    await holds(page, ({ sheets }) => {
      const style = sheets[0]?.rows.find(({ index }) => index === 7)?.cells.find(({ column }) => column === 1)?.style;
      return style?.font?.strike === true && style.borders?.top?.line === 'thin';
    });
    await click(page, 15, 1);
    await page.keyboard.type('over');
    await page.keyboard.press('Enter');
    await page.keyboard.press("Control+'");
    await becomes(page, 16, 1, 'over');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Shift+:');
    await page.waitForFunction(() =>
      /^\d{1,2}:\d\d/.test(
        (
          window as unknown as {
            coachbook: { host: { view: { display(sheet: string, row: number, column: number): string } } };
          }
        ).coachbook.host.view.display('Goals', 17, 1),
      ),
    );
    await page.keyboard.press('F5');
    await page.keyboard.type('C12');
    await page.keyboard.press('Enter');
    await selected(page, cell(11, 2));
  });

  it('go from one part of the page to the next with F6', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 7, 3);
    const part = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement;
        if (element?.closest('.outline-gutter')) return 'outline';
        return element?.getAttribute('role') === 'tab'
          ? 'tabs'
          : (element?.closest('[data-part]')?.getAttribute('data-part') ?? '');
      });
    const parts: string[] = [];
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('F6');
      parts.push(await part());
      if (parts.at(-1) === 'pane') break;
    }
    expect(parts).toEqual(['outline', 'tabs', 'pane']);
    await page.getByRole('button', { name: 'Close the task pane' }).focus();
    await page.keyboard.press('F6');
    expect(await part()).toBe('bar');
    await page.keyboard.press('F6');
    expect(await part()).toBe('look');
    await page.keyboard.press('F6');
    expect(await part()).toBe('grid');
    await page.keyboard.press('ArrowDown');
    await selected(page, cell(8, 3));
    await page.keyboard.press('Shift+F6');
    expect(await part()).toBe('look');
  });

  it('group rows and take them out again, and undo that', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 15, 3);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await holds(page, ({ sheets }) => sheets[0]?.rows.find(({ index }) => index === 15)?.outlineLevel === 1);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await holds(page, ({ sheets }) => sheets[0]?.rows.find(({ index }) => index === 15)?.outlineLevel === 2);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await holds(page, ({ sheets }) => sheets[0]?.rows.find(({ index }) => index === 15)?.outlineLevel === 1);
    await page.keyboard.press('Control+z');
    await holds(page, ({ sheets }) => sheets[0]?.rows.find(({ index }) => index === 15)?.outlineLevel === 2);
  });

  it('Home and End lead to the ends of what is edited, also where it runs from right to left', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 3, 5);
    await page.keyboard.type('latin');
    await page.keyboard.press('Home');
    await page.keyboard.type('A ');
    await page.keyboard.press('Enter');
    await becomes(page, 3, 5, 'A latin');
    await click(page, 4, 5);
    await page.keyboard.type('שלום 12');
    const paper = page.locator('.text-from-right').filter({ visible: true });
    // In the cell and in the formula bar: drawn by the browser, in the order it is read.
    await expectText(paper, ['שלום 12', 'שלום 12']);
    expect(await paper.first().evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await page.keyboard.press('Home');
    await page.keyboard.type('מה ');
    await expectText(paper, ['מה שלום 12', 'מה שלום 12']);
    await page.keyboard.press('Shift+End');
    await page.locator('.text-from-right mark', { hasText: 'שלום 12' }).waitFor();
    await page.keyboard.press('Enter');
    await becomes(page, 4, 5, 'מה שלום 12');
    expect(await page.locator('.text-from-right').filter({ visible: true, hasText: 'שלום' }).count()).toBe(0);
  });
});

/** Waits until those elements, one after the other, hold these texts. */
async function expectText(all: Locator, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await all.nth(index).filter({ hasText: text }).waitFor();
}
