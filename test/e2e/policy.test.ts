// What the pages may load and run: each works within its policy, and what somebody smuggles in is refused.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { newWorkbook } from '../../src/app';
import { launchBrowser, useBrowser } from './browser';
import { openPane } from './panePage';
import { serveFolder, type Served } from './server';
import { show } from './sheetPage';

declare const window: { refused?: string[]; smuggled?: boolean };

const office = 'https://appsforoffice.microsoft.com';
/** A pane outside Excel waits for it and then says so; this is how it is told to be inside Excel for the web. */
const inExcel = '_host_Info=Excel$Web$16.00$en-US';
const excelPages = ['taskpane.html', 'selftest.html', 'commands.html', 'error.html'];
const otherPages = [
  'index.html',
  'taskpane.embedded.html',
  'selftest.embedded.html',
  'assets/support.html',
  'assets/support.fr.html',
];

/** Notes from now on, in every frame, what the browser refuses because of a policy. */
async function noteRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.refused?.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
}

async function refusedIn(page: Page): Promise<readonly string[]> {
  return (await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.refused ?? [])))).flat();
}

/** What a page does when somebody brings a script into it by an element, a handler or a text. */
async function smuggle(page: Page): Promise<{ readonly ran: boolean; readonly eval: string; readonly made: string }> {
  return page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.smuggled = true';
    document.body.append(script);
    const picture = document.createElement('div');
    picture.innerHTML = '<img src="data:image/png;base64,AA==" onerror="window.smuggled = true">';
    document.body.append(picture);
    const outcome = (run: () => unknown): string => {
      try {
        run();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    // Later, because what the test itself evaluates may evaluate; by another name, which the policy sees as the same.
    const later = (run: () => unknown): Promise<string> =>
      new Promise((resolve) => {
        setTimeout(() => {
          resolve(outcome(run));
        }, 100);
      });
    const byText = await later(() => (0, globalThis.eval)('1'));
    const byFunction = await later(() =>
      (globalThis.Function as unknown as (body: string) => () => number)('return 1')(),
    );
    return { ran: window.smuggled === true, eval: byText, made: byFunction };
  });
}

describe('the pages without Excel, within their policy', () => {
  const browser = useBrowser();

  it('work: the sheet is drawn and calculated, the pane reads it, the self-test opens', async () => {
    const page = await browser.open('/assets/support.html');
    await noteRefusals(page);
    await page.goto(`${browser.url()}/`);
    await show(page);
    expect(await refusedIn(page)).toEqual([]);
    const { page: beside, pane } = await openPane(browser, {
      workbook: newWorkbook({ language: 'en', content: 'blank', today: '2026-11-23' }),
      show: 'settings',
    });
    await pane.getByRole('link', { name: 'Check Coachbook in this Excel' }).click();
    await pane.getByRole('button', { name: 'Start' }).waitFor();
    expect(await refusedIn(beside)).toEqual([]);
  });
});

describe('the policy of every page', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([
      launchBrowser(),
      serveFolder(process.env['COACHBOOK_PAGES'] ?? join('dist', 'web')),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Opens a page for itself, with office.js as Microsoft's package has it in the place of the CDN. */
  async function open(path: string): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(`${served.url}/`) && !/^(data|blob|about):/.test(request.url()))
        asked.push(request.url());
    });
    await page.route(`${office}/lib/1/hosted/**`, async (route) => {
      const file = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
      const body = await readFile(join('node_modules', '@microsoft', 'office-js', 'dist', file)).catch(() => undefined);
      await route.fulfill(
        body
          ? {
              body,
              contentType: file.endsWith('.html') ? 'text/html' : 'text/javascript',
              headers: { 'Access-Control-Allow-Origin': '*' },
            }
          : { status: 404 },
      );
    });
    await noteRefusals(page);
    await page.goto(`${served.url}/${path}`);
    await page.waitForTimeout(500);
    return { page, asked };
  }

  it.each([...excelPages, ...otherPages])('%s refuses what is smuggled in', async (path) => {
    const { page } = await open(path);
    expect(await smuggle(page)).toEqual({ ran: false, eval: 'EvalError', made: 'EvalError' });
    await page.close();
  });

  it.each([...excelPages, ...otherPages])(
    '%s loads its own scripts first under its policy, sends nothing away and has neither base nor form nor object',
    async (path) => {
      const { page } = await open(path);
      const head = await page.evaluate(() =>
        [...document.head.children]
          .map((one) => one.outerHTML)
          .filter((html) => !html.startsWith('<script src="https://appsforoffice')),
      );
      const policy = head[1] ?? '';
      // Only what comes after a policy is under it.
      expect(policy).toContain('http-equiv="Content-Security-Policy"');
      for (const part of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'none'"])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
      expect(policy.includes('wasm-unsafe-eval')).toBe(path === 'index.html');
      expect(policy.includes(office)).toBe(excelPages.includes(path));
      expect(
        await page.evaluate(() =>
          fetch('https://127.0.0.1:9/').then(
            () => 'sent',
            () => 'refused',
          ),
        ),
      ).toBe('refused');
      await page.waitForFunction(() =>
        window.refused?.some((one) => one.startsWith('connect-src https://127.0.0.1:9')),
      );
      await page.close();
    },
  );

  it.each(excelPages)(
    '%s lets office.js load what Excel for the web asks of it, and nothing from elsewhere',
    async (path) => {
      const { page, asked } = await open(`${path}?${inExcel}`);
      await page.waitForFunction(
        () => 'Excel' in globalThis && 'RequestContext' in (globalThis as unknown as { Excel: object }).Excel,
      );
      expect(asked.some((url) => url.endsWith('/excel-web-16.00.js'))).toBe(true);
      expect(asked.filter((url) => !url.startsWith(`${office}/`))).toEqual([]);
      expect(await refusedIn(page)).toEqual([]);
      await page.close();
    },
  );
});
