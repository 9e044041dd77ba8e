// Every screen of the pane, also those that views add, can be read, reached and operated by everybody: in light, dark, high contrast and right to left.

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { newWorkbook } from '../../src/app';
import { VIEWS } from '../../src/taskpane/views';
import { useBrowser } from './browser';
import { openPane, picture, reopen, type PaneOptions } from './panePage';
import { load } from './wholeWorkbook';

interface Inspected {
  readonly axe: typeof axe;
}
declare const window: Inspected;

const today = '2026-11-23';
const example = newWorkbook({ language: 'en', content: 'headOfCustomerService', today });
const halfFilled = newWorkbook({ language: 'en', content: 'halfFilled', today });

const looks: Readonly<Record<string, PaneOptions>> = {
  light: {},
  dark: { colorScheme: 'dark' },
  'high contrast': { forcedColors: 'active' },
  'right to left': { rightToLeft: true },
};

/** What stands in the way of somebody, in words; the pane is a part of a page, so it needs no landmark around everything. */
async function obstacles(page: Page): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  if (!frame) throw new Error('The pane is not there.');
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: false } } }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** Nothing runs out of the pane sideways. */
const overflow = (page: Page) =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement) => {
    const root = frame.contentDocument?.documentElement;
    return root ? root.scrollWidth - root.clientWidth : 0;
  });

describe.each(Object.entries(looks))('every screen, %s', (look, options) => {
  const browser = useBrowser();
  const suffix = look === 'light' ? '' : `-${look.replaceAll(' ', '-')}`;

  it("has nothing that stands in anybody's way", async () => {
    const found: string[] = [];
    const { page, pane } = await openPane(browser, { ...options, width: 320 });
    const inspect = async (screen: string): Promise<void> => {
      found.push(...(await obstacles(page)).map((what) => `${screen}: ${what}`));
      if ((await overflow(page)) > 0) found.push(`${screen}: wider than the pane`);
      await picture(page, `${screen}${suffix}`);
    };
    await pane.getByText('What to include').click();
    await inspect('start');
    await pane.getByText('Project leader').click();
    await inspect('start-template');

    await load(page, halfFilled);
    await reopen(page, 'findings');
    await pane.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    await pane.getByRole('button', { name: 'Accept …' }).first().click();
    await inspect('findings');

    await load(page, example);
    await reopen(page);
    const steps = pane
      .getByRole('list', { name: 'The seven steps' })
      .getByRole('heading', { level: 2 })
      .getByRole('button');
    await steps.first().waitFor();
    for (let at = 0; at < (await steps.count()); at += 1) {
      if ((await steps.nth(at).getAttribute('aria-expanded')) === 'false') await steps.nth(at).click();
      await inspect(`step-${at}`);
    }
    for (const name of Object.keys(VIEWS)) {
      await reopen(page, name);
      await pane.getByRole('heading', { level: 1 }).waitFor();
      await pane.locator('section').first().waitFor();
      await pane.locator('[aria-busy]').waitFor({ state: 'detached' });
      await inspect(name);
    }
    expect(found).toEqual([]);
  });
});
