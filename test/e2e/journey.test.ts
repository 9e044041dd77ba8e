// From nothing to a monitored plan, as people go: by clicks and keys only, for one person and for a team.

import type { FrameLocator, Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import { useBrowser, type TestBrowser } from './browser';
import { analysed, asked, daysOn, fillIn, follow, openStep, pressNext, today } from './journeyPage';
import { typedIn } from './typedIn';
import { rowsOf } from './viewPage';

declare const window: { readonly coachbook: { readonly host: Host } };

async function begin(
  browser: TestBrowser,
  variant: 'One person' | 'A team',
  name: string,
): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  const page = await browser.open('/', {
    viewport: { width: 1440, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const pane = page.frameLocator('iframe');
  await pane.getByText('An empty workbook').click();
  await pane.getByRole('radio', { name: variant }).click();
  await pane.getByRole('textbox', { name: 'Name of the engagement' }).fill(name);
  await pane.getByLabel('First day').fill(today);
  await pane.getByLabel('Last day').fill(daysOn(180));
  await pane.getByRole('button', { name: 'Create the workbook' }).click();
  await pane.getByRole('tab', { name: 'Steps' }).waitFor();
  return { page, pane };
}

/** Opens a view of a step of the pane. */
async function openFrom(pane: FrameLocator, step: RegExp, view: string): Promise<void> {
  await openStep(pane, step);
  await pane.getByRole('button', { name: view }).first().click();
  await pane.getByRole('heading', { name: view }).waitFor();
}

/** What follows another action is always planned for later; on a day off, what was planned from today is as well. */
const showLater = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('button', { name: /^Actions for later/ }).click();

/** Long, as a journey is: about a minute on a quiet machine. */
jest.setTimeout(240_000);

describe('from nothing to a monitored plan', () => {
  const browser = useBrowser({ anyDay: true });

  it('for one person', async () => {
    const { page, pane } = await begin(browser, 'One person', 'Nora leads the archive');
    await fillIn(page, 'People', 'Name', [
      ['Nora Lind', 'Coachee', 35],
      ['Ivo Marek', 'Coach', 4],
      ['Tess Roy', 'Sponsor', 10],
    ]);

    await fillIn(page, 'Competences', 'Competence', [
      ['Leading a team', 'Behaviour', 3, 4, 'Yes', 2],
      ['Digital archives', 'Knowledge', 4, 4, 'No', 1],
    ]);
    await fillIn(page, 'Values', 'Value', [
      ['Fairness', 5, 3, 4],
      ['Curiosity', 4, 4, 4],
    ]);
    await fillIn(page, 'LifeDomains', 'Life domain', [
      ['Health', 6, 8, 4],
      ['Family', 7, 8, 5],
    ]);
    expect((await asked(page))[0]).toEqual([]);

    await follow(page, pane, /Audit of the project/, 'gate.expectationMissing', '2 Project');
    await fillIn(page, 'Customers', 'Customer', [['Researchers', 'Find a file within a day', 5, 2]]);
    expect((await asked(page))[1]).toEqual([]);

    await follow(page, pane, /Mission/, 'gate.missionBlank', '3 Mission');
    await fillIn(page, 'Mission', 'Value', [
      ['We open the archive to all who ask.'],
      ['Knowledge that nobody finds is lost.'],
      ['To build something that stays.'],
      ['V1, K1'],
      ['C1'],
    ]);
    expect((await asked(page))[2]).toEqual([]);

    await follow(page, pane, /Goals and activity flows/, 'gate.goalMissing', '4 Goals');
    await fillIn(page, 'Goals', 'Goal', [
      [
        'An archive that answers',
        '',
        'Nora Lind',
        'Business',
        'Quantitative',
        1,
        '',
        '',
        '',
        '',
        '',
        today,
        daysOn(150),
      ],
      [
        'Files found within a day',
        'G1',
        'Nora Lind',
        'Business',
        'Quantitative',
        1,
        '%',
        'Increase',
        40,
        90,
        40,
        today,
        daysOn(120),
        'Weekly',
      ],
      [
        'A team that trusts each other',
        '',
        'Nora Lind',
        'Human',
        'Qualitative',
        1,
        '',
        '',
        '',
        '',
        '',
        today,
        daysOn(150),
        'Monthly',
      ],
    ]);
    const [, part = '', human = ''] = (await typedIn(page)).goals.map(({ id }) => id);
    expect((await asked(page))[3]).toEqual(['gate.goalsWithoutMeasure']);
    await fillIn(page, 'Anchors', 'Goal', [
      [
        human,
        'Nobody speaks up',
        'Two speak up',
        'Everybody speaks in the weekly talk',
        'Problems are told the same day',
        'The team solves them alone',
        today,
      ],
    ]);
    expect((await asked(page))[3]).toEqual([]);
    await fillIn(page, 'Activities', 'Activity', [
      ['Answer requests', 'Activity flow', 'G1', '', '', '', 'Daily', 20],
      ['Talk with the team', 'Human flow', human, '', '', '', 'Weekly', 6],
    ]);

    await fillIn(page, 'Resources', 'Resource', [
      ['Scanner', 'Technical', 'Equipment', '', 2, 1, '', 'Tess Roy', 900, 'Borrow one from the library'],
    ]);
    const [first, second] = (await typedIn(page)).activities;
    await fillIn(page, 'RoleMatrix', 'Nora Lind', [['A/R'], ['A/R']]);
    expect((await typedIn(page)).assignments).toMatchObject([
      { activity: first?.id, person: 'P1', letters: 'A/R' },
      { activity: second?.id, person: 'P1', letters: 'A/R' },
    ]);
    expect((await asked(page))[4]).toEqual([]);

    await fillIn(page, 'ProjectActions', 'Action', [
      ['List what is missing', part, 'Nora Lind', today, 5],
      ['Scan the first hundred', part, 'Ivo Marek', today, 10, 'A1'],
    ]);
    await fillIn(page, 'PersonalActions', 'Action', [
      ['Running', 'Balance', 'Nora Lind', today, daysOn(100), 'Weekly', '2', 18, 19, 'Yes'],
    ]);
    expect((await asked(page))[5]).toEqual(['gate.baselineMissing']);
    await pressNext(pane, /Action plan/, 'gate.baselineMissing', 'Freeze the baseline');
    await page.waitForFunction(() =>
      window.coachbook.host
        .snapshot()
        .sheets.find(({ name }) => name === '6 Baselines')
        ?.rows.some(({ cells }) => cells.some(({ value }) => value === 'BL1')),
    );
    expect(await asked(page)).toEqual([[], [], [], [], [], []]);
    expect((await typedIn(page)).baselineActions.map(({ action }) => action)).toEqual(['A1', 'A2']);

    await openFrom(pane, /Monitoring/, 'Check in');
    await pane.getByRole('textbox', { name: 'Files found within a day (%)' }).fill('65');
    await pane
      .getByRole('combobox', { name: 'A team that trusts each other' })
      .selectOption({ label: '-1: Two speak up' });
    await showLater(pane);
    await pane.getByRole('textbox', { name: 'List what is missing' }).fill('50');
    await pane.getByRole('textbox', { name: 'Stress (0 to 10)' }).fill('4');
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await pane.getByRole('heading', { name: 'Saved. This is where you stand' }).waitFor();
    const outcome = pane.getByRole('region', { name: 'Saved. This is where you stand' });
    await outcome
      .getByRole('listitem')
      .filter({ hasText: 'Files found within a day: 65' })
      .getByText('on track', { exact: false })
      .waitFor();
    await outcome.getByRole('listitem').filter({ hasText: 'List what is missing' }).getByText('50%').waitFor();
    const { readings, checkIns, projectActions } = await typedIn(page);
    expect(readings).toMatchObject([
      { of: part, day: today, value: 65 },
      { of: human, day: today, value: -1 },
    ]);
    expect(checkIns).toMatchObject([{ person: 'P1', day: today, stress: 4 }]);
    expect(projectActions[0]).toMatchObject({ progress: 0.5, actualStart: today });
    const { goals, overview, findings } = await analysed(page);
    expect(goals.lines.find(({ goal }) => goal.id === part)?.measure).toMatchObject({
      progress: 0.5,
      status: 'onTrack',
    });
    expect(overview.status).toBe('onTrack');
    // The audit tells about the work ahead; nothing else is to be put right.
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'audit.mustHaveGap',
    ]);
    const [shown] = (await rowsOf(page, 'Goals')).filter(({ Id }) => Id === part);
    expect(shown).toMatchObject({ Progress: 0.5, 'Latest reading': 65 });
  });

  it('for a team', async () => {
    const { page, pane } = await begin(browser, 'A team', 'The night desk');
    const members = ['Ada Koch', 'Bo Lind', 'Cem Aksoy'];
    await fillIn(
      page,
      'People',
      'Name',
      members.map((name) => [name, 'Team member', 35]),
    );

    await follow(page, pane, /Audit of the team/, 'gate.auditEmpty', '1 Team audit');
    await fillIn(page, 'Statements', 'Statement', [
      ['We say what we think.', 'Trust', 'No'],
      ['We know who decides.', 'Clarity', 'No'],
    ]);
    await fillIn(page, 'Audits', 'Round', [['Before', today]]);
    const answers = [
      [4, 2],
      [3, 2],
      [5, 1],
      [2, 3],
    ].flatMap(([trust = 0, clarity = 0], at) => [
      ['TA1', 'S1', at + 1, trust],
      ['TA1', 'S2', at + 1, clarity],
    ]);
    await fillIn(page, 'Responses', 'Round', answers);
    expect((await asked(page))[0]).toEqual(['gate.tooFewResponses']);
    await follow(page, pane, /Audit of the team/, 'gate.tooFewResponses', '1 Team answers');
    await fillIn(page, 'Responses', 'Round', [...answers, ['TA1', 'S1', 5, 4], ['TA1', 'S2', 5, 2]]);
    expect((await asked(page))[0]).toEqual([]);

    await follow(page, pane, /Audit of the project/, 'gate.expectationMissing', '2 Project');
    await fillIn(page, 'Customers', 'Customer', [['The morning desk', 'A handover without gaps', 5, 2]]);
    await follow(page, pane, /Mission/, 'gate.missionBlank', '3 Mission');
    await fillIn(page, 'Mission', 'Value', [
      ['Nothing gets lost between night and day.'],
      ['The morning starts well.'],
      ['Candour and calm.'],
      [''],
      ['C1'],
    ]);
    expect((await asked(page)).slice(0, 3)).toEqual([[], [], []]);

    await follow(page, pane, /Goals and activity flows/, 'gate.goalMissing', '4 Goals');
    await fillIn(page, 'Goals', 'Goal', [
      [
        'Gaps in the handover',
        '',
        'Ada Koch',
        'Business',
        'Quantitative',
        1,
        'a week',
        'Decrease',
        10,
        0,
        10,
        today,
        daysOn(120),
        'Weekly',
      ],
      [
        'Everybody had a say',
        '',
        'Bo Lind',
        'Human',
        'Quantitative',
        1,
        '%',
        'Increase',
        20,
        100,
        20,
        today,
        daysOn(120),
        'Monthly',
      ],
    ]);
    expect((await asked(page))[3]).toEqual([]);
    await fillIn(page, 'Activities', 'Activity', [
      ['Write the log', 'Activity flow', 'G1', '', '', '', 'Daily', 20],
      ['Hold the talk', 'Human flow', 'G2', '', '', '', 'Weekly', 4],
    ]);

    await follow(page, pane, /Resources and structure/, 'gate.matrixEmpty', '5 Roles');
    await openFrom(pane, /Resources and structure/, 'Who does what');
    await pane.getByRole('gridcell').first().focus();
    const give = async (letter: string, name: string, activity: string, shown = letter): Promise<void> => {
      await page.keyboard.press(letter.toLowerCase());
      await pane.getByText(`${name} now has ${shown} in ${activity}.`).waitFor();
    };
    await give('A', 'Ada Koch', 'Write the log');
    await page.keyboard.press('ArrowRight');
    await give('R', 'Bo Lind', 'Write the log');
    await page.keyboard.press('ArrowDown');
    await give('A', 'Bo Lind', 'Hold the talk');
    expect((await asked(page))[4]).toEqual(['gate.matrixErrors']);
    await page.keyboard.press('ArrowRight');
    await give('R', 'Cem Aksoy', 'Hold the talk');
    expect((await asked(page))[4]).toEqual([]);
    const { assignments, people } = await typedIn(page);
    expect(
      people.every(({ id }) => assignments.some(({ person, letters }) => person === id && /[AR]/.test(letters))),
    ).toBe(true);
    await pane.getByRole('button', { name: 'Back' }).click();

    await follow(page, pane, /Action plan/, 'gate.projectPlanEmpty', '6 Project plan');
    await fillIn(page, 'ProjectActions', 'Action', [
      ['One form for the log', 'G1', 'Ada Koch', today, 5],
      ['Try it for two weeks', 'G1', 'Cem Aksoy', today, 10, 'A1'],
      ['First talk', 'G2', 'Bo Lind', today, 1],
    ]);
    await follow(page, pane, /Action plan/, 'gate.personalPlanEmpty', '6 Personal plan');
    await fillIn(page, 'PersonalActions', 'Action', [
      ['A walk before the night', 'Balance', 'Ada Koch', today, daysOn(100), 'Weekly', '2', 18, 19, 'Yes'],
    ]);
    await follow(page, pane, /Action plan/, 'gate.baselineMissing', '6 Baselines');
    await openFrom(pane, /Action plan/, 'Both plans on one axis');
    await pane.getByRole('button', { name: /^Frozen plan/ }).click();
    await pane.getByRole('button', { name: 'Freeze the baseline' }).click();
    await pane.getByText(/^The plan is frozen as it stands/).waitFor();
    expect(await asked(page)).toEqual([[], [], [], [], [], []]);
    await pane.getByRole('button', { name: 'Back' }).click();

    await openFrom(pane, /Monitoring/, 'Check in');
    await pane.getByRole('textbox', { name: 'Gaps in the handover (a week)' }).fill('8');
    await showLater(pane);
    await pane.getByRole('button', { name: 'Done: First talk' }).click();
    await pane.getByRole('button', { name: 'Save the check-in' }).click();
    await pane.getByRole('heading', { name: 'Saved. This is where you stand' }).waitFor();
    const { readings, projectActions } = await typedIn(page);
    expect(readings).toMatchObject([{ of: 'G1', day: today, value: 8 }]);
    expect(projectActions[2]).toMatchObject({ progress: 1, actualStart: today, actualFinish: today });
    const { goals, findings } = await analysed(page);
    expect(goals.lines[0]?.measure).toMatchObject({ progress: 0.2, status: 'onTrack' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
