// Every remedy there is, as somebody presses it: the finding is gone, and one press on Undo takes it back. Repairs put back what is missing, and bring an older workbook up to date.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type { Host } from '@coachbook/excel-host';
import type { WorkbookData } from '@coachbook/workbook';
import { readXlsx } from '@coachbook/xlsx';
import { drawWorkbook, newWorkbook } from '../../src/app';
import { analyse, completeEngagement, defaultSettings, type Finding } from '../../src/domain';
import { findingTitle, remedyText } from '../../src/locales';
import { recompute } from '../../src/app/recompute';
import { errors } from '../fixtures/errors';
import type { Fixture } from '../fixtures/Fixture';
import { useBrowser, usualDay } from './browser';
import { openStep } from './journeyPage';
import { openPane, reopen } from './panePage';
import { typedIn } from './typedIn';
import { load, snapshot } from './wholeWorkbook';

declare const window: { readonly coachbook: { readonly host: Host } };

/** The day on which the fixtures find what they find. */
const dayOfFixtures = '2025-07-01';

interface Provoked {
  readonly finding: Finding;
  readonly workbook: WorkbookData;
  readonly day: string;
}

/** What a fixture says, whole. */
const wholeOf = ({ engagement, settings }: Fixture) => ({
  engagement: completeEngagement(engagement),
  settings: { ...defaultSettings, start: '2025-01-06', end: '2025-12-19', ...settings },
});

/** Texts nobody offers make some fixtures no workbook can hold: their cells are tested without a browser. */
function workbookOf(fixture: Fixture, day: string): WorkbookData | undefined {
  try {
    return drawWorkbook(wholeOf(fixture), day);
  } catch {
    return undefined;
  }
}

/** One finding of each code that one click can do something about, in a workbook where it is found: as many as there are in the half-filled one, since opening a workbook takes longest. */
function provoked(): ReadonlyMap<string, Provoked> {
  const day = usualDay;
  const workbook = newWorkbook({ language: 'en', content: 'halfFilled', today: day });
  const { findings } = recompute(workbook, day, 'file');
  const all = new Map<string, Provoked>(
    findings
      .filter(({ code, remedy }) => remedy && findings.filter((other) => other.code === code).length === 1)
      .map((finding) => [finding.code, { finding, workbook, day }]),
  );
  for (const fixture of Object.values(errors).flat()) {
    const day = fixture.today ?? dayOfFixtures;
    const { engagement, settings } = wholeOf(fixture);
    // Drawing takes most of the time: only what brings something new is drawn.
    if (analyse(engagement, settings, day).findings.every(({ code, remedy }) => !remedy || all.has(code))) continue;
    const workbook = workbookOf(fixture, day);
    for (const finding of workbook ? recompute(workbook, day, 'file').findings : []) {
      if (workbook && finding.remedy && !all.has(finding.code)) all.set(finding.code, { finding, workbook, day });
    }
  }
  return all;
}

/** Whether the workbook in the page still has it. */
async function isFound(page: Page, { code, place }: Finding, day: string): Promise<boolean> {
  return recompute(await snapshot(page), day, 'file').findings.some(
    (one) =>
      one.code === code &&
      one.place.table === place.table &&
      one.place.column === place.column &&
      one.place.id === place.id,
  );
}

/** Unfolds everything, until the remedy of that kind of finding is in sight. */
async function remedyButton(pane: FrameLocator, { code, remedy }: Finding) {
  const button = pane
    .getByRole('listitem')
    .filter({ hasText: findingTitle('en', code) })
    .getByRole('button', { name: remedyText('en', code, remedy?.kind ?? 'set'), exact: true })
    .first();
  const more = pane.getByRole('button', { name: /^Show \d+ more/ });
  await button.or(more).first().waitFor();
  while (!(await button.isVisible()) && (await more.count()) > 0) await more.first().click();
  return button;
}

/** Long: a dozen workbooks are opened one after the other. */
jest.setTimeout(300_000);

