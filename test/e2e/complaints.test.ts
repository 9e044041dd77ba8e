// The guard over the browser tests notices what it is there for.
import { type Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { complaintsOf } from './complaints';

describe('what a page is not allowed to do', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  const complaintsAfter = async (html: string): Promise<readonly string[]> => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page, 'http://localhost:1');
    await page.setContent(html);
    await page.close();
    return complaints;
  };

  it.each([
    ['an error on the console', '<script>console.error("broken")</script>', 'console: broken'],
    ['an exception nobody catches', '<script>throw new Error("lost")</script>', 'exception: Error: lost'],
    [
      'a request that leaves the machine',
      '<img src="http://127.0.0.1:9/picture.png">',
      'asked for http://127.0.0.1:9/picture.png',
    ],
  ])('%s', async (_what, html, complaint) => {
    // An exception brings along where it was.
    expect((await complaintsAfter(html)).map((one) => one.split('\n')[0])).toContain(complaint);
  });

  it('leaves a quiet page alone', async () => {
    expect(await complaintsAfter('<h1>Hello</h1><script>console.log("fine")</script>')).toEqual([]);
  });
});
