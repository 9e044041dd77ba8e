// Small files that ask for much are read or refused before they take the machine.

import type { WorkbookData } from '@coachbook/workbook';
import { openFile, repairFile, saveFile } from '../../../src/app';
import { FileError, readXlsx } from '../src';
import { cpuSeconds } from '../../../test/fixtures/cpuSeconds';
import { HOSTILE } from '../../../test/fixtures/hostile';

/** What can be counted is refused by count (see hostile.test.ts); this is for all the rest. The slowest takes a third of it on a small machine. */
const MOST_SECONDS = 3;

const today = '2026-11-24';

describe('a small file that asks for much', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, make) => {
    const bytes = make();
    expect(
      cpuSeconds(() => {
        try {
          openFile(bytes, today);
        } catch (error) {
          if (!(error instanceof FileError)) throw error;
        }
      }),
    ).toBeLessThan(MOST_SECONDS);
  });
});

describe('a table of ours that claims what it does not have', () => {
  it.each(
    Object.keys(HOSTILE).filter(
      (name) => /^(a table|a matrix|a timeline|settings)/.test(name) && !name.includes('relationships'),
    ),
  )('%s is repaired as far as that goes, and no further', (name) => {
    const bytes = (HOSTILE[name] as () => Uint8Array)();
    let edits = -1;
    expect(
      cpuSeconds(
        () =>
          ({
            edits: { length: edits },
          } = repairFile(openFile(bytes, today), today)),
      ),
    ).toBeLessThan(MOST_SECONDS);
    expect(edits).toBeGreaterThanOrEqual(0);
  });
});

describe('a sheet of ours with more on it than anybody makes', () => {
  it.each(Object.entries(HOSTILE).filter(([name]) => name.startsWith('goals with')))(
    'is repaired and written, and keeps all of it: %s',
    (_, make) => {
      const opened = openFile(make(), today);
      let saved: Uint8Array = new Uint8Array();
      expect(
        cpuSeconds(() => {
          saved = saveFile(repairFile(opened, today));
        }),
      ).toBeLessThan(MOST_SECONDS);
      const count = (workbook: WorkbookData): number =>
        workbook.sheets.reduce(
          (sum, { validations, conditionalFormats, hyperlinks, merges, pageBreaks = [] }) =>
            sum +
            validations.length +
            conditionalFormats.length +
            hyperlinks.length +
            merges.length +
            pageBreaks.length,
          0,
        );
      expect(count(readXlsx(saved).workbook)).toBeGreaterThanOrEqual(count(opened.before));
    },
  );
});
