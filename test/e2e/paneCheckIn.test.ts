// A check-in in the pane: figures in one form, written in one go, and what comes after an achieved goal.

import { dayOfClock, drawWorkbook, newWorkbook } from '../../src/app';
import { analyse, completeEngagement, dayNumber, dayOf, defaultSettings } from '../../src/domain';
import { useBrowser } from './browser';
import { hostOf, openPane } from './panePage';
import { typedIn } from './typedIn';
import { openView } from './viewPage';

const example = 'Example: a head of customer service';

describe('the check-in', () => {
  const browser = useBrowser({ anyDay: true });

  it('is about an earlier day, and asks for the personal plan and the balance of life as well', async () => {
    const { page, pane } = await openPane(browser, {
      show: 'checkIn',
      workbook: newWorkbook({ language: 'en', content: 'headOfCustomerService', today: dayOfClock(new Date()) }),
    });
    const before = await typedIn(page);
    const today = dayOfClock(new Date());
    const day = dayOf((dayNumber(today) ?? 0) - 3);
    await pane.getByLabel('Date', { exact: true }).fill(dayOf((dayNumber(today) ?? 0) + 1));
    await pane.getByText('A check-in is about today or an earlier day.').waitFor();
    await pane.getByLabel('Date', { exact: true }).fill(day);
    await pane.getByRole('button', { name: /^Life balance, 0 to 10 today/ }).click();
    const [domain] = before.lifeDomains;
    await pane.getByRole('textbox', { name: domain?.name ?? '' }).fill('9');
    await pane.getByRole('textbox', { name: 'Note' }).fill('On Friday.');
    await page.screenshot({ path: 'test-output/check-in.png' });
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await pane.getByRole('heading', { name: 'Saved. This is where you stand' }).waitFor();
    const after = await typedIn(page);
    expect(after.checkIns.slice(before.checkIns.length)).toMatchObject([{ day, note: 'On Friday.' }]);
    expect(after.lifeDomains).toEqual(before.lifeDomains.map((one, at) => (at === 0 ? { ...one, today: 9 } : one)));
  });

  it('writes what was typed, and only that, and says at once what follows', async () => {
    const page = await browser.open('/', { locale: 'fr' });
    const pane = page.frameLocator('iframe');
    await pane.getByText('Exemple\u00A0: une responsable du service client').click();
    await pane.getByRole('button', { name: 'Créer le classeur' }).click();
    await pane.getByRole('button', { name: 'Faire le point' }).first().click();
    await pane.getByRole('heading', { name: 'Faire le point' }).waitFor();
    const before = await typedIn(page);
    const today = dayOfClock(new Date());

    await pane.getByRole('textbox', { name: 'Stress (0 à 10)' }).fill('beaucoup');
    await pane.getByRole('button', { name: 'Enregistrer le point' }).click();
    await pane.getByText(/^Une saisie ne peut pas être lue/).waitFor();
    expect(await typedIn(page)).toEqual(before);

    await pane.getByRole('textbox', { name: 'Stress (0 à 10)' }).fill('4,5');
    await pane.getByRole('button', { name: /^Autres mesures/ }).click();
    const complaints = before.goals.find(
      ({ unit, kind }) => kind === 'quantitative' && unit !== undefined && unit !== '',
    );
    await pane.getByRole('textbox', { name: `${complaints?.name} (${complaints?.unit})` }).fill('31,5');
    const course = before.projectActions.find(({ progress }) => progress !== undefined && progress > 0 && progress < 1);
    await pane.getByRole('button', { name: `Terminée\u00A0: ${course?.name}` }).click();
    await pane.getByRole('textbox', { name: 'Note' }).fill('Mieux.');
    await pane.getByRole('button', { name: 'Enregistrer le point' }).click();
    await pane.getByRole('heading', { name: 'C’est enregistré. Voici où vous en êtes' }).waitFor();

    const after = await typedIn(page);
    expect(after.readings.slice(before.readings.length)).toMatchObject([
      { of: complaints?.id, day: today, value: 31.5 },
    ]);
    expect(after.checkIns.slice(before.checkIns.length)).toMatchObject([{ day: today, stress: 4.5, note: 'Mieux.' }]);
    // It was to be finished by then, or is so today.
    const planned = analyse(before, defaultSettings, today).plan.meant.actions.find(
      ({ action }) => action.id === course?.id,
    )?.finish;
    expect(after.projectActions.find(({ id }) => id === course?.id)).toEqual({
      ...course,
      progress: 1,
      actualFinish: planned !== undefined && planned < today ? planned : today,
    });
    const rest = (engagement: typeof before) => ({
      ...engagement,
      readings: engagement.readings.slice(0, before.readings.length),
      checkIns: engagement.checkIns.slice(0, before.checkIns.length),
      projectActions: engagement.projectActions.filter(({ id }) => id !== course?.id),
    });
    expect(rest(after)).toEqual(rest(before));
  });

  it('offers what is planned for later as well, folded away and a page at a time', async () => {
    const today = dayOfClock(new Date());
    const daysOn = (days: number): string => dayOf((dayNumber(today) ?? 0) + days);
    // A week apart: those that are to begin on days off would begin on the same Monday.
    const projectActions = Array.from({ length: 50 }, (_, at) => ({
      row: at,
      id: `A${at + 1}`,
      name: `Action ${at + 1}`,
      duration: 2,
      start: daysOn(7 * (60 - at)),
    }));
    const { page, pane } = await openPane(browser, {
      show: 'checkIn',
      workbook: drawWorkbook(
        {
          engagement: completeEngagement({ projectActions } as never),
          settings: { ...defaultSettings, title: 'Ahead', start: today, end: daysOn(500) },
        },
        today,
      ),
    });
    await pane.getByText('No action is under way or due today.').waitFor();
    const later = pane.getByRole('button', { name: /^Actions for later 50 that are planned for later/ });
    const offered = pane.getByRole('group', { name: /^Action \d+$/ });
    expect(await offered.count()).toBe(0);
    await later.click();
    await offered.first().waitFor();
    // The next ones first.
    expect([await offered.count(), await offered.first().getAttribute('aria-label')]).toEqual([20, 'Action 50']);
    await pane.getByRole('button', { name: 'Show 20 more' }).click();
    await pane.getByRole('group', { name: 'Action 11', exact: true }).waitFor();
    expect(await offered.count()).toBe(40);

    // What cannot be read is shown, wherever it was typed.
    const progress = pane.getByRole('textbox', { name: 'Action 49', exact: true });
    await progress.fill('half');
    await later.click();
    expect(await later.getAttribute('aria-expanded')).toBe('true');
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await progress.and(pane.locator(':focus')).waitFor();
    await progress.fill('50');
    const ahead = pane.getByRole('group', { name: 'Action 49', exact: true });
    await ahead.getByLabel('Begun on').fill(daysOn(-1));
    await pane.getByRole('button', { name: 'Done: Action 50' }).click();
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await pane.getByRole('heading', { name: 'Saved. This is where you stand' }).waitFor();
    const after = (await typedIn(page)).projectActions;
    expect(after.slice(48)).toMatchObject([
      { id: 'A49', progress: 0.5, actualStart: daysOn(-1) },
      { id: 'A50', progress: 1, actualStart: today, actualFinish: today },
    ]);
    // It is under way from now on.
    await pane.getByRole('button', { name: /^Actions for later 48 / }).waitFor();
    await pane.getByRole('textbox', { name: 'Action 49', exact: true }).waitFor();
  });

  it('keeps what was typed where it could not be written, and says nothing of a check-in that was taken back', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Monitoring/, 'Check in');
    const before = await typedIn(page);
    const note = pane.getByRole('textbox', { name: 'Note' }).first();
    await note.fill('A hard week.');
    await hostOf.fail(page, 'AccessDenied');
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    const alert = pane.getByRole('alert').filter({ hasText: 'Not saved yet' });
    await alert.waitFor();
    // It would read only, and look as if it had saved.
    expect(await alert.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await note.inputValue()).toBe('A hard week.');
    expect(await typedIn(page)).toEqual(before);

    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    const saved = pane.getByRole('heading', { name: 'Saved. This is where you stand' });
    await saved.and(pane.locator(':focus')).waitFor();
    await alert.waitFor({ state: 'detached' });
    // What was achieved asks before the next check-in does.
    const order = await pane.getByRole('heading', { level: 2 }).allTextContents();
    expect(order.indexOf('Achieved: what comes next?')).toBeLessThan(order.indexOf('Readings due'));
    await page.keyboard.press('Control+z');
    await saved.waitFor({ state: 'detached' });
    await pane.getByText('Taken back. The cells are as they were.').waitFor();
    expect(await typedIn(page)).toEqual(before);
    // Nobody loses their place with it.
    expect(await pane.locator('body').evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('asks what comes after an achieved goal, and notes the decision', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Monitoring/, 'Check in');
    const before = await typedIn(page);
    await pane.getByRole('button', { name: /^G1\.5 / }).click();
    const decision = pane.getByRole('form', { name: /^Decision about G1\.5 / });
    await decision.getByRole('combobox', { name: 'Decision' }).selectOption({ label: 'Stop' });
    await decision.getByRole('textbox', { name: 'Note' }).fill('It is simply open now.');
    await pane.getByRole('button', { name: 'Note the decision' }).click();
    await pane.getByText(/^The decision about G1\.5 .* is noted\.$/).waitFor();
    const { reviews, ...after } = await typedIn(page);
    const { reviews: reviewsBefore, ...rest } = before;
    expect(reviews.slice(reviewsBefore.length)).toMatchObject([
      { goal: 'G1.5', decision: 'stop', note: 'It is simply open now.', day: dayOfClock(new Date()) },
    ]);
    expect(after).toEqual(rest);
    await pane.getByRole('button', { name: /^G1\.5 / }).waitFor({ state: 'detached' });
  });

  it('completes the mission as an act of its own, with what becomes of each goal that is open', async () => {
    const page = await browser.open();
    const pane = await openView(page, example, /Monitoring/, 'Check in');
    const before = await typedIn(page);
    await pane.getByRole('button', { name: /^Complete the mission / }).click();
    const form = pane.getByRole('form', { name: 'Complete the mission' });
    await form.getByRole('button', { name: 'The mission is complete' }).click();
    await form.getByText('Say of each open goal what becomes of it.').waitFor();
    const open = form.getByRole('combobox');
    const count = await open.count();
    expect(count).toBeGreaterThan(3);
    for (let at = 0; at < count; at += 1)
      await open.nth(at).selectOption({ label: at === 0 ? 'Is handed over' : 'Goes on after the mission' });
    await form.getByRole('textbox', { name: 'What did we learn?' }).fill('To ask earlier.');
    await page.screenshot({ path: 'test-output/complete-mission.png' });
    await form.getByRole('button', { name: 'The mission is complete' }).click();
    await pane.getByText('The mission is complete. Well done.').waitFor();
    const { reviews } = await typedIn(page);
    expect(reviews.length - before.reviews.length).toBe(count + 1);
    expect(reviews.at(-1)).toMatchObject({ decision: 'missionComplete', note: 'To ask earlier.' });
    // The whole is said to be complete, and asks for nothing more.
    await pane.getByRole('button', { name: 'Back' }).click();
    await pane.getByText('The mission is complete.', { exact: true }).waitFor();
    await pane.getByText(/^The mission is complete\. Take a moment/).waitFor();
  });
});
