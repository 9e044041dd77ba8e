// The role matrix in the pane, by keys and by a press on a suggestion.

import type { Engagement } from '../../src/domain';
import { useBrowser } from './browser';
import { typedIn } from './typedIn';
import { openView } from './viewPage';

const example = 'Example: a head of customer service';

describe('the view of the roles', () => {
  const browser = useBrowser();
  const cells = ({ assignments }: Engagement): Readonly<Record<string, string>> =>
    Object.fromEntries(
      assignments
        .filter(({ letters }) => letters !== '')
        .map(({ activity, person, letters }) => [`${activity} ${person}`, letters]),
    );

  it('writes letters by keys alone, and takes up a suggestion for what nobody answers for', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Resources and structure/, 'Who does what');
    const before = await typedIn(page);
    const { activities, people } = before;
    const [first, second] = [activities[0]?.id ?? '', activities[1]?.id ?? ''];
    const [one, other] = [people[0]?.id ?? '', people[1]?.id ?? ''];

    await pane.getByRole('gridcell').first().focus();
    await page.keyboard.press('c');
    await pane.getByText(`${people[0]?.name} now has C in ${activities[0]?.name}.`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('i');
    await pane.getByText(`${people[1]?.name} now has I in ${activities[1]?.name}.`).waitFor();
    const written = { ...cells(before), [`${first} ${one}`]: 'C', [`${second} ${other}`]: 'I' };
    expect(cells(await typedIn(page))).toEqual(written);

    const owner = before.assignments.find(({ activity, letters }) => activity === first && letters.includes('A'));
    await pane
      .getByRole('gridcell')
      .nth(people.findIndex(({ id }) => id === owner?.person))
      .focus();
    await page.keyboard.press('Delete');
    await pane.getByRole('button', { name: /^Who could take it\?/ }).waitFor();
    const suggestion = pane.getByRole('button', { name: /^Give A\/R to / }).first();
    const name = (await suggestion.getAttribute('aria-label')) ?? '';
    await suggestion.click();
    await pane.getByText(/ now has A\/R in /).waitFor();
    const taker = people.find((person) => name === `Give A/R to ${person.name}: ${activities[0]?.name}`)?.id;
    const after = await typedIn(page);
    const { [`${first} ${owner?.person}`]: _gone, ...rest } = written;
    expect(cells(after)).toEqual({ ...rest, [`${first} ${taker}`]: 'A/R' });
    expect({ ...after, assignments: [] }).toEqual({ ...before, assignments: [] });
  });
});
