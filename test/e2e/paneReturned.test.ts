// What comes back and what goes out to many, from the pane: chosen, seen, agreed to and made, by clicks and by keys.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { FrameLocator, Page } from 'playwright-core';
import { cellAt } from '@coachbook/workbook';
import { readXlsx, writeXlsx } from '@coachbook/xlsx';
import { newWorkbook, openFile, takeOver } from '../../src/app';
import type { Difference } from '../../src/domain';
import { useBrowser } from './browser';
import { hostOf, openPane } from './panePage';

const today = '2026-11-24';
const workbook = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const sent = writeXlsx(workbook);
const opened = openFile(sent, today);
const {
  goals: [, goal],
  projectActions: [action],
  partners: [partner],
} = opened.engagement;
if (!goal || !action || !partner) throw new Error('The example has become empty.');

const renamed = (
  table: 'goals' | 'projectActions',
  { id, name }: { readonly id: string; readonly name: string },
  to: string,
): Difference => ({ kind: 'changed', table, id, column: 'name', from: name, to });
const returned = writeXlsx(
  takeOver(
    opened,
    [
      renamed('goals', goal, 'Calls that end well'),
      renamed('projectActions', action, 'Theirs'),
      { kind: 'removed', table: 'partners', id: partner.id, values: { name: partner.name } },
      { kind: 'added', table: 'partners', id: 'T99', values: { name: 'Union of the drivers' } },
    ],
    today,
  ),
);

const file = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes as Uint8Array),
});

async function openSection(pane: FrameLocator, name: string): Promise<ReturnType<FrameLocator['getByRole']>> {
  await pane.getByRole('button', { name, expanded: false }).click();
  const section = pane.getByRole('region', { name });
  await section.getByRole('heading', { level: 3 }).first().waitFor();
  return section;
}

const engagementIn = async (page: Page) => openFile(writeXlsx(await hostOf.snapshot(page)), today).engagement;

