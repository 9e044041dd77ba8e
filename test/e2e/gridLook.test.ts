// How cells look: rules, looks given by hand, panes, outline, zoom, charts.

import { emptySheet, emptyWorkbook } from '@coachbook/workbook';
import { sampleWorkbook } from '../../packages/playground/test/sampleWorkbook';
import { useBrowser } from './browser';
import {
  activated,
  boxOf,
  cell,
  click,
  drag,
  holds,
  paintAt,
  selected,
  sheetOf,
  show,
  styleOf,
  withSheet,
} from './sheetPage';

describe('the look of the grid', () => {
  const browser = useBrowser();

  it('draws data bars, colour scales and icons, and they follow the values', async () => {
    const page = await browser.open();
    const scale = {
      areas: [{ top: 1, left: 2, bottom: 7, right: 2 }],
      stopIfTrue: false,
      rule: {
        kind: 'colorScale',
        points: [
          { type: 'lowest', color: 'FFFFFF' },
          { type: 'highest', color: '0072B2' },
        ],
      },
    } as const;
    await show(page, withSheet('Log', { conditionalFormats: [scale] }));
    const [white, blank] = ['#ffffff', '#f3f8f8'];
    expect([await paintAt(page, 5, 4, 0.3), await paintAt(page, 5, 4, 0.6)]).toEqual(['#86c0c1', blank]);
    const icons = [await paintAt(page, 5, 6, 0.14), await paintAt(page, 9, 6, 0.14)];
    expect([new Set(icons).size, icons.includes(white)]).toEqual([2, false]);
    await click(page, 5, 4);
    await page.keyboard.type('10%');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        (
          window as unknown as {
            coachbook: {
              host: { view: { cell(sheet: string, row: number, column: number): { bar?: { to: number } } } };
            };
          }
        ).coachbook.host.view.cell('Goals', 5, 4).bar?.to === 0.1,
    );
    await click(page, 14, 1);
    await expect(paintAt(page, 5, 4, 0.3)).resolves.toBe(blank);
    await page.getByRole('tab', { name: 'Log' }).click();
    await activated(page, 'Log');
    expect([await paintAt(page, 1, 2, 0.2), await paintAt(page, 7, 2, 0.2)]).toEqual([white, '#0072b2']);
  });

  it('is given by hand, by keys and by the bar, and undone', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 6, 1);
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+i');
    await page.keyboard.press('Control+u');
    expect((await styleOf(page, 6, 1)).font).toMatchObject({ bold: true, italic: true, underline: 'single' });
    const bold = page.getByRole('button', { name: 'Bold (Ctrl+B)' });
    expect(await bold.getAttribute('aria-pressed')).toBe('true');
    await bold.click();
    expect((await styleOf(page, 6, 1)).font).not.toHaveProperty('bold');
    const choose = async (menu: string, item: string): Promise<void> => {
      await page.getByRole('button', { name: menu }).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    };
    await choose('Fill colour', 'Yellow');
    await choose('Font colour', 'Red');
    await choose('Borders', 'All borders');
    await page.getByRole('button', { name: 'Centre' }).click();
    await page.getByRole('button', { name: 'Wrap text' }).click();
    expect(await styleOf(page, 6, 1)).toMatchObject({
      fill: 'FFF2CC',
      font: { color: 'C00000' },
      borders: { top: { line: 'thin' } },
      horizontal: 'center',
      wrap: true,
    });
    expect(await paintAt(page, 6, 1, 0.05)).toBe('#fff2cc');
    await click(page, 6, 3);
    await page.keyboard.press('Control+Shift+!');
    await holds(
      page,
      ({ sheets }) =>
        sheets[0]?.rows.find(({ index }) => index === 6)?.cells.find(({ column }) => column === 3)?.style
          ?.numberFormat === '#,##0.00',
    );
    await page.getByRole('button', { name: 'Number format' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Percentage' }).press('Enter');
    await holds(
      page,
      ({ sheets }) =>
        sheets[0]?.rows.find(({ index }) => index === 6)?.cells.find(({ column }) => column === 3)?.style
          ?.numberFormat === '0%',
    );
    const before = sampleWorkbook.sheets[0]?.rows.find(({ index }) => index === 6)?.cells;
    await click(page, 7, 1);
    await page.keyboard.down('Control');
    await page.mouse.click((await boxOf(page, 9, 3)).x + 20, (await boxOf(page, 9, 3)).y + 10);
    await page.keyboard.up('Control');
    await page.keyboard.press('Control+b');
    await holds(page, ({ sheets }) =>
      [
        [7, 1],
        [9, 3],
      ].every(
        ([row, at]) =>
          sheets[0]?.rows.find(({ index }) => index === row)?.cells.find(({ column }) => column === at)?.style?.font
            ?.bold,
      ),
    );
    for (let step = 0; step < 12; step++) await page.keyboard.press('Control+z');
    expect((await sheetOf(page, 'Goals')).rows.find(({ index }) => index === 6)?.cells).toEqual(before);
  });

  it('freezes panes and folds the outline', async () => {
    const page = await browser.open();
    await show(page);
    const [x, y] = [(await boxOf(page, 0, 0)).x, (await boxOf(page, 4, 0)).y];
    await page.mouse.move(600, 500);
    await page.mouse.wheel(0, 600);
    await page.waitForFunction(
      () =>
        (window as unknown as { coachbook: { cellBox(row: number, column: number): { y: number } } }).coachbook.cellBox(
          12,
          0,
        ).y < 200,
    );
    expect([(await boxOf(page, 0, 0)).x, (await boxOf(page, 4, 0)).y]).toEqual([x, y]);
    await page.getByRole('button', { name: 'Freeze panes' }).click();
    await page.getByRole('menuitem', { name: 'Unfreeze' }).click();
    await holds(page, ({ sheets }) => sheets[0]?.freeze === undefined);
    await page.locator('[data-part="grid"] :focus').waitFor({ state: 'attached' });
    await page.keyboard.press('Control+Home');
    await selected(page, cell(0, 0));
    await page.waitForFunction(
      (top) =>
        (window as unknown as { coachbook: { cellBox(row: number, column: number): { y: number } } }).coachbook.cellBox(
          4,
          0,
        ).y === top,
      y,
    );
    await click(page, 1, 1, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Freeze above and left of here' }).click();
    await holds(page, ({ sheets }) => sheets[0]?.freeze?.rows === 1 && sheets[0].freeze.columns === 1);
    await page.getByRole('button', { name: 'Hide rows of the group at row 7' }).click();
    await page.getByRole('button', { name: 'Show rows of the group at row 7' }).waitFor();
    expect((await sheetOf(page, 'Goals')).rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([
      7, 8,
    ]);
    await page.getByRole('button', { name: 'Show rows to level 3' }).press('Enter');
    await page.getByRole('button', { name: 'Hide rows of the group at row 7' }).waitFor();
  });

  it('zooms by keys, wheel and slider', async () => {
    const page = await browser.open();
    await show(page);
    await click(page, 6, 1);
    const { width } = await boxOf(page, 6, 1);
    await page.keyboard.press('Control+Alt+=');
    await holds(page, ({ sheets }) => sheets[0]?.zoom === 115);
    await page.waitForFunction(
      ([was = 0]) =>
        (
          window as unknown as { coachbook: { cellBox(row: number, column: number): { width: number } } }
        ).coachbook.cellBox(6, 1).width >
        was * 1.1,
      [width],
    );
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 100);
    await page.keyboard.up('Control');
    await holds(page, ({ sheets }) => (sheets[0]?.zoom ?? 115) < 115);
    await page
      .locator('[data-u-comp="button"]')
      .filter({ has: page.locator('svg') })
      .last()
      .click();
  });

  it('shows charts that are moved and resized by mouse and by keys, and follow frozen panes', async () => {
    const page = await browser.open('/', { viewport: { width: 1700, height: 900 } });
    await show(page);
    const anchor = async () => (await sheetOf(page, 'Goals')).charts[0]?.anchor;
    const chart = page.locator('[data-chart="Progress"]');
    const before = await anchor();
    const box = await chart.boundingBox();
    if (!box) throw new Error('The chart is not in sight.');
    await drag(page, { x: box.x + 60, y: box.y + 100 }, { x: box.x + 124, y: box.y + 140 });
    await holds(page, ({ sheets }) => sheets[0]?.charts[0]?.anchor.from.column === 10);
    expect((await anchor())?.from).toEqual({ row: 3, column: 10, x: 0, y: 0 });
    await page.keyboard.press('Control+z');
    await holds(page, ({ sheets }) => sheets[0]?.charts[0]?.anchor.from.column === 9);
    expect(await anchor()).toEqual(before);
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await holds(page, ({ sheets }) => sheets[0]?.charts[0]?.anchor.from.x === 10);
    await page.keyboard.press('Shift+ArrowRight');
    await holds(page, ({ sheets }) => sheets[0]?.charts[0]?.anchor.to.x === 20);
  });

  it('shows a sheet that runs from right to left so, for the mouse and for keys', async () => {
    const page = await browser.open();
    const fill = { style: { fill: 'C00000' } };
    await show(page, {
      ...emptyWorkbook(),
      activeSheet: 'Plan',
      sheets: [
        {
          ...emptySheet('Plan'),
          rightToLeft: true,
          rows: [
            {
              index: 0,
              cells: [
                { column: 0, value: 'שלום' },
                { column: 1, value: null, ...fill },
                { column: 2, value: 3 },
              ],
            },
            { index: 2, cells: [], outlineLevel: 1 },
            { index: 3, cells: [{ column: 0, value: 41 }] },
          ],
          autoFilter: { area: { top: 0, left: 0, bottom: 4, right: 2 }, filters: [] },
          charts: [
            {
              name: 'Bars',
              kind: 'columnClustered',
              series: [{ values: "='Plan'!$C$1:$C$3" }],
              anchor: { from: { row: 8, column: 2, x: 0, y: 0 }, to: { row: 16, column: 5, x: 0, y: 0 } },
            },
          ],
        },
      ],
    });
    const [first, second] = [await boxOf(page, 0, 0), await boxOf(page, 0, 1)];
    expect(second.x + second.width).toBeCloseTo(first.x, 0);
    const canvas = await page.locator('canvas[id^="univer-sheet-main-canvas"]').boundingBox();
    expect(first.x).toBeGreaterThan((canvas?.x ?? 0) + (canvas?.width ?? 0) / 2);
    await click(page, 0, 0);
    await page.keyboard.press('ArrowLeft');
    await selected(page, cell(0, 1));
    await page.keyboard.press('ArrowRight');
    await selected(page, cell(0, 0));
    await page.keyboard.type('אחד');
    // What is typed stands on its cell.
    await page.waitForFunction(
      ({ x, y, width }) =>
        [...document.querySelectorAll('canvas')].some((canvas) => {
          const box = canvas.getBoundingClientRect();
          return box.height > 0 && box.height < 60 && Math.abs(box.top - y) < 8 && Math.abs(box.right - x - width) < 12;
        }),
      first,
    );
    await page.keyboard.press('Enter');
    await selected(page, cell(1, 0));
    expect((await sheetOf(page, 'Plan')).rows[0]?.cells[0]?.value).toBe('אחד');
    // A number stands on the right there too, and its editor grows to the left.
    await click(page, 3, 0);
    await page.keyboard.press('F2');
    await page.keyboard.type('000000000000');
    const number = await boxOf(page, 3, 0);
    await page.waitForFunction(
      ({ x, y, width }) =>
        [...document.querySelectorAll('canvas')].some((canvas) => {
          const box = canvas.getBoundingClientRect();
          return (
            box.height > 0 &&
            box.height < 60 &&
            Math.abs(box.top - y) < 8 &&
            Math.abs(box.right - x - width) < 12 &&
            box.left < x - 20
          );
        }),
      number,
    );
    await page.keyboard.press('Escape');
    const gutter = await page.getByRole('group', { name: 'Outline of rows' }).boundingBox();
    expect(gutter?.x).toBeCloseTo((canvas?.x ?? 0) + (canvas?.width ?? 0), 0);
    await drag(page, { x: second.x + 20, y: second.y + 30 }, { x: second.x - 40, y: second.y + 50 });
    await selected(page, { top: 1, left: 1, bottom: 2, right: 2 });
    await page.mouse.click(first.x + 9, first.y + first.height - 9);
    await page.getByRole('dialog', { name: 'Sort and filter אחד' }).waitFor();
    await page.keyboard.press('Escape');
    await page.mouse.move(first.x - 200, first.y + 90);
    await page.mouse.wheel(-300, 0);
    await page.waitForFunction(
      ([before]) =>
        ((
          window as unknown as { coachbook: { cellBox(row: number, column: number): { x: number } | undefined } }
        ).coachbook.cellBox(0, 0)?.x ?? 0) >
        (before ?? 0) + 100,
      [first.x],
    );
    await page.mouse.wheel(600, 0);
    await page.waitForFunction(
      ([before]) =>
        Math.abs(
          ((
            window as unknown as { coachbook: { cellBox(row: number, column: number): { x: number } | undefined } }
          ).coachbook.cellBox(0, 0)?.x ?? 0) - (before ?? 0),
        ) < 1,
      [first.x],
    );
    const corner = await boxOf(page, 8, 2);
    const chart = await page.getByRole('figure').boundingBox();
    expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeCloseTo(corner.x + corner.width, 0);
  });
});
