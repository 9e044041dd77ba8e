// What opening Coachbook costs: bytes of the task pane's first download, and the time until it can be used.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../test/e2e/browser';
import { serveFolder } from '../test/e2e/server';
import { type BenchRow } from './BenchRow';

const repetitions = 5;
const folder = process.env['COACHBOOK_PAGES'] ?? '';

/** Bytes over the wire, gzipped, of everything the task pane's page names itself, and of what it says in English: what must arrive before it can draw. Microsoft's office.js is not ours and not counted. */
export function downloadBench(): Promise<readonly BenchRow[]> {
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)=["']?(?!https:|data:)([^"'\s>]+\.(?:js|css))/g)].map(([, path]) =>
    readFileSync(join(folder, path ?? '')),
  );
  const language = readdirSync(folder)
    .filter((name) => /^en-(words|texts)\./.test(name))
    .map((name) => readFileSync(join(folder, name)));
  const kilobytes =
    [Buffer.from(html), ...named, ...language].reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0) /
    1000;
  return Promise.resolve([{ name: 'task pane, first download, gzipped (aim 250)', value: kilobytes, unit: 'kB' }]);
}

/** From navigation to the first button a person can press in the task pane, beside the embedded workbook, on a cold browser; the median of several. */
export async function interactiveBench(): Promise<readonly BenchRow[]> {
  const served = await serveFolder(folder);
  const times: number[] = [];
  try {
    for (let run = 0; run < repetitions; run += 1) {
      const browser = await launchBrowser();
      const page = await browser.newPage();
      const began = performance.now();
      await page.goto(`${served.url}/`, { waitUntil: 'commit' });
      await page
        .frameLocator('iframe')
        .getByRole('button')
        .and(page.frameLocator('iframe').locator(':enabled'))
        .first()
        .waitFor();
      times.push(performance.now() - began);
      await browser.close();
    }
  } finally {
    await served.close();
  }
  return [
    {
      name: 'page with the embedded workbook, until the pane can be used',
      value: times.sort((a, b) => a - b)[Math.floor(repetitions / 2)] ?? 0,
      unit: 'ms',
    },
  ];
}
