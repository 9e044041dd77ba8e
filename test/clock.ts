// Before each file of tests: the clock is shifted where COACHBOOK_CLOCK asks for it, and files whose tests depend on the present are noted where somebody wants to know.
import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { shiftClock } from '../scripts/clock/shiftClock.cjs';

const { COACHBOOK_CLOCK_SHIFT: shift, COACHBOOK_CLOCK_READERS: list } = process.env;
const folderOf = (name: string): string => join(process.cwd(), name);
/** Not the packages: the embedded workbook looks at the clock whenever it calculates, and whoever tests what it makes of today gives it a day, or looks at the clock as well. */
const own = ['src', 'test'].map(folderOf);

if (shift !== undefined || list !== undefined) {
  let isNoted = list === undefined;
  shiftClock(Number(shift ?? 0), () => {
    if (isNoted || !isOurs()) return;
    isNoted = true;
    appendFileSync(list ?? '', `${relative(process.cwd(), expect.getState().testPath ?? '').replaceAll('\\', '/')}\n`);
  });
}

/** Whether who asks for the present is a test or the product; packages ask for their own logs and archives. */
function isOurs(): boolean {
  const { prepareStackTrace } = Error;
  Error.prepareStackTrace = (_, sites) => sites.map((site) => site.getFileName());
  const files = new Error().stack as unknown as readonly (string | null)[];
  Error.prepareStackTrace = prepareStackTrace;
  const asker =
    files.find(
      (file) => file !== null && file !== __filename && !file.endsWith('shiftClock.cjs') && !file.startsWith('node:'),
    ) ?? '';
  return own.some((folder) => asker.startsWith(folder));
}