describe('travel in the pane', () => {
  const browser = useBrowser();

  it('takes over of a returned copy what is agreed to, and nothing before', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    const section = await openSection(pane, 'Compare a returned copy');
    await section.getByLabel('Choose the returned copy').last().setInputFiles(file('returned.xlsx', returned));
    await section.getByText('4 differences.').waitFor();
    const whole = section.getByRole('checkbox', { name: 'Partners (2)' });
    expect(await whole.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    expect(await section.getByRole('checkbox', { name: /^Not in the copy any more: / }).isChecked()).toBe(false);
    await section.getByText(/→ Calls that end well/).waitFor();
    expect((await engagementIn(page)).partners.map(({ name }) => name)).not.toContain('Union of the drivers');

    await section.getByRole('checkbox', { name: /→ Theirs/ }).focus();
    await page.keyboard.press('Space');
    await section.getByRole('button', { name: 'Take over 2 differences' }).focus();
    await page.keyboard.press('Enter');
    await section.getByText('2 differences are in your workbook now.', { exact: false }).waitFor();
    const after = await engagementIn(page);
    expect(after.partners.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Union of the drivers', partner.name]),
    );
    expect(after.goals.find(({ id }) => id === goal.id)?.name).toBe('Calls that end well');
    expect(after.projectActions.find(({ id }) => id === action.id)?.name).toBe(action.name);
    await section.getByText('2 differences.', { exact: true }).waitFor();
  });

  it('lets people choose where both changed the same', async () => {
    const mine = takeOver(opened, [renamed('projectActions', action, 'Mine')], today);
    const { page, pane } = await openPane(browser, { workbook: mine, show: 'exchange', width: 320 });
    const section = await openSection(pane, 'Compare a returned copy');
    await section.getByLabel('Choose the returned copy').last().setInputFiles(file('returned.xlsx', returned));
    await section.getByLabel('Choose the file you sent').last().setInputFiles(file('sent.xlsx', sent));
    const choice = section.getByRole('radiogroup');
    await choice.getByRole('radio', { name: /→ Mine$/, checked: true }).focus();
    await page.keyboard.press('ArrowDown');
    await section.getByRole('button', { name: 'Tick none' }).click();
    await section.getByRole('button', { name: 'Take over one difference' }).click();
    await section.getByText('One difference is in your workbook now.', { exact: false }).waitFor();
    expect((await engagementIn(page)).projectActions.find(({ id }) => id === action.id)?.name).toBe('Theirs');
  });

  it('says first when a copy is of another engagement, or no copy at all', async () => {
    const { pane } = await openPane(browser, { workbook, show: 'exchange' });
    const section = await openSection(pane, 'Compare a returned copy');
    await section.getByLabel('Choose the returned copy').last().setInputFiles(file('notes.xlsx', 'my notes'));
    await section
      .getByText('“notes.xlsx” cannot be compared. It is not an .xlsx workbook.', { exact: false })
      .waitFor();
    await section
      .getByLabel('Choose the returned copy')
      .last()
      .setInputFiles(
        file('team.xlsx', writeXlsx(newWorkbook({ language: 'fr', content: 'hospitalAdmissions', today }))),
      );
    await section.getByRole('alert').getByText('“team.xlsx” has hardly a row in common', { exact: false }).waitFor();
    expect(await section.getByRole('checkbox').count()).toBe(0);
    await section.getByRole('button', { name: 'Compare all the same' }).click();
    await section.getByRole('checkbox').first().waitFor();
  });

  it('makes a workbook for everybody on a list', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    const section = await openSection(pane, 'Make workbooks for many');
    await section.getByRole('combobox', { name: 'Made from' }).selectOption({ label: 'Sales' });
    await section
      .getByLabel('Choose the list')
      .last()
      .setInputFiles(
        file('people.csv', 'Nom,Projet,Début,Langue\nAnn,North,2026-12-01,en\nBob,,,fr\n,South,2026-12-01,\n'),
      );
    await section.getByText('Line 4: there is no name.', { exact: false }).waitFor();
    await section.getByText('Line 3, Bob: there is no start date.', { exact: false }).waitFor();
    await section.getByLabel('Start for lines without one').fill('2026-12-07');
    await section.getByLabel('Names of the files').fill('{name} {start}');
    expect(await section.getByText(/\.xlsx$/).allTextContents()).toEqual([
      'Ann 2026-12-01.xlsx',
      'Bob 2026-12-07.xlsx',
    ]);
    const opens = section.getByRole('combobox', { name: 'Coachbook beside it' });
    await opens.selectOption('share');
    await section.getByText('Type it as \\\\server\\folder.').waitFor();
    await section.getByRole('textbox', { name: 'Network folder of the add-in' }).fill('\\\\office\\add-ins');
    await section.getByRole('button', { name: 'Make 2 workbooks' }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('Sales (2 workbooks).zip');
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toEqual(['Ann 2026-12-01.xlsx', 'Bob 2026-12-07.xlsx']);
    const bob = openFile(files['Bob 2026-12-07.xlsx'] ?? new Uint8Array(), today);
    expect([bob.usable, bob.language, bob.settings.start]).toEqual([true, 'fr', '2026-12-07']);
    expect(bob.before.webExtension).toMatchObject({ storeType: 'FileSystem', store: '\\\\office\\add-ins' });
    await section.getByText('2 workbooks are in “Sales (2 workbooks).zip”', { exact: false }).waitFor();
  });

  it('stops where somebody says so, and saves nothing then', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    const section = await openSection(pane, 'Make workbooks for many');
    const lines = Array.from({ length: 500 }, (_, at) => `Person ${at},2026-12-01`);
    await section
      .getByLabel('Choose the list')
      .last()
      .setInputFiles(file('many.csv', `Name,Start\n${lines.join('\n')}\n`));
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await section.getByRole('button', { name: 'Make 500 workbooks' }).click();
    await section.getByRole('progressbar').waitFor();
    await section.getByRole('button', { name: 'Stop' }).click();
    await section.getByText('Stopped. Nothing was saved, and nothing was changed.').waitFor();
    expect(downloads).toBe(0);
  });

  it('brings many workbooks together and names those it cannot read', async () => {
    const { page, pane } = await openPane(browser, { workbook, show: 'exchange' });
    const section = await openSection(pane, 'Bring many workbooks together');
    await section
      .getByLabel('Choose files')
      .last()
      .setInputFiles([
        file('a.xlsx', sent),
        file('b.xlsx', returned),
        file('broken.xlsx', 'nonsense'),
        file('~$a.xlsx', 'locked'),
        file('notes.txt', 'notes'),
      ]);
    await section.getByText('2 engagements are in the overview.').waitFor();
    expect(await section.getByRole('listitem').allTextContents()).toEqual([
      expect.stringMatching(/^broken\.xlsx: It is not an \.xlsx workbook/),
    ]);
    const [open] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const linked = readXlsx(readFileSync(await open.path())).workbook;
    expect(linked.sheets[0]?.hyperlinks.map(({ address }) => address).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    await section.getByRole('checkbox', { name: /^For sponsors/ }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const made = readXlsx(readFileSync(await download.path())).workbook;
    const [sheet] = made.sheets;
    const table = sheet?.tables[0];
    expect(table && table.area.bottom - table.area.top).toBe(2);
    expect(sheet && table && cellAt(sheet, table.area.top + 1, table.area.left)?.value).toBe(1);
    expect(JSON.stringify(made.sheets)).not.toContain(opened.settings.title);
  });
});
