// The ways in and out of the workbook, from the pane: every file is read back as its own program would.

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { FrameLocator, Page } from 'playwright-core';
import { readXlsx } from '@coachbook/xlsx';
import {
  exportCsv,
  logoOf,
  newWorkbook,
  openFile,
  readTemplate,
  readyTemplate,
  recompute,
  type Logo,
} from '../../src/app';
import type { Engagement } from '../../src/domain';
import { readProject, zipFiles } from '../../src/exchange';
import { message } from '../../src/locales';
import { SECTION_NAMES, SECTIONS } from '../../src/taskpane/exchange/sections';
import { useBrowser } from './browser';
import { hostOf, openPane } from './panePage';
import { rowsOf } from './viewPage';
import { typedIn } from './typedIn';

const today = '2026-11-24';
const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });

interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a click or a key saves. */
async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

const textOf = ({ bytes }: Saved): string => new TextDecoder().decode(bytes);

async function openSection(pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole('button', { name, expanded: false }).click();
  await pane.getByRole('region', { name }).locator('form').waitFor();
}

const save = (pane: FrameLocator) => (): Promise<void> => pane.getByRole('button', { name: 'Save as a file' }).click();

/** The smallest picture there is. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('share, export, import', () => {
  const browser = useBrowser();

  it('shares a copy that never held what was left out', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    await openSection(pane, 'Share a copy');
    await pane.getByText(/^The copy holds the mission, 18 goals/).waitFor();
    await pane.getByRole('radio', { name: /for the coach$/ }).click();
    await pane.getByRole('checkbox', { name: 'Personal plan' }).click();
    await pane.getByText(/Left out: Personal plan and Notes and reasons\./).waitFor();
    const copy = await saved(page, save(pane));
    expect(copy.name).toBe('The most reachable utility (for the coach).xlsx');
    await pane.getByText(/is with your downloads/).waitFor();
    const { engagement, settings } = openFile(copy.bytes, today);
    const own = openFile(await wholeFile(page, pane), today);
    expect(settings.copyFor).toBe('coach');
    expect(engagement.personalActions).toEqual([]);
    expect(engagement.goals).toEqual(own.engagement.goals);
    expect(own.engagement.personalActions.length).toBeGreaterThan(0);
    const everything = Object.entries(unzipSync(copy.bytes))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    for (const { name } of own.engagement.personalActions) expect(everything).not.toContain(`>${name}<`);
  });

  it('opens a copy by keys alone; where Excel opens none, it is saved', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    await pane.getByRole('button', { name: 'Share a copy' }).focus();
    await page.keyboard.press('Enter');
    const open = pane.getByRole('button', { name: 'Open as a new workbook' });
    await open.focus();
    await page.keyboard.press('Enter');
    await page.getByText('A new workbook is ready.').waitFor();
    await pane.getByText(/^“The most reachable utility \(for the sponsor\)\.xlsx” is open as a new workbook/).waitFor();

    await hostOf.fail(page, 'NotImplemented');
    const copy = await saved(page, () => open.click());
    expect(openFile(copy.bytes, today).settings.copyFor).toBe('sponsor');
    await pane.getByText(/^This Excel opens no new workbook from here/).waitFor();
  });

  it('exports a calendar without the personal plan, and says when nothing is chosen', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    await openSection(pane, 'Export for other programs');
    await pane.getByText(/marked as private/).waitFor();
    await pane.getByRole('checkbox', { name: 'Personal plan' }).click();
    const file = await saved(page, save(pane));
    expect(file.name).toBe('The most reachable utility.ics');
    const events = new ICAL.Component(ICAL.parse(textOf(file)) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(10);
    expect(events.some(({ uid }) => uid.includes('personal'))).toBe(false);
    await pane.getByText('No file arrived? Copy its text').click();
    expect(await pane.getByRole('textbox', { name: file.name }).inputValue()).toContain('BEGIN:VCALENDAR');
    for (const part of ['Deadlines of actions', 'Milestones', 'Due days of goals', 'Next check-in'])
      await pane.getByRole('checkbox', { name: part }).click();
    await pane.getByText('Tick at least one.').waitFor();
    expect(await pane.getByRole('button', { name: 'Save as a file' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('exports tables, the plan for Project, and a workbook with values only', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    await openSection(pane, 'Export for other programs');
    await pane.getByRole('radio', { name: /^Tables/ }).click();
    const all = await saved(page, save(pane));
    expect(all.name).toBe('The most reachable utility.zip');
    const files = unzipSync(all.bytes);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['Goals.csv', 'Project actions.csv']));
    await pane.getByRole('combobox', { name: 'Which tables' }).selectOption('goals');
    const one = await saved(page, save(pane));
    expect(one.name).toBe('The most reachable utility - Goals.csv');
    const goals = Papa.parse<Record<string, string>>(textOf(one).replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(goals.errors).toEqual([]);
    expect(goals.data.map(({ Id }) => Id)).toEqual((await rowsOf(page, 'Goals')).map(({ Id }) => Id));

    await pane.getByRole('radio', { name: /^Microsoft Project/ }).click();
    const plan = await saved(page, save(pane));
    expect(plan.name).toBe('The most reachable utility (plan).xml');
    expect(readProject(plan.bytes).tasks).toHaveLength((await rowsOf(page, 'ProjectActions')).length);

    await pane.getByRole('radio', { name: /values only/ }).click();
    const values = readXlsx((await saved(page, save(pane))).bytes).workbook;
    expect(values.sheets.length).toBeGreaterThan(20);
    expect(
      values.sheets
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
        .some(({ formula }) => formula !== undefined),
    ).toBe(false);
    expect(values.sheets.some(({ charts }) => charts.length > 0)).toBe(true);

    await openSection(pane, 'Import from other programs');
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: plan.name, mimeType: 'application/xml', buffer: Buffer.from(plan.bytes) });
    await pane.getByText(/^There is nothing to write/).waitFor();
  });

  it('imports only what was looked at and agreed to', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    const rows = () => rowsOf(page, 'ProjectActions');
    const [before, typed] = [await rows(), await typedIn(page)];
    await openSection(pane, 'Import from other programs');
    const csv =
      'Id,Task,Colour,Days\nA1,Renamed by the office,red,\n,Call the suppliers,Tell them early,3\n,Write the guide,,many\n';
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      pane.getByRole('button', { name: 'Choose a file' }).press('Enter'),
    ]);
    await chooser.setFiles({ name: 'tasks.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await pane.getByText('2 rows are new, one differs from the workbook, none is there already.').waitFor();
    await pane.getByText(/^Line 4, Working days: “many” cannot be read/).waitFor();
    await pane.getByText(/^The column “Colour” means nothing/).waitFor();
    await pane.getByRole('combobox', { name: 'Colour' }).selectOption({ label: 'Tools' });
    await pane.getByText(/Tools: Tell them early/).waitFor();
    // What is computed may have been brought up to date meanwhile.
    expect(await typedIn(page)).toEqual(typed);

    await pane.getByRole('button', { name: 'Add 2 rows', exact: true }).click();
    await pane.getByText('Done: 2 rows added, none changed.').waitFor();
    const after = await rows();
    expect(after.slice(before.length)).toMatchObject([
      { Action: 'Call the suppliers', 'Working days': 3, Tools: 'Tell them early' },
      { Action: 'Write the guide', 'Working days': null },
    ]);
    expect(after[0]).toMatchObject({ Action: before[0]?.['Action'] });

    await pane.locator('input[type=file]').setInputFiles({
      name: 'tasks.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Id,Task\nA1,Renamed by the office\n'),
    });
    await pane.getByRole('checkbox', { name: /^Also change the row that differs/ }).click();
    await pane.getByRole('button', { name: 'Change one row', exact: true }).click();
    await pane.getByText('Done: no row added, one changed.').waitFor();
    expect((await rows())[0]).toMatchObject({ Id: 'A1', Action: 'Renamed by the office' });
  });

  it('brings a whole engagement into an empty workbook, letters of the role matrix included', async () => {
    const own = recompute(workbook, today, 'file');
    const { page, pane } = await openPane(browser, {
      workbook: newWorkbook({ language: 'en', content: 'blank', today }),
      show: 'exchange',
    });
    await openSection(pane, 'Import from other programs');
    await pane
      .locator('input[type=file]')
      .setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from(zipFiles(exportCsv(own))) });
    await pane.getByRole('button', { name: /^Add \d+ rows$/ }).click();
    await pane.getByText(/^Done: \d+ rows added/).waitFor({ timeout: 60_000 });
    const { engagement } = recompute(await hostOf.snapshot(page), today, 'file');
    for (const table of ['people', 'goals', 'projectActions', 'readings'] as const)
      expect([table, engagement[table].map(({ id }) => id)]).toEqual([
        table,
        own.engagement[table].map(({ id }) => id),
      ]);
    const letters = ({ assignments }: Engagement) =>
      assignments.map((one) => `${one.activity ?? ''} ${one.person ?? ''} ${one.letters}`).sort();
    expect(letters(engagement)).toEqual(letters(own.engagement));
  });

  it.each(['light', 'rightToLeft', 'forced'])(
    'every section can be read and operated by everybody, %s',
    async (look) => {
      const { page, pane } = await openPane(browser, {
        workbook,
        show: 'exchange',
        width: 320,
        rightToLeft: look === 'rightToLeft',
        ...(look === 'forced' ? { forcedColors: 'active' as const } : {}),
      });
      const frame = page.frames().find((one) => one.url().includes('show=exchange'));
      await frame?.evaluate(axe.source);
      for (const name of SECTION_NAMES) {
        const label = message('en', SECTIONS[name].label);
        await pane.getByRole('button', { name: label, expanded: false }).click();
        const section = pane.getByRole('region', { name: label });
        await section.getByRole('button').nth(1).waitFor();
        for (const folded of await section.locator('summary').all()) await folded.click();
        const found = await frame?.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
            resultTypes: ['violations'],
            rules: { region: { enabled: false } },
          });
          const { scrollWidth, clientWidth } = document.documentElement;
          return [
            ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
            ...(scrollWidth > clientWidth ? ['wider than the pane'] : []),
          ];
        });
        expect([name, found]).toEqual([name, []]);
      }
    },
  );

  it('asks which column is which where headers say nothing, and says what is no table', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    await openSection(pane, 'Import from other programs');
    const choose = (name: string, text: string) =>
      pane.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await choose('strange.csv', 'foo;bar\nNew Year;2027-01-01\n');
    await pane
      .getByRole('alert')
      .getByText(/^No column of strange\.csv/)
      .waitFor();
    await pane.getByRole('combobox', { name: 'Its rows belong to' }).selectOption('holidays');
    await pane.getByRole('combobox', { name: 'foo' }).selectOption('name');
    await pane.getByRole('combobox', { name: 'bar' }).selectOption('day');
    await pane.getByRole('button', { name: 'Add one row' }).click();
    await pane.getByText('Done: one row added, none changed.').waitFor();
    expect((await rowsOf(page, 'Holidays')).at(-1)).toMatchObject({ Holiday: 'New Year' });
    await choose('page.xml', '<html><body>no project</body></html>');
    await pane.getByRole('alert').waitFor();
    await choose('empty.csv', '');
    await pane.getByRole('alert').getByText('This file is empty.').waitFor();
  });

  it('keeps colour, logo and own words of the workbook in a template nobody dressed anew', async () => {
    const brand = { accent: '4A148C', logo: logoOf(new Uint8Array(pixel)) as Logo };
    const content = { ...(await readyTemplate('sales', 'en')), brand };
    const { page, pane } = await openPane(browser, {
      workbook: newWorkbook({ language: 'en', content, today }),
      show: 'exchange',
    });
    await hostOf.type(page, '3 Mission', 1, 0, 'Why do we get up for this?');
    await openSection(pane, 'Save as a template');
    await pane.getByText('Colour and logo').click();
    await pane.getByRole('button', { name: 'Choose another picture' }).waitFor();
    expect(await pane.getByRole('textbox', { name: 'Brand colour', exact: true }).inputValue()).toBe('4A148C');
    const template = readTemplate(readXlsx((await saved(page, save(pane))).bytes).workbook);
    expect(template).toMatchObject({ brand, texts: { mission: { question: 'Why do we get up for this?' } } });
  });

  it('saves a template in a colour and with a logo, without anybody’s name', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    await openSection(pane, 'Save as a template');
    await pane.getByRole('textbox', { name: 'Name of the template' }).fill('Service');
    await pane.getByRole('checkbox', { name: 'Competences' }).press('Space');
    await pane.getByRole('radio', { name: 'Français' }).click();
    await pane.getByText('Colour and logo').click();
    const colour = pane.getByRole('textbox', { name: 'Brand colour', exact: true });
    await colour.fill('nothing');
    await pane.getByText(/^This is not a colour/).waitFor();
    await colour.fill('FFCC00');
    await pane.getByText(/^White on it is hard to read \(1\.5 to 1/).waitFor();
    await colour.fill('1B5E20');
    await pane.getByText(/^White on it is easy to read/).waitFor();
    await pane.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: pixel });
    await pane.getByText('Protected sheets').click();
    await pane.getByRole('checkbox', { name: 'Settings', exact: true }).click();
    const file = await saved(page, save(pane));
    expect(file.name).toBe('Service.xlsx');
    const template = readTemplate(readXlsx(file.bytes).workbook);
    expect(template).toMatchObject({
      title: 'Service',
      brand: { accent: '1B5E20', logo: logoOf(new Uint8Array(pixel)) },
      protects: ['settings'],
      settings: { language: 'fr' },
    });
    expect(template?.engagement).toMatchObject({ competences: [], readings: [] });
    expect(template?.engagement.goals.length).toBeGreaterThan(10);
    const names = (await rowsOf(page, 'People')).map(({ Name }) => String(Name));
    expect(template?.engagement.people.filter(({ name }) => names.includes(name))).toEqual([]);
  });
});

/** Everything of the workbook on screen, as a copy for the coachee. */
async function wholeFile(page: Page, pane: FrameLocator): Promise<Uint8Array> {
  await pane.getByRole('radio', { name: /for the coachee$/ }).click();
  await pane.getByText(/Nothing is left out\./).waitFor();
  return (await saved(page, save(pane))).bytes;
}
