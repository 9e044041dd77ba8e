// `npm run anyDay`: the tests that depend on the day, under days and nights on which programs go wrong; closes with one line. Words choose clocks by name (`npm run anyDay -- saturday`); those behind `--unit` are tried without a browser.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayReaders } from './clock/dayReaders.mjs';
import { root } from './setup/root.mjs';
import { runNode } from './setup/run.mjs';
import { giveUp, say } from './setup/say.mjs';

/** A moment by the clock on the wall, and the zone of that wall. Where clocks change they do so two minutes after the tests begin. */
const clocks = {
  saturday: ['2026-11-28T10:00'],
  'leap-day': ['2028-02-29T10:00'],
  'spring-night-paris': ['2027-03-28T01:58', 'Europe/Paris'],
  sunday: ['2026-11-29T10:00'],
  'last-day-of-year-far-east': ['2026-12-31T23:00', 'Pacific/Kiritimati'],
  'first-week-of-year-far-west': ['2027-01-01T01:00', 'Pacific/Pago_Pago'],
  'autumn-night-paris': ['2026-10-25T02:58', 'Europe/Paris'],
  'spring-night-new-york': ['2027-03-14T01:58', 'America/New_York'],
  'autumn-night-new-york': ['2026-11-01T01:58', 'America/New_York'],
};

const words = process.argv.slice(2);
const browserless = new Set(words.includes('--unit') ? words.slice(words.indexOf('--unit') + 1) : []);
const chosen = words.filter((word) => word !== '--unit');
const unknown = chosen.filter((name) => !(name in clocks));
if (unknown.length > 0)
  giveUp(`There is no clock called ${unknown.join(', ')}.`, `There are: ${Object.keys(clocks).join(', ')}.`);
const files = dayReaders.list();
if (!files) giveUp('Which tests depend on the day is noted while all tests run.', 'Run npm test first, once.');

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, [moment, zone]] of Object.entries(clocks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  say(`${name}: ${moment}${zone ? ` in ${zone}` : ''}`);
  await runNode(
    [
      join(root, 'scripts', 'test.mjs'),
      ...files.filter((file) => !browserless.has(name) || !/[\\/]e2e[\\/]/.test(file)),
    ],
    { env: { ...process.env, COACHBOOK_CLOCK: moment, ...(zone ? { TZ: zone } : {}) } },
  );
  const file = join(root, '.cache', 'test', 'total.json');
  const counted = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  for (const key of Object.keys(total)) total[key] += counted[key];
}
mkdirSync(join(root, '.cache', 'anyDay'), { recursive: true });
writeFileSync(join(root, '.cache', 'anyDay', 'total.json'), JSON.stringify(total));
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed on other days\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
