// The page opens: workbook and task pane are there, and nothing complains.
import { useBrowser } from './browser';

describe('the page with the embedded workbook', () => {
  const browser = useBrowser();

  it('opens without a complaint', async () => {
    const page = await browser.open('/');
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toContain('Coachbook');
  });
});