describe('remedies', () => {
  const browser = useBrowser();
  const cases = [...provoked()];

  it('are all here', () => {
    expect(cases.map(([code]) => code).sort()).toEqual([
      'flow.handOffMissing',
      'goal.anchorsMissing',
      'goal.cycle',
      'goal.nextMissing',
      'goal.parentMissing',
      'goal.weightZero',
      'id.duplicate',
      'measure.directionContradicts',
      'measure.targetEqualsBaseline',
      'mission.customerLeftOut',
      'mission.strengthLeftOut',
      'mission.valueLeftOut',
      'plan.finishedButIncomplete',
      'reference.missing',
      'reference.personUnknown',
      'reference.repeated',
      'reference.self',
      'reference.wrongTable',
    ]);
  });

  it('that write a cell or add a row do so by one click, and are taken back by another', async () => {
    const { page, pane } = await openPane(browser);
    const undo = pane.getByRole('button', { name: 'Undo' });
    const wrong: string[] = [];
    let loaded: WorkbookData | undefined;
    for (const [code, { finding, workbook, day }] of cases) {
      // What was taken back is as it was: the next remedy of the same workbook goes on there.
      if (workbook !== loaded) {
        await page.clock.setFixedTime(`${day}T09:00:00`);
        await load(page, workbook);
        await reopen(page, 'findings');
        loaded = workbook;
      }
      const before = await typedIn(page);
      await (await remedyButton(pane, finding)).click();
      await undo.and(pane.locator(':not([aria-disabled])')).waitFor();
      await pane.getByText(/^Up to date/).waitFor();
      if (await isFound(page, finding, day)) wrong.push(`${code}: still found`);
      await undo.click();
      await pane.getByText('Taken back. The cells are as they were.').waitFor();
      if (JSON.stringify(await typedIn(page)) !== JSON.stringify(before)) wrong.push(`${code}: not as it was`);
    }
    expect(wrong).toEqual([]);
  });

  it('that add a row lead to what is left to fill in, and Ctrl+Z in the pane takes it back as well', async () => {
    const { page, pane } = await openPane(browser, {
      workbook: newWorkbook({ language: 'en', content: 'headOfCustomerService', today: usualDay }),
    });
    const before = await typedIn(page);
    await openStep(pane, /Goals and activity flows/);
    await pane.getByRole('button', { name: 'Add the next goal' }).first().click();
    await pane.getByRole('button', { name: 'Undo' }).waitFor();
    const added = (await typedIn(page)).goals.at(-1);
    expect(added).toMatchObject({ succeeds: expect.stringMatching(/^G/) });
    await page.waitForFunction((sheet) => window.coachbook.host.snapshot().activeSheet === sheet, '4 Goals');
    // The keys went along to the new row; pressed in the pane, they mean the pane.
    await pane.getByRole('button', { name: 'Undo' }).focus();
    await page.keyboard.press('Control+z');
    await pane.getByText('Taken back. The cells are as they were.').waitFor();
    expect(await typedIn(page)).toEqual(before);
  });

  it('that repair put back what was deleted', async () => {
    const { page, pane } = await openPane(browser, {
      workbook: newWorkbook({ language: 'en', content: 'halfFilled', today: '2026-11-23' }),
    });
    await pane.getByText(/^Up to date/).waitFor();
    const before = await typedIn(page);
    await page.evaluate(() => window.coachbook.host.user.deleteSheet('Goal tree'));
    await reopen(page, 'findings');
    const repair = pane.getByRole('tabpanel').getByRole('button', { name: 'Put it back' }).first();
    await repair.click();
    await repair.waitFor({ state: 'detached' });
    expect((await snapshot(page)).sheets.map(({ name }) => name)).toContain('Goal tree');
    expect(await typedIn(page)).toEqual(before);
  });

  it('that upgrade add what has come since an older version, and keep what was typed', async () => {
    const { workbook } = readXlsx(
      new Uint8Array(readFileSync(join(__dirname, '../fixtures/files/schema1-individual-en.xlsx'))),
    );
    const { page, pane } = await openPane(browser, { workbook });
    const before = await typedIn(page);
    await pane.getByRole('alert').getByText('Made by an older Coachbook').waitFor();
    await pane.getByRole('alert').getByRole('button', { name: 'Bring it up to date' }).click();
    await pane.getByText('Made by an older Coachbook').waitFor({ state: 'detached' });
    expect((await snapshot(page)).sheets.map(({ name }) => name)).toContain('Dashboard');
    expect(await typedIn(page)).toEqual(before);
  });
});
