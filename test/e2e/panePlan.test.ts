// The plan in the pane: what if, written or left; and a frozen baseline.

import { dayOfClock } from '../../src/app';
import { useBrowser } from './browser';
import { typedIn } from './typedIn';
import { openView } from './viewPage';

const example = 'Example: a head of customer service';

describe('the view of the plan', () => {
  const browser = useBrowser({ anyDay: true });

  it('shows what a change would do, leaves it, or writes only what was changed', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Action plan/, 'Both plans on one axis');
    const before = await typedIn(page);
    await pane.getByRole('button', { name: /^What if/ }).click();
    await pane.getByRole('combobox', { name: 'Action' }).selectOption({ label: 'A11 Wave plan for the tariff change' });
    const duration = pane.getByRole('textbox', { name: 'Duration in working days' });
    await duration.fill('120');
    await pane.getByText(/^A11 .* misses its deadline of/).waitFor();
    await pane.getByRole('button', { name: 'Leave it' }).click();
    await pane.getByText('A11 Wave plan for the tariff change stays as it is.').waitFor();
    expect(await typedIn(page)).toEqual(before);

    await duration.fill('many');
    await pane.getByRole('alert').first().waitFor();
    expect(await pane.getByRole('button', { name: 'Write it' }).count()).toBe(0);
    await duration.fill('12');
    await duration.press('Enter');
    await pane.getByText(/^A11 Wave plan for the tariff change is changed in the plan/).waitFor();
    const after = await typedIn(page);
    expect(after).toEqual({
      ...before,
      projectActions: before.projectActions.map((action) =>
        action.id === 'A11' ? { ...action, duration: 12 } : action,
      ),
    });
  });

  it('shows what would follow where a bar is moved by hand, and writes it only when told so', async () => {
    const page = await browser.open('/', { reducedMotion: 'reduce' });
    const pane = await openView(page, example, /Action plan/, 'Both plans on one axis');
    const before = await typedIn(page);
    const bar = pane.locator('[data-bar="A17"]');
    // It waits until the bar stands still.
    await bar.hover({ position: { x: 8, y: 12 } });
    const box = await bar.boundingBox();
    if (!box) throw new Error('The bar is not in sight.');
    await page.mouse.down();
    await page.mouse.move(box.x + 40, box.y + 12, { steps: 6 });
    await page.mouse.up();
    expect(await pane.getByRole('combobox', { name: 'Action', exact: true }).inputValue()).toBe('A17');
    await pane.getByText(/^It then runs from /).waitFor();
    expect(await typedIn(page)).toEqual(before);
    const day = await pane.getByLabel('Starts no earlier than').inputValue();
    await pane.getByRole('button', { name: 'Write it' }).click();
    await pane.getByText(/^A17 .* is changed in the plan/).waitFor();
    expect((await typedIn(page)).projectActions).toEqual(
      before.projectActions.map((action) => (action.id === 'A17' ? { ...action, start: day } : action)),
    );
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByText('Taken back. The cells are as they were.').waitFor();
    expect(await typedIn(page)).toEqual(before);
  });

  it('takes a new action in a short form', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Action plan/, 'Both plans on one axis');
    const before = await typedIn(page);
    await pane.getByRole('button', { name: 'Add an action' }).click();
    await page.keyboard.type('Ask the works council');
    await pane.getByRole('textbox', { name: 'Working days' }).fill('soon');
    await pane.getByRole('button', { name: 'Save', exact: true }).and(pane.locator('[aria-disabled="true"]')).waitFor();
    await pane.getByRole('textbox', { name: 'Working days' }).fill('3');
    await page.keyboard.press('Enter');
    await pane.getByText('Ask the works council is added.', { exact: false }).waitFor();
    const { projectActions } = await typedIn(page);
    expect(projectActions.slice(0, -1)).toEqual(before.projectActions);
    expect(projectActions.at(-1)).toMatchObject({
      id: 'A19',
      name: 'Ask the works council',
      duration: 3,
      start: dayOfClock(new Date()),
    });
    // Whoever has added one stands where the next can be begun.
    await pane.getByRole('button', { name: 'Add an action' }).and(pane.locator(':focus')).waitFor();
  });

  it('freezes the plan under a name and keeps the earlier one', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Action plan/, 'Both plans on one axis');
    const before = await typedIn(page);
    await pane.getByRole('button', { name: /^Frozen plan/ }).click();
    await pane.getByRole('textbox', { name: 'Name' }).fill('Before the tariff change');
    await pane.getByRole('button', { name: 'Freeze the baseline' }).click();
    await pane.getByText(/^The plan is frozen as it stands/).waitFor();
    const after = await typedIn(page);
    expect(after.baselines.map(({ name }) => name)).toEqual([
      ...before.baselines.map(({ name }) => name),
      'Before the tariff change',
    ]);
    expect(after.baselineActions.slice(0, before.baselineActions.length)).toEqual(before.baselineActions);
    expect(after.baselineActions).toHaveLength(before.baselineActions.length + before.projectActions.length);
    expect({ ...after, baselines: [], baselineActions: [] }).toEqual({ ...before, baselines: [], baselineActions: [] });
  });

  it('can be moved along by keys, and read as a table', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Action plan/, 'Both plans on one axis');
    const region = pane.getByRole('region', { name: /^Timeline of both plans/ });
    await region.focus();
    const at = await region.evaluate((element) => element.scrollLeft);
    await page.keyboard.press('ArrowRight');
    await region.evaluate(
      (element, from) =>
        new Promise<void>((resolve) => {
          if (element.scrollLeft > from) resolve();
          else element.addEventListener('scroll', () => resolve(), { once: true });
        }),
      at,
    );
    await pane.getByRole('button', { name: 'Show as a table' }).click();
    const rows = pane.getByRole('region', { name: 'Both plans as a table' }).getByRole('row');
    const { projectActions, personalActions } = await typedIn(page);
    expect(await rows.count()).toBe(1 + projectActions.length + personalActions.length);
  });
});
