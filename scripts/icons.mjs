// `npm run icons`: renders the drawings in assets/ to the PNG files that Excel asks for, through the found browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { provideBrowser } from './setup/browser.mjs';
import { root } from './setup/root.mjs';
import { giveUp, say } from './setup/say.mjs';

/** Drawings by their place in assets/; each has a `-small` sibling for the sizes where detail turns to mud. */
const drawings = [
  'icon',
  'ribbon/create',
  'ribbon/refresh',
  'ribbon/findings',
  'ribbon/checkin',
  'ribbon/timeline',
  'ribbon/export',
];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const largestSmall = 24;

await ensureDependencies();
const executablePath = await provideBrowser();
if (!executablePath)
  giveUp('Rendering icons needs Chrome, Edge or Chromium.', 'Install one of them and run this command again.');
const { chromium } = await import('playwright-core');
const browser = await chromium.launch({
  executablePath,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--force-color-profile=srgb'],
});
const page = await browser.newPage();
for (const drawing of drawings) {
  for (const size of sizes) {
    const svg = readFileSync(join(root, 'assets', `${drawing}${size <= largestSmall ? '-small' : ''}.svg`));
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>* { margin: 0 }</style><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`,
    );
    await page.locator('img').evaluate((image) => image.decode());
    writeFileSync(join(root, 'assets', `${drawing}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
say(`${drawings.length * sizes.length} icons written to assets/.`);
