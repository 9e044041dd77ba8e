// What other programs copied, pasted by keys and menu, and what is copied here for them.

import type { Page } from 'playwright-core';
import { emptySheet, emptyWorkbook } from '@coachbook/workbook';
import { excel } from '../../packages/playground/test/copiedPages';
import { useBrowser } from './browser';
import { becomes, click, holds, selected, show, shown, styleOf } from './sheetPage';
import { snapshot } from './wholeWorkbook';

const plain = { ...emptyWorkbook(), activeSheet: 'Plan', sheets: [emptySheet('Plan')] };

/** Fires the event a paste by keys brings, with the page as the program wrote it: what is put on the clipboard by a script has been tidied by the browser. */
const paste = (page: Page, html: string, text: string): Promise<void> =>
  page.evaluate(
    ([rich = '', bare = '']) => {
      const data = new DataTransfer();
      data.setData('text/html', rich);
      data.setData('text/plain', bare);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [html, text],
  );

describe('the clipboard of the grid', () => {
  const browser = useBrowser();

  it('takes what Excel copies with values, looks, links and merged cells, and one undo takes all of it back', async () => {
    const page = await browser.open();
    await show(page, plain);
    await click(page, 1, 1);
    const before = (await snapshot(page)).sheets[0]?.rows;
    await paste(page, excel, 'ignored');
    await selected(page, { top: 1, left: 1, bottom: 3, right: 3 });
    expect(await styleOf(page, 1, 1)).toMatchObject({
      font: { bold: true, color: 'FFFFFF', size: 14 },
      fill: '0F6C6D',
      horizontal: 'center',
    });
    expect((await snapshot(page)).sheets[0]).toMatchObject({
      merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
      hyperlinks: [{ address: 'https://example.org/a?b=1&c=2' }],
    });
    expect([
      await shown(page, 1, 3),
      await shown(page, 2, 1),
      await shown(page, 2, 2),
      await shown(page, 3, 1),
    ]).toEqual(['1,234.50 €', '2026-03-01', '007', '12/31/2025']);
    await page.keyboard.press('Control+z');
    await becomes(page, 2, 2, '');
    expect((await snapshot(page)).sheets[0]).toMatchObject({ rows: before, merges: [], hyperlinks: [] });
  });

  it('takes no formulas from pages, and fetches and runs nothing of them', async () => {
    const page = await browser.open();
    await show(page, plain);
    await click(page, 1, 1);
    // A request to elsewhere, or an error, would fail this test.
    await paste(
      page,
      '<table><tr><td>=1+1</td><td><img src="https://example.org/pixel.png" onerror="document.title=\'harmed\'"><script>document.title = "harmed"</script>text</td></tr></table><link rel="stylesheet" href="https://example.org/a.css">',
      '',
    );
    await becomes(page, 1, 1, '=1+1');
    expect(await shown(page, 1, 2)).toBe('text');
    expect(await page.title()).not.toBe('harmed');
  });

  it('pastes values only with Control, Shift and V, from here and from elsewhere', async () => {
    const page = await browser.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await show(page, {
      ...plain,
      sheets: [
        {
          ...emptySheet('Plan'),
          rows: [{ index: 0, cells: [{ column: 0, value: 3, formula: '=1+2', style: { font: { bold: true } } }] }],
        },
      ],
    });
    await click(page, 0, 0);
    await page.keyboard.press('Control+c');
    await click(page, 2, 0);
    await page.keyboard.press('Control+Shift+V');
    await holds(page, ({ sheets }) =>
      sheets[0]?.rows.some(
        ({ index, cells }) =>
          index === 2 && cells[0]?.value === 3 && cells[0].formula === undefined && cells[0].style === undefined,
      ),
    );
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob(['a\t=1+1'], { type: 'text/plain' }),
          'text/html': new Blob(['<table><tr><td><b>a</b></td><td>=1+1</td></tr></table>'], { type: 'text/html' }),
        }),
      ]),
    );
    await click(page, 4, 0);
    await page.keyboard.press('Control+Shift+V');
    await becomes(page, 4, 1, '=1+1');
    expect(await styleOf(page, 4, 0)).toEqual({});
    await click(page, 6, 0, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Paste values only' }).click();
    await becomes(page, 6, 0, 'a');
    expect(await styleOf(page, 6, 0)).toEqual({});
  });

  it('copies what a filter leaves in sight', async () => {
    const page = await browser.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const rows = ['Who', 'Ana', 'Ben', 'Ana'].map((value, index) => ({
      index,
      cells: [{ column: 0, value }],
      ...(value === 'Ben' && { hidden: true }),
    }));
    await show(page, {
      ...plain,
      sheets: [
        {
          ...emptySheet('Plan'),
          rows,
          autoFilter: { area: { top: 0, left: 0, bottom: 3, right: 0 }, filters: [{ column: 0, values: ['Ana'] }] },
        },
      ],
    });
    await click(page, 0, 0);
    await page.keyboard.press('Control+Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Who\nAna\nAna');
    await click(page, 6, 2);
    await page.keyboard.press('Control+v');
    await becomes(page, 8, 2, 'Ana');
    expect([await shown(page, 6, 2), await shown(page, 7, 2), await shown(page, 9, 2)]).toEqual(['Who', 'Ana', '']);
  });

  it('fills a larger selection with what was copied, formulas following', async () => {
    const page = await browser.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await show(page, {
      ...plain,
      sheets: [
        {
          ...emptySheet('Plan'),
          rows: [
            {
              index: 0,
              cells: [
                { column: 0, value: 1 },
                { column: 1, value: 2, formula: '=A1+1' },
              ],
            },
          ],
        },
      ],
    });
    await click(page, 0, 1);
    await page.keyboard.press('Control+c');
    await click(page, 1, 1);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+v');
    await holds(page, ({ sheets }) =>
      sheets[0]?.rows.some(({ index, cells }) => index === 3 && cells.some(({ formula }) => formula === '=A4+1')),
    );
    await selected(page, { top: 1, left: 1, bottom: 3, right: 1 });
  });
});
