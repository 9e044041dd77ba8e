// The found browser under Playwright, and pages that fail their test when they complain or leave this machine.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { shiftClock } from '../../scripts/clock/shiftClock.cjs';
import { complaintsOf } from './complaints';
import { type Served, serveFolder } from './server';

/** What pages take for today unless their tests are right on any day: a Tuesday, so that what they show does not change from one day to the next. */
export const usualDay = '2026-11-24';

/** Where the pictures of each test's last moment go. */
const pictures = join('test-output', 'e2e');

/** Starts the browser that `npm test` found, with everything off by which a browser phones home. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['COACHBOOK_BROWSER'];
  if (!executablePath)
    throw new Error('No browser was found: set COACHBOOK_BROWSER to one, or run `npm test`, which brings one.');
  return chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface TestBrowser {
  /** Opens a page of the built product; `path` begins with a slash. */
  readonly open: (path?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Address of the served pages, without a slash at the end. */
  readonly url: () => string;
}

/**
 * For use inside `describe`, with the clock of the tests themselves for `anyDay`: one browser and one server for its tests, a fresh context for each page. After each test every opened page must have been
 * quiet: no error on the console, no uncaught exception, no failed request and none to anywhere but the server under test.
 */
export function useBrowser({ anyDay = false }: { readonly anyDay?: boolean } = {}): TestBrowser {
  let browser: Browser;
  let served: Served;
  let opened: { readonly page: Page; readonly complaints: readonly string[] }[] = [];

  beforeAll(async () => {
    [browser, served] = await Promise.all([
      launchBrowser(),
      serveFolder(process.env['COACHBOOK_PAGES'] ?? join('dist', 'web')),
    ]);
  });

  afterEach(async () => {
    const pages = opened;
    opened = [];
    const name = (expect.getState().currentTestName ?? 'page').replace(/[^A-Za-z0-9]+/g, '-').slice(0, 80);
    mkdirSync(pictures, { recursive: true });
    for (const [index, { page }] of pages.entries()) {
      await page.screenshot({ path: join(pictures, `${name}${index > 0 ? `-${index + 1}` : ''}.png`) });
      await page.context().close();
    }
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  return {
    url: () => served.url,
    open: async (path = '/', options = {}) => {
      // Chromium knows the zone of the tests by itself, though not on Windows.
      const { TZ: timezoneId } = process.env;
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        acceptDownloads: true,
        ...(timezoneId ? { timezoneId } : {}),
        ...options,
      });
      // The pages' own clock is the machine's, whatever this process takes for the present.
      const shift = anyDay
        ? Number(process.env['COACHBOOK_CLOCK_SHIFT'] ?? 0)
        : Date.parse(`${usualDay}T10:00`) - (performance.timeOrigin + performance.now());
      await context.addInitScript({ content: `(${shiftClock.toString()})(${shift})` });
      const page = await context.newPage();
      // From the start: a listener that comes with the key that opens the dialog may come too late.
      page.on('filechooser', () => undefined);
      opened.push({ page, complaints: complaintsOf(page, served.url) });
      await page.goto(served.url + path);
      return page;
    },
  };
}
