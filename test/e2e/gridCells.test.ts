// What stands in and on cells: lists, filters, fill, clipboard, notes, links, find, name box.

import { emptySheet, emptyWorkbook } from '@coachbook/workbook';
import { useBrowser } from './browser';
import { activated, becomes, boxOf, cell, click, drag, holds, selected, sheetOf, show, shown } from './sheetPage';

describe('the cells of the grid', () => {
  const browser = useBrowser();

  it('offer their choices to mouse and keys, and ask when something else is typed', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 6, 2);
    await page.getByText('Choose the one person who answers for this goal.').waitFor();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: 'Choices' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await becomes(page, 6, 2, 'Ben');
    const box = await boxOf(page, 6, 2);
    await page.mouse.click(box.x + box.width - 9, box.y + box.height - 9);
    await page.getByRole('option', { name: 'Dina' }).click();
    await becomes(page, 6, 2, 'Dina');
    await page.keyboard.type('Nobody');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('Choose one of the people').waitFor();
    await page.keyboard.press('Escape');
    expect(await shown(page, 6, 2)).toBe('Dina');
  });

  it('are sorted and filtered by mouse and keys', async () => {
    const page = await browser.open();
    await show(page);
    const header = await boxOf(page, 4, 2);
    await page.mouse.click(header.x + header.width - 9, header.y + header.height - 9);
    const panel = page.getByRole('dialog', { name: 'Sort and filter Owner' });
    await panel.getByRole('checkbox', { name: '(Select all)' }).click();
    await panel.getByRole('checkbox', { name: 'Dina' }).check();
    await panel.getByRole('button', { name: 'OK' }).click();
    const hidden = async (): Promise<readonly number[]> =>
      (await sheetOf(page, 'Goals')).rows.filter((row) => row.hidden).map(({ index }) => index);
    await holds(page, ({ sheets }) => sheets[0]?.tables[0]?.filters.length === 1);
    expect(await hidden()).toEqual([5, 6, 7, 8, 9, 12]);
    await click(page, 4, 2);
    await page.keyboard.press('Alt+ArrowDown');
    await panel.getByRole('button', { name: 'Clear the filter' }).press('Enter');
    await holds(page, ({ sheets }) => sheets[0]?.tables[0]?.filters.length === 0);
    expect(await hidden()).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    await panel.getByRole('button', { name: 'Sort Z to A' }).press('Enter');
    await becomes(page, 5, 2, 'Dina');
    await page.keyboard.press('Control+z');
    await becomes(page, 5, 2, 'Ana');
  });

  it('outside tables get filter buttons, filter by them, and lose them', async () => {
    const page = await browser.open();
    await show(page);
    await page.getByRole('tab', { name: 'Log' }).click();
    await activated(page, 'Log');
    await click(page, 2, 1);
    await page.keyboard.press('Control+Shift+L');
    await holds(page, ({ sheets }) => sheets[1]?.autoFilter?.area.top === 0);
    const header = await boxOf(page, 0, 0);
    await page.mouse.click(header.x + header.width - 9, header.y + header.height - 9);
    const panel = page.getByRole('dialog', { name: /^Sort and filter/ });
    await panel.getByRole('checkbox').nth(1).click();
    await panel.getByRole('button', { name: 'OK' }).click();
    await holds(
      page,
      ({ sheets }) =>
        sheets[1]?.autoFilter?.filters.length === 1 && sheets[1].rows.filter(({ hidden }) => hidden).length === 1,
    );
    await page.getByRole('button', { name: 'Filter (Ctrl+Shift+L)' }).click();
    await holds(
      page,
      ({ sheets }) => sheets[1]?.autoFilter === undefined && !sheets[1]?.rows.some(({ hidden }) => hidden),
    );
  });

  it('find room in columns that nobody sized, and in those whose border is pressed twice', async () => {
    const page = await browser.open();
    await show(page, {
      ...emptyWorkbook(),
      activeSheet: 'Plan',
      sheets: [
        {
          ...emptySheet('Plan'),
          rows: [{ index: 0, cells: [{ column: 1, value: 'a text much longer than its column' }] }],
        },
      ],
    });
    const before = await boxOf(page, 0, 1);
    await click(page, 1, 2);
    await page.keyboard.type('2026-03-01');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) => (sheets[0]?.columns.find(({ first }) => first === 2)?.width ?? 0) > 70);
    const border = { x: before.x + before.width - 1, y: before.y - 10 };
    await page.mouse.move(border.x - 4, border.y);
    await page.mouse.move(border.x, border.y, { steps: 4 });
    await page.screenshot();
    await page.mouse.dblclick(border.x, border.y);
    await holds(page, ({ sheets }) => (sheets[0]?.columns.find(({ first }) => first === 1)?.width ?? 0) > 200);
  });

  it('are filled by the handle', async () => {
    const page = await browser.open();
    const rows = [1, 3].map((value, index) => ({ index: index + 1, cells: [{ column: 1, value }] }));
    await show(page, { ...emptyWorkbook(), activeSheet: 'Plan', sheets: [{ ...emptySheet('Plan'), rows }] });
    const [first, last, end] = [await boxOf(page, 1, 1), await boxOf(page, 2, 1), await boxOf(page, 5, 1)];
    await drag(page, { x: first.x + 20, y: first.y + 10 }, { x: last.x + 20, y: last.y + 10 });
    await selected(page, { top: 1, left: 1, bottom: 2, right: 1 });
    await drag(page, { x: last.x + last.width, y: last.y + last.height }, { x: end.x + 20, y: end.y + 12 });
    await becomes(page, 5, 1, '9');
    expect([await shown(page, 3, 1), await shown(page, 4, 1)]).toEqual(['5', '7']);
  });

  it('are copied with formulas inside, moved by cutting, and take what Excel and the web copy', async () => {
    const page = await browser.open('/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await show(page);
    await page.getByRole('tab', { name: 'Log' }).click();
    await activated(page, 'Log');
    await click(page, 9, 3);
    await page.keyboard.press('Control+c');
    await click(page, 9, 4);
    await page.keyboard.press('Control+v');
    await holds(page, ({ sheets }) =>
      sheets[1]?.rows
        .find(({ index }) => index === 9)
        ?.cells.some(({ column, formula }) => column === 4 && formula === '=SUM(D2:D8)'),
    );
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('3.36');
    const pasted = async (row: number, text: string, html = ''): Promise<void> => {
      await click(page, row, 6);
      await page.evaluate(
        ([plain = '', rich = '']) =>
          navigator.clipboard.write([
            new ClipboardItem({
              'text/plain': new Blob([plain], { type: 'text/plain' }),
              ...(rich === '' ? {} : { 'text/html': new Blob([rich], { type: 'text/html' }) }),
            }),
          ]),
        [text, html],
      );
      await page.keyboard.press('Control+v');
    };
    await pasted(1, 'x\t3\r\n"two\nlines"\t=1+1\r\n');
    await becomes(page, 2, 7, '2');
    expect(await shown(page, 2, 6)).toBe('two\nlines');
    await pasted(
      5,
      'ignored',
      '<table><tr><td>wide</td><td></td><td>12%</td></tr><tr><td>a</td><td>2026-03-01</td><td>c</td></tr></table>',
    );
    await becomes(page, 6, 7, '2026-03-01');
    expect([await shown(page, 5, 6), await shown(page, 5, 7), await shown(page, 5, 8)]).toEqual(['wide', '', '12%']);
    await selected(page, { top: 5, left: 6, bottom: 6, right: 8 });
    // By keys: a second click on that cell so soon after the first would be a double click, and edit it.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await selected(page, cell(5, 6));
    await page.keyboard.press('Control+x');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('wide');
    await click(page, 8, 6);
    await page.keyboard.press('Control+v');
    await becomes(page, 8, 6, 'wide');
    expect(await shown(page, 5, 6)).toBe('');
    await click(page, 5, 8, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Copy' }).click();
    await click(page, 12, 6, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Paste', exact: true }).click();
    await becomes(page, 12, 6, '12%');
  });

  it('carry notes and links, written by keys and by the menu', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 8, 1);
    await page.getByText('Chloé starts in March; ask her first.').waitFor();
    await click(page, 6, 1);
    await page.keyboard.press('Shift+F2');
    await page.getByRole('dialog', { name: 'Note of B7' }).getByRole('textbox').fill('Ask the team');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('note').getByText('Ask the team').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Link of B7' }).getByRole('textbox').fill('Log!A10');
    await page.keyboard.press('Enter');
    await holds(page, ({ sheets }) =>
      sheets[0]?.hyperlinks.some(({ area, location }) => area.top === 6 && location === 'Log!A10'),
    );
    await click(page, 9, 1, { button: 'right' });
    await page.getByRole('menuitem', { name: /^Link/ }).click();
    await page.getByRole('dialog', { name: 'Link of B10' }).getByRole('textbox').fill('nowhere at all');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('That is neither a web address nor a place in this workbook.').waitFor();
    await page.keyboard.press('Escape');
    const box = await boxOf(page, 6, 1);
    await page.mouse.click(box.x + 20, box.y + 9);
    await activated(page, 'Log');
    await selected(page, cell(9, 0));
  });

  it('are found by their text and by their name', async () => {
    const page = await browser.open();
    await show(page, {
      ...(await import('../../packages/playground/test/sampleWorkbook')).sampleWorkbook,
      names: [{ name: 'Total', formula: '=Log!$D$10' }],
    });
    await click(page, 7, 3);
    await page.keyboard.press('Control+f');
    await page.getByRole('searchbox').fill('apr');
    await page.keyboard.press('Enter');
    await activated(page, 'Log');
    await selected(page, cell(4, 0));
    await page.getByRole('searchbox').fill('complaints');
    await page.keyboard.press('Enter');
    await activated(page, 'Goals');
    await selected(page, cell(9, 1));
    await page.getByRole('searchbox').fill('no such thing');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('Nothing found.').waitFor();
    await page.getByRole('searchbox').fill('complaints');
    await page.getByRole('textbox', { name: 'Replace with' }).fill('grievances');
    await page.getByRole('button', { name: 'Replace all' }).click();
    await page.getByText('Replaced once.').waitFor();
    await becomes(page, 9, 1, 'Fewer grievances');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await becomes(page, 9, 1, 'Fewer complaints');
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    for (const [text, sheet, area] of [
      ['total', 'Log', cell(9, 3)],
      ['Sample', 'Goals', { top: 5, left: 0, bottom: 12, right: 7 }],
      ['log!B2:C4', 'Log', { top: 1, left: 1, bottom: 3, right: 2 }],
      ['C12', 'Log', cell(11, 2)],
    ] as const) {
      await nameBox.click();
      await nameBox.fill(text);
      await page.keyboard.press('Enter');
      await activated(page, sheet);
      await selected(page, area);
    }
    await page.keyboard.type('here');
    await page.keyboard.press('Enter');
    await becomes(page, 11, 2, 'here');
  });
});
