// Goals at work in the pane: moved, split, described and succeeded, by clicks and by keys.

import { useBrowser } from './browser';
import { openView, rowsOf } from './viewPage';

const example = 'Example: a head of customer service';

describe('the view of the goals', () => {
  const browser = useBrowser();

  it('moves a goal by keys, refuses a circle with a word, and moves it back by choosing', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Goals and activity flows/, 'Goals at work');
    const parentOf = async (id: string) => (await rowsOf(page, 'Goals')).find(({ Id }) => Id === id)?.['Part of'];
    const item = (id: string) => pane.getByRole('treeitem', { name: new RegExp(`^${id.replace('.', '\\.')} `) });

    await item('G1').focus();
    await page.keyboard.press('Control+x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    await pane.getByText(/G1\.1 First-contact resolution is part of G1 /).waitFor();
    await page.keyboard.press('Escape');
    await pane.getByText(/stays where it is/).waitFor();
    expect(await parentOf('G1')).toBeNull();

    await item('G1.5').focus();
    await page.keyboard.press('Control+x');
    await item('G2').focus();
    await page.keyboard.press('Control+v');
    await pane.getByText(/now belongs under G2 /).waitFor();
    expect(await parentOf('G1.5')).toBe('G2');

    await item('G1.5').focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Move', exact: true }).click();
    await pane.getByRole('combobox', { name: 'Belongs under' }).selectOption({ label: 'no goal: at the top' });
    await pane.getByRole('button', { name: 'Move it there' }).click();
    await pane.getByText(/now stands at the top/).waitFor();
    expect(await parentOf('G1.5')).toBeNull();
  });

  it('moves a goal by dragging', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Goals and activity flows/, 'Goals at work');
    await pane.getByRole('treeitem', { name: /^G1\.5 / }).dragTo(pane.getByRole('treeitem', { name: /^G2 / }));
    await pane.getByText(/now belongs under G2 /).waitFor();
    expect((await rowsOf(page, 'Goals')).find(({ Id }) => Id === 'G1.5')).toMatchObject({ 'Part of': 'G2' });
  });

  it('lets a goal go that was dragged where it cannot belong, and says why', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Goals and activity flows/, 'Goals at work');
    await pane.getByRole('treeitem', { name: /^G1 / }).dragTo(pane.getByRole('treeitem', { name: /^G1\.5 / }));
    await pane.getByText(/the two would go round in a circle/).waitFor();
    await pane.getByRole('button', { name: 'Let go' }).waitFor({ state: 'hidden' });
  });

  it('splits a goal into milestones that lead from its baseline to its target', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Goals and activity flows/, 'Goals at work');
    await pane.getByRole('treeitem', { name: /^G1\.1 / }).click();
    await pane.getByRole('button', { name: 'Split into parts' }).click();
    await pane.getByRole('spinbutton', { name: 'How many' }).fill('1');
    await pane.getByText('That leaves it in one piece.').waitFor();
    await pane.getByRole('spinbutton', { name: 'How many' }).fill('4');
    await pane.getByRole('textbox', { name: 'Name of part 1' }).fill('The first quarter of the way');
    await pane.getByRole('button', { name: 'Add 4 parts' }).click();
    await pane.getByText(/4 parts were added below G1\.1/).waitFor();
    const rows = await rowsOf(page, 'Goals');
    const parts = rows.filter((row) => row['Part of'] === 'G1.1');
    const whole = rows.find(({ Id }) => Id === 'G1.1');
    expect(parts).toHaveLength(4);
    expect(new Set(parts.map(({ Id }) => Id)).size).toBe(4);
    expect(parts[0]).toMatchObject({
      Goal: 'The first quarter of the way',
      'Starting value': whole?.['Starting value'],
      Start: whole?.['Start'],
    });
    expect(parts[3]).toMatchObject({ Target: whole?.['Target'], Due: whole?.['Due'] });
    for (let at = 1; at < 4; at += 1) expect(parts[at]?.['Starting value']).toBe(parts[at - 1]?.['Target']);
  });

  it('writes a scale in words with its day, and the goal that follows an achieved one', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Goals and activity flows/, 'Goals at work');
    await pane.getByRole('treeitem', { name: /^G3\.1 / }).click();
    await pane.getByRole('button', { name: 'Attainment scale' }).click();
    await pane.getByText(/A scale counts for more when it is written before/).waitFor();
    const before = (await rowsOf(page, 'Anchors')).find(({ Goal }) => Goal === 'G3.1');
    await pane.getByRole('textbox', { name: 'Far above (+2)' }).fill('The team leads delegate too.');
    await pane.getByRole('button', { name: 'Save', exact: true }).click();
    await pane.getByText(/^The attainment scale is saved/).waitFor();
    const after = (await rowsOf(page, 'Anchors')).find(({ Goal }) => Goal === 'G3.1');
    expect(after).toMatchObject({
      'Far above (+2)': 'The team leads delegate too.',
      'Expected (0)': before?.['Expected (0)'],
    });
    expect(after?.['Written on']).toBeGreaterThan(Number(before?.['Written on']));

    await pane.getByRole('treeitem', { name: /^G1\.5 / }).click();
    const next = pane.getByRole('textbox', { name: 'Name of the next goal' });
    if (!(await next.isVisible())) await pane.getByRole('button', { name: 'Next goal' }).click();
    await pane.getByRole('button', { name: 'Add the next goal' }).click();
    await pane.getByText('Give it a name first.').waitFor();
    await next.fill('Hotline open on Saturdays');
    await next.press('Enter');
    await pane.getByText(/^Hotline open on Saturdays is added and follows G1\.5/).waitFor();
    expect((await rowsOf(page, 'Goals')).find(({ Goal }) => Goal === 'Hotline open on Saturdays')).toMatchObject({
      Follows: 'G1.5',
      'Part of': 'G1',
    });
  });
});
